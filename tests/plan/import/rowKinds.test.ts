import { classifyRows } from '../../../src/plan/import/rows/rowKinds';
import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { ImportDraft, RowAnswer } from '../../../src/plan/import/types';
import { appendixDraft, shown, shownRows } from '../../support/appendixTexts';

const HEAD = ['STT', 'Nội dung', 'ĐVT', 'Mục tiêu', 'Chủ trì'];

function draftOf(rows: readonly (readonly string[])[], merges: Parameters<typeof tableOfRange>[1] = []): ImportDraft {
  const table = tableOfRange([HEAD, ...rows], merges);
  if (!table.ok) throw new Error(table.error.code);
  return startDraft(table.value, 2026);
}

const kinds = (draft: ImportDraft): string[] => classifyRows(draft).map(({ as, isUnclear, label }) => `${as}${isUnclear ? '?' : ''} ${label}`.trim());

test('every row of the Word table is what it is', () => {
  expect(shownRows(appendixDraft('phuong-an-binh.html')).map((text) => text.split(' |')[0])).toEqual([
    'section [I] I.', 'indicator [1] 1', 'under [-] -', 'under [-] -', 'indicator [2] 2', 'indicator [3] 3',
    'section [II] II.', 'indicator [4] 4', 'indicator [5] 5', 'indicator [6] 6', 'under [-] -',
    'section [III] III.', 'indicator [7] 7', 'indicator [8] 8', 'indicator [9] 9', 'indicator [10] 10', 'total [] ',
  ]);
});

test('rows without numbers are numbered by their order, and remarks under the table are left out', () => {
  expect(kinds(appendixDraft('xa-dong-tien.tsv'))).toEqual([...Array.from({ length: 10 }, (_, at) => `indicator ${String(at + 1)}`), 'ignored']);
});

test('"1.1" stands under "1", Roman numerals head sections, totals and sources are no lines', () => {
  expect(kinds(appendixDraft('huyen-song-lam.tsv'))).toEqual([
    'section I', 'indicator 1', 'under 1.1', 'under 1.2', 'indicator 2', 'indicator 3', 'section II', 'indicator 4', 'indicator 5',
    'indicator 6', 'indicator 7', 'section III', 'indicator 8', 'indicator 9', 'total', 'ignored',
  ]);
});

test('labels of many kinds', () => {
  const draft = draftOf([
    ['A', 'Kinh tế', '', '', ''],
    ['01', 'Thu ngân sách', '%', '≥ 15', 'P. KT'],
    ['a)', 'Thu nội địa', '%', '≥ 10', ''],
    ['+', 'Thu khác', '%', '≥ 5', ''],
    ['2.', 'Tổng số doanh nghiệp', 'DN', '30', 'P. KT'],
    ['•', 'Doanh nghiệp mới', 'DN', '5', ''],
  ]);
  expect(kinds(draft)).toEqual(['section A', 'indicator 01', 'under a', 'under -', 'indicator 2', 'under -']);
});

test('a label in the cell of the name is taken out of it', () => {
  const table = tableOfRange([['Nội dung', 'ĐVT', 'Mục tiêu'], ['1. Tỷ lệ hộ nghèo', '%', '0,5'], ['- Hộ cận nghèo', '%', '1'], ['II. XÃ HỘI', '', '']], []);
  if (!table.ok) throw new Error('no table');
  expect(classifyRows(startDraft(table.value, 2026)).map(shown)).toEqual([
    'indicator [1] Tỷ lệ hộ nghèo | % | 0,5',
    'under [-] Hộ cận nghèo | % | 1',
    'section [II] XÃ HỘI |  | ',
  ]);
});

test('an indicator with dash rows needs no target of its own', () => {
  expect(kinds(draftOf([['1', 'Tốc độ tăng trưởng, trong đó:', '', '', ''], ['-', 'Công nghiệp', '%', '15', 'P. KT'], ['', 'Cơ cấu lao động:', '', '', ''], ['-', 'Nông nghiệp', '%', '20', 'P. KT']]))).toEqual([
    'indicator 1', 'under -', 'indicator', 'under -',
  ]);
});

test('headings said again, column numbers and page numbers are left out', () => {
  expect(kinds(draftOf([['1', 'Tỷ lệ hộ nghèo', '%', '0,5', 'P. VH'], ['12', '', '', '', ''], HEAD, ['(1)', '(2)', '(3)', '(4)', '(5)'], ['2', 'Số doanh nghiệp', 'DN', '30', 'P. KT']]))).toEqual([
    'indicator 1', 'ignored', 'ignored', 'ignored', 'indicator 2',
  ]);
});

test('a page number joins no row, whatever column it stands in', () => {
  const row = ['1', 'Tỷ lệ hộ nghèo', '%', '0,5', 'P. VH'];
  const next = ['2', 'Số doanh nghiệp', 'DN', '30', 'P. KT'];
  expect(kinds(draftOf([row, ['', '', '', '', '12'], HEAD, next]))).toEqual(['indicator 1', 'ignored', 'ignored', 'indicator 2']);
  expect(kinds(draftOf([row, ['', '', '', '', '- 12 -'], next]))).toEqual(['indicator 1', 'ignored?', 'indicator 2']);
  expect(kinds(draftOf([row, ['', 'Trang 3', '', '', ''], next]))).toEqual(['indicator 1', 'ignored?', 'indicator 2']);
  expect(kinds(draftOf([row, ['', '', '', '12', ''], next]))).toEqual(['indicator 1', 'ignored?', 'indicator 2']);
  // The page after the one before, in the same column.
  expect(kinds(draftOf([row, ['', '', '', '2', ''], HEAD, ['2', 'Số doanh nghiệp', 'DN', '', 'P. KT'], ['', '', '', '3', ''], ['3', 'Số hợp tác xã', 'HTX', '30', 'P. KT']]))).toEqual(['indicator 1', 'ignored', 'ignored', 'indicator 2', 'ignored', 'indicator 3']);
  // The figure that the row above lacks can have been torn off from it.
  expect(kinds(draftOf([['1', 'Số hợp tác xã', 'HTX', '', 'P. KT'], ['', '', '', '12', ''], next]))).toEqual(['indicator 1', 'continued?', 'indicator 2']);
});

test('a signature below the table joins no row and is no target', () => {
  expect(
    kinds(
      draftOf([
        ['1', 'Tỷ lệ hộ nghèo', '%', '0,5', 'P. VH'],
        ['', '', '', '', 'TM. ỦY BAN NHÂN DÂN'],
        ['', '', '', 'KT. CHỦ TỊCH', ''],
        ['', 'Người lập biểu', '', 'PHÓ CHỦ TỊCH', ''],
        ['', '', '', '(Đã ký)', ''],
        ['', 'Trần Thị Bình', '', '', 'Lê Văn Minh'],
      ]),
    ),
  ).toEqual(['indicator 1', 'ignored', 'ignored', 'ignored', 'ignored', 'ignored']);
});

test('who receives the document beside its signature is no line, a row with a figure below it is', () => {
  const draft = draftOf([
    ['1', 'Tỷ lệ hộ nghèo', '%', '0,5', 'P. VH'],
    ['', 'Sơn Cao, ngày 12 tháng 01 năm 2026', '', '', ''],
    ['', 'Nơi nhận:', '', 'TM. ỦY BAN NHÂN DÂN', ''],
    ['', '- Như Điều 3;', '', 'CHỦ TỊCH', ''],
    ['', '- Lưu: VT.', '', '', ''],
    ['', 'Trần Thị Bình', '', '', ''],
    ['2', 'Số doanh nghiệp', 'DN', '30', 'P. KT'],
  ]);
  expect(kinds(draft)).toEqual(['indicator 1', 'ignored', 'ignored', 'ignored', 'ignored', 'ignored', 'indicator 2']);
});

test('a footnote whose mark stands in the table is left out, a row that looks like one is not', () => {
  const note = ['', '(1) Theo chuẩn của giai đoạn', '', '', ''];
  expect(kinds(draftOf([['1', 'Tỷ lệ hộ nghèo (1)', '%', '0,5', 'P. VH'], note]))).toEqual(['indicator 1', 'ignored']);
  expect(kinds(draftOf([['1', 'Tỷ lệ hộ nghèo', '%', '0,5', 'P. VH'], note]))).not.toEqual(['indicator 1', 'ignored']);
});

test('rows without a label stand under a numbered one that has neither figure nor unit', () => {
  const under = [['', 'Nông nghiệp', '%', '20', ''], ['', 'Dịch vụ', '%', '80', '']];
  expect(kinds(draftOf([['1', 'Cơ cấu lao động', '', '', 'P. KT'], ...under, ['2', 'Số doanh nghiệp', 'DN', '30', 'P. KT']]))).toEqual(['indicator 1', 'under', 'under', 'indicator 2']);
  // A figure may be missing where a unit stands.
  expect(kinds(draftOf([['1', 'Tỷ lệ lao động', '%', '', 'P. KT'], ...under, ['2', 'Số doanh nghiệp', 'DN', '30', 'P. KT']]))).toEqual(['indicator 1', 'under?', 'under?', 'indicator 2']);
});

test('a text alone below a row joins it without a doubt only where it goes on with the cell above', () => {
  expect(kinds(draftOf([['1', 'Tỷ lệ hộ nghèo', '%', '0,5', 'Phòng Văn hóa -'], ['', '', '', '', 'Xã hội']]))).toEqual(['indicator 1', 'continued']);
  const draft = draftOf([['1', 'Tỷ lệ hộ nghèo', '%', '0,5', 'Phòng Văn hóa'], ['', '', '', '', 'Công an xã']]);
  expect(kinds(draft)).toEqual(['indicator 1', 'continued?']);
  expect(classifyRows(draft)[0]?.cells[4]).toBe('Phòng Văn hóa; Công an xã');
});

test('marks of footnotes belong to no name, unit or figure; powers and second figures do', () => {
  const rows = [
    ['1', 'Thu nhập bình quân [1]', 'Triệu đồng (*)', '95²', 'P. KT[2]'],
    ['2', 'Diện tích nhà ở (m²) ¹', 'm²/người', '30 (*)', 'P. KT'],
    ['3', 'Tỷ lệ đường được cứng hóa(*)', '%', '100*', 'P. KT'],
    ['4', 'Tỷ lệ hộ nghèo (1)', '%', '2 (1)', 'P. VH'],
    ['5', 'Số hợp tác xã', '10³ HTX', '30 (35)', 'P. KT'],
    ['', '(1) Theo chuẩn của giai đoạn', '', '', ''],
  ];
  expect(classifyRows(draftOf(rows)).map(({ cells }) => cells.slice(1).join(' | ')).slice(0, 5)).toEqual([
    'Thu nhập bình quân | Triệu đồng | 95 | P. KT',
    'Diện tích nhà ở (m²) | m²/người | 30 | P. KT',
    'Tỷ lệ đường được cứng hóa | % | 100 | P. KT',
    'Tỷ lệ hộ nghèo | % | 2 | P. VH',
    'Số hợp tác xã | 10³ HTX | 30 (35) | P. KT',
  ]);
});

test('"Trong đó" puts a row under the one above and is no part of its name', () => {
  const draft = draftOf([
    ['1', 'Diện tích gieo trồng', 'ha', '700', 'P. KT'],
    ['', 'Trong đó: + Lúa', 'ha', '500', ''],
    ['+', 'Tr.đó: trồng mới', 'ha', '200', ''],
    ['', 'Trong đó:', '', '', ''],
    ['-', 'Màu', 'ha', '100', ''],
  ]);
  expect(classifyRows(draft).map(({ as, label, cells }) => `${as} ${label} ${cells[1] ?? ''}`)).toEqual(['indicator 1 Diện tích gieo trồng', 'under - Lúa', 'under - Trồng mới', 'ignored  Trong đó:', 'under - Màu']);
});

test('the rest of a row that a page tore off joins it', () => {
  const draft = draftOf([['1', 'Tỷ lệ thủ tục', '%', '≥ 98', 'Trung tâm'], ['', 'hành chính đúng hạn', '', '', 'hành chính công'], ['2', 'Số doanh nghiệp', 'DN', '30', 'P. KT']]);
  expect(classifyRows(draft).map(shown)).toEqual([
    'indicator [1] 1 | Tỷ lệ thủ tục hành chính đúng hạn | % | ≥ 98 | Trung tâm hành chính công',
    'continued []  | hành chính đúng hạn |  |  | hành chính công',
    'indicator [2] 2 | Số doanh nghiệp | DN | 30 | P. KT',
  ]);
});

test('a row without a label among numbered ones is unclear, one under a merged number is not', () => {
  expect(kinds(draftOf([['1', 'Tỷ lệ hộ nghèo', '%', '0,5', 'P. VH'], ['', 'Tỷ lệ lao động có bảo hiểm', '%', '60', 'P. VH']]))).toEqual(['indicator 1', 'under?']);
  const merged = draftOf([['1', 'Tỷ lệ hộ nghèo', '%', '0,5', 'P. VH'], ['', 'Tỷ lệ lao động có bảo hiểm', '%', '60', 'P. VH']], [{ row: 1, column: 0, rows: 2, columns: 1 }]);
  expect(kinds(merged)).toEqual(['indicator 1', 'under']);
  expect(classifyRows(merged)[1]?.coveredColumns).toEqual([0]);
});

test('"Tổng số doanh nghiệp" is a line, "Tổng số" with a figure is unclear', () => {
  expect(kinds(draftOf([['1', 'Tổng số doanh nghiệp', 'DN', '30', 'P. KT'], ['', 'Tổng số', 'DN', '30', ''], ['', 'Tổng cộng: 1 chỉ tiêu', '', '', '']]))).toEqual(['indicator 1', 'total?', 'total']);
});

test('an answer stands above what the text tells, and corrected texts are used', () => {
  const draft = draftOf([['1', 'Tỷ lệ hộ nghèo', '%', '0,5', 'P. VH'], ['', 'Tỷ lệ lao động có bảo hiểm', '%', '60', 'P. VH'], ['2', 'Số doanh nghịêp', 'DN', '3O', 'P. KT']]);
  const answers: Record<number, RowAnswer> = { 2: { as: 'indicator' }, 3: { cells: { 1: 'Số doanh nghiệp', 3: '30' } } };
  expect(classifyRows({ ...draft, answers }).map(shown).slice(1)).toEqual([
    'indicator []  | Tỷ lệ lao động có bảo hiểm | % | 60 | P. VH',
    'indicator [2] 2 | Số doanh nghiệp | DN | 30 | P. KT',
  ]);
});
