/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { COMMUNE, JOBS, openImport, paste, row } from './importPane';
import { button, settle } from './renderPane';

test('a text that is put right is read anew, and the row can be taken back to what was pasted', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  const name = 'Trồng cây xanh phân tán';
  await user.click(button(`Sửa: ${name}`));
  const unit = within(row(name)).getByLabelText('ĐVT');
  fireEvent.change(unit, { target: { value: 'Cây' } });
  await user.click(button('Đọc lại hàng này'));
  await settle();
  expect(row(name).textContent).toContain('≥ 4 Cây');
  await user.click(button('Bỏ mọi sửa đổi của hàng này'));
  await settle();
  expect(row(name).textContent).toContain('≥ 4 Nghìn cây');
});

test('what is still missing leads to its place', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  fireEvent.change(screen.getByLabelText(/^Tên kế hoạch/), { target: { value: '' } });
  await settle();
  expect(screen.getByText(/Thiếu tên kế hoạch/)).toBeTruthy();
  const links = screen.getAllByRole('button', { name: 'Đến chỗ này' });
  await user.click(links[1]!);
  expect(document.activeElement).toBe(row(JOBS));
});

test('lines can be written by hand, and what they lack is told', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  const name = 'Trồng cây xanh phân tán';
  await user.click(button(`Sửa: ${name}`));
  await user.click(within(row(name)).getByRole('button', { name: 'Tự ghi dòng chỉ tiêu' }));
  fireEvent.change(within(row(name)).getByLabelText(/^Đơn vị tính/), { target: { value: 'Cây' } });
  await user.click(within(row(name)).getByRole('button', { name: 'Thêm dòng' }));
  await user.click(within(row(name)).getByRole('button', { name: 'Ghi các dòng này' }));
  await settle();
  expect(row(name).textContent).toContain('Còn chỗ thiếu hoặc sai trong các dòng');
  await user.click(within(row(name)).getByRole('button', { name: 'Bỏ dòng 2' }));
  await user.click(within(row(name)).getByRole('button', { name: 'Ghi các dòng này' }));
  await settle();
  expect(row(name).textContent).toContain('≥ 4 Cây');
});

test('a column is given another role, and the rows are read anew', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  const summary = screen.getByText('Các cột: đã nhận ra hết');
  summary.closest('details')!.open = true;
  fireEvent(summary.closest('details')!, new Event('toggle'));
  await settle();
  const roles = screen.getAllByRole('combobox', { name: /^Cột này là/ });
  expect(roles.map((role) => role.textContent)).toContain('Cơ quan chủ trì');
  await user.click(roles[0]!);
  await user.click(screen.getByRole('option', { name: 'Bỏ qua' }));
  await settle();
  expect(screen.getByText(/Chưa có cột tên chỉ tiêu/)).toBeTruthy();
});

test('the figure of the base year stays with the first of the lines that are written by hand', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  const name = 'Tỷ lệ hộ nghèo (%)';
  expect(row(name).textContent).toContain('Gốc 2025: 3,4');
  await user.click(button(`Sửa: ${name}`));
  await user.click(within(row(name)).getByRole('button', { name: 'Tự ghi dòng chỉ tiêu' }));
  await user.click(within(row(name)).getByRole('button', { name: 'Thêm dòng' }));
  const [first, second] = within(row(name)).getAllByLabelText<HTMLInputElement>(/^Thực hiện năm gốc 2025/);
  expect([first!.value, second!.value]).toEqual(['3,4', '']);
  fireEvent.change(within(row(name)).getAllByLabelText(/^Tên chỉ tiêu/)[1]!, { target: { value: 'Tỷ lệ hộ cận nghèo' } });
  fireEvent.change(within(row(name)).getAllByLabelText(/^Đến năm/)[1]!, { target: { value: '≤ 5' } });
  fireEvent.change(second!, { target: { value: 'sáu' } });
  await user.click(within(row(name)).getByRole('button', { name: 'Ghi các dòng này' }));
  expect(row(name).textContent).toContain('Ghi một số hợp với loại số liệu');
  fireEvent.change(second!, { target: { value: '6,5' } });
  await user.click(within(row(name)).getByRole('button', { name: 'Ghi các dòng này' }));
  await settle();
  expect(row(name).textContent).toContain('Gốc 2025: 3,4');
  expect(row(name).textContent).toContain('Gốc 2025: 6,5');
});
