import type { PlanEntries } from '../entries';
import { BUDGET_ITEMS, type BudgetItem, type Period, type Year } from '../Plan';
import type { RawValue } from '../values';
import { budgetEntry, budgetPlaces, type BudgetColumn, type BudgetFigures } from './figures';

/** What budget cells go by where they stand among other entries, in logs and repairs: "NS.revenue", "NS.revenue.DT". */
const PREFIX = 'NS';
const ESTIMATE = 'DT';

/** The id of one column of one item. Lines and tasks go by their printed numbers, so no two are the same. */
export function budgetEntryId(item: BudgetItem, column: BudgetColumn): string {
  return column === 'actual' ? `${PREFIX}.${item}` : `${PREFIX}.${item}.${ESTIMATE}`;
}

/** The item and column that an id names; undefined for an id that is none of the budget's. */
export function readBudgetEntryId(id: string): { readonly item: BudgetItem; readonly column: BudgetColumn } | undefined {
  const [prefix, name, suffix, ...rest] = id.split('.');
  const item = BUDGET_ITEMS.find((each) => each === name);
  if (prefix !== PREFIX || item === undefined || rest.length > 0) return undefined;
  if (suffix === undefined) return { item, column: 'actual' };
  return suffix === ESTIMATE ? { item, column: 'estimate' } : undefined;
}

/** A budget's figures as entries, blanks as null. */
export function budgetAsEntries(figures: BudgetFigures, period: Period): PlanEntries {
  const found: Record<string, Record<Year, RawValue>> = {};
  for (const { item, year, column } of budgetPlaces(period)) {
    (found[budgetEntryId(item, column)] ??= {})[year] = budgetEntry(figures, item, year, column);
  }
  return found;
}
