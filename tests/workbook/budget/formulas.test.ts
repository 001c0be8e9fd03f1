import fc from 'fast-check';
import { assessPlan } from '../../../src/plan/assess';
import { computedEntries } from '../../../src/plan/budget';
import { figuresOf } from '../../../src/plan/entries';
import { severityOf } from '../../../src/plan/status';
import { shutDown } from '../../../src/preview/headless';
import { cellAddress } from '../../../src/workbook/address';
import { COLUMN_NAME_KEYS } from '../../../src/workbook/appendixLayout';
import { buildWorkbook } from '../../../src/workbook/buildWorkbook';
import { area } from '../../../src/workbook/grid';
import { namesFor } from '../../../src/workbook/names';
import type { WorkbookSpec } from '../../../src/workbook/spec';
import { budgetArbitrary, WARD_BUDGET } from '../../support/budgets';
import { computeWorkbook } from '../../support/computedWorkbook';
import { seedPlan } from '../../support/plans';
import { BUDGET_NOISE, isSameResult } from '../../support/sameResult';
import { areaNamed, contentAt, formulasOf } from '../../support/specCells';

afterAll(shutDown);

const plan = seedPlan('thach-khoi-2026-2030');

/** Every formula whose kept result is not what the engine comes to, on any sheet; and the severities in the table. */
async function computed(spec: WorkbookSpec): Promise<{ readonly wrong: readonly unknown[]; readonly severities: readonly unknown[] }> {
  const book = await computeWorkbook(spec);
  const sheets = new Map(spec.sheets.map((each) => [each.name, each]));
  try {
    const wrong = formulasOf(spec).flatMap(({ sheet, row, column, formula, result }) => {
      const home = sheets.get(sheet);
      const [[found] = []] = home === undefined ? [] : book.values(home, area(row, column));
      const agrees = result === null ? String(found).startsWith('#') : isSameResult(found, result, BUDGET_NOISE);
      return agrees ? [] : [{ at: `${sheet}!${cellAddress(row, column)}`, formula, result, found }];
    });
    const { sheet, area: where } = areaNamed(spec, namesFor('').column(COLUMN_NAME_KEYS.severity));
    return { wrong, severities: book.values(sheet, where).slice(1, -1).map(([value]) => value) };
  } finally {
    book.dispose();
  }
}

test('what the sheet comes to for a random budget is what the program comes to: figures, words, verdicts', async () => {
  await fc.assert(
    fc.asyncProperty(budgetArbitrary(plan.period), fc.integer({ min: 2026, max: 2030 }), async (figures, reportingYear) => {
      const { wrong, severities } = await computed(buildWorkbook(plan, { reportingYear, budget: { figures } }));
      expect(wrong).toEqual([]);
      const { lines } = assessPlan(plan, computedEntries(plan, figures), { reportingYear });
      expect(severities).toEqual(lines.map(({ status }) => severityOf(status)));
    }),
    { numRuns: 10, endOnFailure: true },
  );
}, 240_000);

test('a budget of a ward in its second year: every figure of lines 1, 3a, 3b and 3c, and the sentence on revenue', async () => {
  const spec = buildWorkbook(plan, { reportingYear: 2027, budget: { figures: WARD_BUDGET } });
  expect((await computed(spec)).wrong).toEqual([]);
  const { sheet, area: sentences } = areaNamed(spec, 'NS_DienGiai');
  expect(contentAt(sheet, sentences.row, sentences.column)).toMatchObject({ result: 'Thu 2027: 46.200 triệu đồng, tăng 15,5 % so với 2026, đạt 105 % dự toán' });
  const figures = computedEntries(plan, WARD_BUDGET);
  expect(figuresOf(figures['3a'], plan.period)).toMatchObject({ 2025: 2.4, 2026: 3.1, 2027: 3.1 });
  expect(figures['1']?.[2025]).toBeUndefined();
  expect(figures['1']?.[2027]).toBeCloseTo(15.5, 9);
});

test('a figure that is given where the budget yields none is kept, one that the budget yields is computed', () => {
  const spec = buildWorkbook(plan, { reportingYear: 2027, budget: { figures: WARD_BUDGET }, entries: { '1': { 2025: 12.4, 2027: 99 } } });
  const at = (year: number): unknown => {
    const { sheet, area: where } = areaNamed(spec, namesFor('').entries(year));
    return contentAt(sheet, where.row + 1, where.column);
  };
  expect(at(2025)).toEqual({ kind: 'number', value: 12.4 });
  expect(at(2027)).toMatchObject({ kind: 'formula', formula: expect.stringContaining('Ngân sách') as unknown });
});

test('a plan none of whose lines follows from the budget has no budget sheet', () => {
  const spec = buildWorkbook(seedPlan('generic-commune'), { reportingYear: 2025 });
  expect(spec.sheets.map(({ key }) => key)).not.toContain('budget');
});
