/** Hidden rows and columns of a range. */
import { toRange } from '../univer/conditionalRules';
import { uniform } from './formatAccess';
import type { Range } from './range';

/** Documented: null when some are hidden and some are not. */
export function hiddenState(range: Range, of: 'rows' | 'columns' | 'both'): boolean | null {
  const sheet = range.$model.grid.sheet(range.$sheetId);
  const rows = range.$rows().map(row => !sheet.getRowVisible(row));
  const columns = range.$columns().map(column => !sheet.getColVisible(column));
  if (of === 'rows') return uniform(rows) ?? null;
  if (of === 'columns') return uniform(columns) ?? null;
  return uniform(rows.flatMap(row => columns.map(column => row || column))) ?? null;
}

export function hide(range: Range, what: 'rows' | 'columns', hidden: boolean): void {
  range.$model.assertAllowed(range.$sheetId, what === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const line = what === 'rows' ? 'row' : 'col';
  range.$model.grid.run(`sheet.mutation.set-${line}-${hidden ? 'hidden' : 'visible'}`, { subUnitId: range.$sheetId, ranges: [toRange(range.$physical())] });
}
