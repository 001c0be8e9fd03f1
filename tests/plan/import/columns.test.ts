import fc from 'fast-check';
import { recogniseColumns } from '../../../src/plan/import/columns/columns';
import { mayStandOnce } from '../../../src/plan/import/columns/settleRoles';
import { tableOfRange } from '../../../src/plan/import/table/range';
import { COLUMN_ROLES, type ImportColumn, type PastedCell } from '../../../src/plan/import/types';
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
  ['unit', ['ĐVT', '\u00d0VT', 'Đơn vị', 'Đơn vị tính', 'DON VI TINH', 'Đơn vị đo', 'Đ/vị tính', 'ĐV tính', 'Đơn vị đo lường']],
  ['target', ['Mục tiêu', 'Kế hoạch', 'Chỉ tiêu giao', 'KH 2026-2030', 'Mục tiêu phấn đấu']],
  ['average', ['Bình quân năm', 'BQ/năm', 'Bình quân 2026-2030', 'Hằng năm', 'BQ giai đoạn', 'Bình quân 5 năm', 'Trung bình', 'TB năm', 'Tốc độ tăng BQ (%/năm)', 'Giai đoạn 2026 - 2030 (BQ)', 'Tăng trưởng (%)']],
  ['total', ['Tổng 5 năm', 'Tổng cộng giai đoạn 2026 - 2030', 'Lũy kế 5 năm', 'Cộng các năm', 'Tổng 2026-2030']],
  ['target', ['BQ/Tổng 5 năm', 'Cả giai đoạn', 'Giai đoạn 2026-2030', 'Mục tiêu 5 năm (2026 - 2030)', 'M.tiêu 2026-2030']],
  ['byEnd', ['Đến năm 2030', 'Mục tiêu đến 2030', 'Năm 2030', 'Cuối kỳ', 'KH năm 2030', 'KH2030', 'K.hoạch 2030', 'MT 2030', 'Chỉ tiêu 2030', 'CT năm 2030', 'Kế hoạch (2030)', 'Trong đó: năm 2030', 'Riêng năm 2030', 'Chỉ tiêu thực hiện năm 2030']],
  ['baseline', ['Thực hiện 2025', 'TH 2025', 'Ước TH 2025', 'Hiện trạng 2024', 'Kết quả năm 2025', 'ƯTH 2025', 'UTH2025', 'Ư.TH 2025', 'U.TH năm 2025', 'Ước 2025', 'Ư 2025', 'T.hiện 2025', 'KQ 2025', 'Năm 2025 (ước)', 'Kết quả thực hiện kế hoạch năm 2025', 'Ước đến 31/12/2025']],
  ['lead', ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì tham mưu', 'Cơ quan theo dõi', 'Đơn vị thực hiện', 'Cơ quan chủ trì, phối hợp', 'CO QUAN CHU TRI', 'ĐV THỰC HIỆN', 'CQ chủ trì', 'Đ.vị thực hiện', 'Cán bộ thực hiện', 'Đơn vị được giao', 'Các cơ quan, đơn vị thực hiện', 'Lãnh đạo phụ trách']],
  ['coordinating', ['Phối hợp', 'Cơ quan phối hợp thực hiện', 'Đơn vị phối hợp']],
  ['note', ['Ghi chú', 'GHI CHÚ']],
  ['ignore', ['KH 2026/ƯTH 2025', 'TH2026/KH2026 (%)', '% HT kế hoạch', '2030/2025', 'Tăng, giảm (%)', 'Năm 2026 so 2025', 'So cùng kỳ (%)', 'Chủ đầu tư', 'Kinh phí thực hiện', 'Kế hoạch vốn 2026']],
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

/** The same with a title above the table. */
function rolesUnder(title: string, ...headings: string[]): string[] {
  const table = tableOfRange([headings, headings.map((_, at) => BODY[at] ?? '1')], []);
  if (!table.ok) throw new Error(table.error.code);
  return recogniseColumns({ ...table.value, before: [title] }).columns.map(({ role, year }) => (year === undefined ? role : `${role} ${String(year)}`));
}

test.each([
  ['the year before the plan, named alone', 'Chỉ tiêu kế hoạch 2026 - 2030', ['Năm 2025', 'Mục tiêu năm 2030'], ['baseline 2025', 'byEnd 2030']],
  ['the latest of several years before it', 'Chỉ tiêu kế hoạch 2026 - 2030', ['2023', '2024', 'Kế hoạch 2030'], ['ignore', 'baseline 2024', 'byEnd 2030']],
  ['the state by the end of such a year', 'Chỉ tiêu kế hoạch 2026 - 2030', ['Đến năm 2025', 'Đến năm 2030'], ['baseline 2025', 'byEnd 2030']],
  ['years of the plan are its targets', 'Chỉ tiêu kế hoạch 2026 - 2028', ['2025', '2026', '2027', '2028'], ['baseline 2025', 'year 2026', 'year 2027', 'year 2028']],
  ['a year alone before all that is promised', 'Biểu tổng hợp', ['Năm 2024', 'Chỉ tiêu đến 2029'], ['baseline 2024', 'byEnd 2029']],
  ['two years of which nothing is known but that they lie far apart', 'Biểu tổng hợp', ['Năm 2025', 'Năm 2030'], ['baseline 2025', 'byEnd 2030']],
  ['the year before the five of a plan, of which nothing is said', 'Biểu tổng hợp', ['2025', '2026', '2027', '2028', '2029', '2030'], ['baseline 2025', 'year 2026', 'year 2027', 'year 2028', 'year 2029', 'year 2030']],
  ['a year alone beside a target without one', 'Biểu tổng hợp', ['Mức đạt năm 2025', 'Mức phấn đấu'], ['baseline 2025', 'target']],
  ['last year\'s plan is neither', 'Chỉ tiêu kế hoạch năm 2026', ['KH 2025', 'ƯTH 2025', 'KH 2026', '% KH2026/ƯTH2025'], ['ignore', 'baseline 2025', 'byEnd 2026', 'ignore']],
  ['what was reached of the plan itself is not where it begins', 'Chỉ tiêu kế hoạch 2026 - 2030', ['TH 2025', 'TH 2026', 'Mục tiêu 2030'], ['baseline 2025', 'ignore', 'byEnd 2030']],
  ['a sum of past years and a half-year are no figures of the base year', 'Chỉ tiêu kế hoạch 2026 - 2030', ['TH 5 năm 2021 - 2025', 'TH 6 tháng 2025', 'Ước 2025', 'Mục tiêu 2030'], ['ignore', 'ignore', 'baseline 2025', 'byEnd 2030']],
])('%s', (_, title, headings, roles) => {
  expect(rolesUnder(title, 'TT', 'Nội dung', ...headings).slice(2)).toEqual(roles);
});

test('an outlook beyond the plan is left out, but has to be looked at', () => {
  expect(rolesUnder('Chỉ tiêu kế hoạch 2026 - 2030', 'TT', 'Chỉ tiêu', 'TH 2025', 'Đến năm 2030', 'Tầm nhìn đến năm 2045')).toEqual(['label', 'name', 'baseline 2025', 'byEnd 2030', 'ignore']);
  expect(recognised(['Chỉ tiêu', 'Hiện trạng', 'Mục tiêu', 'Tầm nhìn'], ['', '2025', '2030', '2045'], ['Tỷ lệ hộ nghèo (%)', '3', '1', '0']).columns.map(({ role }) => role)).toEqual([
    'name', 'baseline', 'byEnd', 'ignore',
  ]);
  const { columns } = recognised(['TT', 'Chỉ tiêu', 'Mục tiêu 2026 - 2030', 'Định hướng 2035'], ['1', 'Tỷ lệ hộ nghèo', '0,5', '0,1']);
  expect(columns[3]).toMatchObject({ role: 'ignore', guessed: true });
});

test('a second column of the same promise is left out, but has to be looked at', () => {
  const { columns } = recognised(['TT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu', 'Kế hoạch'], ['1', 'Tỷ lệ hộ nghèo', '%', '0,5', '0,6']);
  expect(columns.slice(3)).toMatchObject([{ role: 'target', guessed: false }, { role: 'ignore', guessed: true }]);
});

test('the plan before this one is no target', () => {
  expect(rolesOf('STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2021 - 2025', 'Ước TH 2021 - 2025', 'Kế hoạch 2026 - 2030')).toEqual([
    // What was reached in five years together is no figure of the base year.
    'label', 'name', 'unit', 'ignore', 'ignore', 'target',
  ]);
  expect(rolesOf('STT', 'Chỉ tiêu', 'ĐVT', 'KH giao', 'TH năm 2025', 'Mục tiêu năm 2026')).toEqual(['label', 'name', 'unit', 'ignore', 'baseline 2025', 'byEnd 2026']);
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

test('of two columns of words the one with the names is theirs, not the one that groups them', () => {
  expect(
    merged(
      ['TT', 'Lĩnh vực', 'Chỉ tiêu', 'ĐVT', 'Đến năm 2030', 'Chủ trì'],
      ['1', 'Kinh tế', 'Thu nhập bình quân', 'triệu đồng', '95', 'Phòng Kinh tế'],
      ['2', '^', 'Diện tích rừng trồng', 'ha', '120', '^'],
      ['3', 'Xã hội', 'Tỷ lệ hộ nghèo', '%', '0,5', 'Phòng VH-XH'],
    ).roles,
  ).toEqual(['label', 'ignore', 'name', 'unit', 'byEnd 2030', 'lead']);
  expect(
    merged(
      ['TT', 'Mục tiêu', 'Chỉ tiêu', 'ĐVT', 'Phấn đấu đến 2030', 'Chủ trì'],
      ['1', 'Kinh tế phát triển', 'Thu nhập bình quân', 'triệu đồng', '95', 'Phòng Kinh tế'],
      ['2', '^', 'Diện tích rừng trồng', 'ha', '120', '^'],
    ).roles,
  ).toEqual(['label', 'ignore', 'name', 'unit', 'byEnd 2030', 'lead']);
  expect(rolesOf('TT', 'Nhóm chỉ tiêu', 'Tên chỉ tiêu', 'Mục tiêu')).toEqual(['label', 'ignore', 'name', 'target']);
  expect(rolesOf('TT', 'Tiêu chí', 'ĐVT', 'Giá trị năm 2025', 'Mục tiêu 2030')).toEqual(['label', 'name', 'unit', 'baseline 2025', 'byEnd 2030']);
  // Words can be a target, too, where each name has its own.
  expect(
    merged(
      ['TT', 'Nội dung', 'Chỉ tiêu', 'Chủ trì'],
      ['1', 'Xây dựng nhà văn hóa xã', 'Hoàn thành công trình', 'Phòng Kinh tế'],
      ['2', 'Duy trì an toàn về trật tự', 'Hoàn thành hằng năm', 'Công an xã'],
    ).roles,
  ).toEqual(['label', 'name', 'target', 'lead']);
});

test('"Thực hiện" over agencies tells who carries out the plan, not what was reached', () => {
  const { columns } = recognised(['TT', 'Chỉ tiêu', 'Mục tiêu 2030', 'Thực hiện'], ['1', 'Tỷ lệ hộ nghèo', '0,5', 'Phòng VH-XH'], ['2', 'Số doanh nghiệp', '30', 'Phòng Kinh tế']);
  expect(columns[3]).toMatchObject({ role: 'lead', guessed: true });
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

/** A table whose merged cells are known: "^" belongs to the cell above, "<" to that on the left. */
function merged(...rows: readonly (readonly string[])[]): { headerRows: number; roles: string[] } {
  const cells = rows.map((row) => row.map((text): PastedCell => (text === '^' ? { text: '', covered: 'above' } : text === '<' ? { text: '', covered: 'left' } : { text })));
  const { headerRows, columns } = recogniseColumns({ source: 'html', rows: cells, before: [] });
  return { headerRows, roles: columns.map(({ role, year }) => (year === undefined ? role : `${role} ${String(year)}`)) };
}

test('headings over three lines, of which some cells say nothing that is known', () => {
  expect(
    merged(
      ['Chỉ tiêu', 'ĐVT', 'Giai đoạn 2021 - 2025', '<', '<', 'Giai đoạn 2026 - 2030', '<', '<', '<', 'Chủ trì'],
      ['^', '^', 'Mục tiêu ĐH', 'Thực hiện', '<', 'Cần đạt', '<', 'Chia ra', '<', '^'],
      ['^', '^', '^', 'Năm 2020', 'Ước 2025', 'Năm 2030', 'Tổng 5 năm', 'Năm 2026', 'Năm 2027', '^'],
      ['Thu ngân sách', 'Tỷ đồng', '40', '28', '41', '70', '280', '45', '50', 'Phòng Kinh tế'],
    ),
  ).toEqual({ headerRows: 3, roles: ['name', 'unit', 'ignore', 'ignore', 'baseline 2025', 'year 2030', 'total', 'year 2026', 'year 2027', 'lead'] });
});

test('parts of what other columns count are left out, but have to be looked at', () => {
  const rows = [
    ['TT', 'Chỉ tiêu', 'Thực hiện 2025', '<', 'Kế hoạch 2026 - 2030', '<', '<', '<'],
    ['^', '^', 'Toàn xã', 'Thôn mới', 'Năm 2026', 'Đến 2030', 'Trong đó', '<'],
    ['^', '^', '^', '^', '^', '^', 'Vùng cao', 'Vùng thấp'],
    ['1', 'Tỷ lệ hộ nghèo', '3,1', '4,2', '2,5', '0,5', '0,8', '0,2'],
  ];
  expect(merged(...rows)).toEqual({ headerRows: 3, roles: ['label', 'name', 'baseline 2025', 'ignore', 'year 2026', 'byEnd 2030', 'ignore', 'ignore'] });
});

test('everything under a heading of comparison is left out, an average, too', () => {
  expect(
    merged(
      ['TT', 'Chỉ tiêu', 'Kế hoạch 2030', 'So sánh (%)', '<', 'Chủ trì'],
      ['^', '^', '^', '2030/2025', 'BQ năm', '^'],
      ['1', 'Thu ngân sách', '70', '171', '111', 'Phòng Kinh tế'],
    ),
  ).toEqual({ headerRows: 2, roles: ['label', 'name', 'byEnd 2030', 'ignore', 'ignore', 'lead'] });
});

test('a lower line of headings without merging, with words that nobody knows', () => {
  const { headerRows, columns } = recognised(
    ['TT', 'Chỉ tiêu', 'TH 2025', 'Kế hoạch năm 2026', '', 'Cơ quan, đơn vị', ''],
    ['', '', '', 'Cấp trên giao', 'Xã phấn đấu', 'Chủ trì', 'Phối hợp'],
    ['1', 'Thu ngân sách', '41', '44', '45', 'Phòng Kinh tế', 'Thuế cơ sở'],
  );
  expect([headerRows, ...columns.map(({ role }) => role)]).toEqual([2, 'label', 'name', 'baseline', 'ignore', 'byEnd', 'lead', 'coordinating']);
});

test('a heading that is torn over two rows is one', () => {
  expect(recognised(['TT', 'Chỉ tiêu', 'Mục tiêu', 'Đơn vị'], ['', '', 'đến năm 2030', 'thực hiện'], ['1', 'Tỷ lệ hộ nghèo', '0,5', 'Phòng VH-XH']).columns.map(({ role }) => role)).toEqual([
    'label', 'name', 'byEnd', 'lead',
  ]);
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

test('rows of words are no headings, though some of them could be', () => {
  const { headerRows, columns } = recognised(
    ['1', 'Tỷ lệ hộ nghèo', '%', '≤ 0,5', 'Phòng VH-XH'],
    ['2', 'Tổng thu trên địa bàn 5 năm', 'tỷ đồng', 'Hằng năm', 'Phòng Kinh tế chủ trì'],
  );
  expect([headerRows, columns.length]).toEqual([0, 5]);
});

test('the heading of the first rows is none of the columns', () => {
  expect(recognised(['TT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu'], ['', 'CHỈ TIÊU KINH TẾ', '', ''], ['1', 'Tỷ lệ hộ nghèo', '%', '0,5']).headerRows).toBe(1);
});

test('agencies lead before the persons who answer for them', () => {
  expect(rolesOf('STT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu', 'Lãnh đạo UBND phụ trách', 'Cơ quan chủ trì')).toEqual(['label', 'name', 'unit', 'target', 'ignore', 'lead']);
});

test('every role but a year and what is ignored stands once', () => {
  expect(COLUMN_ROLES.filter((role) => !mayStandOnce(role))).toEqual(['year', 'ignore']);
  expect(rolesOf('STT', 'Nội dung', 'ĐVT', 'Mục tiêu', 'Kế hoạch')).toEqual(['label', 'name', 'unit', 'target', 'ignore']);
});

const POOL = [
  'STT', 'Chỉ tiêu', 'Nội dung', 'Lĩnh vực', 'ĐVT', 'Đơn vị', '2024', 'Năm 2025', 'TH 2024', 'ƯTH 2025', 'TH 6 tháng 2025', 'KH 2025', 'KH 2026', 'KH 2027', '2028', 'Đến năm 2028',
  'Mục tiêu 2026 - 2028', 'BQ/Tổng 3 năm', 'Tổng 3 năm', 'BQ năm', 'So sánh (%)', '2028/2025', 'Tầm nhìn 2040', 'Thực hiện', 'Kinh phí', 'Chủ trì', 'Lãnh đạo phụ trách', 'Phối hợp', 'Ghi chú', 'Ô trống', '',
];

test('whatever stands beside what, every role is given once, every year once, and what is past is no target', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...POOL), { minLength: 2, maxLength: 14 }), fc.constantFrom('', 'CHỈ TIÊU KẾ HOẠCH 2026 - 2028', 'KẾ HOẠCH NĂM 2026'), (headings, title) => {
      const { columns } = recogniseColumns({ source: 'html', rows: [headings, headings.map(() => 'x')].map((row) => row.map((text) => ({ text }))), before: title === '' ? [] : [title] });
      const once = columns.flatMap(({ role, year }) => (role === 'year' ? [`year ${String(year)}`] : mayStandOnce(role) ? [role] : []));
      expect(new Set(once).size).toBe(once.length);
      const base = columns.find(({ role }) => role === 'baseline')?.year ?? (title === '' ? 0 : 2025);
      for (const { role, year } of columns) if ((role === 'year' || role === 'byEnd') && year !== undefined) expect(year).toBeGreaterThan(base);
    }),
  );
});
