/** Excel.Range.copyFrom: contents, formulas moved along, and formats. */
import { RichApiError } from '../richapi/errors';
import { intersection } from '../univer/area';
import { type CellInput, cellDataOf } from '../univer/content';
import type { CellMatrix } from '../univer/cell';
import type { WorkbookModel } from './model';
import { withoutLink } from './rangeLink';
import type { Place } from './references';

export interface CopyOptions {
  /** Documented: All, Formulas, Values, Formats, Link. */
  readonly copyType: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Documented: a destination smaller than the source is expanded, a larger one is filled by repeating. */
export function copyInto(model: WorkbookModel, to: Place, from: Place, options: CopyOptions): void {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(options.copyType)) throw new RichApiError('NotImplemented');
  const source = intersection(from.area, model.grid.physicalArea(from.sheetId)) ?? from.area;
  const [rows, columns] = options.transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const area = { ...to.area, rows: Math.max(rows, to.area.rows), columns: Math.max(columns, to.area.columns) };
  model.assertContentWritable(to.sheetId, area);
  const matrix: CellMatrix = {};
  for (let i = 0; i < area.rows; i += 1) {
    for (let j = 0; j < area.columns; j += 1) {
      const [di, dj] = options.transpose ? [j % columns, i % rows] : [i % rows, j % columns];
      const cell = copiedCell(model, from.sheetId, source.row + di, source.column + dj, area.row + i, area.column + j, options);
      if (cell !== null) (matrix[area.row + i] ??= {})[area.column + j] = cell;
    }
  }
  model.grid.ensureSize(to.sheetId, area);
  model.grid.setCells(to.sheetId, matrix);
}

function copiedCell(model: WorkbookModel, sheetId: string, row: number, column: number, toRow: number, toColumn: number, options: CopyOptions): CellMatrix[number][number] | null {
  const { value, formula } = model.grid.content(sheetId, row, column);
  if (options.skipBlanks && value.kind === 'blank' && formula === null) return null;
  const format = { s: { ...model.grid.style(sheetId, row, column) }, custom: { ...model.custom(sheetId, row, column) } };
  if (options.copyType === 'Formats') return { ...format, custom: withoutLink(format.custom) };
  const input: CellInput = formula !== null && options.copyType !== 'Values'
    ? { kind: 'formula', formula: moved(model, formula, toColumn - column, toRow - row) }
    : value;
  return { ...cellDataOf(input), ...(options.copyType === 'All' ? format : {}) };
}

export function moved(model: WorkbookModel, formula: string, columns: number, rows: number): string {
  const { engine } = model.grid;
  return engine.injector.get(engine.modules.engineFormula.LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
}
