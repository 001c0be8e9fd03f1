/**
 * A bare spreadsheet for property tests: sheets, contents, names, computed values. No client library, no
 * formats, one command for each matrix.
 *
 *   const book = createHeadlessGrid(['Phụ lục', 'Quy tắc']);
 *   book.set('Phụ lục', 'A1', [[1, '=A1*2'], ['text', null]]);   // null leaves a cell alone
 *   book.defineName('NamBaoCao', "'Phụ lục'!$A$1");
 *   await book.settle();
 *   book.values('Phụ lục', 'A1:B1');                             // [[1, 2]]; "" for a blank, "#N/A" for an error
 *   book.dispose();
 */
import { apiValue } from './excel/changes';
import { sheetIdOf } from './excel/model';
import { headlessEngine } from './headless';
import { parseA1 } from './univer/area';
import type { CellInput } from './univer/content';
import { Grid } from './univer/grid';
import { Names } from './univer/names';

/** A string that begins with "=" is a formula; no other string is read as anything but text. */
export type PlainValue = string | number | boolean | null;

export interface HeadlessGrid {
  set(sheet: string, topLeft: string, values: readonly (readonly PlainValue[])[]): void;
  /** A name of the whole workbook for an absolute reference or a formula, without the equals sign. */
  defineName(name: string, reference: string): void;
  settle(): Promise<void>;
  values(sheet: string, address: string): (string | number | boolean)[][];
  dispose(): void;
}

let grids = 0;

export function createHeadlessGrid(sheets: readonly string[]): HeadlessGrid {
  grids += 1;
  const ids = new Map(sheets.map((name, index) => [name, sheetIdOf(index)]));
  const [first = 'Sheet1', ...others] = sheets;
  const grid = Grid.create(headlessEngine(), `grid-${String(grids)}`, 'grid', { id: sheetIdOf(0), name: first });
  for (const name of others) grid.addSheet(ids.get(name) ?? name, name);
  const names = new Names(grid);
  const idOf = (sheet: string): string => {
    const id = ids.get(sheet);
    if (id === undefined) throw new Error(`There is no sheet "${sheet}".`);
    return id;
  };
  return {
    set: (sheet, topLeft, values) => {
      const { row, column } = areaOf(topLeft);
      grid.write(idOf(sheet), row, column, values.map(line => line.map(toInput)));
    },
    defineName: (name, reference) => {
      names.add(name, null, reference, '');
    },
    settle: () => grid.settle(),
    values: (sheet, address) => {
      const area = areaOf(address);
      return Array.from({ length: area.rows }, (_, i) =>
        Array.from({ length: area.columns }, (__, j) => apiValue(grid.value(idOf(sheet), area.row + i, area.column + j))));
    },
    dispose: () => {
      grid.dispose();
    },
  };
}

function toInput(value: PlainValue): CellInput | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value === '') return { kind: 'blank' };
  return value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'text', value };
}

function areaOf(address: string): NonNullable<ReturnType<typeof parseA1>> {
  const area = parseA1(address);
  if (area === null) throw new Error(`"${address}" is not an address.`);
  return area;
}
