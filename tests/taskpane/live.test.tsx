/** @jest-environment jsdom */
import { act, cleanup, screen } from '@testing-library/react';
import { LAST_COMMAND_KEY } from '../../src/actions/lastCommand';
import { storedKey } from '../../src/actions/deviceStore';
import type { CheckResult } from '../../src/excel/book';
import type { Outcome } from '../../src/excel/outcome';
import { newestOnly } from '../../src/taskpane/state/newest';
import { FakeBook } from '../support/fakeBook';
import { button, PLAN, renderPane, said, settle, WARD } from './renderPane';

const LATE = Date.UTC(2030, 0, 1);

function resultWith(entry: number, checkedAt: number) {
  const book = new FakeBook({ plan: PLAN, entries: { '8': { 2026: entry } }, reportingYear: 2026 });
  return { ok: true, value: book.result(checkedAt) } as const;
}

test('an edit reaches the pane by itself', async () => {
  const { book } = await renderPane(WARD);
  book.entries['14a'] = { 2026: 81, 2027: 80 };
  book.emit({ ok: true, value: book.result() });
  await settle(400);
  expect(button('Có nguy cơ: 5')).toBeTruthy();
  expect(said()).toContain('5 dòng có nguy cơ');
});

test('an edit that changes no count is not talked about', async () => {
  const { book, user } = await renderPane(WARD);
  await user.click(button('Dòng chậm tiếp theo'));
  const before = said();
  book.entries['14a'] = { 2026: 81, 2027: 73 };
  book.emit({ ok: true, value: book.result() });
  await settle(400);
  expect(screen.getByText(/Năm 2027 đạt 73 %/)).toBeTruthy();
  expect(said()).toBe(before);
});

test('when the table is deleted the pane offers to begin anew', async () => {
  const { book } = await renderPane(WARD);
  book.instances = [];
  book.emit({ ok: false, problem: { code: 'noBook' } });
  await settle(400);
  expect(screen.getByText(/Vào phần Bắt đầu để lập bảng\.$/)).toBeTruthy();
  expect(book.watching).toBe(0);
});

test('of results that arrive out of order the newest stays', async () => {
  const { book } = await renderPane(WARD);
  book.emit(resultWith(50, LATE + 2));
  book.emit(resultWith(97.45, LATE + 1));
  await settle(400);
  expect(button('Đạt: 0')).toBeTruthy();
  book.emit(resultWith(97.45, LATE));
  await settle(400);
  expect(button('Đạt: 0')).toBeTruthy();
});

test('a burst of edits is shown once, when it pauses', () => {
  jest.useFakeTimers();
  const shown: unknown[] = [];
  const deliver = jest.fn((outcome: Outcome<CheckResult>) => shown.push(outcome.ok && outcome.value.checkedAt));
  const newest = newestOnly(deliver, 250);
  for (let at = 0; at < 5; at += 1) {
    newest.push(resultWith(at, LATE + at));
    jest.advanceTimersByTime(100);
  }
  expect(deliver).not.toHaveBeenCalled();
  jest.advanceTimersByTime(250);
  expect(shown).toEqual([LATE + 4]);
  newest.push(resultWith(1, LATE + 3));
  jest.advanceTimersByTime(1000);
  expect(deliver).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

test('after it is stopped nothing is shown any more', () => {
  jest.useFakeTimers();
  const deliver = jest.fn();
  const newest = newestOnly(deliver, 250);
  newest.push(resultWith(1, LATE));
  newest.stop();
  jest.advanceTimersByTime(1000);
  expect(deliver).not.toHaveBeenCalled();
  jest.useRealTimers();
});

test('a cell that is being typed in is no problem worth an alarm', async () => {
  const { book } = await renderPane(WARD);
  book.emit({ ok: false, problem: { code: 'cellEditMode' } });
  await settle(400);
  expect(screen.queryByRole('alert')).toBeNull();
  book.emit({ ok: false, problem: { code: 'reportingYearInvalid', firstYear: 2026, lastYear: 2030, address: 'D4' } });
  await settle(400);
  expect(screen.getByRole('alert').textContent).toContain('D4');
});

test('where Excel does not tell of edits, the pane says that it has to be asked', async () => {
  const book = new FakeBook(WARD);
  book.failNext('watch', { code: 'unexpected', message: 'no events' });
  await renderPane(undefined, { book });
  expect(screen.getByText(/không báo khi ô thay đổi/)).toBeTruthy();
});

test('the pane watches once, and stops when it is closed', async () => {
  const { book } = await renderPane(WARD);
  expect(book.watching).toBe(1);
  cleanup();
  await settle();
  expect(book.watching).toBe(0);
});

test('what a ribbon button could not do is said by the pane that is open', async () => {
  const { store } = await renderPane(WARD);
  const word = JSON.stringify({ id: 'check', at: new Date(2027, 10, 24).getTime(), problem: { code: 'readOnly' } });
  store.set(LAST_COMMAND_KEY, word);
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: storedKey(LAST_COMMAND_KEY), newValue: word }));
  });
  await settle();
  expect(screen.getByRole('alert').textContent).toContain('chế độ chỉ đọc');
});

test('and by the pane that is opened afterwards', async () => {
  const { store } = await renderPane(WARD);
  cleanup();
  store.set(LAST_COMMAND_KEY, JSON.stringify({ id: 'scaffold', at: new Date(2027, 10, 24).getTime(), problem: { code: 'workbookProtected' } }));
  await renderPane(undefined, { store });
  expect(screen.getByRole('alert').textContent).toContain('Bảo vệ sổ làm việc');
});
