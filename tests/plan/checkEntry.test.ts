import fc from 'fast-check';
import { assessLine } from '../../src/plan/assess';
import { checkEntry, isDateFormat } from '../../src/plan/checkEntry';
import { checkPlanEntries } from '../../src/plan/checkPlan';
import type { RawValue } from '../../src/plan/values';
import { aLine, lineOf, PERIOD, seedPlan } from '../support/plans';

const plan = seedPlan('thach-khoi-2026-2030');
const options = { period: PERIOD, reportingYear: 2027 };
const check = (id: string, raw: RawValue, more = {}): ReturnType<typeof checkEntry> => checkEntry(lineOf(plan, id), 2027, raw, { ...options, ...more });

test('a good entry raises nothing', () => {
  expect(check('6a', 95.5)).toEqual([]);
  expect(check('6a', null)).toEqual([]);
  expect(check('12', 'Đạt')).toEqual([]);
  expect(check('9a', 'Đang làm')).toEqual([]);
});

test('a text that is no number is an error without a repair', () => {
  expect(check('6a', 'chưa rõ')).toMatchObject([{ severity: 'error', detail: { code: 'notANumber' } }]);
  expect(check('6a', 'chưa rõ')[0]).not.toHaveProperty('repair');
});

test.each<[string, number]>([
  ['95 ', 95],
  ['97,45', 97.45],
  [' 61,03', 61.03],
  ['95%', 95],
])('a figure typed as the text %p is offered back as %p', (raw, reads) => {
  expect(check('6a', raw)).toMatchObject([{ severity: 'error', detail: { code: 'numberAsText', reads }, repair: reads }]);
});

test('a figure typed as text with grouped thousands is read as Vietnamese write it', () => {
  expect(check('4a', '1.234')).toMatchObject([{ detail: { code: 'numberAsText', reads: 1234, ambiguous: true }, repair: 1234 }]);
});

test('a text whose figure would not be valid either has no repair', () => {
  const [issue] = check('6a', '950');
  expect(issue).toMatchObject({ detail: { code: 'numberAsText', reads: 950 } });
  expect(issue).not.toHaveProperty('repair');
});

test('an agency that types 95% with a percent sign is understood as 95', () => {
  expect(check('6a', 0.95, { numberFormat: '0%' })).toMatchObject([
    { severity: 'warning', detail: { code: 'fractionForPercent', reads: 95, certain: true }, repair: 95 },
  ]);
});

test('0.95 where about 95 is asked for is likely a fraction', () => {
  expect(check('6a', 0.95)).toMatchObject([{ detail: { code: 'fractionForPercent', reads: 95, certain: false }, repair: 95 }]);
});

test('a small share is believed where small shares are asked for', () => {
  expect(check('5', 0.4)).toEqual([]);
  expect(check('3a', 0.9)).toEqual([]);
});

test.each<[string, RawValue, string]>([
  ['6a', 101, 'aboveRange'],
  ['6a', -1, 'belowRange'],
  ['1', -100, 'belowRange'],
  ['4b', 45.5, 'notWhole'],
  ['4a', -3, 'belowRange'],
])('line %s refuses %p as %s', (id, raw, code) => {
  expect(check(id, raw)).toMatchObject([{ severity: 'error', detail: { code } }]);
});

test('15.2 that Excel made 15 February of is offered back as 15.2', () => {
  const february15 = 46068;
  expect(check('2.1', february15, { numberFormat: 'd-mmm' })).toMatchObject([
    { severity: 'error', detail: { code: 'dateForNumber', day: 15, month: 2 }, repair: 15.2 },
  ]);
});

test('6/7 that Excel made 6 July of, shown as a number, is told as the day that was typed', () => {
  const july6 = 46209;
  expect(check('4b', july6, { actuals: { 2026: 40 } })).toMatchObject([{ severity: 'warning', detail: { code: 'dateForNumber', day: 6, month: 7, shown: 'number' } }]);
  expect(check('7', july6)).toMatchObject([{ severity: 'error', detail: { code: 'dateForNumber', day: 6, month: 7, shown: 'number' } }]);
  expect(check('4b', july6)[0]).not.toHaveProperty('repair');
});

test('a number that could be a day is none where the line is about such figures, and none where nothing is known of it', () => {
  const large = { unit: 'triệu đồng', kind: 'flow', rules: [{ kind: 'total', direction: 'atLeast', bound: 200000, due: 2030 }] } as const;
  expect(checkEntry(aLine(large), 2027, 46209, options)).toEqual([]);
  expect(checkEntry(aLine({ ...large, rules: [] }), 2027, 46209, options)).toEqual([]);
  expect(checkEntry(aLine({ ...large, rules: [] }), 2027, 46209, { ...options, actuals: { 2026: 40000 } })).toEqual([]);
  // A day of long ago was not typed for a figure of this plan.
  expect(check('4b', 30000)).toEqual([]);
});

test.each<[string, boolean]>([
  ['dd/mm/yyyy', true],
  ['d-mmm', true],
  ['[$-42A]dd mmmm yyyy', true],
  ['General', false],
  ['#,##0', false],
  ['0.00%', false],
  ['@', false],
  ['0 "điểm"', false],
  ['[Red]0.0', false],
])('the number format %s is a date: %p', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

test.each<[string, RawValue]>([
  ['đạt', 'Đạt'],
  [' Đạt ', 'Đạt'],
  ['CHUA DAT', 'Chưa đạt'],
  ['Đạt'.normalize('NFD'), 'Đạt'],
])('the word %p is offered back as %p', (raw, meant) => {
  expect(check('12', raw)).toMatchObject([{ severity: 'error', detail: { code: 'notAChoice' }, repair: meant }]);
});

test('another word than the choices is an error without a repair', () => {
  expect(check('9a', 'xong rồi')[0]).not.toHaveProperty('repair');
});

test('an entry for a year after the reporting year is pointed out', () => {
  expect(checkEntry(lineOf(plan, '6a'), 2029, 95, options)).toMatchObject([{ severity: 'warning', detail: { code: 'futureYear', reportingYear: 2027 } }]);
});

test('a leap against the year before is pointed out', () => {
  expect(check('6a', 60, { actuals: { 2026: 95 } })).toMatchObject([{ severity: 'warning', detail: { code: 'jump', previousYear: 2026, previous: 95 } }]);
  expect(check('4a', 4900, { actuals: { 2026: 480 } })).toMatchObject([{ detail: { code: 'jump', previous: 480 } }]);
  expect(check('4a', 500, { actuals: { 2026: 480 } })).toEqual([]);
  expect(check('7.1', 3, { actuals: { 2026: 0 } })).toEqual([]);
});

test('a figure above a target range is pointed out as welcome', () => {
  expect(check('4.1', 25)).toMatchObject([{ severity: 'info', detail: { code: 'aboveTargetRange', high: 20 } }]);
  expect(check('4.1', 20)).toEqual([]);
  // 15 is what line 2 strives for, not the end of a range.
  expect(check('2', 16.2)).toEqual([]);
});

test('a milestone done earlier and left blank now is pointed out, since a blank counts as not done', () => {
  expect(check('9a', null, { actuals: { 2026: 'Hoàn thành' } })).toMatchObject([
    { severity: 'warning', detail: { code: 'doneEarlier', doneYear: 2026 }, repair: 'Hoàn thành' },
  ]);
});

test('issues of a whole plan come errors first', () => {
  const issues = checkPlanEntries(plan, { '1': { 2026: 10, 2027: 80 }, '15': { 2027: 'x' } }, { reportingYear: 2027 });
  expect(issues.map(({ lineId, severity }) => [lineId, severity])).toEqual([
    ['15', 'error'],
    ['1', 'warning'],
  ]);
});

test('every repair of an error makes the entry one that raises no error', () => {
  const raws = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.integer(), fc.constantFrom<RawValue>('95%', '1.234,5', 'dat', true, ' 7 '));
  const kinds = fc.constantFrom('growth', 'share', 'stock', 'flow', 'attainment', 'milestone');
  fc.assert(
    fc.property(raws, kinds, fc.constantFrom('General', '0%', 'd-mmm', '@'), (raw, kind, numberFormat) => {
      const line = aLine({ kind: kind, rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 50 }] });
      for (const issue of checkEntry(line, 2027, raw, { ...options, numberFormat })) {
        if (issue.repair === undefined) continue;
        const after = checkEntry(line, 2027, issue.repair, { ...options, numberFormat: 'General' });
        expect(after.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    }),
  );
});

test('an entry whose line is invalid always has an error that says why', () => {
  const raws = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(raws, fc.constantFrom('1', '4a', '5', '6a', '9a', '12'), (raw, id) => {
      const line = lineOf(plan, id);
      const invalid = assessLine(line, { 2027: raw }, { reportingYear: 2027, period: PERIOD }).status === 'invalid';
      const errors = checkEntry(line, 2027, raw, options).filter(({ severity }) => severity === 'error');
      expect(errors.length > 0).toBe(invalid);
    }),
  );
});
