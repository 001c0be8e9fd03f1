import type { DaySerial } from '../../src/plan/days';
import type { LineEntries, PlanEntries } from '../../src/plan/entries';
import type { Situation } from '../../src/plan/tasks';

/** Entries of Thạch Khôi's tasks as they stand on a day, of every situation and every kind of mistake, with what each comes to. */
export function sampleTasks(today: DaySerial): readonly (readonly [id: string, entries: LineEntries, situation: Situation])[] {
  return [
    ['DA1', { due: today - 1, progress: 40, state: 'Đang thực hiện', note: 'Chờ ý kiến của Sở Nội vụ' }, 'overdue'],
    ['DA2', { due: today }, 'dueSoon'],
    ['DA3', { due: today + 30, progress: 0, state: 'Chưa bắt đầu' }, 'dueSoon'],
    ['DA4', { due: today + 31, progress: 60 }, 'inProgress'],
    ['DA5', { due: today - 1, progress: 100, state: 'Hoàn thành' }, 'done'],
    ['DA6', { progress: 10, state: 'Tạm dừng', note: '- Tạm dừng theo Thông báo số 12' }, 'paused'],
    ['NV1', { progress: 100, state: 'Đang thực hiện' }, 'toReview'],
    ['NV2', { progress: 80, state: 'Hoàn thành' }, 'toReview'],
    ['NV3', { due: '30/6/2027' }, 'toReview'],
    ['NV4', { progress: 0.5 }, 'toReview'],
    ['NV5', { due: 2027 }, 'toReview'],
    ['NV6', { state: 'hoàn thành' }, 'toReview'],
    ['NV7', { progress: ' ', state: 'Đang thực hiện' }, 'inProgress'],
    ['NV8', { due: today - 400, state: 'Tạm dừng' }, 'overdue'],
    ['NV9', { progress: '50' }, 'toReview'],
    ['NV10', { progress: true }, 'toReview'],
    ['NV11', { progress: 101 }, 'toReview'],
    ['NV12', { state: 'Hoàn thành' }, 'done'],
  ];
}

export function sampleTaskEntries(today: DaySerial): PlanEntries {
  return Object.fromEntries(sampleTasks(today).map(([id, entries]) => [id, entries]));
}
