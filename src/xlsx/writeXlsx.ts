import { absoluteArea, onSheet } from '../workbook/address';
import { linkedCells } from '../workbook/links';
import type { SheetKey, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { BASE_STYLE } from '../workbook/theme';
import { fileSheet, rowsAddress } from './fileSheet';
import { finish } from './finish';
import { writeWorkbook, type WriteOptions } from './hucre';

/** What a file is given beside its workbook. */
export interface XlsxOptions {
  /** Sheets on which only the cells to fill can be changed. There is no password. */
  readonly protect?: readonly SheetKey[];
  /** When the file is made, as its properties say; now, when left out. */
  readonly madeAt?: Date;
  readonly properties?: FileProperties;
}

/** Document properties beside title and author, which the workbook itself has. */
export interface FileProperties {
  readonly subject?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly category?: string;
  readonly company?: string;
  /** Properties of our own, which Excel shows under "Custom" and keeps when it saves. */
  readonly custom?: Readonly<Record<string, string | number | boolean>>;
}

/** The bytes of a workbook as an .xlsx file. */
export async function writeXlsx(spec: WorkbookSpec, options: XlsxOptions = {}): Promise<Uint8Array> {
  return finish(await writeWorkbook(libraryWorkbook(spec, options)), spec);
}

/** A workbook as the library wants it described. */
export function libraryWorkbook(spec: WorkbookSpec, { protect = [], madeAt = new Date(), properties = {} }: XlsxOptions): WriteOptions {
  const { custom, ...described } = properties;
  return {
    sheets: spec.sheets.map((sheet) => fileSheet(sheet, protect.includes(sheet.key), linkedCells(sheet, spec.sheets))),
    namedRanges: namedRanges(spec),
    defaultFont: { name: BASE_STYLE.fontName ?? 'Times New Roman', size: BASE_STYLE.fontSize ?? 11 },
    activeSheet: Math.max(0, spec.sheets.findIndex(({ key }) => key === spec.start.sheet)),
    properties: {
      title: spec.properties.title,
      creator: spec.properties.author,
      created: madeAt,
      modified: madeAt,
      ...described,
      ...(custom === undefined ? {} : { custom: { ...custom } }),
    },
  };
}

type NamedRanges = NonNullable<WriteOptions['namedRanges']>;

function namedRanges({ sheets, names }: WorkbookSpec): NamedRanges {
  const called = new Map(sheets.map(({ key, name }) => [key, name]));
  return [
    ...names.map(({ name, sheet, area }) => ({ name, range: onSheet(called.get(sheet) ?? '', absoluteArea(area)) })),
    ...sheets.flatMap(printNames),
  ];
}

/** Where a sheet prints and what it repeats: names that Excel keeps for itself, each on its own sheet. */
function printNames({ name, print }: SheetSpec): NamedRanges {
  if (print === undefined) return [];
  const { area, titleRows } = print;
  return [
    ...(area === undefined ? [] : [{ name: '_xlnm.Print_Area', range: onSheet(name, absoluteArea(area)), scope: name }]),
    ...(titleRows === undefined ? [] : [{ name: '_xlnm.Print_Titles', range: onSheet(name, rowsAddress(titleRows)), scope: name }]),
  ];
}
