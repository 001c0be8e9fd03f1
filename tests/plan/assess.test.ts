import { assessLine, assessPlan, type LineAssessment } from '../../src/plan/assess';
import { checkPlanEntries } from '../../src/plan/checkPlan';
import type { Line, Plan, Rule } from '../../src/plan/Plan';
import type { Status } from '../../src/plan/status';
import type { Actuals } from '../../src/plan/values';
import { aLine, lineOf, PERIOD, seedPlan, withLine } from '../support/plans';

const plan = seedPlan('thach-khoi-2026-2030');

function statusOf(id: string, actuals: Actuals, reportingYear: number, tolerancePercent = 5): Status {
  return assessLine(lineOf(plan, id), actuals, { reportingYear, tolerancePercent, period: PERIOD }).status;
}

describe('an average rule', () => {
  test('averages growth geometrically over the years that have a figure', () => {
    const { rules, status } = assessLine(lineOf(plan, '1'), { 2026: 10, 2027: 20 }, { reportingYear: 2027, period: PERIOD });
    expect(rules[0]?.value).toBeCloseTo((Math.sqrt(1.1 * 1.2) - 1) * 100, 12);
    expect(status).toBe('atRisk');
  });

  test('leaves years without a figure out of the average', () => {
    expect(assessLine(lineOf(plan, '10'), { 2026: null, 2027: 98 }, { reportingYear: 2027, period: PERIOD }).rules[0]).toMatchObject({ value: 98, verdict: 'met' });
    expect(assessLine(lineOf(plan, '4b'), { 2026: 40, 2028: 50 }, { reportingYear: 2028, period: PERIOD }).rules[0]).toMatchObject({ value: 45, years: [2026, 2028], verdict: 'met' });
  });

  test('counts the last value of a stock', () => {
    const line = aLine({ kind: 'stock', rules: [{ kind: 'average', direction: 'atLeast', bound: 10 }] });
    expect(assessLine(line, { 2026: 2, 2027: 12 }, { reportingYear: 2027, period: PERIOD }).rules[0]?.value).toBe(12);
  });
});

describe('a total rule', () => {
  test('asks for the share of the total that is due by the reporting year', () => {
    const result = assessLine(lineOf(plan, '4.1'), { 2026: 10, 2027: 10 }, { reportingYear: 2027, period: PERIOD });
    const total = result.rules.find(({ rule }) => rule.kind === 'total');
    expect(total).toMatchObject({ value: 20, bound: 20, verdict: 'met', basis: { kind: 'proportional' } });
  });

  test('asks for the whole total from the due year on', () => {
    const rule: Rule = { kind: 'total', direction: 'atLeast', bound: 30, due: 2028 };
    const line = aLine({ kind: 'flow', unit: 'DN', rules: [rule] });
    expect(assessLine(line, { 2026: 10, 2027: 10, 2028: 9, 2029: 1 }, { reportingYear: 2029, period: PERIOD }).rules[0]).toMatchObject({ value: 30, bound: 30 });
  });
});

describe('an end rule before its due year', () => {
  test('is held to the straight line from the baseline', () => {
    const result = assessLine(lineOf(plan, '3b'), { 2025: 40, 2026: 44 }, { reportingYear: 2026, period: PERIOD });
    expect(result.rules[0]).toMatchObject({ bound: 44, verdict: 'onTrack', basis: { kind: 'straightLine', start: { year: 2025, value: 40 } } });
  });

  test('starts from the earliest actual when there is no baseline', () => {
    const result = assessLine(lineOf(plan, '3b'), { 2026: 40, 2028: 49 }, { reportingYear: 2028, period: PERIOD });
    expect(result.rules[0]).toMatchObject({ bound: 50, verdict: 'atRisk', basis: { kind: 'straightLine', start: { year: 2026, value: 40 } } });
  });

  test('is pending when there is nothing to draw the line from', () => {
    expect(statusOf('3b', { 2026: 40 }, 2026)).toBe('pending');
  });

  test('is met as soon as the bound itself is reached', () => {
    expect(statusOf('3b', { 2025: 40, 2026: 60 }, 2026)).toBe('met');
    expect(statusOf('3c', { 2026: 40 }, 2026)).toBe('met');
  });

  test('never asks for more than the bound itself', () => {
    const result = assessLine(lineOf(plan, '3b'), { 2025: 80, 2026: 59 }, { reportingYear: 2026, period: PERIOD });
    expect(result.rules[0]).toMatchObject({ bound: 60, verdict: 'atRisk' });
  });

  test('falls along the line where less is better', () => {
    expect(statusOf('5', { 2025: 3, 2026: 2 }, 2026)).toBe('onTrack');
    expect(statusOf('5', { 2025: 3, 2026: 2.2 }, 2026)).toBe('offTrack');
  });
});

describe('an end rule from its due year on', () => {
  test('holds the bound to the end of the plan', () => {
    expect(statusOf('5', { 2025: 3, 2028: 0, 2029: 0.1 }, 2029)).toBe('offTrack');
    expect(statusOf('5', { 2025: 3, 2028: 0 }, 2028)).toBe('met');
  });

  test('takes any miss of zero as a full shortfall', () => {
    const result = assessLine(lineOf(plan, '5'), { 2028: 0.001 }, { reportingYear: 2028, period: PERIOD, tolerancePercent: 50 });
    expect(result).toMatchObject({ status: 'offTrack' });
    expect(result.rules[0]?.shortfall).toBe(1);
  });
});

describe('the tolerance', () => {
  test.each<[number, Status]>([
    [100, 'met'],
    [95, 'atRisk'],
    [94.99, 'offTrack'],
  ])('of 5 %% makes %p of 100 %s', (value, status) => {
    expect(statusOf('13', { 2026: value }, 2026)).toBe(status);
  });

  test('of nothing leaves no room', () => {
    expect(statusOf('13', { 2026: 99.99 }, 2026, 0)).toBe('offTrack');
  });
});

test('sums of decimals are compared with a guard, so that 0.1 + 0.2 is not short of 0.3', () => {
  const line = aLine({ kind: 'share', rules: [{ kind: 'eachYear', direction: 'atMost', bound: 0.3 }] });
  expect(assessLine(line, { 2026: 0.1 + 0.2 }, { reportingYear: 2026, period: PERIOD, tolerancePercent: 0 }).status).toBe('met');
});

describe('a milestone', () => {
  test.each<[string | null, number, Status]>([
    ['Hoàn thành', 2026, 'met'],
    ['Đang làm', 2026, 'pending'],
    [null, 2026, 'pending'],
    [null, 2027, 'offTrack'],
    ['Chưa làm', 2028, 'offTrack'],
  ])('that is %p in %p is %s when it is due in 2027', (value, year, status) => {
    expect(statusOf('9a', { [year]: value }, year)).toBe(status);
  });
});

describe('an attainment', () => {
  test.each<[string | null, Status]>([
    ['Đạt', 'met'],
    ['Chưa đạt', 'offTrack'],
    [null, 'noData'],
    ['đạt', 'invalid'],
  ])('entered as %p is %s', (value, status) => {
    expect(statusOf('12', { 2026: value }, 2026)).toBe(status);
  });
});

describe('blank and wrong entries', () => {
  test('a blank reporting year means no data, whatever earlier years say', () => {
    expect(statusOf('1', { 2026: 30 }, 2027)).toBe('noData');
  });

  test('a wrong entry up to the reporting year stands above all', () => {
    expect(statusOf('13', { 2026: '95 ', 2027: 100 }, 2027)).toBe('invalid');
    expect(statusOf('3b', { 2025: 140, 2026: 60 }, 2026)).toBe('invalid');
    expect(statusOf('4b', { 2026: 45.5 }, 2026)).toBe('invalid');
    expect(statusOf('1', { 2026: -100 }, 2026)).toBe('invalid');
  });

  test('a wrong entry of a later year plays no part yet', () => {
    expect(statusOf('13', { 2026: 100, 2027: 'abc' }, 2026)).toBe('met');
  });
});

describe('a line with several rules', () => {
  test('has the worst of their verdicts', () => {
    expect(statusOf('4.1', { 2026: 30, 2027: 1 }, 2027)).toBe('met');
    expect(statusOf('4.1', { 2026: 9, 2027: 10 }, 2027)).toBe('atRisk');
    expect(statusOf('10', { 2025: 90, 2026: 98 }, 2026)).toBe('onTrack');
  });

  test('shows a stretch that is reached without letting it change the status', () => {
    const result = assessLine(lineOf(plan, '2'), { 2026: 15 }, { reportingYear: 2026, period: PERIOD });
    expect(result).toMatchObject({ status: 'met' });
    expect(result.rules[0]?.stretchReached).toBe(true);
    expect(assessLine(lineOf(plan, '2'), { 2026: 14.5 }, { reportingYear: 2026, period: PERIOD })).toMatchObject({ status: 'met', rules: [{ stretchReached: false }] });
  });
});

test('an indicator is as bad as its worst line', () => {
  const { indicators } = assessPlan(plan, { '6a': { 2026: 96 }, '6b': { 2026: 90 } }, { reportingYear: 2026 });
  expect(indicators.find(({ indicator }) => indicator.number === 6)?.status).toBe('offTrack');
});

test('a reporting year outside the plan is a mistake of the caller', () => {
  expect(() => assessPlan(plan, {}, { reportingYear: 2031 })).toThrow(RangeError);
});

describe('targets that were changed by decision', () => {
  const decision = { decidedOn: '2028-03-15', reason: 'Nghị quyết 12/NQ-HĐND' };
  /** At least 60 % a year until 2027, raised to 70 % from 2028 on. */
  const raised = aLine({
    kind: 'share',
    rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 70 }],
    former: [{ targets: {}, rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 60 }], until: 2027, ...decision }],
  });
  const figures = { 2026: 55, 2027: 62, 2028: 66 };
  const assessed = (line: Line, year: number, entries: Actuals = figures): LineAssessment => assessLine(line, entries, { reportingYear: year, period: PERIOD });

  test('2027 stays assessed by the target that was in force in 2027 after it was raised in 2028', () => {
    expect(assessed(raised, 2027)).toMatchObject({ status: 'met', rules: [{ bound: 60, value: 62 }] });
    expect(assessed(raised, 2028)).toMatchObject({ status: 'offTrack', rules: [{ bound: 70, value: 66 }] });
  });

  test('each year has the target that was in force in it, however often it was changed', () => {
    const twice: Line = { ...raised, former: [{ targets: {}, rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 50 }], until: 2026, ...decision }, ...(raised.former ?? [])] };
    expect([2026, 2027, 2028].map((year) => assessed(twice, year).rules.map(({ bound }) => bound))).toEqual([[50], [60], [70]]);
  });

  test('a target that was corrected before the plan began assesses no year', () => {
    const corrected: Line = { ...raised, former: [{ targets: {}, rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 99 }], until: 2025, ...decision }] };
    expect(assessed(corrected, 2026).rules.map(({ bound }) => bound)).toEqual([70]);
  });

  test('a former target with a due year keeps its own straight line', () => {
    const line = aLine({
      kind: 'stock',
      rules: [{ kind: 'end', direction: 'atLeast', bound: 500, due: 2030 }],
      former: [{ targets: {}, rules: [{ kind: 'end', direction: 'atLeast', bound: 200, due: 2028 }], until: 2027, ...decision }],
    });
    const entries = { 2025: 80, 2027: 160, 2028: 170 };
    // From 80 in 2025: 160 of 200 is the path of 2027; of 500 the path of 2028 is 332.
    expect(assessed(line, 2027, entries)).toMatchObject({ status: 'onTrack', rules: [{ bound: 160 }] });
    expect(assessed(line, 2028, entries)).toMatchObject({ status: 'offTrack', rules: [{ bound: 332 }] });
  });

  test('a line that a decision ended is assessed up to the year before and never after', () => {
    const ended: Line = { ...raised, retired: { from: 2028, ...decision } };
    expect(assessed(ended, 2027).status).toBe('met');
    expect(assessed(ended, 2028)).toMatchObject({ status: 'retired', rules: [] });
    expect(assessed(ended, 2030, {}).status).toBe('retired');
  });

  test('an indicator is no longer measured only when none of its lines is', () => {
    const end = (id: string) => (whole: Plan): Plan => withLine(whole, id, (line) => ({ ...line, retired: { from: 2027, ...decision } }));
    const statusOf6 = (whole: Plan): string | undefined => assessPlan(whole, { '6b': { 2027: 100 } }, { reportingYear: 2027 }).indicators.find(({ indicator }) => indicator.number === 6)?.status;
    expect(statusOf6(plan)).toBe('noData');
    expect(statusOf6(end('6a')(plan))).toBe('met');
    expect(statusOf6(end('6b')(end('6a')(plan)))).toBe('retired');
  });

  test('entries of a line that is no longer measured are checked up to the year before', () => {
    const ended = withLine(plan, '6a', (line) => ({ ...line, retired: { from: 2028, ...decision } }));
    const issues = checkPlanEntries(ended, { '6a': { 2027: 'nhiều', 2028: 'nhiều' } }, { reportingYear: 2029 });
    expect(issues.map(({ lineId, year, severity }) => ({ lineId, year, severity }))).toEqual([{ lineId: '6a', year: 2027, severity: 'error' }]);
  });
});
