import { mayStandOnce, recogniseColumns } from '../../../src/plan/import/columns';
import { tableOfRange } from '../../../src/plan/import/range';
import { COLUMN_ROLES, type ImportColumn } from '../../../src/plan/import/types';
import { appendixTable } from '../../support/appendixTexts';

const BODY = ['1', 'Tỷ lệ hộ nghèo', '%', '0,5', '0,7', 'Phòng VH-XH', 'MTTQ'];

function recognised(...rows: readonly (readonly string[])[]): { headerRows: number; columns: readonly ImportColumn[] } {
  const table = tableOfRange(rows, []);
  if (!table.ok) throw new Error(table.error.code);
  return recogniseColumns(table.value);
}

/** The roles of headings that stand in one row over a body of figures. */
function rolesOf(...headings: string[]): string[] {
  const body = headings.map((_, at) => BODY[at] ?? '1');
  return recognised(headings, body).columns.map(({ role, year }) => (year === undefined ? role : `${role} ${String(year)}`));
}

test('the columns of Word, Excel and single-target tables are recognised by their headings', () => {
  const word = recogniseColumns(appendixTable('phuong-an-binh.html'));
  expect(word.headerRows).toBe(2);
  expect(word.columns.map(({ role }) => role)).toEqual(['label', 'name', 'unit', 'baseline', 'byEnd', 'average', 'lead', 'coordinating']);
  expect(word.columns[4]).toEqual({ role: 'byEnd', year: 2030, heading: 'Kế hoạch giai đoạn 2026 - 2030 / Đến năm 2030', guessed: false });
  const yearly = recogniseColumns(appendixTable('xa-dong-tien.tsv'));
  expect(yearly.headerRows).toBe(2);
  expect(yearly.columns.map(({ role, year }) => [role, year])).toEqual([
    ['name', undefined], ['unit', undefined], ['baseline', 2025], ['year', 2026], ['year', 2027], ['year', 2028], ['lead', undefined],
  ]);
  const single = recogniseColumns(appendixTable('huyen-song-lam.tsv'));
  // The line of column numbers belongs to the headings.
  expect(single.headerRows).toBe(2);
  expect(single.columns.map(({ role }) => role)).toEqual(['label', 'name', 'unit', 'baseline', 'target', 'lead', 'note']);
  expect(single.columns.some(({ guessed }) => guessed)).toBe(false);
});

test.each([
  ['label', ['STT', 'TT', 'Số TT', 'Mã', 'SỐ THỨ TỰ', 'stt.']],
  ['unit', ['ĐVT', 'Đơn vị', 'Đơn vị tính', 'DON VI TINH', 'Đơn vị đo']],
  ['target', ['Mục tiêu', 'Kế hoạch', 'Chỉ tiêu giao', 'KH 2026-2030', 'Mục tiêu phấn đấu']],
  ['average', ['Bình quân năm', 'BQ/năm', 'Bình quân 2026-2030', 'Hằng năm']],
  ['byEnd', ['Đến năm 2030', 'Mục tiêu đến 2030', 'Năm 2030', 'Cuối kỳ', 'KH năm 2030']],
  ['baseline', ['Thực hiện 2025', 'TH 2025', 'Ước TH 2025', 'Hiện trạng 2024', 'Kết quả năm 2025']],
  ['lead', ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì tham mưu', 'Cơ quan theo dõi', 'Đơn vị thực hiện', 'Cơ quan chủ trì, phối hợp', 'CO QUAN CHU TRI']],
  ['coordinating', ['Phối hợp', 'Cơ quan phối hợp thực hiện', 'Đơn vị phối hợp']],
  ['note', ['Ghi chú', 'GHI CHÚ']],
] as const)('usual headings of a column of %s', (role, headings) => {
  for (const heading of headings) {
    const columns = recognised(['Nội dung', heading, 'Khác'], ['Tỷ lệ hộ nghèo', 'x', 'y']).columns;
    expect([heading, columns[1]?.role, columns[1]?.guessed]).toEqual([heading, role, false]);
  }
});

test('"Chỉ tiêu" heads the names, or the targets where another column has the names', () => {
  expect(rolesOf('TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch')).toEqual(['label', 'name', 'unit', 'target']);
  expect(rolesOf('TT', 'Nội dung', 'ĐVT', 'Chỉ tiêu')).toEqual(['label', 'name', 'unit', 'target']);
});

test('of several past years the last is where the plan begins; comparisons promise nothing', () => {
  expect(rolesOf('STT', 'Chỉ tiêu', 'TH 2024', 'Ước TH 2025', 'KH 2026', 'So sánh (%)')).toEqual([
    'label', 'name', 'ignore', 'baseline 2025', 'byEnd 2026', 'ignore',
  ]);
});

test('the plan before this one is no target', () => {
  expect(rolesOf('STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2021 - 2025', 'Ước TH 2021 - 2025', 'Kế hoạch 2026 - 2030')).toEqual([
    'label', 'name', 'unit', 'ignore', 'baseline 2025', 'target',
  ]);
});

test('a column of dates is the target of tasks, and nothing beside other targets', () => {
  expect(rolesOf('STT', 'Nhiệm vụ', 'Thời gian thực hiện')).toEqual(['label', 'name', 'target']);
  expect(rolesOf('STT', 'Nhiệm vụ', 'ĐVT', 'Kế hoạch', 'Thời gian thực hiện')).toEqual(['label', 'name', 'unit', 'target', 'ignore']);
});

test('where the cells belie a heading they tell, and the role is guessed', () => {
  const names = recognised(['STT', 'Mục tiêu, chỉ tiêu', 'ĐVT', 'Đến năm 2030'], ['1', 'Tỷ lệ hộ nghèo', '%', '0,5'], ['2', 'Số doanh nghiệp', 'DN', '30']).columns;
  expect(names.map(({ role, guessed }) => [role, guessed])).toEqual([['label', false], ['name', true], ['unit', false], ['byEnd', false]]);
  const agencies = recognised(['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Đơn vị'], ['1', 'Tỷ lệ hộ nghèo', '%', '0,5', 'Phòng VH-XH']).columns;
  expect(agencies[4]).toMatchObject({ role: 'lead', guessed: true });
});

test('of two due years the last is the end, the other one a year of its own', () => {
  expect(rolesOf('STT', 'Chỉ tiêu', 'ĐVT', 'Đến năm 2028', 'Đến năm 2030')).toEqual(['label', 'name', 'unit', 'year 2028', 'byEnd 2030']);
});

test('a unit in a heading is kept', () => {
  const { columns } = recognised(['STT', 'Chỉ tiêu', 'Mục tiêu (%)'], ['1', 'Tỷ lệ hộ nghèo', '0,5']);
  expect(columns[2]).toEqual({ role: 'target', unit: '%', heading: 'Mục tiêu (%)', guessed: false });
});

test('headings merged or not, over two lines, with a line of numbers', () => {
  const { headerRows, columns } = recognised(
    ['STT', 'Nội dung', 'Đơn vị tính', 'Kế hoạch 05 năm 2026 - 2030', '', 'Cơ quan chủ trì', 'Phối hợp'],
    ['', '', '', 'Đến năm 2030', 'Bình quân năm', '', ''],
    ['1', '2', '3', '4', '5', '6', '7'],
    BODY,
  );
  expect(headerRows).toBe(3);
  expect(columns.map(({ role }) => role)).toEqual(['label', 'name', 'unit', 'byEnd', 'average', 'lead', 'coordinating']);
  expect(columns[4]?.heading).toBe('Kế hoạch 05 năm 2026 - 2030 / Bình quân năm');
});

test('a line of column numbers in brackets, as a worksheet makes figures of them', () => {
  expect(recognised(['STT', 'Nội dung', 'ĐVT', 'Mục tiêu'], ['-1', '-2', '-3', '-4'], ['1', 'Tỷ lệ hộ nghèo', '%', '0,5']).headerRows).toBe(2);
});

test('without headings the cells tell, and the roles are guessed', () => {
  const { headerRows, columns } = recognised(BODY, ['2', 'Số doanh nghiệp hoạt động', 'DN', '30', '5', 'Phòng Kinh tế', 'Tổ dân phố']);
  expect(headerRows).toBe(0);
  expect(columns.map(({ role }) => role)).toEqual(['label', 'name', 'unit', 'byEnd', 'average', 'lead', 'coordinating']);
  expect(columns.every(({ guessed }) => guessed)).toBe(true);
});

test('every role but a year and what is ignored stands once', () => {
  expect(COLUMN_ROLES.filter((role) => !mayStandOnce(role))).toEqual(['year', 'ignore']);
  expect(rolesOf('STT', 'Nội dung', 'ĐVT', 'Mục tiêu', 'Kế hoạch')).toEqual(['label', 'name', 'unit', 'target', 'ignore']);
});
