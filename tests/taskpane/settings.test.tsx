/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import { createDeviceStore } from '../../src/actions/deviceStore';
import { FakeBook } from '../support/fakeBook';
import { button, renderPane, said, settle, tab, WARD } from './renderPane';

async function openSettings(...args: Parameters<typeof renderPane>) {
  const pane = await renderPane(...args);
  await pane.user.click(screen.getByRole('tab', { name: /Cài đặt|Settings/ }));
  await settle();
  return pane;
}

test('the reporting year is written to the table and everything is assessed again', async () => {
  const { book, user } = await openSettings(WARD);
  await user.click(screen.getByRole('combobox', { name: /Năm báo cáo/ }));
  await user.click(screen.getByRole('option', { name: '2026' }));
  await user.click(button('Ghi vào bảng'));
  await settle();
  expect(book.calls).toContain('setReportingYear 2026');
  expect(book.calls.some((call) => call.startsWith('setTolerance'))).toBe(false);
  expect(said()).toBe('Đã ghi vào bảng và đánh giá lại.');
  await user.click(tab('Kiểm tra'));
  expect(screen.getByRole('heading', { name: 'Năm báo cáo 2026' })).toBeTruthy();
});

test('a tolerance may be typed with a comma', async () => {
  const { book, user } = await openSettings(WARD);
  const field = screen.getByRole('textbox', { name: /Dung sai/ });
  await user.clear(field);
  await user.type(field, '2,5');
  await user.click(button('Ghi vào bảng'));
  await settle();
  expect(book.tolerancePercent).toBe(2.5);
});

test.each(['-1', '101', 'năm', ''])('a tolerance of “%s” is refused with an example', async (text) => {
  const { book, user } = await openSettings(WARD);
  const field = screen.getByRole('textbox', { name: /Dung sai/ });
  await user.clear(field);
  if (text !== '') await user.type(field, text);
  await settle(300);
  expect(document.body.textContent).toContain('ví dụ 5 hoặc 2,5');
  await user.click(button('Ghi vào bảng'));
  await settle();
  expect(book.calls.some((call) => call.startsWith('setTolerance'))).toBe(false);
});

test('without a table the pane says what has to come first', async () => {
  await openSettings();
  expect(screen.getByText(/Lập bảng trước/)).toBeTruthy();
});

test('the language changes at once, everywhere, and is remembered', async () => {
  const { store, user } = await openSettings(WARD);
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(tab('Settings')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  cleanup();
  await renderPane(WARD, { store });
  expect(screen.getByRole('heading', { name: 'Reporting year 2027' })).toBeTruthy();
});

test('“Theo Excel” goes back to the language of Excel', async () => {
  const { store, user } = await openSettings(WARD);
  await user.click(screen.getByRole('radio', { name: 'English' }));
  await user.click(screen.getByRole('radio', { name: 'Same as Excel' }));
  expect(tab('Cài đặt')).toBeTruthy();
  expect(store.get('language')).toBeUndefined();
});

test('the name of the person who enters figures is kept on the device', async () => {
  const { store, user } = await openSettings(WARD);
  await user.type(screen.getByRole('textbox', { name: /Người nhập/ }), 'Nguyễn Thị Hoa');
  expect(store.get('person')).toBe('Nguyễn Thị Hoa');
});

test('where the device keeps nothing the pane works, and says so', async () => {
  const store = createDeviceStore(() => {
    throw new Error('SecurityError');
  });
  const { user } = await openSettings(WARD, { store });
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(screen.getByText(/does not keep settings/)).toBeTruthy();
});

test('a reporting year that is none of the plan’s is put right here, although nothing could be checked', async () => {
  const book = new FakeBook(WARD);
  book.failNext('check', { code: 'reportingYearInvalid', firstYear: 2026, lastYear: 2030, address: 'D4' });
  const { user } = await openSettings(undefined, { book });
  await user.click(screen.getByRole('combobox', { name: /Năm báo cáo/ }));
  await user.click(screen.getByRole('option', { name: '2028' }));
  await user.click(button('Ghi vào bảng'));
  await settle();
  expect(book.calls).toContain('setReportingYear 2028');
  expect(screen.getByRole('textbox', { name: /Dung sai/ })).toBeTruthy();
});
