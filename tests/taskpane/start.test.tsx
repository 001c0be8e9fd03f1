/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { planToJson } from '../../src/plan/schema';
import { FakeBook } from '../support/fakeBook';
import { seedPlan } from '../support/plans';
import { button, PLAN, renderPane, settle, tab, WARD } from './renderPane';

async function chooseFile(text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  const file = new File([text], 'ke-hoach.json', { type: 'application/json' });
  // jsdom's File has no text().
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(text) });
  fireEvent.change(input, { target: { files: [file] } });
  await settle();
}

test('in an empty file the first view offers the ward’s plan and this year', async () => {
  await renderPane();
  expect(tab('Bắt đầu').getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Thạch Khôi/ }).checked).toBe(true);
  expect(screen.getByRole('combobox', { name: /Năm báo cáo/ }).textContent).toContain('2027');
  expect(screen.getByText('Không ô nào đang có bị ghi đè.')).toBeTruthy();
});

test('laying the table out tells where it is and what comes next, and takes the keyboard there', async () => {
  const { book, user } = await renderPane();
  await user.click(button('Lập bảng'));
  await settle();
  expect(book.calls).toContain('scaffold thach-khoi-2026-2030 2027 ifAbsent');
  const heading = screen.getByRole('heading', { name: /Đã lập xong bảng/ });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText('Bảng chỉ tiêu ở trang tính “Phụ lục”.')).toBeTruthy();
  await user.click(within(screen.getByRole('tabpanel')).getByRole('button', { name: 'Kiểm tra' }));
  await settle();
  expect(screen.getByRole('heading', { name: 'Năm báo cáo 2027' })).toBeTruthy();
});

test('another built-in plan brings its own years', async () => {
  const { book, user } = await renderPane();
  await user.click(screen.getByRole('radio', { name: /cấp xã/ }));
  await settle();
  await user.click(screen.getByRole('combobox', { name: /Năm báo cáo/ }));
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['2025', '2026', '2027']);
  await user.click(screen.getByRole('option', { name: '2026' }));
  await user.click(button('Lập bảng'));
  await settle();
  expect(book.calls).toContain(`scaffold ${seedPlan('generic-commune').id} 2026 ifAbsent`);
});

test('a table cannot be laid out before a file was chosen', async () => {
  const { book, user } = await renderPane();
  await user.click(screen.getByRole('radio', { name: /tệp JSON/ }));
  await settle();
  await user.click(button('Lập bảng'));
  await settle();
  expect(book.calls.some((call) => call.startsWith('scaffold'))).toBe(false);
});

test('the user’s own plan is laid out from its file, with its figures of the base year', async () => {
  const { book, user } = await renderPane();
  await user.click(screen.getByRole('radio', { name: /tệp JSON/ }));
  await chooseFile(JSON.stringify({ ...planToJson({ ...PLAN, id: 'cua-toi' }), baselines: { '4a': 402 } }));
  expect(screen.getByText('ke-hoach.json: 33 dòng chỉ tiêu.')).toBeTruthy();
  await user.click(button('Lập bảng'));
  await settle();
  expect(book.calls).toContain('scaffold cua-toi 2027 ifAbsent');
  expect(book.entries['4a']).toEqual({ 2025: 402 });
});

test('a plan file that is not right is told place by place', async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole('radio', { name: /tệp JSON/ }));
  await chooseFile(JSON.stringify({ ...(planToJson(PLAN) as object), title: '' }));
  expect(screen.getByText('“title”: không được để trống')).toBeTruthy();
  await chooseFile(JSON.stringify({ ...planToJson(PLAN), baselines: { '4z': 1 } }));
  expect(screen.getByText('“baselines” › “4z”: kế hoạch không có dòng “4z”')).toBeTruthy();
  await chooseFile('{');
  expect(screen.getByText(/không phải tệp JSON/)).toBeTruthy();
  await chooseFile('{"version":1,"table":{},"facts":{},"headerRows":1,"columns":[],"answers":{}}');
  expect(screen.getByText(/là bản nhập dở, chưa thành kế hoạch.*Nhập bảng phụ lục/)).toBeTruthy();
});

test('a sheet of the same name that is not ours is left alone, and the user is told', async () => {
  const book = new FakeBook();
  book.takenNames = ['Phụ lục'];
  const { user } = await renderPane(undefined, { book });
  expect(screen.getByText(/Trang đó giữ nguyên/)).toBeTruthy();
  await user.click(button('Lập bảng'));
  await settle();
  expect(book.calls).toContain('scaffold thach-khoi-2026-2030 2027 another');
});

test('a read-only file says so, and its button does nothing', async () => {
  const book = new FakeBook();
  book.readOnly = true;
  const { user } = await renderPane(undefined, { book });
  expect(screen.getByText(/chế độ chỉ đọc/)).toBeTruthy();
  await user.click(button('Lập bảng'));
  expect(book.calls.some((call) => call.startsWith('scaffold'))).toBe(false);
});

describe('where a table is there already', () => {
  async function openStart() {
    const pane = await renderPane(WARD);
    await pane.user.click(tab('Bắt đầu'));
    await settle();
    return pane;
  }

  test('the pane opens on the check', async () => {
    await renderPane(WARD);
    expect(tab('Kiểm tra').getAttribute('aria-selected')).toBe('true');
  });

  test('it can be opened', async () => {
    const { book, user } = await openStart();
    await user.click(button('Mở bảng: Phụ lục'));
    await settle();
    expect(book.calls).toContain('open Phụ lục');
  });

  test('it can be restored, and the pane says that entries were left alone', async () => {
    const { book, user } = await openStart();
    await user.click(button('Khôi phục bảng: Phụ lục'));
    await settle();
    expect(book.calls).toContain('repairTable');
    expect(document.activeElement?.textContent).toContain('Đã khôi phục bảng');
    expect(screen.getByText(/Số liệu đã nhập giữ nguyên/)).toBeTruthy();
  });

  test('nothing is laid over it: a further table is made only on purpose', async () => {
    const { book, user } = await openStart();
    expect(screen.queryByRole('button', { name: 'Lập bảng' })).toBeNull();
    const disclosure = button('Lập thêm một bảng');
    expect(disclosure.getAttribute('aria-expanded')).toBe('false');
    await user.click(disclosure);
    await settle();
    await user.click(button('Lập thêm bảng'));
    await settle();
    expect(book.calls).toContain('scaffold thach-khoi-2026-2030 2027 another');
    expect(screen.getByText('Bảng chỉ tiêu ở trang tính “Phụ lục (2)”.')).toBeTruthy();
  });
});

test('a table that was laid out meanwhile is found, and what can be done is offered', async () => {
  const { book, user } = await renderPane();
  book.instances.push({ suffix: '', planTitle: PLAN.title, sheet: 'Phụ lục' });
  await user.click(button('Lập bảng'));
  await settle();
  expect(screen.getByRole('alert').textContent).toContain('chưa ghi gì');
  expect(button('Mở bảng: Phụ lục')).toBeTruthy();
});

test('laying out can be cancelled once it takes a while', async () => {
  const { book, user } = await renderPane();
  let open: () => void = () => undefined;
  book.gate = new Promise((resolve) => {
    open = resolve;
  });
  await user.click(button('Lập bảng'));
  expect(screen.queryByText('Đang lập bảng…')).toBeNull();
  await settle(700);
  expect(screen.getByText('Đang lập bảng…')).toBeTruthy();
  await user.click(button('Hủy'));
  open();
  await settle();
  expect(screen.queryByText('Đang lập bảng…')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(book.instances).toHaveLength(0);
});
