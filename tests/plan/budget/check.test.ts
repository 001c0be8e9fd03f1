import fc from 'fast-check';
import { budgetAsEntries, budgetEntryId, checkBudget, computedFigure, EMPTY_BUDGET, readBudgetEntryId, type BudgetFigures } from '../../../src/plan/budget';
import { BUDGET_ITEMS } from '../../../src/plan/Plan';
import { budgetArbitrary, WARD_BUDGET } from '../../support/budgets';

const period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

function codes(figures: Partial<BudgetFigures>, year = 2030): readonly string[] {
  return checkBudget(period, { ...EMPTY_BUDGET, ...figures }, year).map(({ item, year: of, column, severity, detail }) => `${item} ${column} ${String(of)} ${severity} ${detail.code}`);
}

test('a budget in good order has no finding', () => {
  expect(checkBudget(period, WARD_BUDGET, 2027)).toEqual([]);
});

test('texts, and figures below 0, are errors; a text that reads as one figure alone can be repaired', () => {
  expect(codes({ actuals: { taxes: { 2026: 'chưa có', 2027: -1 } } })).toEqual(['taxes actual 2026 error notANumber', 'taxes actual 2027 error negative']);
  const [text] = checkBudget(period, { ...EMPTY_BUDGET, actuals: { taxes: { 2026: '1.234,5' } } });
  expect(text).toMatchObject({ detail: { code: 'numberAsText', reads: 1234.5, ambiguous: false }, repair: 1234.5 });
});

test('parts that exceed the total are told even when not all parts are there', () => {
  expect(codes({ actuals: { expenditure: { 2025: 100 }, investment: { 2025: 101 } } })).toEqual(['expenditure actual 2025 warning partsExceedTotal']);
  expect(codes({ actuals: { expenditure: { 2025: 100 }, science: { 2025: 101 } } })).toEqual(['expenditure actual 2025 warning partsExceedTotal']);
});

test('parts that do not add up are told only when all of them are there', () => {
  const parts = { investment: { 2025: 50 }, recurrent: { 2025: 30 } };
  expect(codes({ actuals: { expenditure: { 2025: 100 }, ...parts } })).toEqual([]);
  expect(codes({ actuals: { expenditure: { 2025: 100 }, ...parts, otherExpenditure: { 2025: 5 } } })).toEqual(['expenditure actual 2025 warning partsDoNotAddUp']);
});

test('science may be a part of the other expenditure or be counted apart', () => {
  const parts = { investment: { 2025: 50 }, recurrent: { 2025: 30 }, science: { 2025: 15 } };
  expect(codes({ actuals: { expenditure: { 2025: 100 }, ...parts, otherExpenditure: { 2025: 20 } } })).toEqual([]);
  expect(codes({ actuals: { expenditure: { 2025: 100 }, ...parts, otherExpenditure: { 2025: 5 } } })).toEqual([]);
});

test('a figure hundreds of times another is taken to be in another unit; 681 % of the estimate is only pointed out', () => {
  expect(codes({ actuals: { taxes: { 2025: 40, 2026: 40_000 } } })).toEqual(['taxes actual 2026 warning thousandTimes']);
  expect(codes({ actuals: { taxes: { 2025: 40_000 } }, estimates: { taxes: { 2026: 40 } } })).toEqual(['taxes estimate 2026 warning thousandTimes']);
  expect(codes({ actuals: { taxes: { 2026: 681 } }, estimates: { taxes: { 2026: 100 } } })).toEqual(['taxes actual 2026 info farAboveEstimate']);
});

test('a total without the year before it is told, up to the reporting year', () => {
  expect(codes({ actuals: { revenue: { 2026: 5, 2028: 5 } } }, 2027)).toEqual(['revenue actual 2026 warning noBaseYear']);
});

test('growth is blank in the base year, and where the year before is missing, 0 or no figure', () => {
  const growth = { kind: 'budgetGrowth', item: 'revenue' } as const;
  const of = (before: number | string | null): unknown => computedFigure(growth, { ...EMPTY_BUDGET, actuals: { revenue: { 2025: before, 2026: 46200 } } }, 2026, period);
  expect([of(null), of(0), of('40000'), of(-1)]).toEqual([undefined, undefined, undefined, undefined]);
  expect(of(40000)).toBeCloseTo(15.5, 9);
  expect(computedFigure(growth, WARD_BUDGET, 2025, period)).toBeUndefined();
});

test('a share is blank without expenditure, and between 0 and 100 while parts stay within the total', () => {
  fc.assert(
    fc.property(budgetArbitrary(period), fc.constantFrom(...BUDGET_ITEMS), (figures, item) => {
      for (const year of [2025, 2026, 2030]) {
        const share = computedFigure({ kind: 'budgetShare', item }, figures, year, period);
        const [part, whole] = [figures.actuals[item]?.[year], figures.actuals.expenditure?.[year]];
        const isThere = typeof part === 'number' && typeof whole === 'number' && part >= 0 && whole > 0;
        expect(share !== undefined).toBe(isThere);
        if (isThere && part <= whole) expect(share).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test('budget entries go by ids that are read back', () => {
  for (const item of BUDGET_ITEMS) {
    for (const column of ['estimate', 'actual'] as const) expect(readBudgetEntryId(budgetEntryId(item, column))).toEqual({ item, column });
  }
  expect(['NS.luck', 'NS', '3a', 'NS.revenue.TH', 'NS.revenue.DT.x'].map(readBudgetEntryId)).toEqual(Array.from({ length: 5 }, () => undefined));
  expect(budgetAsEntries(WARD_BUDGET, period)['NS.revenue.DT']).toEqual({ 2026: 38000, 2027: 44000, 2028: null, 2029: null, 2030: null });
});
