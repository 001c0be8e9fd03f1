const MB = 1024 * 1024;

/**
 * How much a file may ask of the reader. A workbook of ours has some 20 parts and unpacks to less than 1 MB; with the
 * most lines a plan may have and a full log it stays below 10 MB. The rest is room for what users add beside it.
 */
export const LIMITS = {
  fileMegabytes: 32,
  entries: 2000,
  nameLength: 512,
  /** What all parts together may claim to unpack to. */
  declaredBytes: 1024 * MB,
  /** What a part may really unpack to: of the parts that are read, that is; the others are never unpacked. */
  partBytes: 16 * MB,
  smallPartBytes: 2 * MB,
  allPartsBytes: 24 * MB,
  /** Bytes of one tag with its attributes; a validation with all its texts has 2 KB. */
  tagBytes: 64 * 1024,
  depth: 64,
  sheetElements: 400_000,
  stringElements: 250_000,
  styleElements: 150_000,
  smallPartElements: 50_000,
  merges: 20_000,
  /** Names of ours beyond these rows and columns lead nowhere sensible. */
  rows: 10_000,
  columns: 256,
  /** What one name may cover; the log has 60,000. */
  cellsOfName: 100_000,
} as const;
