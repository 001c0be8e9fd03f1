/** Merging, clearing, inserting and deleting cells. */
import { RichApiError } from '../richapi/errors';
import { type Area, contains, intersection, isWholeColumns, isWholeRows } from '../univer/area';
import { toArea, toRange } from '../univer/conditionalRules';
import { cellDataOf } from '../univer/content';
import type { CellMatrix } from '../univer/cell';
import { fill } from './formatAccess';
import type { WorkbookModel } from './model';
import { customAfterClear, withoutLink } from './rangeLink';

/** Documented: "across" merges the cells of each row apart. Only the top left content survives, as in Excel. */
export function mergeCells(model: WorkbookModel, sheetId: string, area: Area, across: boolean): void {
  model.assertAllowed(sheetId, null);
  const parts = across ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 })) : [area];
  unmergeCells(model, sheetId, area);
  model.grid.ensureSize(sheetId, area);
  const emptied: CellMatrix = {};
  for (const part of parts) {
    model.grid.forEachCell(sheetId, (row, column, cell) => {
      const isFirst = row === part.row && column === part.column;
      if (!isFirst && contains(part, row, column) && (cell.v !== undefined || cell.f !== undefined)) {
        (emptied[row] ??= {})[column] = cellDataOf({ kind: 'blank' });
      }
    });
  }
  if (Object.keys(emptied).length > 0) model.grid.setCells(sheetId, emptied);
  const ranges = parts.filter(part => part.rows * part.columns > 1).map(toRange);
  if (ranges.length > 0) model.grid.run('sheet.mutation.add-worksheet-merge', { subUnitId: sheetId, ranges });
}

export function unmergeCells(model: WorkbookModel, sheetId: string, area: Area): void {
  model.assertAllowed(sheetId, null);
  const ranges = mergedParts(model, sheetId, area).map(toRange);
  if (ranges.length > 0) model.grid.run('sheet.mutation.remove-worksheet-merge', { subUnitId: sheetId, ranges });
}

/** The merged areas that a range touches. */
export function mergedParts(model: WorkbookModel, sheetId: string, area: Area): readonly Area[] {
  return model.grid.sheet(sheetId).getMergeData().map(toArea).filter(part => intersection(part, area) !== null);
}

/** Documented values of Excel.ClearApplyTo. */
export function clearRange(model: WorkbookModel, sheetId: string, area: Area, applyTo: string): void {
  const known = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];
  if (!known.includes(applyTo)) throw new RichApiError('InvalidArgument');
  const contents = applyTo === 'All' || applyTo === 'Contents' || applyTo === 'ResetContents';
  const formats = applyTo === 'All' || applyTo === 'Formats';
  if (contents) model.assertContentWritable(sheetId, area);
  const links = applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks';
  const looks = formats || applyTo === 'RemoveHyperlinks';
  if (looks) model.assertAllowed(sheetId, 'allowFormatCells');
  const matrix: CellMatrix = {};
  model.grid.forEachCell(sheetId, (row, column) => {
    if (!contains(area, row, column)) return;
    (matrix[row] ??= {})[column] = {
      ...(contents ? cellDataOf({ kind: 'blank' }) : {}),
      ...(looks ? { s: null } : {}),
      ...(looks || links ? { custom: customAfterClear(model.custom(sheetId, row, column), applyTo) } : {}),
    };
  });
  if (Object.keys(matrix).length > 0) model.grid.setCells(sheetId, matrix);
  if (formats) model.conditionalRules.clear(sheetId, area);
  if (applyTo === 'All') model.validations.clear(sheetId, area);
  if (formats) unmergeCells(model, sheetId, area);
}

export function insertCells(model: WorkbookModel, sheetId: string, area: Area, shift: string): void {
  const down = direction(shift, 'Down', 'Right');
  const { Dimension } = model.grid.engine.modules.core;
  const sheet = model.grid.facadeOf(sheetId);
  if (isWholeRows(area)) {
    model.assertAllowed(sheetId, 'allowInsertRows');
    sheet.insertRowsBefore(area.row, area.rows);
  } else if (isWholeColumns(area)) {
    model.assertAllowed(sheetId, 'allowInsertColumns');
    sheet.insertColumnsBefore(area.column, area.columns);
  } else {
    model.assertAllowed(sheetId, null);
    model.grid.ensureSize(sheetId, area);
    sheet.getRange(toRange(area)).insertCells(down ? Dimension.ROWS : Dimension.COLUMNS);
  }
}

export function deleteCells(model: WorkbookModel, sheetId: string, area: Area, shift: string): void {
  const up = direction(shift, 'Up', 'Left');
  const { Dimension } = model.grid.engine.modules.core;
  const sheet = model.grid.facadeOf(sheetId);
  if (isWholeRows(area)) {
    model.assertAllowed(sheetId, 'allowDeleteRows');
    sheet.deleteRows(area.row, area.rows);
  } else if (isWholeColumns(area)) {
    model.assertAllowed(sheetId, 'allowDeleteColumns');
    sheet.deleteColumns(area.column, area.columns);
  } else {
    model.assertAllowed(sheetId, null);
    model.grid.ensureSize(sheetId, area);
    sheet.getRange(toRange(area)).deleteCells(up ? Dimension.ROWS : Dimension.COLUMNS);
  }
}

/** New rows take their format from the row above; being locked is part of it. */
export function inheritCustom(model: WorkbookModel, sheetId: string, area: Area): void {
  if (area.row === 0) return;
  const above = area.row - 1;
  const width = model.grid.physicalArea(sheetId).columns;
  const columns = Array.from({ length: width }, (_, column) => column).filter(column => Object.keys(model.custom(sheetId, above, column)).length > 0);
  if (columns.length === 0) return;
  const matrix: CellMatrix = {};
  for (const column of columns) {
    const cells = fill({ row: area.row, rows: area.rows, column, columns: 1 }, () => ({ custom: withoutLink(model.custom(sheetId, above, column)) }));
    for (const [row, line] of Object.entries(cells)) Object.assign((matrix[Number(row)] ??= {}), line);
  }
  model.grid.setCells(sheetId, matrix);
}

function direction(shift: string, first: string, second: string): boolean {
  if (shift !== first && shift !== second) throw new RichApiError('InvalidArgument');
  return shift === first;
}
