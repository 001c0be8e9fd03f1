/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { planWithHistory } from '../support/plans';
import { button, renderPane, settle, WARD } from './renderPane';

async function shown(filter: RegExp): Promise<HTMLElement> {
  const { user } = await renderPane({ ...WARD, plan: planWithHistory(), reportingYear: 2027 });
  await user.click(button(filter));
  await settle();
  return screen.getByRole('region', { name: filter });
}

test('lines that are no longer measured are counted apart and say since when and by which decision', async () => {
  const region = await shown(/Ngừng theo dõi/);
  const [item] = within(region).getAllByRole('listitem');
  expect(item?.textContent).toContain('14.1');
  expect(item?.textContent).toContain('Ngừng theo dõi từ năm 2027 (20/12/2026: Nhập vào kế hoạch khác)');
  expect(within(region).queryByRole('button', { name: /Điều chỉnh đánh giá/ })).toBeNull();
});

test('a line whose target was changed tells what counted before, up to which year, and the decision', async () => {
  const { user } = await renderPane({ ...WARD, plan: planWithHistory(), reportingYear: 2027 });
  await user.click(button(/Tất cả/));
  await settle();
  const [item] = screen.getAllByRole('listitem').filter((each) => each.querySelector('.line-id')?.textContent === '4a');
  expect(item?.textContent).toContain('Mục tiêu trước đây, áp dụng đến năm 2027: ≥ 420; điều chỉnh ngày 15/03/2028 (Nghị quyết 12/NQ-HĐND)');
});
