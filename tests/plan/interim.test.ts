import { assessLine } from '../../src/plan/assess';
import { interimBefore } from '../../src/plan/interim';
import type { Line, Rule } from '../../src/plan/Plan';
import type { Actuals } from '../../src/plan/values';

const period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

function end(due: number, bound: number, direction: 'atLeast' | 'atMost' = 'atLeast'): Extract<Rule, { kind: 'end' }> {
  return { kind: 'end', due, bound, direction };
}

function assessed(kind: Line['kind'], rules: readonly Rule[], actuals: Actuals, reportingYear: number) {
  const line: Line = { id: '1', name: 'Thu nhập', unit: 'triệu đồng/người/năm', kind, targets: {}, rules, lead: 'a', coordinating: [] };
  return assessLine(line, actuals, { reportingYear, period });
}

test('the interim target of a rule is the last one of its kind and direction that is due before it', () => {
  const rules = [end(2028, 77), end(2026, 66), end(2027, 40, 'atMost'), end(2030, 90)];
  expect(interimBefore(end(2030, 90), rules)).toEqual(end(2028, 77));
  expect(interimBefore(end(2028, 77), rules)).toEqual(end(2026, 66));
  expect(interimBefore(end(2026, 66), rules)).toBeUndefined();
});

test('whoever reaches the step of the year is on track for the later ones, though a straight line to them would ask for more', () => {
  const rules = [end(2026, 66), end(2027, 71), end(2028, 77)];
  const result = assessed('stock', rules, { 2025: 62, 2026: 66 }, 2026);
  expect(result.status).toBe('onTrack');
  expect(result.rules.map(({ bound, verdict }) => [bound, verdict])).toEqual([[66, 'met'], [66, 'onTrack'], [66, 'onTrack']]);
});

test('between two steps the path leads from one to the other, whatever was reached before', () => {
  const result = assessed('stock', [end(2027, 70), end(2030, 85)], { 2025: 60, 2027: 72, 2028: 74 }, 2028);
  // 70 + (85 - 70) / 3 = 75
  expect(result.rules[1]).toMatchObject({ bound: 75, verdict: 'atRisk', basis: { kind: 'straightLine', start: { year: 2027, value: 70 } } });
});

test('what should fall is asked step by step as well', () => {
  const rules = [end(2026, 2.6, 'atMost'), end(2028, 1.2, 'atMost')];
  expect(assessed('share', rules, { 2025: 3.4, 2026: 2.6 }, 2026).status).toBe('onTrack');
  expect(assessed('share', rules, { 2025: 3.4, 2026: 2.9 }, 2026).status).toBe('offTrack');
});

test('a total over the whole period follows the totals due on the way', () => {
  const total = (due: number, bound: number): Rule => ({ kind: 'total', due, bound, direction: 'atLeast' });
  const rules = [total(2027, 20), total(2030, 80)];
  expect(assessed('flow', rules, { 2026: 10 }, 2026).rules.map(({ bound }) => bound)).toEqual([10, 10]);
  expect(assessed('flow', rules, { 2026: 10, 2027: 10, 2028: 20 }, 2028).rules.map(({ bound }) => bound)).toEqual([20, 40]);
});
