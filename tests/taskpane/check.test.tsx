/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { FakeBook } from '../support/fakeBook';
import { button, PLAN, renderPane, said, settle, WARD } from './renderPane';

function group(name: RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

function titles(region: HTMLElement): string[] {
  return within(region).getAllByRole('listitem').map((item) => item.querySelector('.line-id')?.textContent ?? '');
}

test('opening a file with a table checks it and says what was found', async () => {
  const { book } = await renderPane(WARD);
  expect(book.calls.filter((call) => call === 'check')).toHaveLength(1);
  expect(said()).toBe('Đã kiểm tra: 6 vấn đề về số liệu, 4 dòng không đạt tiến độ, 6 dòng có nguy cơ.');
});

test('the summary counts every line once, with a sign and words for each status', async () => {
  await renderPane(WARD);
  const summary = screen.getByRole('group', { name: /Số dòng theo đánh giá/ });
  const names = within(summary).getAllByRole('button').map((each) => each.getAttribute('aria-label'));
  expect(names).toEqual([
    'Số liệu sai: 4',
    'Không đạt tiến độ: 4',
    'Có nguy cơ: 6',
    'Chưa có số liệu: 1',
    'Chưa đến hạn: 2',
    'Đúng tiến độ: 5',
    'Đạt: 11',
    'Tất cả: 33',
  ]);
  const signs = [...summary.querySelectorAll('.sign')].map((sign) => sign.textContent);
  expect(new Set(signs).size).toBe(8);
});

test('wrong figures come before lines that are behind', async () => {
  await renderPane(WARD);
  const headings = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['✖ Phải sửa (4)', '! Nên xem lại (1)', '▼ Không đạt tiến độ (4)', '◆ Có nguy cơ (6)', 'i Lưu ý (1)']);
});

test('a line off track is explained with figures, its note and its lead agency', async () => {
  await renderPane(WARD);
  const item = within(group(/Có nguy cơ/)).getAllByRole('listitem').find((each) => each.textContent.includes('chất thải rắn'))!;
  expect(item.textContent).toContain('Bình quân 2026–2027 đạt 97,05 %, yêu cầu ≥ 98 %: thiếu 0,95 điểm %');
  expect(item.textContent).toContain('Ghi chú:');
  expect(item.textContent).toContain('Chủ trì: Phòng KTHTĐT');
});

test('“Đến ô” selects the line’s cell of the reporting year and says so', async () => {
  const { book, user } = await renderPane(WARD);
  const cell = book.result().cellOf('14a', 2027)!;
  await user.click(button(`Đến ô ${cell.address}, dòng 14a`));
  await settle();
  expect(book.selected).toEqual(cell);
  expect(said()).toBe(`Đã chọn ô ${cell.address}.`);
});

test('a line whose row is gone has no cell to go to, and says so', async () => {
  const book = new FakeBook(WARD);
  book.missingRows.add('14a');
  await renderPane(undefined, { book });
  expect(screen.queryByRole('button', { name: /^Đến ô .*dòng 14a/ })).toBeNull();
  expect(group(/Có nguy cơ/).textContent).toContain('Dòng này không còn trong bảng');
});

describe('filters', () => {
  test('a status shows its lines alone, and pressed again brings the list back', async () => {
    const { user } = await renderPane(WARD);
    await user.click(button('Đạt: 11'));
    expect(button('Đạt: 11').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(1);
    expect(titles(group(/Đạt/))).toHaveLength(11);
    await user.click(button('Đạt: 11'));
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(5);
  });

  test('a severity shows its entries alone', async () => {
    const { user } = await renderPane(WARD);
    await user.click(button('Lưu ý: 1'));
    expect(titles(group(/Lưu ý/))).toEqual(['4.1']);
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(1);
  });

  test('a stretch goal that was reached is shown', async () => {
    const { user } = await renderPane(WARD);
    await user.click(button('Đạt: 11'));
    const item = within(group(/Đạt/)).getAllByRole('listitem').find((each) => each.querySelector('.line-id')?.textContent === '2')!;
    expect(item.textContent).toContain('đã đạt mức phấn đấu');
  });

  test('an agency narrows the counts and the list to the lines it leads', async () => {
    const { user } = await renderPane(WARD);
    await user.click(screen.getByRole('combobox', { name: /Cơ quan chủ trì/ }));
    await user.click(screen.getByRole('option', { name: 'CA Phường' }));
    expect(button('Tất cả: 3')).toBeTruthy();
    expect(titles(group(/Có nguy cơ/))).toEqual(['14a']);
  });

  test('an empty list says that the filter made it so, and can be cleared', async () => {
    const { user } = await renderPane(WARD);
    await user.click(screen.getByRole('combobox', { name: /Cơ quan chủ trì/ }));
    await user.click(screen.getByRole('option', { name: 'BCH Quân sự' }));
    expect(screen.getByText(/Không có dòng nào khớp/)).toBeTruthy();
    await user.click(button('Bỏ lọc'));
    expect(button('Tất cả: 33')).toBeTruthy();
  });
});

describe('repairs', () => {
  test('a repair shows the value it will write, writes it, and says how much is left', async () => {
    const { book, user } = await renderPane(WARD);
    await user.click(button('Sửa thành 10,9, dòng 2.2 năm 2026'));
    await settle();
    expect(book.entries['2.2']?.[2026]).toBe(10.9);
    expect(said()).toBe('Đã sửa 1 ô. Còn 5 vấn đề.');
    expect(screen.queryByRole('button', { name: /dòng 2.2 năm 2026/ })).toBeNull();
  });

  test('the keyboard stays at its place in the list after a repair', async () => {
    const { user } = await renderPane(WARD);
    button('Sửa thành 10,9, dòng 2.2 năm 2026').focus();
    await user.keyboard('{Enter}');
    await settle();
    expect(document.activeElement?.getAttribute('data-finding')).toBe('9.1:2027:aboveRange');
  });

  test('when the last item is repaired the keyboard goes to the heading', async () => {
    const { user } = await renderPane({ plan: PLAN, entries: { '8': { 2026: '97,6' } }, reportingYear: 2026 });
    button(/Sửa thành 97,6/).focus();
    await user.keyboard('{Enter}');
    await settle();
    expect(document.activeElement?.textContent).toBe('Năm báo cáo 2026');
    expect(screen.getByText(/Không có số liệu sai/)).toBeTruthy();
  });

  test('“Sửa tất cả” lists what is certain before it writes anything', async () => {
    const { book, user } = await renderPane(WARD);
    await user.click(button('Sửa tất cả (4)'));
    const confirm = screen.getByRole('region', { name: 'Sửa 4 ô?' });
    expect(within(confirm).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Dòng 2.2, năm 2026: “10.9 ” → 10,9',
      'Dòng 11.1, năm 2027: “97,5” → 97,5',
      'Dòng 12, năm 2027: “đạt” → Đạt',
      'Dòng 6a, năm 2027: 0,958 → 95,8',
    ]);
    expect(document.activeElement?.textContent).toBe('Sửa 4 ô?');
    expect(book.calls.some((call) => call.startsWith('repairEntries'))).toBe(false);
    await user.click(button('Sửa 4 ô'));
    await settle();
    expect(book.calls).toContain('repairEntries 2.2:2026 11.1:2027 12:2027 6a:2027');
    expect(document.activeElement?.hasAttribute('data-finding')).toBe(true);
  });

  test('“Sửa tất cả” leaves an uncertain repair to the user', async () => {
    await renderPane({ plan: PLAN, entries: { '8': { 2026: 0.97 } }, reportingYear: 2026 });
    expect(button(/Sửa thành 97/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Sửa tất cả/ })).toBeNull();
  });

  test.each(['Hủy', '{Escape}'])('%s writes nothing and brings the keyboard back', async (way) => {
    const { book, user } = await renderPane(WARD);
    await user.click(button('Sửa tất cả (4)'));
    if (way === 'Hủy') await user.click(button('Hủy'));
    else await user.keyboard(way);
    await settle();
    expect(document.activeElement).toBe(button('Sửa tất cả (4)'));
    expect(book.calls.some((call) => call.startsWith('repairEntries'))).toBe(false);
  });

  test('a cell that was changed meanwhile is left alone; trying again checks anew', async () => {
    const { book, user } = await renderPane(WARD);
    book.entries['2.2'] = { 2026: 11 };
    await user.click(button('Sửa thành 10,9, dòng 2.2 năm 2026'));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('chưa ghi gì');
    await user.click(button('Thử lại'));
    await settle();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('button', { name: /dòng 2.2 năm 2026/ })).toBeNull();
    expect(book.entries['2.2'][2026]).toBe(11);
  });
});

test('what is wrong with the table itself is told, and restored from here', async () => {
  const structure = [
    { code: 'formulaLost', cells: [{ sheet: 'Phụ lục', address: 'Q12' }] },
    { code: 'rowMissing', lineId: '7.2' },
  ] as const;
  const { book, user } = await renderPane({ ...WARD, structure });
  const region = group(/Cấu trúc bảng/);
  expect(region.textContent).toContain('Công thức đã bị ghi đè ở: Q12');
  expect(region.textContent).toContain('Không thấy dòng 7.2');
  await user.click(within(region).getByRole('button', { name: 'Khôi phục bảng' }));
  await settle();
  expect(book.calls).toContain('repairTable');
  expect(screen.queryByRole('region', { name: /Cấu trúc bảng/ })).toBeNull();
});

test('“Dòng chậm tiếp theo” goes on to the next line, or says that there is none', async () => {
  const { book, user } = await renderPane(WARD);
  await user.click(button('Dòng chậm tiếp theo'));
  await settle();
  expect(said()).toBe(`Đã chọn ô ${book.result().cellOf('1', 2027)!.address}.`);
  book.entries = { '9a': { 2027: 'Hoàn thành' } };
  await user.click(button('Dòng chậm tiếp theo'));
  await settle();
  expect(said()).toBe('Không có dòng nào chậm tiến độ hoặc có nguy cơ.');
});

test('a problem says what to do, and trying again does it again', async () => {
  const { book, user } = await renderPane(WARD);
  book.failNext('check', { code: 'sheetProtected', sheet: 'Phụ lục' });
  await user.click(button('Kiểm tra'));
  await settle();
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Trang tính “Phụ lục” đang được bảo vệ');
  await user.click(button('Thử lại'));
  await settle();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(book.calls.filter((call) => call === 'check')).toHaveLength(3);
});

test('a problem can be put away', async () => {
  const { book, user } = await renderPane(WARD);
  book.failNext('check', { code: 'hostGone' });
  await user.click(button('Kiểm tra'));
  await settle();
  await user.click(button('Đóng thông báo'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('when the table is gone the check says where to begin', async () => {
  const { book, user } = await renderPane(WARD);
  book.instances = [];
  book.failNext('check', { code: 'noBook' });
  await user.click(button('Kiểm tra'));
  await settle();
  expect(screen.getByText(/Vào phần Bắt đầu để lập bảng\.$/)).toBeTruthy();
});
