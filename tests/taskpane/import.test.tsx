/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { createDeviceStore, IMPORT_KEY } from '../../src/actions/deviceStore';
import { FakeBook } from '../support/fakeBook';
import { memoryStorage } from '../support/memoryStorage';
import { COMMUNE, JOBS, openImport, paste, row, textOf } from './importPane';
import { button, renderPane, said, settle, tab, WARD } from './renderPane';

test('a commune’s table goes from the clipboard to the table, with the figures of its base year', async () => {
  const { book, user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  expect(said()).toBe('Đã đọc bảng: 13 hàng.');
  expect(screen.getByText('Còn 1 dòng cần trả lời, 3 dòng nên xem lại.')).toBeTruthy();
  expect(screen.getByRole('list', { name: 'Cần trả lời (1)' }).textContent).toContain(JOBS);
  expect(button('Dùng kế hoạch này').getAttribute('aria-disabled')).toBe('true');
  await user.click(within(row(JOBS)).getByRole('button', { name: /^Mỗi năm|Bình quân|Trong năm 2026/ }));
  await settle();
  expect(said()).toBe('Đã ghi. Không còn dòng cần trả lời.');
  expect(screen.getByText('Kế hoạch đã sẵn sàng: 10 dòng chỉ tiêu.')).toBeTruthy();
  await user.click(button('Dùng kế hoạch này'));
  await settle();
  expect(screen.getByText('Đã nhập: 10 dòng chỉ tiêu.')).toBeTruthy();
  await user.click(button('Lập bảng'));
  await settle();
  expect(book.calls).toContain('scaffold xa-dong-tien-2026-2028 2027 ifAbsent');
  expect(book.entries['4']).toEqual({ 2025: 3.4 });
});

test('after a row is settled the keyboard is at the row that comes next', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  await user.click(within(row('Tỷ lệ hộ nghèo (%)')).getByRole('button', { name: /^Đã xem, đúng/ }));
  await settle();
  expect(document.activeElement).toBe(row('Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi (%)'));
});

test('an import that was left half-way can be gone on with, answers and all', async () => {
  const storage = memoryStorage();
  const store = createDeviceStore(() => storage);
  const { user } = await openImport({ store });
  await paste({ 'text/plain': COMMUNE });
  await user.click(within(row('Tỷ lệ hộ nghèo (%)')).getByRole('button', { name: /^Đã xem, đúng/ }));
  fireEvent(window, new Event('pagehide'));
  cleanup();
  const again = await openImport({ store: createDeviceStore(() => storage) });
  await again.user.click(button(/^Tiếp tục bản nhập dở/));
  await settle();
  expect(screen.getByText('Còn 1 dòng cần trả lời, 2 dòng nên xem lại.')).toBeTruthy();
});

test('an import is thrown away only after a second click', async () => {
  const storage = memoryStorage();
  await openImport({ store: createDeviceStore(() => storage) });
  await paste({ 'text/plain': COMMUNE });
  cleanup();
  const store = createDeviceStore(() => storage);
  const { user } = await openImport({ store });
  await user.click(button('Bỏ bản nhập dở'));
  expect(store.get(IMPORT_KEY)).toBeDefined();
  await user.click(button('Bỏ hẳn, không lấy lại được'));
  expect(store.get(IMPORT_KEY)).toBeUndefined();
  expect(screen.getByLabelText('Bảng phụ lục')).toBeTruthy();
});

test('a kept import that cannot be read is told and dropped', async () => {
  const storage = memoryStorage();
  const store = createDeviceStore(() => storage);
  store.set(IMPORT_KEY, '{"keptAt":1,"draft":{"version":0}}');
  await openImport({ store });
  expect(screen.getByText(/không đọc được nữa nên đã bỏ/)).toBeTruthy();
  expect(store.get(IMPORT_KEY)).toBeUndefined();
});

test('a table that was pasted with another one and left aside is named', async () => {
  const table = (...rows: readonly (readonly string[])[]): string => `<table>${rows.map((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>`).join('')}</table>`;
  const targets = table(['TT', 'Chỉ tiêu', 'ĐVT', 'Đến năm 2030', 'Chủ trì'], ['1', 'Tỷ lệ hộ nghèo', '%', '≤ 1', 'Phòng Kinh tế']);
  const works = table(['TT', 'Tên dự án', 'Kinh phí'], ['1', 'Đường thôn Bắc', '900'], ['2', 'Đường thôn Nam', '800']);
  await openImport();
  await paste({ 'text/html': `${targets}<p>Danh mục công trình</p>${works}` });
  expect(screen.getByText(/còn bảng khác không đọc: “Danh mục công trình”/)).toBeTruthy();
});

test('what holds no table is told, and the text stays to be looked at', async () => {
  await openImport();
  await paste({ 'text/plain': 'Kính gửi các đơn vị' });
  expect(screen.getByText(/Không tìm thấy bảng/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Bảng phụ lục').value).toBe('Kính gửi các đơn vị');
});

test('the selected cells of the sheet are taken', async () => {
  const book = new FakeBook();
  const texts = textOf('huyen-song-lam.tsv').split('\n').slice(4, 9).map((line) => line.split('\t'));
  book.selection = { sheet: 'Sheet1', address: 'A1:G5', texts: [['Mã', 'Danh mục chỉ tiêu', 'Đơn vị', 'Hiện trạng 2024', 'Mục tiêu', 'Cơ quan theo dõi, đánh giá', 'Ghi chú'], ...texts.slice(1)], merges: [] };
  const { user } = await openImport({ book });
  await user.click(button('Lấy vùng đang chọn trên trang tính'));
  await settle();
  expect(book.calls).toContain('readSelection');
  expect(screen.getByText('Các cột: đã nhận ra hết')).toBeTruthy();
});

test('a finished import is looked at once more without a question', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  await user.click(within(row(JOBS)).getByRole('button', { name: /^Cộng dồn/ }));
  await settle();
  await user.click(button('Dùng kế hoạch này'));
  await settle();
  await user.click(button('Xem lại bản nhập…'));
  await settle();
  expect(screen.getByText('Kế hoạch đã sẵn sàng: 10 dòng chỉ tiêu.')).toBeTruthy();
});

/** Chooses a file; jsdom's cannot be read. */
async function chooseFile(name: string, bytes: Uint8Array): Promise<void> {
  const file = new File(['x'], name);
  Object.defineProperty(file, 'slice', { value: (from: number, to: number) => ({ arrayBuffer: async () => bytes.slice(from, to).buffer }) });
  fireEvent.change(document.querySelector<HTMLInputElement>('input[type="file"]')!, { target: { files: [file] } });
  await settle();
  await settle();
}

test('a file that holds no text is told by what it is, with what to do instead', async () => {
  await openImport();
  await chooseFile('phu-luc.txt', new TextEncoder().encode('PK\u0003\u0004 xl/workbook.xml'));
  expect(screen.getByText(/phu-luc.txt là tệp Excel, không đọc thẳng được.*Lấy vùng đang chọn trên trang tính/)).toBeTruthy();
  await chooseFile('phu-luc.pdf', new TextEncoder().encode('%PDF-1.7'));
  expect(screen.getByText(/phu-luc.pdf là tệp PDF/)).toBeTruthy();
  expect(screen.queryByText(/là tệp Excel/)).toBeNull();
});

test('a text file is read, also in the two bytes a letter of Excel', async () => {
  await openImport();
  await chooseFile('bang.txt', new Uint8Array([0xff, 0xfe, ...Buffer.from(COMMUNE, 'utf16le')]));
  expect(said()).toBe('Đã đọc bảng: 13 hàng.');
});

test('a picture on the clipboard is told to be one', async () => {
  await openImport();
  fireEvent.paste(screen.getByLabelText('Bảng phụ lục'), { clipboardData: { getData: () => '', items: [{ type: 'image/png' }] } });
  await settle();
  expect(screen.getByText(/ảnh chụp, bản quét không đọc được/)).toBeTruthy();
});

test('what was said of an earlier attempt goes away with the next one', async () => {
  const book = new FakeBook();
  book.selection = { sheet: 'Sheet1', address: 'A1', texts: [['']], merges: [] };
  const store = createDeviceStore(() => memoryStorage());
  const { user } = await openImport({ book, store });
  await paste({ 'text/plain': COMMUNE });
  await user.click(button('Bỏ và nhập bảng khác'));
  await user.click(button('Bỏ hẳn, không lấy lại được'));
  await settle();
  await paste({ 'text/plain': 'Kính gửi các đơn vị' });
  expect(said()).toBe('');
  book.failNext('readSelection', { code: 'cellEditMode' });
  await user.click(button('Lấy vùng đang chọn trên trang tính'));
  await settle();
  expect(button('Thử lại')).toBeTruthy();
  await paste({ 'text/plain': 'Kính gửi' });
  expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
});

test('a double click on the way to throw an import away leaves it where it is', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  await user.dblClick(button('Bỏ và nhập bảng khác'));
  // The way back is where the pointer and the keyboard are.
  expect(document.activeElement).toBe(button('Hủy'));
  await user.dblClick(button('Bỏ hẳn, không lấy lại được'));
  await settle();
  expect(screen.getByLabelText('Bảng phụ lục')).toBeTruthy();
});

test('the first view tells of an import that was left half-way, and goes on with it at once', async () => {
  const storage = memoryStorage();
  await openImport({ store: createDeviceStore(() => storage) });
  await paste({ 'text/plain': COMMUNE });
  cleanup();
  const { user } = await renderPane(undefined, { store: createDeviceStore(() => storage) });
  await user.click(button('Tiếp tục bản nhập dở'));
  await settle();
  expect(screen.getByText('Còn 1 dòng cần trả lời, 3 dòng nên xem lại.')).toBeTruthy();
  await user.click(within(row(JOBS)).getByRole('button', { name: /^Cộng dồn/ }));
  await settle();
  await user.click(button('Dùng kế hoạch này'));
  await settle();
  expect(screen.getByText('Đã nhập: 10 dòng chỉ tiêu.')).toBeTruthy();
});

test('in a file that has a table already it is offered for another one', async () => {
  const storage = memoryStorage();
  await openImport({ store: createDeviceStore(() => storage) });
  await paste({ 'text/plain': COMMUNE });
  cleanup();
  const { user } = await renderPane(WARD, { store: createDeviceStore(() => storage) });
  await user.click(tab('Bắt đầu'));
  await settle();
  expect(button('Tiếp tục bản nhập dở')).toBeTruthy();
});

test('once an import is thrown away nothing is told of it', async () => {
  const { user } = await openImport();
  await paste({ 'text/plain': COMMUNE });
  await user.click(button(/Quay lại chọn kế hoạch/));
  await user.click(screen.getByRole('radio', { name: /Thạch Khôi/ }));
  await settle();
  await user.click(button('Tiếp tục bản nhập dở'));
  await settle();
  await user.click(button('Bỏ và nhập bảng khác'));
  await user.click(button('Bỏ hẳn, không lấy lại được'));
  await user.click(button(/Quay lại chọn kế hoạch/));
  await settle();
  expect(screen.queryByRole('button', { name: 'Tiếp tục bản nhập dở' })).toBeNull();
});
