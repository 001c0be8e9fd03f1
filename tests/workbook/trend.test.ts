import fc from 'fast-check';
import { assessLine } from '../../src/plan/assess';
import type { Line, LineKind, Rule } from '../../src/plan/Plan';
import type { Actuals } from '../../src/plan/values';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { lineLabel } from '../../src/workbook/summary/urgency';
import { lineOf, PERIOD, seedPlan, withLine } from '../support/plans';
import { contentAt, sheetOf } from '../support/specCells';

type Dated = Extract<Rule, { kind: 'end' | 'total' }>;

function end(due: number, bound: number, direction: Dated['direction'] = 'atLeast'): Dated {
  return { kind: 'end', due, bound, direction };
}

/** What the summary draws as the target of a line in 2025 to 2030. */
function drawn(rules: readonly Rule[], actuals: Actuals, reportingYear = 2026, kind: LineKind = 'share'): readonly unknown[] {
  const plan = withLine(seedPlan('thach-khoi-2026-2030'), '8', (line): Line => ({ ...line, kind, unit: kind === 'share' ? '%' : 'người', rules }));
  const summary = sheetOf(buildWorkbook(plan, { reportingYear, entries: { '8': actuals }, trendChoice: lineLabel(lineOf(plan, '8')) }), 'summary');
  const values = summary.charts?.[1]?.series[1]?.values;
  return Array.from({ length: 6 }, (_, index) => {
    const cell = contentAt(summary, (values?.row ?? 0) + index, values?.column ?? 0);
    return cell.kind === 'formula' ? cell.result : undefined;
  });
}

test('the target of the trend leads over interim targets to the last one, whatever their order', () => {
  expect(drawn([end(2027, 70), end(2029, 85)], { 2025: 50 })).toEqual([50, 60, 70, 77.5, 85, 85]);
  expect(drawn([end(2029, 85), end(2027, 70)], { 2025: 50 })).toEqual([50, 60, 70, 77.5, 85, 85]);
});

test('a total is drawn as the part of each year, that of the step it belongs to', () => {
  const total = (due: number, bound: number): Rule => ({ kind: 'total', due, bound, direction: 'atLeast' });
  expect(drawn([total(2027, 20), total(2030, 80)], {}, 2026, 'flow')).toEqual([null, 10, 10, 20, 20, 20]);
});

test('the path of a line that began beyond its target asks for the target alone', () => {
  expect(drawn([end(2030, 90)], { 2025: 96 })).toEqual([90, 90, 90, 90, 90, 90]);
  expect(drawn([end(2030, 3, 'atMost')], { 2025: 2 })).toEqual([3, 3, 3, 3, 3, 3]);
});

test('without a figure to begin with, each interim target is asked for from the first year on, and the path leads on from it', () => {
  expect(drawn([end(2027, 70), end(2030, 85)], {})).toEqual([null, 70, 70, 75, 80, 85]);
});

test('in the reporting year the trend draws what the assessment asks for of a line that is not there yet', () => {
  const years = [2026, 2027, 2028, 2029, 2030];
  const steps = fc.uniqueArray(fc.constantFrom(...years), { minLength: 1, maxLength: 3 }).chain((dues) => fc.tuple(...dues.map((due) => fc.integer({ min: 41, max: 100 }).map((bound) => end(due, bound)))));
  fc.assert(
    fc.property(steps, fc.constantFrom(...years), fc.integer({ min: 0, max: 40 }), (rules, reportingYear, base) => {
      const actuals = { 2025: base, [reportingYear]: 0 };
      const assessed = assessLine({ ...lineOf(seedPlan('thach-khoi-2026-2030'), '8'), rules }, actuals, { reportingYear, period: PERIOD });
      const next = [...rules].sort((a, b) => a.due - b.due);
      const step = next.find(({ due }) => due >= reportingYear) ?? next[next.length - 1];
      const asked = assessed.rules.find(({ rule }) => rule === step)?.bound;
      expect(drawn(rules, actuals, reportingYear)[reportingYear - 2025]).toBeCloseTo(Number(asked), 8);
    }),
    { numRuns: 60 },
  );
});
