import { recogniseColumns } from '../../../src/plan/import/columns/columns';
import { readPasted } from '../../../src/plan/import/readPasted';
import { classifyRows } from '../../../src/plan/import/rows/rowKinds';
import { understandRows } from '../../../src/plan/import/rows/understandRows';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { ImportDraft } from '../../../src/plan/import/types';

type Grid = readonly (readonly string[])[];

const asText = (rows: Grid): string => rows.map((row) => row.join('\t')).join('\r\n');
/** A row of one text is merged across, as Word has it. */
const asHtml = (rows: Grid): string => {
  const width = rows[0]?.length ?? 0;
  const cells = (row: readonly string[]): string => ((row[0] ?? '') !== '' && row.slice(1).every((text) => text === '') ? `<td colspan=${String(width)}>${row[0] ?? ''}</td>` : row.map((text) => `<td>${text}</td>`).join(''));
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
};

function draftOf(pasted: { readonly html?: string; readonly text?: string }): ImportDraft {
  const table = readPasted(pasted);
  if (!table.ok) throw new Error(table.error.code);
  return startDraft(table.value, 2026);
}

const kinds = (draft: ImportDraft): string[] => classifyRows(draft).map(({ as, isUnclear }) => `${as}${isUnclear ? '?' : ''}`);
const units = (draft: ImportDraft): string[] => understandRows(draft).flatMap(({ lines }) => lines.map(({ name, unit }) => `${name}: ${unit}`));

const HEAD = ['STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu đến năm 2030', 'Cơ quan chủ trì'];
const COWS = ['1', 'Tổng đàn bò', 'con', '2.400', 'Phòng KT'];
const PIGS = ['2', 'Tổng đàn lợn', 'con', '9.000', 'Phòng KT'];
const FORMS: readonly (readonly [string, (rows: Grid) => ImportDraft])[] = [
  ['HTML', (rows) => draftOf({ html: asHtml(rows) })],
  ['text', (rows) => draftOf({ text: asText(rows) })],
];

describe.each(FORMS)('as %s', (_, read) => {
  test.each([
    ['in other words', ['TT', 'Nội dung', 'Đơn vị tính', 'Mục tiêu đến năm 2030', 'Đơn vị chủ trì']],
    ['with a word that it goes on', ['STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu đến năm 2030 (tiếp theo)', 'Cơ quan chủ trì']],
    ['as column numbers with a sum', ['1', '2', '3', '4', '5=3+4']],
    ['as column numbers with sums in brackets', ['(1)', '(2)', '(3)', '(4)=(2)+(3)', '(5)']],
  ])('headings that are said again on the next page %s are no row', (_words, again) => {
    expect(kinds(read([HEAD, COWS, again, PIGS]))).toEqual(['indicator', 'ignored', 'indicator']);
  });

  test('a row that has a heading’s word in it is a row', () => {
    expect(kinds(read([HEAD, COWS, ['2', 'Nội dung đạt chuẩn', 'Chỉ tiêu', '12', 'Phòng KT'], PIGS]))).toEqual(['indicator', 'indicator', 'indicator']);
  });

  test('remarks under the table are no rows, whatever mark they begin with', () => {
    const notes = [['Ghi chú:', '', '', '', ''], ['', '- Số liệu do Thống kê cơ sở cung cấp', '', '', ''], ['Các đơn vị báo cáo trước ngày 15/12 hằng năm', '', '', '', ''], ['(*)', 'Theo chuẩn của giai đoạn', '', '', '']];
    expect(kinds(read([HEAD, COWS, PIGS, ...notes]))).toEqual(['indicator', 'indicator', 'ignored', 'ignored', 'ignored', 'ignored']);
  });

  test('a star under the table explains the star above; without one it is asked for', () => {
    const star = ['', '* Gồm cả trang trại', '', '', ''];
    expect(kinds(read([HEAD, COWS, ['2', 'Tổng đàn lợn*', 'con', '9.000', 'Phòng KT'], star]))).toEqual(['indicator', 'indicator', 'ignored']);
    expect(kinds(read([HEAD, COWS, PIGS, star]))).toEqual(['indicator', 'indicator', 'ignored?']);
    expect(kinds(read([HEAD, COWS, ['*', 'Tổng đàn lợn', 'con', '9.000', 'Phòng KT'], star]))).toEqual(['indicator', 'under', 'under']);
  });

  test('a star before a name alone is a heading where it reads as one', () => {
    expect(kinds(read([HEAD, ['*', 'Về kinh tế', '', '', ''], COWS, ['•', 'Lĩnh vực xã hội', '', '', ''], PIGS]))).toEqual(['section', 'indicator', 'section', 'indicator']);
    expect(kinds(read([HEAD, ['*', 'Về chăn nuôi', '', '', ''], ['-', 'Tổng đàn bò', 'con', '2.400', 'Phòng KT'], ['*', 'Môi trường', '', '', ''], ['-', 'Tỷ lệ che phủ rừng', '%', '40', 'Phòng KT']]))).toEqual(['section', 'under', 'section', 'under']);
    expect(kinds(read([HEAD, COWS, ['*', 'Trong đó bò sữa', '', '', ''], PIGS]))).toEqual(['indicator', 'under', 'indicator']);
    expect(kinds(read([HEAD, ['1', 'Số lao động được đào tạo', '', '', ''], ['*', 'Lĩnh vực nông nghiệp', '', '', ''], ['-', 'Chăn nuôi', 'người', '40', 'Phòng KT']]))).toEqual(['indicator', 'under', 'under']);
  });

  test('a line within the table that says the unit counts for the rows below it', () => {
    const head = ['STT', 'Chỉ tiêu', 'Mục tiêu đến năm 2030', 'Cơ quan chủ trì'];
    const rows = [['', '', '', 'ĐVT: triệu đồng'], head, ['1', 'Thu từ thuế', '300', 'Phòng KT'], ['', '', 'Đơn vị tính: con', ''], ['2', 'Tổng đàn lợn', '9.000', 'Phòng KT'], ['3', 'Tỷ lệ hộ nghèo', '2%', 'Phòng KT']];
    const draft = read(rows);
    expect(kinds(draft)).toEqual(['indicator', 'ignored', 'indicator', 'indicator']);
    expect(units(draft)).toEqual(['Thu từ thuế: triệu đồng', 'Tổng đàn lợn: con', 'Tỷ lệ hộ nghèo: %']);
  });

  test('what was done over the years of a past plan is no figure of its last year', () => {
    const upper = ['STT', 'Chỉ tiêu', 'ĐVT', 'Giai đoạn 2021 - 2025', 'Giai đoạn 2026 - 2030', 'Cơ quan chủ trì'];
    const lower = ['', '', '', 'Thực hiện', 'Mục tiêu', ''];
    const columns = recogniseColumns(read([upper, lower, ['1', 'Thu từ thuế', 'Tỷ đồng', '560', '900', 'Phòng KT']]).table).columns;
    expect(columns.slice(3, 5).map(({ role, guessed }) => [role, guessed])).toEqual([['ignore', true], ['target', false]]);
    const level = recogniseColumns(read([upper, ['', '', '', 'Thực hiện đến năm 2025', 'Mục tiêu', ''], ['1', 'Thu từ thuế', 'Tỷ đồng', '560', '900', 'Phòng KT']]).table).columns;
    expect(level[3]?.role).toBe('baseline');
  });
});

test('each of several tables has the unit that stands above it', () => {
  const table = (...rows: Grid): string => asHtml([['STT', 'Chỉ tiêu', 'Mục tiêu đến năm 2030', 'Cơ quan chủ trì'], ...rows]);
  const html = `<p>ĐVT: triệu đồng</p>${table(['1', 'Thu từ thuế', '300', 'Phòng KT'], ['2', 'Thu từ phí', '20', 'Phòng KT'])}<p>Biểu 2</p><p>ĐVT: con</p>${table(['3', 'Tổng đàn bò', '2.400', 'Phòng KT'], ['4', 'Tổng đàn lợn', '9.000', 'Phòng KT'])}`;
  expect(units(draftOf({ html }))).toEqual(['Thu từ thuế: triệu đồng', 'Thu từ phí: triệu đồng', 'Tổng đàn bò: con', 'Tổng đàn lợn: con']);
});
