/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { documentHtml } from '../../src/workbook/report/documentHtml';
import { documentText } from '../../src/workbook/report/document';
import { narrative } from '../../src/workbook/report/narrative';
import { FakeBook } from '../support/fakeBook';
import { factsOf } from '../support/report';
import { WARD_ENTRIES } from '../support/wardEntries';
import { button, PLAN, renderPane, said, settle, tab, WARD, type RenderedPane } from './renderPane';

async function openTab(book = new FakeBook(WARD)): Promise<RenderedPane> {
  const pane = await renderPane(undefined, { book });
  await pane.user.click(tab('Báo cáo'));
  await settle();
  return pane;
}

async function choose(pane: RenderedPane, label: string, option: string): Promise<void> {
  await pane.user.click(screen.getByRole('combobox', { name: new RegExp(`^${label} `) }));
  await pane.user.click(screen.getByRole('option', { name: option }));
  await settle();
}

const text = (): string => screen.getByRole('article', { name: 'Bài báo cáo' }).textContent;

/** A browser in which the clipboard takes what is written, or throws; and the older way answers as told. */
function clipboard({ write, older }: { readonly write?: (items: readonly unknown[]) => Promise<void>; readonly older?: () => boolean }): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: write === undefined ? undefined : { write } });
  Object.assign(globalThis, { ClipboardItem: class { constructor(readonly parts: Readonly<Record<string, Blob>>) {} } });
  Object.assign(document, { execCommand: jest.fn(older ?? (() => false)) });
}

const FACTS = factsOf({ plan: PLAN, entries: WARD_ENTRIES, reportingYear: 2027 });

test('the report of the reporting year is shown, for the whole plan', async () => {
  await openTab();
  expect(screen.getByRole('heading', { name: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NĂM 2027' })).toBeTruthy();
  expect(text()).toContain('I. Kết quả chung');
});

test('another year and an agency change the text', async () => {
  const pane = await openTab();
  await choose(pane, 'Năm', '2026');
  expect(text()).toMatch(/CHỦ YẾU NĂM 2026/);
  await choose(pane, 'Phạm vi', 'Phòng VH-XH');
  expect(text()).toMatch(/DO PHÒNG VĂN HÓA - XÃ HỘI CHỦ TRÌ NĂM 2026/);
});

test('the sheet is made for the year and agency that are chosen, and its name is told', async () => {
  const pane = await openTab();
  await choose(pane, 'Phạm vi', 'Phòng VH-XH');
  await pane.user.click(button('Lập trang báo cáo'));
  await settle();
  expect(pane.book.calls.at(-1)).toBe('makeReport 2027 vhxh');
  expect(said()).toBe('Đã lập trang “Báo cáo 2027”, sẵn để in.');
});

test('where a change of the workbook arrives, the text follows', async () => {
  const pane = await openTab();
  pane.book.entries['2.1'] = { 2026: 20, 2027: 20 };
  await pane.user.keyboard('{F9}');
  await pane.user.click(tab('Báo cáo'));
  await settle();
  expect(text()).toContain('Bình quân 2026–2027 đạt 20 %, yêu cầu ≥ 15,2 %');
});

test('targets with a due year are listed with where their pace leads, the worst first', async () => {
  await openTab();
  const list = screen.getByRole('list', { name: `Triển vọng (${FACTS.outlooks.length})` });
  const items = within(list).getAllByRole('listitem');
  expect(items).toHaveLength(FACTS.outlooks.length);
  expect(items[0]?.textContent).toContain(FACTS.outlooks[0]!.line.line.name);
});

describe('copying for Word', () => {
  test('puts a page and plain text on the clipboard', async () => {
    const pane = await openTab();
    const written: Readonly<Record<string, Blob>>[] = [];
    clipboard({ write: async (items) => void written.push(...(items as { parts: Record<string, Blob> }[]).map(({ parts }) => parts)) });
    await pane.user.click(button('Sao chép cho Word'));
    await settle();
    const read = async (blob: Blob | undefined): Promise<string> =>
      new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result as string);
        reader.readAsText(blob!);
      });
    expect(await read(written[0]?.['text/html'])).toBe(documentHtml(narrative(FACTS)));
    expect(await read(written[0]?.['text/plain'])).toBe(documentText(narrative(FACTS)));
    expect(said()).toBe('Đã sao chép bài báo cáo. Mở Word và dán.');
  });

  test('falls back to the older way where the clipboard is closed to the pane', async () => {
    const pane = await openTab();
    const given = new Map<string, string>();
    clipboard({
      write: () => Promise.reject(new Error('NotAllowedError')),
      older: () => {
        const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData: { setData: (type: string, content: string) => given.set(type, content) } });
        document.dispatchEvent(event);
        return event.defaultPrevented;
      },
    });
    await pane.user.click(button('Sao chép cho Word'));
    await settle();
    expect(given.get('text/html')).toBe(documentHtml(narrative(FACTS)));
    expect(said()).toBe('Đã sao chép bài báo cáo. Mở Word và dán.');
  });

  test.each<[string, () => boolean]>([
    ['refuses', () => false],
    ['throws', () => { throw new Error('no'); }],
    ['says yes but asks for nothing', () => true],
  ])('leaves the text selected and says which keys copy it, where the older way %s', async (_, older) => {
    const pane = await openTab();
    clipboard({ older });
    await pane.user.click(button('Sao chép cho Word'));
    await settle();
    expect(document.getSelection()?.toString()).toContain('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU');
    expect(said()).toBe('Đã bôi đen bài báo cáo: bấm Ctrl+C để sao chép, rồi dán vào Word.');
  });
});

describe('a PDF', () => {
  test('is not offered where the host cannot make one', async () => {
    await openTab();
    expect(screen.queryByRole('button', { name: 'Lưu PDF' })).toBeNull();
  });

  test('is downloaded under the name of the year', async () => {
    const saved: string[] = [];
    Object.assign(URL, { createObjectURL: jest.fn(() => 'blob:x'), revokeObjectURL: jest.fn() });
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    const book = new FakeBook(WARD);
    book.pdf = new Uint8Array([37, 80, 68, 70]);
    const pane = await openTab(book);
    await pane.user.click(button('Lưu PDF'));
    await settle();
    expect(saved).toEqual(['so-chi-tieu-2027.pdf']);
    expect(said()).toBe('Đã lấy PDF; trình duyệt đang tải về.');
  });
});

test('without a table the tab leads to where one is laid out', async () => {
  const pane = await openTab(new FakeBook());
  expect(screen.getByText(/chưa có bảng chỉ tiêu/)).toBeTruthy();
  await pane.user.click(screen.getByRole('button', { name: 'Bắt đầu' }));
  expect(tab('Bắt đầu').getAttribute('aria-selected')).toBe('true');
});

test('what goes wrong is told like any problem, and can be tried again', async () => {
  const pane = await openTab();
  pane.book.failNext('makeReport', { code: 'workbookProtected' });
  await pane.user.click(button('Lập trang báo cáo'));
  await settle();
  expect(screen.getByRole('alert')).toBeTruthy();
});
