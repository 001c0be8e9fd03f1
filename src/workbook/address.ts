import type { Area } from './spec';

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based column of a name: 0 for "A". */
export function columnIndex(name: string): number {
  return [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** "$B$3" for row 2, column 1. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnName(column)}$${String(row + 1)}`;
}

/** "$B3": the column is held, the row follows the cell. The form that conditional formats use. */
export function ownRowAddress(row: number, column: number): string {
  return `$${columnName(column)}${String(row + 1)}`;
}

/** "B3:D9", or "B3" for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** "$B$3:$D$9". */
export function absoluteArea({ row, column, rows, columns }: Area): string {
  const first = absoluteAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${absoluteAddress(row + rows - 1, column + columns - 1)}`;
}

/** "'Phụ lục'!$B$3": quoted always, quotes doubled. */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}

/** Reads "B3", "$B$3:$D$9" or "'Sheet'!B3:D9"; undefined when it is not a bounded range. */
export function parseArea(address: string): Area | undefined {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (match === null) return undefined;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const column = columnIndex(firstColumn.toUpperCase());
  const row = Number(firstRow) - 1;
  return { row, column, rows: Number(lastRow) - row, columns: columnIndex(lastColumn.toUpperCase()) - column + 1 };
}
