import fc from 'fast-check';
import { assessLine } from '../../src/plan/assess';
import { checkEstimates, estimatedYears, isEstimate, unmarkedLines, withEstimate } from '../../src/plan/estimates';
import { explainLine } from '../../src/locales/explain';
import type { LineEntries } from '../../src/plan/entries';
import { enteredYears, type Line } from '../../src/plan/Plan';
import type { RawValue } from '../../src/plan/values';
import { lineOf, seedPlan } from '../support/plans';

const PERIOD = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };
const plan = seedPlan('thach-khoi-2026-2030');
const line = lineOf(plan, '8');

test('a year marked as an estimate is read back, and one that is taken away is gone', () => {
  fc.assert(
    fc.property(fc.subarray([...enteredYears(PERIOD)]), fc.constantFrom(...enteredYears(PERIOD)), fc.boolean(), (years, year, marked) => {
      const cell = years.reduce<RawValue>((before, each) => withEstimate(before, each, true, PERIOD), null);
      expect(estimatedYears(cell, PERIOD)).toEqual(years);
      const after = withEstimate(cell, year, marked, PERIOD);
      expect(estimatedYears(after, PERIOD)).toEqual(enteredYears(PERIOD).filter((each) => (each === year ? marked : years.includes(each))));
      expect(checkEstimates(line, { ...Object.fromEntries(enteredYears(PERIOD).map((each) => [each, 96])), estimate: after }, PERIOD, 2025)).toEqual([]);
    }),
  );
});

test('no year leaves the cell empty, one is a number, several are a text', () => {
  expect(withEstimate(null, 2027, true, PERIOD)).toBe(2027);
  expect(withEstimate(2027, 2027, false, PERIOD)).toBeNull();
  expect(withEstimate(2027, 2026, true, PERIOD)).toBe('2026; 2027');
});

test('a figure is an estimate when it is there, valid and marked', () => {
  expect(isEstimate(line, { 2027: 96, estimate: 2027 }, 2027)).toBe(true);
  expect(isEstimate(line, { 2027: 96, estimate: '2026, 2027' }, 2027)).toBe(true);
  expect(isEstimate(line, { 2027: 96, estimate: 2026 }, 2027)).toBe(false);
  expect(isEstimate(line, { 2027: null, estimate: 2027 }, 2027)).toBe(false);
  expect(isEstimate(line, { 2027: '96%', estimate: 2027 }, 2027)).toBe(false);
});

test('an estimate counts like any figure, and the sentence says that it is one', () => {
  const options = { reportingYear: 2027, period: PERIOD };
  const official = assessLine(line, { 2025: 95, 2027: 97.5 }, options);
  const estimated = assessLine(line, { 2025: 95, 2027: 97.5, estimate: 2027 }, options);
  expect(estimated.status).toBe(official.status);
  expect(explainLine(estimated, 2026, 'vi')).toBe(`${explainLine(official, 2026, 'vi')} (ước thực hiện)`);
  expect(explainLine(estimated, 2026, 'en')).toBe(`${explainLine(official, 2026, 'en')} (an estimate)`);
});

const codes = (estimate: RawValue, entries: Record<number, RawValue>): readonly unknown[] =>
  checkEstimates(line, { ...entries, estimate }, PERIOD, 2027).map(({ detail: { code }, year, slot, repair }) => ({ code, year, slot, repair }));

test('a mark without a figure is told, and taken away by its repair', () => {
  expect(codes('2026; 2027', { 2026: 96 })).toEqual([
    { code: 'estimateOverdue', year: 2026, slot: 'estimate', repair: undefined },
    { code: 'estimateWithoutFigure', year: 2027, slot: 'estimate', repair: 2026 },
  ]);
});

test('an estimate of a year before the reporting year is to be replaced', () => {
  expect(codes(2026, { 2026: 96, 2027: 97 })).toEqual([{ code: 'estimateOverdue', year: 2026, slot: 'estimate', repair: undefined }]);
  expect(codes(2027, { 2026: 96, 2027: 97 })).toEqual([]);
});

test('words in the cell are told, with the year that they must mean', () => {
  expect(codes('x', { 2027: 97 })).toEqual([{ code: 'estimateNotYears', year: 2027, slot: 'estimate', repair: 2027 }]);
  expect(codes('ước năm 2026', { 2026: 96 })).toEqual([{ code: 'estimateNotYears', year: 2026, slot: 'estimate', repair: 2026 }]);
  expect(codes('2026; 2031', { 2026: 96 })).toEqual([{ code: 'estimateNotYears', year: 2026, slot: 'estimate', repair: 2026 }]);
});

test('the lines that may be marked are those with a valid figure that is not marked yet', () => {
  const entries = { '8': { 2027: 97 }, '8.1': { 2027: 61, estimate: 2027 }, '4a': { 2027: 'nhiều' }, '12': { 2027: 'Đạt' } };
  expect(unmarkedLines(plan, entries, 2027)).toEqual(['8', '12']);
});

describe('a figure that has changed since it was marked', () => {
  const asked = (over: Partial<Line>, entries: LineEntries, recorded: RawValue): readonly string[] =>
    checkEstimates({ ...line, ...over }, entries, PERIOD, 2027, () => recorded).map(({ detail: { code } }) => code);

  test('is asked about, in place of the reminder that it is still an estimate', () => {
    expect(checkEstimates(line, { 2026: 96, estimate: 2026 }, PERIOD, 2027, () => 95)).toMatchObject([{ severity: 'warning', detail: { code: 'estimateOvertyped', estimate: 95, figure: 96 } }]);
  });

  test('is not asked about while it is the same, or where nothing tells what it was', () => {
    expect(asked({}, { 2027: 96, estimate: 2027 }, 96)).toEqual([]);
    expect(asked({}, { 2027: 96, estimate: 2027 }, null)).toEqual([]);
    expect(asked({}, { 2027: 96 }, 95)).toEqual([]);
  });

  test('is not asked about where it cannot be read, follows from the budget, or is of a line that has ended', () => {
    expect(asked({}, { 2027: 'chín mươi', estimate: 2027 }, 95)).toEqual([]);
    expect(asked({ source: { kind: 'budgetShare', item: 'investment' } }, { 2027: 96, estimate: 2027 }, 95)).toEqual([]);
    expect(asked({ retired: { from: 2027, decidedOn: '2026-12-01', reason: 'QĐ 4' } }, { 2027: 96, estimate: 2027 }, 95)).toEqual([]);
  });
});
