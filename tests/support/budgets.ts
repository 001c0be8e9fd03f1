import fc from 'fast-check';
import { BUDGET_UNITS, budgetPlaces, type BudgetFigures } from '../../src/plan/budget';
import type { BudgetItem, Period, Year } from '../../src/plan/Plan';
import type { RawValue } from '../../src/plan/values';

type Entries = Partial<Record<BudgetItem, Record<Year, RawValue>>>;

/** A budget of the Thạch Khôi plan in million đồng as a ward might have it after two years: nothing odd in it. */
export const WARD_BUDGET: BudgetFigures = {
  unit: 'triệu đồng',
  actuals: {
    revenue: { 2025: 36000, 2026: 40000, 2027: 46200 },
    taxes: { 2025: 20000, 2026: 22000, 2027: 25000 },
    landUse: { 2025: 12000, 2026: 14000, 2027: 16200 },
    otherRevenue: { 2025: 4000, 2026: 4000, 2027: 5000 },
    expenditure: { 2025: 50000, 2026: 60000, 2027: 64000 },
    investment: { 2025: 25000, 2026: 31200, 2027: 34560 },
    recurrent: { 2025: 24000, 2026: 27600, 2027: 28160 },
    science: { 2025: 1200, 2026: 1860, 2027: 1984 },
    otherExpenditure: { 2025: 1000, 2026: 1200, 2027: 1280 },
  },
  estimates: { revenue: { 2026: 38000, 2027: 44000 }, expenditure: { 2026: 58000, 2027: 62000 } },
};

/** A cell as people leave it: often a figure, sometimes one of another unit, blank, or wrong. No more than seven digits apart: an average of such growths keeps no precision. */
const entry: fc.Arbitrary<RawValue> = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 60_000 }), weight: 8 },
  { arbitrary: fc.integer({ min: 0, max: 6_000_000 }).map((cents) => cents / 100), weight: 4 },
  { arbitrary: fc.constantFrom<RawValue>(0, 1, 15_000, 4_620_000), weight: 2 },
  { arbitrary: fc.constantFrom<RawValue>(null, '  '), weight: 3 },
  { arbitrary: fc.constantFrom<RawValue>('46.200', 'chưa có', ' 12', -5, -0.5), weight: 1 },
);

/** Random budgets; in many of them some totals are what their parts add up to. */
export function budgetArbitrary(period: Period): fc.Arbitrary<BudgetFigures> {
  const places = budgetPlaces(period);
  return fc
    .record({ unit: fc.constantFrom(...BUDGET_UNITS), cells: fc.tuple(...places.map(() => entry)), addUp: fc.array(fc.constantFrom('no', 'without', 'with'), { minLength: 60, maxLength: 60 }) })
    .map(({ unit, cells, addUp }) => {
      const columns: Record<'estimate' | 'actual', Entries> = { estimate: {}, actual: {} };
      places.forEach(({ item, year, column }, index) => {
        (columns[column][item] ??= {})[year] = cells[index] ?? null;
      });
      places
        .filter(({ item }) => item === 'revenue' || item === 'expenditure')
        .forEach(({ item, year, column }, index) => {
          const way = addUp[index];
          if (way === undefined || way === 'no') return;
          const parts: readonly BudgetItem[] = item === 'revenue' ? ['taxes', 'landUse', 'otherRevenue'] : ['investment', 'recurrent', 'otherExpenditure', ...(way === 'with' ? ['science' as const] : [])];
          const amounts = parts.map((part) => columns[column][part]?.[year]);
          (columns[column][item] ??= {})[year] = amounts.reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? amount : 0), 0);
        });
      return { unit, estimates: columns.estimate, actuals: columns.actual };
    });
}
