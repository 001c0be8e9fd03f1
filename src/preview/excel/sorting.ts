/** Sorting the rows of an area, as the sort button and RangeSort.apply do. */
import { type Area, formatA1 } from '../univer/area';
import { cellDataOf } from '../univer/content';
import type { CellData, CellMatrix, CellStyle, StylePatch } from '../univer/cell';
import { eventTypes } from './eventTypes';
import type { WorkbookModel } from './model';
import { moved } from './rangeCopy';
import { type SortField, compareScalars } from './rangeSort';

/**
 * Cells move with their formats, and formulas with their relative references, as in Excel; Univer's own
 * reordering leaves the references behind, so the cells are written anew.
 */
export function sortRows(model: WorkbookModel, sheetId: string, area: Area, fields: readonly SortField[], matchCase: boolean): void {
  model.assertNotReadOnly();
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const sorted = [...rows].sort((a, b) => compareRows(model, sheetId, area, fields, matchCase, a, b));
  rearrangeRows(model, sheetId, area, sorted);
  model.events?.fire(eventTypes.worksheetRowSorted, [sheetId, 'Workbook'], { address: formatA1(area), source: 'Local', worksheetId: sheetId });
}

function compareRows(model: WorkbookModel, sheetId: string, area: Area, fields: readonly SortField[], matchCase: boolean, a: number, b: number): number {
  for (const field of fields) {
    const column = area.column + field.key;
    const order = compareScalars(model.grid.value(sheetId, a, column), model.grid.value(sheetId, b, column), field.ascending !== false, matchCase);
    if (order !== 0) return order;
  }
  return a - b;
}

/** `sources[i]` is the row whose cells go into the i-th row of the area. */
export function rearrangeRows(model: WorkbookModel, sheetId: string, area: Area, sources: readonly number[]): void {
  const matrix: CellMatrix = {};
  sources.forEach((source, index) => {
    const target = area.row + index;
    if (source === target) return;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      (matrix[target] ??= {})[column] = cellFrom(model, sheetId, source, target, column);
    }
  });
  if (Object.keys(matrix).length > 0) model.grid.setCells(sheetId, matrix);
}

function cellFrom(model: WorkbookModel, sheetId: string, source: number, target: number, column: number): CellData {
  const cell = model.grid.cellData(sheetId, source, column);
  const { value, formula } = model.grid.content(sheetId, source, column);
  const content = formula === null ? value : { kind: 'formula', formula: moved(model, formula, 0, target - source) } as const;
  return { ...cellDataOf(content), s: ownStyle(model, cell), custom: { ...(cell?.custom ?? {}) } };
}

/** A copy, since Univer merges the style it is given into the cell's own. */
function ownStyle(model: WorkbookModel, cell: CellData | null): StylePatch {
  const styles = model.grid.facade.getWorkbook().getStyles();
  return { ...NO_STYLE, ...(styles.getStyleByCell(cell as Parameters<typeof styles.getStyleByCell>[0]) as CellStyle | null | undefined) };
}

/** Takes away what the cell had before. */
const NO_STYLE: StylePatch = { bg: null, cl: null, bd: null, ff: null, fs: null, bl: null, it: null, ul: null, st: null, ht: null, vt: null, tb: null, tr: null, pd: null, n: null };
