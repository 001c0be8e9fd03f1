import fc from 'fast-check';
import { outlookOf, wayDone, type DueRule, type Outlook } from '../../src/plan/outlook';
import type { Line, LineKind, Period } from '../../src/plan/Plan';
import type { Actuals } from '../../src/plan/values';

const period: Period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

function lineOf(kind: LineKind, rule: DueRule): Line {
  return { id: 'x', name: 'Dòng thử', unit: kind === 'share' ? '%' : 'DN', kind, targets: {}, rules: [rule], lead: 'a', coordinating: [] };
}

function look(kind: LineKind, rule: DueRule, actuals: Actuals, reportingYear = 2027): Outlook {
  return outlookOf(lineOf(kind, rule), rule, actuals, { reportingYear, period });
}

function way(kind: LineKind, rule: DueRule, actuals: Actuals, reportingYear = 2027): number | undefined {
  return wayDone(lineOf(kind, rule), rule, actuals, { reportingYear, period });
}

const floor: DueRule = { kind: 'end', direction: 'atLeast', bound: 490, due: 2030 };
const ceiling: DueRule = { kind: 'end', direction: 'atMost', bound: 0, due: 2028 };
const sum: DueRule = { kind: 'total', direction: 'atLeast', bound: 50, due: 2030 };
const sumCeiling: DueRule = { kind: 'total', direction: 'atMost', bound: 50, due: 2030 };

test('a count that grows too slowly is seen to miss its target, with the pace that is still needed', () => {
  expect(look('stock', floor, { 2025: 412, 2027: 436 })).toEqual({
    kind: 'forecast',
    due: 2030,
    from: { year: 2025, value: 412 },
    pace: 12,
    projected: 472,
    needed: 18,
    reaches: false,
  });
});

test('a share that has to fall needs a negative pace, and no forecast goes below 0', () => {
  expect(look('share', ceiling, { 2025: 0.8, 2026: 0.5 }, 2026)).toMatchObject({ pace: expect.closeTo(-0.3) as unknown, projected: 0, needed: -0.25, reaches: true });
});

test('a share is never forecast above 100', () => {
  expect(look('share', { ...floor, bound: 99 }, { 2025: 80, 2027: 96 })).toMatchObject({ pace: 8, projected: 100, reaches: true });
});

test('a total goes on by the mean of the years that have figures', () => {
  expect(look('flow', sum, { 2026: 6, 2027: 10 })).toMatchObject({ pace: 8, projected: 40, needed: 34 / 3, reaches: false });
});

test('a ceiling on a total says what may still be added a year, and nothing once it is exceeded', () => {
  expect(look('flow', sumCeiling, { 2026: 10, 2027: 10 })).toMatchObject({ needed: 10, reaches: true });
  expect(look('flow', sumCeiling, { 2026: 40, 2027: 30 })).toMatchObject({ needed: 0, reaches: false });
});

test('one figure alone shows no pace, and says what is needed all the same', () => {
  expect(look('stock', floor, { 2027: 436 })).toEqual({ kind: 'tooFewPoints', due: 2030, needed: 18 });
  expect(look('flow', sum, { 2025: 4, 2026: 6 }, 2026)).toEqual({ kind: 'tooFewPoints', due: 2030, needed: 11 });
});

test('a year without a valid figure has no outlook, nor has a line with a wrong entry', () => {
  expect(look('stock', floor, { 2025: 412, 2026: 420 })).toEqual({ kind: 'noFigure', due: 2030 });
  expect(look('stock', floor, { 2025: 412, 2026: '420', 2027: 436 })).toEqual({ kind: 'noFigure', due: 2030 });
});

test('nothing is forecast from the due year on', () => {
  expect(look('share', ceiling, { 2025: 1, 2028: 0.2 }, 2028)).toEqual({ kind: 'over', due: 2028 });
});

test('a target that is reached needs no further pace, even where the figure is falling', () => {
  expect(look('stock', floor, { 2025: 520, 2027: 500 })).toMatchObject({ pace: -10, projected: 470, needed: 0, reaches: false });
});

const hundredths = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);

const endCase = fc.record({
  bound: hundredths(0, 100),
  direction: fc.constantFrom('atLeast' as const, 'atMost' as const),
  start: hundredths(0, 100),
  now: hundredths(0, 100),
  reportingYear: fc.integer({ min: 2026, max: 2029 }),
});

test('a figure that moves at the pace needed comes to its bound exactly', () => {
  fc.assert(
    fc.property(endCase, ({ bound, direction, start, now, reportingYear }) => {
      const rule: DueRule = { kind: 'end', direction, bound, due: 2030 };
      const outlook = look('share', rule, { 2025: start, [reportingYear]: now }, reportingYear);
      if (outlook.kind !== 'forecast' || outlook.needed === 0) return;
      expect(now + outlook.needed * (2030 - reportingYear)).toBeCloseTo(bound, 9);
      expect(Math.sign(outlook.needed)).toBe(direction === 'atLeast' ? 1 : -1);
    }),
  );
});

test('whoever has kept the needed pace so far is forecast to reach the bound', () => {
  fc.assert(
    fc.property(hundredths(0, 100), hundredths(0, 100), fc.integer({ min: 2026, max: 2029 }), (start, bound, reportingYear) => {
      const rule: DueRule = { kind: 'end', direction: start <= bound ? 'atLeast' : 'atMost', bound, due: 2030 };
      const now = start + ((bound - start) * (reportingYear - 2025)) / 5;
      const outlook = look('share', rule, { 2025: start, [reportingYear]: now }, reportingYear);
      expect(outlook).toMatchObject({ kind: 'forecast', reaches: true });
    }),
  );
});

test('no forecast leaves what is valid for the kind', () => {
  fc.assert(
    fc.property(endCase, fc.constantFrom('share' as const, 'stock' as const, 'growth' as const), ({ bound, direction, start, now, reportingYear }, kind) => {
      const whole = kind === 'stock' ? Math.round : (value: number): number => value;
      const outlook = look(kind, { kind: 'end', direction, bound, due: 2030 }, { 2025: whole(start), [reportingYear]: whole(now) }, reportingYear);
      if (outlook.kind !== 'forecast') return;
      expect(outlook.projected).toBeGreaterThanOrEqual(kind === 'growth' ? -100 : 0);
      if (kind === 'share') expect(outlook.projected).toBeLessThanOrEqual(100);
    }),
  );
});

test('the way done is counted from where the line began, and is 1 once the bound is reached', () => {
  expect(way('stock', floor, { 2025: 412, 2027: 451 })).toBe(0.5);
  expect(way('stock', floor, { 2025: 412, 2027: 400 })).toBe(0);
  expect(way('stock', floor, { 2027: 495 })).toBe(1);
  expect(way('stock', floor, { 2027: 450 })).toBeUndefined();
  expect(way('stock', floor, { 2025: 495, 2027: 480 })).toBe(0);
  expect(way('share', ceiling, { 2025: 0.8, 2026: 0.5, 2027: 0.2 })).toBeCloseTo(0.75);
  expect(way('flow', sum, { 2026: 10, 2027: 15 })).toBe(0.5);
  expect(way('flow', sumCeiling, { 2026: 10, 2027: 15 })).toBeUndefined();
  expect(way('stock', floor, { 2025: 412 })).toBeUndefined();
});

test('the way done is a share of one', () => {
  fc.assert(
    fc.property(endCase, ({ bound, direction, start, now, reportingYear }) => {
      const done = way('share', { kind: 'end', direction, bound, due: 2030 }, { 2025: start, [reportingYear]: now }, reportingYear);
      expect(done).toBeGreaterThanOrEqual(0);
      expect(done).toBeLessThanOrEqual(1);
    }),
  );
});
