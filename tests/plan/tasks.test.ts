import fc from 'fast-check';
import { dayOfSerial, readDay, serialOfDay, todaySerial } from '../../src/plan/days';
import type { RawValue } from '../../src/plan/values';
import { checkTask, checkTaskCell, situationOf } from '../../src/plan/tasks';
import { sampleTasks } from '../support/sampleTasks';

const TODAY = serialOfDay('2026-11-24');

test('a day is the number that a worksheet keeps for it, and comes back as it was', () => {
  expect([serialOfDay('1900-03-01'), serialOfDay('2026-12-31')]).toEqual([61, 46387]);
  expect(dayOfSerial(46387.75)).toBe('2026-12-31');
  expect(todaySerial(new Date(2026, 11, 31, 23, 59).getTime())).toBe(46387);
  fc.assert(fc.property(fc.integer({ min: 36526, max: 73415 }), (serial) => serialOfDay(dayOfSerial(serial)) === serial));
});

test('a day is read as people write it, and a day that no calendar has is none', () => {
  expect(['30/6/2027', ' 30.06.2027 ', '2027-06-30', '30-6-2027'].map(readDay)).toEqual(Array(4).fill(serialOfDay('2027-06-30')));
  expect(['31/6/2027', '30/13/2027', '6/2027', 'quý II', ''].map(readDay)).toEqual(Array(5).fill(undefined));
});

test.each(sampleTasks(TODAY))('task %s with %j is %s', (_, entries, situation) => {
  expect(situationOf(entries, TODAY)).toBe(situation);
});

test('a task is to be reviewed exactly when the check finds an error in its cells', () => {
  const cell = (...values: readonly RawValue[]): fc.Arbitrary<RawValue> => fc.constantFrom<RawValue>(null, '', ' ', true, ...values);
  const entries = fc.record({
    due: cell(TODAY - 1, TODAY, TODAY + 30, TODAY + 31, '30/6/2027', 2027, 0, -5, 99_999),
    progress: cell(0, 0.5, 1, 1.5, 50, 99.9, 100, 100.1, -1, '50', '50%', 'nửa'),
    state: cell('Chưa bắt đầu', 'Đang thực hiện', 'Tạm dừng', 'Hoàn thành', 'hoan thanh', 'Xong', 5),
  });
  fc.assert(
    fc.property(entries, (each) => {
      const hasError = checkTask('x', each, { today: TODAY }).some(({ severity }) => severity === 'error');
      expect(situationOf(each, TODAY) === 'toReview').toBe(hasError);
    }),
    { numRuns: 500 },
  );
});

test('what was meant is offered where it is plain', () => {
  expect(checkTaskCell('progress', '50%')).toMatchObject({ detail: { code: 'numberAsText' } });
  expect(checkTaskCell('progress', 0.5, '0%')).toEqual({ detail: { code: 'fractionForPercent', reads: 50, certain: true }, repair: 50 });
  expect(checkTaskCell('state', 'HOAN  THANH')).toMatchObject({ repair: 'Hoàn thành' });
  expect(checkTaskCell('due', '30/6/2027')).toEqual({ detail: { code: 'notADay' }, repair: serialOfDay('2027-06-30') });
  expect(checkTaskCell('due', '30/6/1027')).toEqual({ detail: { code: 'notADay' } });
  expect(checkTaskCell('note', '= gì cũng được')).toBeUndefined();
});

test('a task that is done, or has no due day, is never late', () => {
  expect(checkTask('x', { due: TODAY - 100, progress: 100, state: 'Hoàn thành' }, { today: TODAY })).toEqual([]);
  expect(checkTask('x', { state: 'Tạm dừng' }, { today: TODAY })).toEqual([]);
  expect(checkTask('x', { due: TODAY - 3, state: 'Tạm dừng' }, { today: TODAY })).toMatchObject([{ slot: 'due', severity: 'warning', detail: { code: 'overdue', days: 3 } }]);
  expect(checkTask('x', { due: TODAY + 3 }, { today: TODAY })).toMatchObject([{ severity: 'info', detail: { code: 'dueSoon', days: 3 } }]);
});
