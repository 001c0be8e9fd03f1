import fc from 'fast-check';
import { shutDown } from '../../src/preview/headless';
import { todaySerial } from '../../src/plan/days';
import { placedLines, type Rule } from '../../src/plan/Plan';
import { cellAddress } from '../../src/workbook/address';
import { area } from '../../src/workbook/grid';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { copyWorkbook } from '../../src/workbook/copy/copyWorkbook';
import type { FormulaResult, WorkbookSpec } from '../../src/workbook/spec';
import { lineLabel } from '../../src/workbook/summary/urgency';
import { caseArbitrary } from '../support/arbitraries';
import { copyOrder } from '../support/copies';
import { computeWorkbook } from '../support/computedWorkbook';
import { lineOf, planWithHistory, seedPlan, withLine } from '../support/plans';
import { isSameResult } from '../support/sameResult';
import { sampleTaskEntries } from '../support/sampleTasks';
import { formulasOf } from '../support/specCells';
import { WARD_ENTRIES } from '../support/wardEntries';

afterAll(shutDown);

/** Every formula whose kept result is not what the engine comes to. */
async function disagreements(spec: WorkbookSpec): Promise<readonly unknown[]> {
  const computed = await computeWorkbook(spec);
  const sheets = new Map(spec.sheets.map((each) => [each.name, each]));
  try {
    return formulasOf(spec).flatMap(({ sheet, row, column, formula, result }) => {
      const home = sheets.get(sheet);
      const [[found] = []] = home === undefined ? [] : computed.values(home, area(row, column));
      const agrees = result === null ? String(found).startsWith('#') : isSameResult(found, result);
      return agrees ? [] : [{ at: `${sheet}!${cellAddress(row, column)}`, formula, result, found }];
    });
  } finally {
    computed.dispose();
  }
}

test('results kept for a ward in its second year are what the formulas come to', async () => {
  const spec = buildWorkbook(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2027, entries: WARD_ENTRIES });
  expect(await disagreements(spec)).toEqual([]);
});

test('results kept for an empty table are what the formulas come to', async () => {
  expect(await disagreements(buildWorkbook(seedPlan('generic-commune'), { reportingYear: 2025 }))).toEqual([]);
});

test('a year that is none of the plan\'s leaves every verdict open, in the results as in the formulas', async () => {
  const spec = buildWorkbook(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2025, entries: WARD_ENTRIES });
  expect(await disagreements(spec)).toEqual([]);
});

test('results kept in a copy and in a log that is handed on are what the formulas come to', async () => {
  expect(await disagreements(copyWorkbook(copyOrder({ entries: { ...WARD_ENTRIES, '3a': { ...WARD_ENTRIES['3a'], explanation: true } } })))).toEqual([]);
  const logRows = [['2026-11-24 13:05:09', 'Lan'], ['', 'no time'], ['2026-11-24 13:05:10', 'Lan']];
  expect(await disagreements(buildWorkbook(seedPlan('generic-commune'), { reportingYear: 2025, logRows }))).toEqual([]);
});

test('results kept for schemes and tasks, in a workbook and in a copy, are what the formulas come to', async () => {
  const today = todaySerial(Date.now());
  const entries = { ...WARD_ENTRIES, ...sampleTaskEntries(today) };
  const own = { _1: { name: 'Ngày hội chuyển đổi số', kind: 'Nhiệm vụ' } };
  expect(await disagreements(buildWorkbook(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2027, entries, tasks: { today, own } }))).toEqual([]);
  expect(await disagreements(copyWorkbook(copyOrder({ entries, tasksFrom: today })))).toEqual([]);
  expect(await disagreements(copyWorkbook(copyOrder({ entries, tasksFrom: today, facts: { agencyId: 'vp' } })))).toEqual([]);
});

test.each([2027, 2029])('results kept for a plan whose targets were changed and lines ended are what the formulas come to in %i', async (reportingYear) => {
  expect(await disagreements(buildWorkbook(planWithHistory(), { reportingYear, entries: WARD_ENTRIES, trendChoice: '4a. Số doanh nghiệp hoạt động trên địa bàn' }))).toEqual([]);
});

test('what is missing of a target is the same in the results and by formula where its third decimal is a five, and where it is next to nothing', async () => {
  const rules: readonly Rule[] = [
    { kind: 'eachYear', direction: 'atLeast', bound: 10.875 },
    { kind: 'end', direction: 'atLeast', bound: 13.875, due: 2027 },
  ];
  const plan = withLine(seedPlan('generic-commune'), '4', (line) => ({ ...line, rules }));
  for (const reached of [9.88, 10.8749]) {
    const entries = { '4': { 2024: reached - 1, 2025: reached } };
    expect(await disagreements(buildWorkbook(plan, { reportingYear: 2025, entries }))).toEqual([]);
  }
});

test('the trend over interim targets is the same in the results and by formula', async () => {
  const rules: readonly Rule[] = [70, 85].map((bound, index) => ({ kind: 'end', direction: 'atLeast', bound, due: 2027 + 2 * index }));
  const plan = withLine(seedPlan('thach-khoi-2026-2030'), '8', (line) => ({ ...line, rules }));
  const trendChoice = lineLabel(lineOf(plan, '8'));
  expect(await disagreements(buildWorkbook(plan, { reportingYear: 2028, entries: { '8': { 2025: 50, 2028: 72 } }, trendChoice }))).toEqual([]);
});

test('results kept for random plans and entries are what the formulas come to', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary(), async ({ plan, ...options }) => {
      const [last] = placedLines(plan).slice(-1);
      const trendChoice = last === undefined ? '' : lineLabel(last.line);
      expect(await disagreements(buildWorkbook(plan, { ...options, trendChoice }))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('no formula of a new workbook comes to an error, but where a chart is to leave a gap', () => {
  const spec = buildWorkbook(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2027, entries: WARD_ENTRIES });
  const results: FormulaResult[] = formulasOf(spec).filter(({ formula }) => !formula.includes('NA()')).map(({ result }) => result);
  expect(results.length).toBeGreaterThan(900);
  expect(results).not.toContain(null);
});
