/** The used range: the smallest rectangle around cells with a value or, unless values only are asked for, a format. */
import { type Area, boundingArea, contains } from '../univer/area';
import type { CellData } from '../univer/cell';
import { scalarOf } from '../univer/content';
import type { WorkbookModel } from './model';

export function usedArea(model: WorkbookModel, sheetId: string, valuesOnly: boolean, within: Area): Area | null {
  let used: Area | null = null;
  model.grid.forEachCell(sheetId, (row, column, cell) => {
    if (!contains(within, row, column) || !isUsed(cell, valuesOnly)) return;
    const single = { row, column, rows: 1, columns: 1 };
    used = used === null ? single : boundingArea(used, single);
  });
  return used;
}

function isUsed(cell: CellData, valuesOnly: boolean): boolean {
  const hasContent = scalarOf(cell).kind !== 'blank' || typeof cell.f === 'string' || typeof cell.si === 'string';
  return hasContent || (!valuesOnly && cell.s !== undefined && cell.s !== null);
}
