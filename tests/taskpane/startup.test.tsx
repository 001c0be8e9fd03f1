/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { FakeBook } from '../support/fakeBook';
import { renderPane, settle } from './renderPane';

beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

test('while Excel has not answered the pane says that it waits', async () => {
  await renderPane(undefined, { connect: () => new Promise(() => undefined) });
  expect(screen.getByRole('status')).toHaveProperty('textContent', 'Đang kết nối với Excel…');
});

test('when Excel does not answer in time the pane says so and can be tried again', async () => {
  const answers = [{ kind: 'silent' } as const, { kind: 'excel', displayLanguage: 'vi-VN' } as const];
  const { user } = await renderPane(undefined, { connect: async () => answers.shift()! });
  expect(screen.getByRole('alert').textContent).toContain('Excel chưa trả lời');
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  await settle();
  expect(screen.getByRole('heading', { name: 'Lập bảng chỉ tiêu' })).toBeTruthy();
});

test('when office.js did not load, trying again reloads the pane', async () => {
  const { user, reload } = await renderPane(undefined, { connect: async () => ({ kind: 'libraryMissing' }) });
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('outside Excel the pane says where to open it', async () => {
  await renderPane(undefined, { connect: async () => ({ kind: 'outside' }) });
  expect(screen.getByRole('alert').textContent).toContain('Mở Excel');
  expect(screen.queryByRole('button')).toBeNull();
});

test('an Excel that is too old is told what is needed, and that the table works without the pane', async () => {
  await renderPane(undefined, {
    connect: async () => ({ kind: 'tooOld', problem: { code: 'hostTooOld', needed: 'ExcelApi 1.8' } }),
  });
  const text = screen.getByRole('alert').textContent;
  expect(text).toContain('ExcelApi 1.8');
  expect(text).toContain('không cần ngăn này');
});

test('a fault of the pane ends in a message with a way to reload', async () => {
  const { user, reload } = await renderPane(undefined, { openBook: () => Promise.reject(new Error('chunk')) });
  expect(screen.getByRole('alert').textContent).toContain('Bảng tính không bị ảnh hưởng');
  await user.click(screen.getByRole('button', { name: 'Tải lại ngăn này' }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('the pane speaks English where Excel does', async () => {
  await renderPane(undefined, { connect: async () => ({ kind: 'excel', displayLanguage: 'en-US' }) });
  expect(screen.getByRole('heading', { name: 'Lay out an indicator table' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Indicator Ledger');
});

test('a file that cannot be looked at leaves a problem that can be tried again', async () => {
  const book = new FakeBook();
  book.failNext('survey', { code: 'cellEditMode' });
  const { user } = await renderPane(undefined, { book });
  expect(screen.getByRole('alert').textContent).toContain('Nhấn Enter');
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  await settle();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('heading', { name: 'Lập bảng chỉ tiêu' })).toBeTruthy();
});
