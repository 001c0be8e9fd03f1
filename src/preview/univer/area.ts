/** Rectangles of cells, 0-based, and A1 notation. */

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;
export const isSingleCell = (area: Area): boolean => area.rows === 1 && area.columns === 1;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row, column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** The parts of `area` outside `hole`: none, or up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const parts: Area[] = [
    { row: area.row, column: area.column, rows: common.row - area.row, columns: area.columns },
    { row: lastRow(common) + 1, column: area.column, rows: lastRow(area) - lastRow(common), columns: area.columns },
    { row: common.row, column: area.column, rows: common.rows, columns: common.column - area.column },
    { row: common.row, column: lastColumn(common) + 1, rows: common.rows, columns: lastColumn(area) - lastColumn(common) },
  ];
  return parts.filter(part => part.rows > 0 && part.columns > 0);
}

export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B2", "B2:C3", "A:C", "2:5"; dollar signs are ignored. Null when it is none of these. */
export function parseA1(text: string): Area | null {
  const address = text.replaceAll('$', '').trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(address);
  if (cells !== null) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    return between(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(address);
  if (columns !== null) return between(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (rows !== null) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function between(r1: number, c1: number, r2: number, c2: number): Area | null {
  const area = { row: Math.min(r1, r2), column: Math.min(c1, c2), rows: Math.abs(r2 - r1) + 1, columns: Math.abs(c2 - c1) + 1 };
  return area.row >= 0 && lastRow(area) < MAX_ROWS && lastColumn(area) < MAX_COLUMNS ? area : null;
}

export interface A1Options {
  /** With dollar signs, as in a defined name. */
  readonly absolute?: boolean;
}

export function formatA1(area: Area, options: A1Options = {}): string {
  const sign = options.absolute === true ? '$' : '';
  const row = (index: number): string => `${sign}${String(index + 1)}`;
  const column = (index: number): string => `${sign}${columnName(index)}`;
  if (isWholeRows(area)) return `${row(area.row)}:${row(lastRow(area))}`;
  if (isWholeColumns(area)) return `${column(area.column)}:${column(lastColumn(area))}`;
  const first = column(area.column) + row(area.row);
  return isSingleCell(area) ? first : `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

/** Excel quotes a sheet's name in an address unless it is made of letters, digits, _ and . and cannot be taken for a cell. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && parseA1(name) === null;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Phụ lục'!A1:B2" into the sheet's name and the rest; no name, no sheet. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted !== null) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = address.lastIndexOf('!');
  return mark < 0 ? { sheet: null, rest: address } : { sheet: address.slice(0, mark), rest: address.slice(mark + 1) };
}
