/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { COMMUNE, openImport, paste, row } from './importPane';
import { officeTab } from './officeTab';
import { button, renderPane, settle, tab, WARD } from './renderPane';

const focused = (): string => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent) || '';

test('in Excel on the web Tab goes on from the heading of a view that was opened', async () => {
  await openImport();
  expect(focused()).toBe('Nhập bảng phụ lục');
  expect(officeTab()).toBe('moved');
  expect(document.activeElement).toBe(screen.getByLabelText('Bảng phụ lục'));
});

test('it goes on from the row that takes the keyboard after an answer, to what can be done with that row', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  expect(officeTab()).toBe('moved');
  await user.click(within(row('Tỷ lệ hộ nghèo (%)')).getByRole('button', { name: /^Đã xem, đúng/ }));
  await settle();
  const next = row('Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi (%)');
  expect(document.activeElement).toBe(next);
  expect(officeTab()).toBe('moved');
  expect(next.contains(document.activeElement)).toBe(true);
  // No stop of its own once the keyboard has gone on.
  expect(next.tabIndex).toBe(-1);
});

test('it goes on after all rows of a group were found right at once', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  await user.click(button(/^Đã xem, đúng cả/));
  await settle();
  expect(focused()).toBe('Cần trả lời (1)');
  expect(officeTab()).toBe('moved');
});

test('it goes on from the line of the plan that a form was closed on', async () => {
  const { user } = await renderPane(WARD);
  await user.click(tab('Bắt đầu'));
  await user.click(button(/Sửa chỉ tiêu, mục tiêu/));
  await settle();
  expect(officeTab()).toBe('moved');
  await user.click(button('Điều chỉnh mục tiêu, dòng 4a'));
  await user.click(button('Hủy'));
  await settle();
  expect(focused()).toContain('Số doanh nghiệp hoạt động');
  expect(officeTab()).toBe('moved');
  expect(document.activeElement).toBe(button('Sửa tên, đơn vị, cơ quan, dòng 4a'));
});

test('everything that folds away is reached by it', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  await user.click(button('Sửa: Trồng cây xanh phân tán'));
  await user.click(button('Tự ghi dòng chỉ tiêu'));
  const folds = new Set(document.querySelectorAll('summary'));
  expect(folds.size).toBeGreaterThanOrEqual(4);
  button(/Quay lại chọn kế hoạch/).focus();
  while (officeTab() === 'moved') if (document.activeElement !== null) folds.delete(document.activeElement as HTMLElement);
  expect([...folds].map((fold) => fold.textContent)).toEqual([]);
});
