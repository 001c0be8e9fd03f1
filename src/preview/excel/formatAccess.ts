/** Reading and setting formats over an area, be it a cell, whole columns or the whole sheet. */
import { type Area, contains, intersection, isWholeColumns, isWholeRows } from '../univer/area';
import type { CellData, CellMatrix, CellStyle, StylePatch } from '../univer/cell';
import type { CellCustom, WorkbookModel } from './model';

/** The common value, or undefined when the values differ or there are none. */
export function uniform<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every(value => Object.is(value, first)) ? first : undefined;
}

/** Documented for format properties: null when the cells of a range differ. */
export function readStyle<T>(model: WorkbookModel, sheetId: string, area: Area, pick: (style: CellStyle, row: number, column: number) => T): T | null {
  const cells = intersection(area, model.grid.physicalArea(sheetId));
  if (cells === null) return pick({}, area.row, area.column);
  let common: T | undefined;
  let isFirst = true;
  for (let row = cells.row; row < cells.row + cells.rows; row += 1) {
    for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
      const value = pick(model.grid.style(sheetId, row, column), row, column);
      if (isFirst) common = value;
      else if (!Object.is(value, common)) return null;
      isFirst = false;
    }
  }
  return common ?? null;
}

export function applyStyle(model: WorkbookModel, sheetId: string, area: Area, style: StylePatch): void {
  const { grid } = model;
  if (isWholeColumns(area) && isWholeRows(area)) {
    const current = grid.sheet(sheetId).getDefaultCellStyleInternal();
    grid.run('sheet.mutation.set-worksheet-default-style', { subUnitId: sheetId, defaultStyle: { ...current, ...style } });
    applyToLines(model, sheetId, area, style, false);
  } else if (isWholeColumns(area) || isWholeRows(area)) {
    applyToLines(model, sheetId, area, style, true);
  } else {
    grid.ensureSize(sheetId, area);
    grid.setCells(sheetId, fill(area, () => ({ s: style })));
    return;
  }
  const matrix: CellMatrix = {};
  grid.forEachCell(sheetId, (row, column) => {
    if (contains(area, row, column)) (matrix[row] ??= {})[column] = { s: style };
  });
  grid.setCells(sheetId, matrix);
}

/** Sets the default style of whole rows or columns; with `create` false only where they have one already. */
function applyToLines(model: WorkbookModel, sheetId: string, area: Area, style: StylePatch, create: boolean): void {
  const { grid } = model;
  const sheet = grid.sheet(sheetId);
  const physical = intersection(area, grid.physicalArea(sheetId)) ?? grid.physicalArea(sheetId);
  const merged = (current: unknown): object => ({
    ...(typeof current === 'object' && current !== null ? current : {}), ...style,
  });
  const lines = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);
  if (isWholeColumns(area)) {
    const columns = lines(physical.column, physical.columns).filter(column => create || sheet.getColumnStyle(column) !== undefined);
    const columnData = Object.fromEntries(columns.map(column => [column, { s: merged(sheet.getColumnStyle(column)) }]));
    if (columns.length > 0) grid.run('sheet.mutation.set-col-data', { subUnitId: sheetId, columnData });
  }
  if (isWholeRows(area)) {
    const rows = lines(physical.row, physical.rows).filter(row => (create && !isWholeColumns(area)) || sheet.getRowStyle(row) !== undefined);
    const rowData = Object.fromEntries(rows.map(row => [row, { s: merged(sheet.getRowStyle(row)) }]));
    if (rows.length > 0) grid.run('sheet.mutation.set-row-data', { subUnitId: sheetId, rowData });
  }
}

export function readCustom<T>(model: WorkbookModel, sheetId: string, area: Area, pick: (custom: CellCustom) => T): T | null {
  return readStyle(model, sheetId, area, (_, row, column) => pick(model.custom(sheetId, row, column)));
}

export function applyCustom(model: WorkbookModel, sheetId: string, area: Area, patch: CellCustom): void {
  const cells = intersection(area, model.grid.physicalArea(sheetId)) ?? area;
  model.grid.ensureSize(sheetId, cells);
  model.grid.setCells(sheetId, fill(cells, (row, column) => ({ custom: { ...model.custom(sheetId, row, column), ...patch } })));
}

export function fill(area: Area, make: (row: number, column: number) => CellData): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = (matrix[row] ??= {});
    for (let column = area.column; column < area.column + area.columns; column += 1) line[column] = make(row, column);
  }
  return matrix;
}
