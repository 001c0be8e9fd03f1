/** What a file is that holds no text to read a table from. */
export type ForeignFile = 'workbook' | 'document' | 'pdf' | 'picture' | 'other';

/** So much of a file's beginning tells what it is. */
export const TELLING_BYTES = 64 * 1024;

const SIGNATURES: readonly (readonly [string, ForeignFile])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'document'],
  ['\x89PNG', 'picture'],
  ['\xFF\xD8\xFF', 'picture'],
  ['GIF8', 'picture'],
];

const ARCHIVE = 'PK\x03\x04';

/** Names of parts, and of kinds, that stand uncompressed in a file of an office program. */
const WORKBOOK_PARTS = /xl\/|opendocument\.spreadsheet/;
const DOCUMENT_PARTS = /word\/|opendocument\.text/;

/**
 * Tells by a file's first bytes, whatever it is called, that it holds no text; undefined for text. Text of two bytes a letter,
 * as Excel saves it, begins with a mark that says so.
 */
export function foreignFile(bytes: Uint8Array): ForeignFile | undefined {
  const head = latin(bytes.subarray(0, TELLING_BYTES));
  if (head.startsWith(ARCHIVE)) return WORKBOOK_PARTS.test(head) ? 'workbook' : DOCUMENT_PARTS.test(head) ? 'document' : 'other';
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) return known[1];
  return wideText(bytes) === undefined && head.includes('\0') ? 'other' : undefined;
}

/** How a text of two bytes a letter is encoded, by its mark. */
export function wideText(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
