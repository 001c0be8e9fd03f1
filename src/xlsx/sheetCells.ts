import { strToU8, zipSync } from 'fflate';
import { isDateFormat } from '../plan/checkEntry';
import type { RawValue } from '../plan/values';
import { areaAddress, parseArea } from '../workbook/address';
import type { Area } from '../workbook/spec';
import { refuse } from './fault';
import type { FileCell, FileCellKind } from './fileBook';
import { readWorkbook, type Cell, type CellValue, type Sheet } from './hucre';
import { LIMITS } from './limits';
import { targetPart, textOf, type FilePackage, type Part } from './openPackage';
import { numberFormats } from './numberFormats';
import { joined } from './unpack';
import { tagsNamed } from './xmlTags';
import type { FileSheetPart, WorkbookPart } from './workbookPart';

/** The cells of one sheet, as far as they were asked for. */
export interface SheetCells {
  readonly name: string;
  readonly isProtected: boolean;
  /** How many rows there are down to the last that holds anything. */
  readonly filledRows: number;
  readonly cellAt: (row: number, column: number) => FileCell;
}

/**
 * Reads some sheets of a workbook, each no further than `within`. Only their cells and the shared texts are handed to
 * the parser, wrapped in a workbook made here: neither other sheets nor pictures, merges, formats or validations reach
 * it, and a cell far outside costs nothing.
 */
export async function readSheets(
  file: FilePackage,
  workbook: WorkbookPart,
  sheets: readonly FileSheetPart[],
  within: Area,
): Promise<readonly SheetCells[]> {
  const parts = sheets.map((sheet) => sheetPart(file, sheet));
  const strings = optionalPart(file, workbook.stringsPart, LIMITS.partBytes, LIMITS.stringElements);
  const formats = numberFormats(optionalPart(file, workbook.stylesPart, LIMITS.smallPartBytes * 2, LIMITS.styleElements));
  const wrapped = wrap(parts.map((part) => childBytes(part, 'sheetData')), strings, formats);
  const read = await parsed(wrapped, within, sheets.map(({ part }) => part).join(', '));
  return sheets.map((sheet, index) => {
    const part = parts[index];
    const found = read[index];
    if (part === undefined || found === undefined) return refuse({ code: 'corrupted', part: sheet.part });
    const links = linksOf(file, sheet, part);
    return {
      name: sheet.name,
      isProtected: tagsNamed(childText(part, 'sheetProtection'), 'sheetProtection').some(({ attributes }) => /^(1|true)$/.test(attributes.get('sheet') ?? '')),
      filledRows: found.rows.length,
      cellAt: (row, column) => fileCell(found, row, column, formats, workbook.from1904, links.get(areaAddress({ row, column, rows: 1, columns: 1 }))),
    };
  });
}

function sheetPart(file: FilePackage, { name, part }: FileSheetPart): Part {
  const found = file.part(part, { bytes: LIMITS.partBytes, elements: Infinity }) ?? refuse({ code: 'corrupted', part });
  const merges = elementsIn(found, 'mergeCells');
  if (merges > LIMITS.merges) refuse({ code: 'tooManyMerges', sheet: name });
  if (found.scan.elements > LIMITS.sheetElements) refuse({ code: 'tooManyCells', sheet: name });
  return found;
}

function optionalPart(file: FilePackage, name: string | undefined, bytes: number, elements: number): Part | undefined {
  return name === undefined ? undefined : file.part(name, { bytes, elements });
}

function childBytes(part: Part, name: string): Uint8Array {
  const child = part.scan.children.find((each) => each.name === name);
  return child === undefined ? new Uint8Array() : part.bytes.subarray(child.start, child.end);
}

function childText(part: Part, name: string): string {
  return textOf(childBytes(part, name));
}

function elementsIn(part: Part, name: string): number {
  let count = 0;
  for (const byte of childBytes(part, name)) if (byte === 0x3c) count += 1;
  return count;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of nothing but the given cells. */
function wrap(sheetData: readonly Uint8Array[], strings: Part | undefined, formats: readonly string[]): Uint8Array {
  const relationships = (items: readonly (readonly [id: string, kind: string, target: string])[]): Uint8Array =>
    strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
        .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`)
        .join('')}</Relationships>`,
    );
  const numbered = sheetData.map((data, index) => ({ data, id: `rId${String(index + 1)}`, file: `worksheets/sheet${String(index + 1)}.xml` }));
  return zipSync(
    {
      '[Content_Types].xml': strToU8(`${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
      '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': strToU8(
        `${HEAD}<workbook ${MAIN}><sheets>${numbered.map(({ id }, index) => `<sheet name="${id}" sheetId="${String(index + 1)}" r:id="${id}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': relationships([
        ...numbered.map(({ id, file }) => [id, 'worksheet', file] as const),
        ['styles', 'styles', 'styles.xml'],
        ...(strings === undefined ? [] : [['strings', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ]),
      'xl/styles.xml': strToU8(markedStyles(formats)),
      ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strings.bytes }),
      ...Object.fromEntries(numbered.map(({ data, file }) => [`xl/${file}`, joined([strToU8(`${HEAD}<worksheet ${MAIN}>`), data, strToU8('</worksheet>')])])),
    },
    { level: 0 },
  );
}

/**
 * Cell formats that say nothing but which of the file's formats they stand for, as a number format of one quoted
 * number: the parser would turn figures with a date format into dates, and may round them on the way.
 */
function markedStyles(formats: readonly string[]): string {
  const ids = formats.map((_, index) => FIRST_OWN_FORMAT + index);
  return (
    `${HEAD}<styleSheet ${MAIN}><numFmts>${ids.map((id, index) => `<numFmt numFmtId="${String(id)}" formatCode="&quot;${String(index)}&quot;"/>`).join('')}</numFmts>` +
    `<cellXfs>${ids.map((id) => `<xf numFmtId="${String(id)}"/>`).join('')}</cellXfs></styleSheet>`
  );
}

const FIRST_OWN_FORMAT = 164;

async function parsed(bytes: Uint8Array, within: Area, part: string): Promise<readonly Sheet[]> {
  try {
    return (await readWorkbook(bytes, { range: areaAddress(within), readStyles: true })).sheets;
  } catch {
    return refuse({ code: 'corrupted', part });
  }
}

function fileCell({ rows, cells }: Sheet, row: number, column: number, formats: readonly string[], from1904: boolean, link: string | undefined): FileCell {
  const detail = cells?.get(`${String(row)},${String(column)}`);
  const found = rawValue(rows[row]?.[column]);
  const numberFormat = formats[Number(detail?.style?.numFmt?.replace(/"/g, '') ?? 0)] ?? 'General';
  const kind = kindOf(detail, found, numberFormat);
  return {
    kind,
    value: kind === 'date' && typeof found === 'number' && from1904 ? found + DAYS_FROM_1900_TO_1904 : found,
    ...(detail?.formula === undefined ? {} : { formula: `=${detail.formula}` }),
    numberFormat,
    ...(link === undefined ? {} : { link }),
  };
}

const DAYS_FROM_1900_TO_1904 = 1462;

function rawValue(value: CellValue | undefined): RawValue {
  return value === undefined || value instanceof Date ? null : value;
}

function kindOf(detail: Cell | undefined, value: RawValue, numberFormat: string): FileCellKind {
  if (detail?.formula !== undefined) return 'formula';
  if (value === null) return 'blank';
  switch (typeof value) {
    case 'number':
      return isDateFormat(numberFormat) ? 'date' : 'number';
    case 'boolean':
      return 'boolean';
    default:
      return detail?.type === 'error' ? 'error' : detail?.type === 'richText' ? 'richText' : 'text';
  }
}

/** Where the sheet's links lead, by the address of the cell they stand in. */
function linksOf(file: FilePackage, { part: name }: FileSheetPart, part: Part): ReadonlyMap<string, string> {
  const tags = tagsNamed(childText(part, 'hyperlinks'), 'hyperlink');
  if (tags.length === 0) return new Map();
  const targets = new Map(file.relationships(name).map(({ id, isExternal, target }) => [id, isExternal ? target : targetPart(name, target)]));
  return new Map(
    tags.flatMap(({ attributes }): readonly (readonly [string, string])[] => {
      const area = parseArea(attributes.get('ref') ?? '');
      const link = attributes.get('location') ?? targets.get(attributes.get('r:id') ?? '');
      return area === undefined || link === undefined ? [] : [[areaAddress({ ...area, rows: 1, columns: 1 }), link]];
    }),
  );
}
