/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { baselinesIn } from '../../src/plan/baselines';
import { parsePlanFile } from '../../src/plan/planFile';
import { lineOf } from '../support/plans';
import { WARD_ENTRIES } from '../support/wardEntries';
import { button, PLAN, renderPane, said, settle, tab, WARD } from './renderPane';

async function openPlan(search = '') {
  const pane = await renderPane(WARD);
  await pane.user.click(tab('Bắt đầu'));
  await pane.user.click(button(/Sửa chỉ tiêu, mục tiêu/));
  await settle();
  if (search !== '') await pane.user.type(screen.getByLabelText('Tìm dòng theo tên hoặc số'), search);
  return pane;
}

const form = (name: string) => within(screen.getByRole('form', { name }));

test('lines are found by their number or by words without marks', async () => {
  const { user } = await openPlan('ho ngheo');
  expect(screen.getByText('Thấy 1 trong 33 dòng.')).toBeTruthy();
  await user.clear(screen.getByLabelText('Tìm dòng theo tên hoặc số'));
  await user.type(screen.getByLabelText('Tìm dòng theo tên hoặc số'), '4a');
  expect(screen.getByText('Số doanh nghiệp hoạt động trên địa bàn')).toBeTruthy();
  expect(screen.getByText(/Đến hết năm 2030 ≥ 490 DN/)).toBeTruthy();
});

test('a target is revised by decision: old and new side by side, and the years that stay with the old one', async () => {
  const { user, book } = await openPlan('4a');
  await user.click(button('Điều chỉnh mục tiêu, dòng 4a'));
  const revise = form('Điều chỉnh mục tiêu, dòng 4a');
  await user.clear(revise.getByLabelText('Đến năm 2030'));
  await user.type(revise.getByLabelText('Đến năm 2030'), '≥ 520');
  expect(revise.getByText('Năm 2026 vẫn đánh giá theo mục tiêu cũ.')).toBeTruthy();
  expect(revise.getByText(/≥ 490 → Đến hết năm 2030 ≥ 490 DN/)).toBeTruthy();
  expect(revise.getByText(/≥ 520 → Đến hết năm 2030 ≥ 520 DN/)).toBeTruthy();

  await user.click(revise.getByRole('button', { name: 'Ghi vào kế hoạch' }));
  expect(revise.getByRole('alert').textContent).toContain('Thiếu ngày quyết định.');
  expect(book.calls.filter((call) => call.startsWith('changePlan'))).toEqual([]);

  await user.type(revise.getByLabelText(/Ngày quyết định/), '15/3/2027');
  await user.type(revise.getByLabelText(/Căn cứ/), 'NQ 05');
  await user.click(revise.getByRole('button', { name: 'Ghi vào kế hoạch' }));
  await settle();
  expect(said()).toContain('Đã điều chỉnh mục tiêu dòng 4a');
  expect(screen.queryByRole('form')).toBeNull();
  expect(screen.getByText(/Mục tiêu trước đây, áp dụng đến năm 2026: ≥ 490/)).toBeTruthy();
  expect(document.activeElement?.textContent).toContain('Số doanh nghiệp hoạt động');
});

test('a line with figures is retired and tracked again, and only a blank one can be taken out', async () => {
  const { user } = await openPlan('13');
  expect(screen.queryByRole('button', { name: 'Bỏ dòng thêm nhầm, dòng 13' })).toBeNull();
  await user.click(button('Ngừng theo dõi, dòng 13'));
  const retire = form('Ngừng theo dõi, dòng 13');
  await user.type(retire.getByLabelText(/Ngày quyết định/), '1/2/2027');
  await user.type(retire.getByLabelText(/Căn cứ/), 'QĐ 9');
  await user.click(retire.getByRole('button', { name: 'Ghi vào kế hoạch' }));
  await settle();
  expect(said()).toBe('Đã ngừng theo dõi dòng 13.');
  expect(button('Theo dõi lại, dòng 13')).toBeTruthy();
});

test('a line is added with what its target says, and can be taken out again', async () => {
  const { user } = await openPlan();
  await user.click(button('Thêm chỉ tiêu'));
  const add = form('Thêm một chỉ tiêu');
  await user.click(add.getByRole('button', { name: 'Ghi vào kế hoạch' }));
  expect((await add.findAllByText('Ghi tên chỉ tiêu.')).length).toBeGreaterThan(0);
  await user.type(add.getByLabelText(/Tên chỉ tiêu/), 'Tỷ lệ hộ có nước sạch');
  await user.type(add.getByLabelText('Đến năm 2030'), '100');
  await user.type(add.getByLabelText(/Cơ quan chủ trì/), 'Hội Nông dân');
  await user.click(add.getByRole('button', { name: 'Ghi vào kế hoạch' }));
  await settle();
  expect(said()).toBe('Đã thêm dòng 16.');
  await user.click(button('Bỏ dòng thêm nhầm, dòng 16'));
  await user.click(form('Bỏ dòng thêm nhầm, dòng 16').getByRole('button', { name: 'Ghi vào kế hoạch' }));
  await settle();
  expect(said()).toBe('Đã bỏ dòng 16.');
  expect(screen.queryByText('Tỷ lệ hộ có nước sạch')).toBeNull();
});

test('a new line takes the lead of its indicator, unless another was typed, and what it reached in the base year', async () => {
  const { user, book } = await openPlan();
  await user.click(button('Thêm chỉ tiêu'));
  const add = form('Thêm một chỉ tiêu');
  const choose = async (option: RegExp): Promise<void> => {
    await user.click(add.getByRole('combobox', { name: /Đặt ở đâu/ }));
    await user.click(screen.getByRole('option', { name: option }));
  };
  const lead = (): string => add.getByLabelText<HTMLInputElement>(/Cơ quan chủ trì/).value;
  await choose(/^Dòng dưới chỉ tiêu 13:/);
  expect(lead()).toBe('BCH Quân sự');
  await choose(/^Chỉ tiêu mới, sau chỉ tiêu 13:/);
  expect(lead()).toBe('');
  await choose(/^Dòng dưới chỉ tiêu 13:/);
  await user.type(add.getByLabelText(/Tên chỉ tiêu/), 'Tỷ lệ đăng ký lần đầu');
  await user.type(add.getByLabelText('Đến năm 2030'), '100');
  await user.type(add.getByLabelText(/năm gốc 2025/), '98,5');
  await user.click(add.getByRole('button', { name: 'Ghi vào kế hoạch' }));
  await settle();
  expect(said()).toBe('Đã thêm dòng 13.1.');
  expect(book.entries['13.1']).toEqual({ 2025: 98.5 });
});

test('a finding of the check leads to its line', async () => {
  const { user } = await renderPane(WARD);
  const [first] = screen.getAllByRole('button', { name: /^Sửa chỉ tiêu, mục tiêu, dòng / });
  if (first === undefined) throw new Error('no finding leads to the plan');
  const id = first.getAttribute('aria-label')?.split(' ').at(-1) ?? '';
  await user.click(first);
  await settle();
  expect(screen.getByLabelText<HTMLInputElement>('Tìm dòng theo tên hoặc số').value).toBe(id);
  expect(screen.getByText(lineOf(PLAN, id).name)).toBeTruthy();
});

test('the plan is saved as a file that lays the same table out again', async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${String(blobs.push(blob as Blob))}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user } = await openPlan();
  await user.click(button('Lưu kế hoạch ra tệp'));
  await settle();
  expect(said()).toBe(`Đã lưu kế hoạch vào tệp ${PLAN.id}.json.`);
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blobs[0] ?? new Blob());
  });
  expect(parsePlanFile(JSON.parse(text))).toEqual({ ok: true, value: { plan: PLAN, baselines: baselinesIn({ plan: PLAN, entries: WARD_ENTRIES }) } });
  expect(JSON.parse(text)).toHaveProperty(['baselines', '4a']);
});

test('what was said of an edit goes away when a field is changed', async () => {
  const { user } = await openPlan('4a');
  await user.click(button('Sửa tên, đơn vị, cơ quan, dòng 4a'));
  const correct = form('Sửa tên, đơn vị, cơ quan, dòng 4a');
  await user.click(correct.getByRole('button', { name: 'Ghi vào kế hoạch' }));
  expect(correct.getByRole('alert').textContent).toContain('Không có gì thay đổi.');
  await user.type(correct.getByLabelText('Ghi chú'), 'Theo quý');
  expect(correct.getByRole('alert').textContent).toBe('');
});
