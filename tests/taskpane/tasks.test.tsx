/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { FakeBook } from '../support/fakeBook';
import { button, PLAN, renderPane, settle, tab } from './renderPane';

test('the sheet of schemes and tasks is added from the first view, and opened once it is there', async () => {
  const { book, user } = await renderPane({ plan: PLAN, reportingYear: 2027 });
  await user.click(tab('Bắt đầu'));
  await settle();
  await user.click(button('Thêm trang Đề án – Nhiệm vụ: Phụ lục'));
  await settle();
  expect(book.calls.some((call) => call.startsWith('addTasks'))).toBe(true);
  await user.click(button('Mở trang “Đề án – Nhiệm vụ”'));
  await settle();
  expect(book.calls).toContain('open Đề án – Nhiệm vụ');
  expect(screen.queryByRole('button', { name: /Thêm trang/ })).toBeNull();
});

test('the check counts tasks by how they stand, and lists those that are wrong or late with the way to their cell', async () => {
  const content = new FakeBook({ plan: PLAN, reportingYear: 2027 });
  content.tasks = {
    today: 46_012,
    sheet: 'Đề án – Nhiệm vụ',
    standings: [
      { id: 'DA1', name: 'Nguồn nhân lực', lead: 'vhxh', situation: 'overdue' },
      { id: 'DA2', name: 'Tuyến phố kiểu mẫu', lead: 'kthtdt', situation: 'toReview' },
      { id: '_1', name: 'Ngày hội', lead: undefined, situation: 'done' },
    ],
    issues: [
      { taskId: 'DA1', slot: 'due', severity: 'warning', raw: 46_000, detail: { code: 'overdue', days: 12 } },
      { taskId: 'DA2', slot: 'state', severity: 'error', raw: null, detail: { code: 'hundredNotDone' } },
    ],
  };
  await renderPane(undefined, { book: content });
  const region = screen.getByRole('region', { name: 'Đề án, nhiệm vụ (3)' });
  expect(region.textContent).toContain('Cần xem lại: 1 · Quá hạn: 1 · Hoàn thành: 1');
  const items = within(region).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual([expect.stringContaining('Nguồn nhân lựcQuá hạn 12 ngày.'), expect.stringContaining('Tiến độ 100 % nhưng trạng thái chưa là Hoàn thành.')]);
});

test('what a task’s cell should hold is offered beside it, and with the rest where it is certain', async () => {
  const content = new FakeBook({ plan: PLAN, reportingYear: 2027, entries: { DA2: { progress: '50%' }, DA1: { due: '3/4/2027' } } });
  content.tasks = {
    today: 46_012,
    sheet: 'Đề án – Nhiệm vụ',
    standings: [
      { id: 'DA1', name: 'Nguồn nhân lực', lead: 'vhxh', situation: 'toReview' },
      { id: 'DA2', name: 'Tuyến phố kiểu mẫu', lead: 'kthtdt', situation: 'toReview' },
    ],
    issues: [
      { taskId: 'DA1', slot: 'due', severity: 'error', raw: '3/4/2027', detail: { code: 'notADay' }, repair: 46_480 },
      { taskId: 'DA2', slot: 'progress', severity: 'error', raw: '50%', detail: { code: 'numberAsText', reads: 50, ambiguous: false }, repair: 50 },
    ],
  };
  const { book, user } = await renderPane(undefined, { book: content });
  await user.click(button('Sửa thành 03/04/2027, DA1, Hạn'));
  await settle();
  expect(book.calls).toContain('repairEntries DA1:due');
  await user.click(button('Sửa tất cả (1)'));
  expect(within(screen.getByRole('region', { name: 'Sửa 1 ô?' })).getByRole('listitem').textContent).toBe('DA2, Tiến độ (%): “50%” → 50');
  await user.click(button('Sửa 1 ô'));
  await settle();
  expect(book.calls).toContain('repairEntries DA2:progress');
});
