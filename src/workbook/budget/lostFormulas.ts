import { budgetPlaces } from '../../plan/budget';
import type { Period } from '../../plan/Plan';
import { entryPosition } from './budgetLayout';
import type { BudgetTable } from './readBudget';

/** The cells of the budget sheet, zero-based, whose formula was typed over. */
export function lostBudgetFormulas({ table, layout }: BudgetTable, period: Period): readonly { readonly row: number; readonly column: number }[] {
  const entries = new Set(budgetPlaces(period).map((place) => entryPosition(layout, place, period)).map(({ row, column }) => `${String(row)},${String(column)}`));
  return [...layout.bands, layout.notes].flatMap(({ rows, columns }) =>
    [...rows.values()].flatMap((row) =>
      [...columns.values()].flatMap((column) => {
        const holds = table.formulas[row - table.row]?.[column - table.column];
        const isLost = !entries.has(`${String(row)},${String(column)}`) && !(typeof holds === 'string' && holds.startsWith('='));
        return isLost ? [{ row, column }] : [];
      }),
    ),
  );
}
