/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import type { FileDesk } from '../../src/actions/fileDesk';
import type { PlanEntries } from '../../src/plan/entries';
import type { ReturnedBook } from '../../src/workbook/returnedBook';
import { ExchangeBook } from '../support/exchangeBook';
import { returnedBook } from '../support/returnedCopies';
import { planOfAgency } from '../../src/plan/subPlan';
import { seedPlan, withoutBudget } from '../support/plans';
import { button, renderPane, said, settle, tab, WARD as OF_WARD, type RenderedPane } from './renderPane';

const PLAN = withoutBudget(seedPlan('thach-khoi-2026-2030'));
const WARD = { ...OF_WARD, plan: PLAN };
const PART = planOfAgency(PLAN, 'kthtdt')!;

/** What the agency was sent, beside what it sent back. */
function returned(number: number, sent: PlanEntries, back: PlanEntries, over: Partial<ReturnedBook> = {}): ReturnedBook {
  return returnedBook(PLAN, 'kthtdt', number, sent, back, { plan: PART, reportingYear: 2027, ...over });
}

/** A desk that makes small files and "reads" what the test says a file of that name holds. */
function desk(books: Readonly<Record<string, ReturnedBook>> = {}): () => Promise<FileDesk> {
  return async () => ({
    makeCopies: async (orders) =>
      orders.map(({ facts }) => ({
        origin: { file: `${facts.agencyId}-${facts.number}.xlsx`, agencyId: facts.agencyId, copyNumber: facts.number },
        bytes: new Uint8Array([1, 2, 3]),
      })),
    zip: async () => new Uint8Array([9]),
    readReturned: async (files) =>
      files.map(({ name }) => {
        const book = books[name];
        return book === undefined ? { name, problem: { code: 'notAZip' } } : { name, book };
      }),
  });
}

const SENT: PlanEntries = { '1': { 2027: 14.5 }, '2': { 2027: 16.2 }, '2.1': { 2027: 15.9 } };

interface ExchangePane extends Omit<RenderedPane, 'book'> {
  readonly book: ExchangeBook;
}

async function openTab(over: { readonly openDesk?: () => Promise<FileDesk>; readonly book?: ExchangeBook } = {}): Promise<ExchangePane> {
  const book = over.book ?? new ExchangeBook(WARD);
  const pane = await renderPane(WARD, { openDesk: desk(), ...over, book });
  await pane.user.click(tab('Giao – Nhận'));
  await settle();
  return { ...pane, book };
}

async function give(pane: ExchangePane, ...names: readonly string[]): Promise<void> {
  await pane.user.click(button('Nhận lại'));
  await settle();
  await pane.user.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, names.map((name) => new File(['x'], name)));
  await settle();
}

function file(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

function ticks(region: HTMLElement): boolean[] {
  return within(region).getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked);
}

/** Names of what was downloaded. */
const saved: string[] = [];

beforeAll(() => {
  Object.assign(URL, { createObjectURL: jest.fn(() => 'blob:x'), revokeObjectURL: jest.fn() });
  HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
    saved.push(this.download);
  };
});

beforeEach(() => {
  saved.length = 0;
});

describe('handing out', () => {
  test('every lead agency is listed with its number of lines, all of them chosen', async () => {
    await openTab();
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.length).toBeGreaterThan(2);
    expect(boxes.every(({ checked }) => checked)).toBe(true);
    expect(screen.getByLabelText(/^Phòng KTHTĐT \(\d+ dòng\)$/)).toBeTruthy();
  });

  test('with no agency chosen there is nothing to hand out', async () => {
    const { user } = await openTab();
    await user.click(button('Bỏ chọn tất cả'));
    expect(button('Giao đơn vị (0)').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Chọn tất cả'));
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').every(({ checked }) => checked)).toBe(true);
  });

  test('the chosen agencies get copies that the log knows of, with a letter each', async () => {
    const { book, user } = await openTab();
    await user.click(button('Bỏ chọn tất cả'));
    await user.click(screen.getByLabelText(/^Phòng KTHTĐT/));
    await user.click(screen.getByLabelText(/^CA Phường/));
    await user.type(screen.getByLabelText('Gửi lại cho'), 'Bà An');
    await user.click(button('Giao đơn vị (2)'));
    await settle();
    expect(document.activeElement?.textContent).toBe('Đã lập 2 tệp');
    expect(said()).toBe('Đã lập 2 tệp');
    expect([...book.history.lastCopies]).toEqual([['kthtdt', 1], ['ca', 1]]);
    expect(screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Thư gửi/ })[0]!.value).toContain('gửi lại chính tệp này cho Bà An');
  });

  test('a second copy of an agency gets the next number', async () => {
    const { user } = await openTab();
    await user.click(button('Bỏ chọn tất cả'));
    await user.click(screen.getByLabelText(/^CA Phường/));
    await user.click(button('Giao đơn vị (1)'));
    await settle();
    await user.click(button('Giao đơn vị (1)'));
    await settle();
    expect(screen.getByText('CA Phường, bản số 2')).toBeTruthy();
  });

  test('whom to send back to and the day are kept on the device', async () => {
    const { store, user } = await openTab();
    await user.type(screen.getByLabelText('Gửi lại cho'), 'Bà An');
    await user.type(screen.getByLabelText('Hạn gửi lại'), '2027-12-15');
    expect([store.get('returnTo'), store.get('dueDate')]).toEqual(['Bà An', '2027-12-15']);
  });

  test('a copy that the log could not take is given to nobody', async () => {
    const { book, user } = await openTab();
    book.failNext('recordHandOut', { code: 'sheetProtected', sheet: 'Nhật ký' });
    await user.click(button(/^Giao đơn vị \(/));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Nhật ký');
    expect(screen.queryByRole('button', { name: /^Tải về/ })).toBeNull();
  });

  test('a copy is saved, or opened where Excel can', async () => {
    const { book, user } = await openTab();
    await user.click(button(/^Giao đơn vị \(/));
    await settle();
    await user.click(button('Tải về ca-1.xlsx'));
    await user.click(button('Tải tất cả (.zip)'));
    await settle();
    expect(saved).toEqual(['ca-1.xlsx', 'giao-don-vi-2027-11-24.zip']);
    await user.click(button('Mở thành sổ mới: ca-1.xlsx'));
    await settle();
    expect(book.calls).toContain('openFile 3');
  });

  test('where Excel cannot open files that is not offered', async () => {
    const book = new ExchangeBook(WARD);
    book.opensFiles = false;
    const { user } = await openTab({ book });
    await user.click(button(/^Giao đơn vị \(/));
    await settle();
    expect(screen.queryByRole('button', { name: /^Mở thành sổ mới/ })).toBeNull();
  });

  test('a letter is copied, or selected where the clipboard is closed', async () => {
    const { user } = await openTab();
    await user.click(button(/^Giao đơn vị \(/));
    await settle();
    const area = screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Thư gửi/ })[0]!;
    await user.click(button('Sao chép thư gửi Phòng KTHTĐT'));
    expect(said()).toBe('Đã sao chép thư.');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('closed'));
    await user.click(button('Sao chép thư gửi Phòng KTHTĐT'));
    expect(said()).toContain('Ctrl+C');
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  });
});

describe('taking in', () => {
  const books = {
    'a.xlsx': returned(1, SENT, { '1': { 2027: 15 }, '2': { 2027: 16.2 }, '2.1': { 2027: 15.9, explanation: 'Do mưa bão' } }),
    'b.xlsx': returned(2, SENT, { '1': { 2027: 15.5 } }),
  };

  test('nothing is written before the preview was seen; then what was chosen is, and can be undone', async () => {
    const pane = await openTab({ openDesk: desk(books) });
    await give(pane, 'a.xlsx');
    const region = file('a.xlsx');
    expect(region.textContent).toContain('14,5 → 15');
    expect(region.textContent).toContain('Giải trình');
    expect(ticks(region)).toEqual([true, true]);
    expect(pane.book.entries['1']?.[2027]).toBe(14.5);
    await pane.user.click(button('Ghi 2 ô đã chọn'));
    await settle();
    expect(pane.book.entries['1']?.[2027]).toBe(15);
    expect(document.activeElement?.textContent).toBe('Đã nhận 1 tệp, ghi 2 ô.');
    await pane.user.click(button('Hoàn tác lần nhận vừa rồi'));
    await settle();
    expect(pane.book.entries['1']?.[2027]).toBe(14.5);
    expect(document.activeElement?.textContent).toBe('Đã hoàn tác: 2 ô trở lại như trước.');
    expect(screen.queryByRole('button', { name: 'Hoàn tác lần nhận vừa rồi' })).toBeNull();
  });

  test('undoing leaves a cell alone that was changed again, and names it', async () => {
    const pane = await openTab({ openDesk: desk(books) });
    await give(pane, 'a.xlsx');
    await pane.user.click(button('Ghi 2 ô đã chọn'));
    await settle();
    pane.book.entries['1'] = { ...pane.book.entries['1'], 2027: 15.2 };
    await pane.user.click(button('Hoàn tác lần nhận vừa rồi'));
    await settle();
    expect(pane.book.entries['1'][2027]).toBe(15.2);
    expect(screen.getByText('Dòng 1, Năm 2027')).toBeTruthy();
  });

  test('the last take-in can be undone whenever the pane is opened', async () => {
    const first = await openTab({ openDesk: desk(books) });
    await give(first, 'a.xlsx');
    await first.user.click(button('Ghi 2 ô đã chọn'));
    await settle();
    cleanup();
    const again = await openTab({ book: first.book });
    await again.user.click(button('Nhận lại'));
    await settle();
    expect(screen.getByText(/^Lúc 08:00 24\/11\/2027: ghi 2 ô từ a\.xlsx/)).toBeTruthy();
    await again.user.click(button('Hoàn tác lần nhận vừa rồi'));
    await settle();
    expect(first.book.entries['1']?.[2027]).toBe(14.5);
  });

  test('a row that is not chosen is not written', async () => {
    const pane = await openTab({ openDesk: desk(books) });
    await give(pane, 'a.xlsx');
    await pane.user.click(within(file('a.xlsx')).getAllByRole('checkbox')[0]!);
    await pane.user.click(button('Bỏ chọn tất cả của a.xlsx'));
    expect(button('Ghi 0 ô đã chọn').getAttribute('aria-disabled')).toBe('true');
    await pane.user.click(button('Chọn tất cả của a.xlsx'));
    expect(button('Ghi 2 ô đã chọn')).toBeTruthy();
  });

  test('of two files that say different things about a cell one is chosen, and that unchooses the other', async () => {
    // One copy that two people of the agency filled in.
    const other = returned(1, SENT, { '1': { 2027: 15.5 } });
    const pane = await openTab({ openDesk: desk({ 'a.xlsx': books['a.xlsx'], 'b.xlsx': other }) });
    await give(pane, 'a.xlsx', 'b.xlsx');
    const first = (name: string): HTMLInputElement => within(file(name)).getAllByRole<HTMLInputElement>('checkbox')[0]!;
    expect([first('a.xlsx').checked, first('b.xlsx').checked]).toEqual([false, false]);
    await pane.user.click(first('a.xlsx'));
    expect([first('a.xlsx').checked, first('b.xlsx').checked]).toEqual([true, false]);
    await pane.user.click(first('b.xlsx'));
    expect([first('a.xlsx').checked, first('b.xlsx').checked]).toEqual([false, true]);
  });

  test('an older copy is refused until the user insists', async () => {
    const pane = await openTab({ openDesk: desk(books) });
    await give(pane, 'a.xlsx', 'b.xlsx');
    const region = file('a.xlsx');
    expect(within(region).queryAllByRole('checkbox')).toEqual([]);
    await pane.user.click(button('Vẫn lấy tệp a.xlsx'));
    await settle();
    expect(within(file('a.xlsx')).getAllByRole('checkbox').length).toBeGreaterThan(0);
    expect(file('a.xlsx').textContent).toContain('Lấy theo yêu cầu của bạn.');
  });

  test('a file that cannot be read is told so in words, beside those that can', async () => {
    const pane = await openTab({ openDesk: desk(books) });
    await give(pane, 'thư.docx.xlsx', 'a.xlsx');
    expect(file('thư.docx.xlsx').textContent).toContain('không phải tệp Excel');
    expect(ticks(file('a.xlsx'))).toEqual([true, true]);
  });

  test('looking at another part of the pane loses neither the preview nor what was chosen', async () => {
    const pane = await openTab({ openDesk: desk(books) });
    await give(pane, 'a.xlsx');
    await pane.user.click(within(file('a.xlsx')).getAllByRole('checkbox')[0]!);
    await pane.user.click(tab('Kiểm tra'));
    await settle();
    await pane.user.click(tab('Giao – Nhận'));
    await settle();
    expect(ticks(file('a.xlsx'))).toEqual([false, true]);
    // What was there before is no news: whoever goes through the tabs stays on them.
    expect(document.activeElement).toBe(tab('Giao – Nhận'));
  });

  test('a cell leads to its place in the table', async () => {
    const pane = await openTab({ openDesk: desk(books) });
    await give(pane, 'a.xlsx');
    await pane.user.click(button('Đến ô M8, dòng 1'));
    await settle();
    expect(pane.book.selected?.address).toBe('M8');
    await pane.user.click(button(/^Đến ô Q\d+, dòng 2\.1$/));
    await settle();
    expect(pane.book.selected?.address).toMatch(/^Q/);
  });

  test('when a cell was changed since the preview nothing is written, and comparing anew shows it', async () => {
    const pane = await openTab({ openDesk: desk(books) });
    await give(pane, 'a.xlsx');
    pane.book.entries['1'] = { ...pane.book.entries['1'], 2027: 14.9 };
    await pane.user.click(button('Ghi 2 ô đã chọn'));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('chưa ghi gì');
    await pane.user.click(button('So lại với bảng'));
    await settle();
    expect(file('a.xlsx').textContent).toContain('14,9 → 15');
    expect(ticks(file('a.xlsx'))).toEqual([false, true]);
  });
});

test('without a table there is nothing to hand out, and the way to the start is shown', async () => {
  const pane = await renderPane(undefined, { openDesk: desk() });
  await pane.user.click(tab('Giao – Nhận'));
  await settle();
  expect(screen.getByText(/Vào phần Bắt đầu để lập bảng/)).toBeTruthy();
});
