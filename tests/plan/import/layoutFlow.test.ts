import { readLayout } from '../../../src/plan/import/layout/readLayout';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { ImportDraft } from '../../../src/plan/import/types';
import { shownRows } from '../../support/appendixTexts';

function draftOf(lines: readonly string[]): ImportDraft {
  const table = readLayout(lines.join('\n'));
  if (!table.ok) throw new Error(table.error.code);
  return startDraft(table.value, 2026);
}

function rowsOf(...lines: readonly string[]): string[] {
  return shownRows(draftOf(lines));
}

function columnsOf(heading: string): string[] {
  return draftOf([heading, '1 Tỷ lệ hộ dùng nước máy % 1 2 3 4 5 6 Phòng Kinh tế']).columns.map(({ role, year }) => `${role} ${year ?? ''}`.trim());
}

const HEADING = 'STT Chỉ tiêu ĐVT Thực hiện năm 2025 Mục tiêu đến năm 2030 Cơ quan chủ trì';

test.each([
  ['Số giường bệnh/vạn dân Giường 22 31 Trạm Y tế', 'Số giường bệnh/vạn dân | Giường | 22 | 31 | Trạm Y tế'],
  ['Số điều dưỡng/vạn dân Người 6,5 9 Trạm Y tế', 'Số điều dưỡng/vạn dân | Người | 6,5 | 9 | Trạm Y tế'],
  ['Mật độ dân cư Người/km2 310 340 Văn phòng', 'Mật độ dân cư | Người/km2 | 310 | 340 | Văn phòng'],
  ['Thu nhập bình quân đầu người triệu đồng/năm 61 94 Phòng Kinh tế', 'Thu nhập bình quân đầu người | triệu đồng/năm | 61 | 94 | Phòng Kinh tế'],
  ['Giá trị thu trên 1 ha đất trồng trọt Triệu đồng 96 130 Phòng Kinh tế', 'Giá trị thu trên 1 ha đất trồng trọt | Triệu đồng | 96 | 130 | Phòng Kinh tế'],
])('a unit does not swallow the name: %s', (row, cells) => {
  expect(rowsOf(HEADING, `1 ${row}`)).toEqual([`indicator [1] 1 | ${cells}`]);
});

test.each([
  ['Tỷ lệ hộ cận nghèo % 1,4 Dưới 0,9 Phòng Văn hóa', 'Tỷ lệ hộ cận nghèo | % | 1,4 | Dưới 0,9 | Phòng Văn hóa'],
  ['Tỷ lệ gia đình văn hóa % 88 trên 93 Phòng Văn hóa', 'Tỷ lệ gia đình văn hóa | % | 88 | trên 93 | Phòng Văn hóa'],
  ['Tỷ lệ hộ dùng điện % Đạt trên 99 Không dưới 99,5 Phòng Kinh tế', 'Tỷ lệ hộ dùng điện | % | Đạt trên 99 | Không dưới 99,5 | Phòng Kinh tế'],
  ['Tỷ lệ thôn có nhà văn hóa % 90 % 95 % Phòng Văn hóa', 'Tỷ lệ thôn có nhà văn hóa | % | 90 % | 95 % | Phòng Văn hóa'],
  ['Số tuyến phố văn minh 3 7 Phòng Kinh tế', 'Số tuyến phố văn minh |  | 3 | 7 | Phòng Kinh tế'],
])('figures and the words that compare are told apart: %s', (row, cells) => {
  expect(rowsOf(HEADING, `1 ${row}`)).toEqual([`indicator [1] 1 | ${cells}`]);
});

test('a name that goes on beside its figures', () => {
  expect(rowsOf(HEADING, '1 Tỷ lệ trường mầm non đạt chuẩn quốc gia', 'mức độ 2 % 25 50 Phòng Văn hóa', '2 Tỷ lệ hộ dùng điện % 97 99 Phòng Kinh tế')).toEqual([
    'indicator [1] 1 | Tỷ lệ trường mầm non đạt chuẩn quốc gia mức độ 2 | % | 25 | 50 | Phòng Văn hóa',
    'indicator [2] 2 | Tỷ lệ hộ dùng điện | % | 97 | 99 | Phòng Kinh tế',
  ]);
});

test('headings over rows need no capitals, and the count may begin anew under them', () => {
  expect(
    rowsOf(
      HEADING,
      'I Kinh tế',
      '1 Sản lượng chè búp tươi Tấn 610 700 Phòng Kinh tế',
      '2 Số hợp tác xã HTX 4 6',
      'II Văn hóa, xã hội',
      '1 Tỷ lệ hộ cận nghèo % 1,4 0,9 Phòng Văn hóa',
      'III. Môi trường',
      '1 Tỷ lệ rác được thu gom % 80 95 Phòng Kinh tế',
    ),
  ).toEqual([
    'section [I] I | Kinh tế |  |  |  | ',
    'indicator [1] 1 | Sản lượng chè búp tươi | Tấn | 610 | 700 | Phòng Kinh tế',
    'indicator [2] 2 | Số hợp tác xã | HTX | 4 | 6 | ',
    'section [II] II | Văn hóa, xã hội |  |  |  | ',
    'indicator [1] 1 | Tỷ lệ hộ cận nghèo | % | 1,4 | 0,9 | Phòng Văn hóa',
    'section [III] III. | Môi trường |  |  |  | ',
    'indicator [1] 1 | Tỷ lệ rác được thu gom | % | 80 | 95 | Phòng Kinh tế',
  ]);
});

test('a cell a line: headings over rows, units before words that compare, a number left out', () => {
  const cells = [
    ...['STT', 'Chỉ tiêu', 'Đơn vị', 'tính', 'Kế hoạch năm 2026', 'Cơ quan chủ trì'],
    ...['I', 'Kinh tế'],
    ...['1', 'Thu nhập bình quân đầu người', 'USD', 'Khoảng 3.100', 'Phòng Kinh tế'],
    ...['2', 'Số hộ làm du lịch', 'Hộ', '14', 'Phòng Kinh tế'],
    ...['II', 'Xã hội'],
    ...['4', 'Mức giảm tỷ lệ hộ nghèo', 'Điểm %', '0,5 - 1', 'Phòng Văn hóa -', 'Xã hội'],
    ...['- Hộ nghèo là hộ', 'người có công', 'Hộ', '3'],
    ...['5', 'Tỷ lệ hộ dùng nước máy', '%', 'Trên 92', 'Phòng Kinh tế'],
  ];
  const expected = [
    'section [I] I | Kinh tế |  |  | ',
    'indicator [1] 1 | Thu nhập bình quân đầu người | USD | Khoảng 3.100 | Phòng Kinh tế',
    'indicator [2] 2 | Số hộ làm du lịch | Hộ | 14 | Phòng Kinh tế',
    'section [II] II | Xã hội |  |  | ',
    'indicator [4] 4 | Mức giảm tỷ lệ hộ nghèo | Điểm % | 0,5 - 1 | Phòng Văn hóa - Xã hội',
    'under [-] - | Hộ nghèo là hộ người có công | Hộ | 3 | ',
    'indicator [5] 5 | Tỷ lệ hộ dùng nước máy | % | Trên 92 | Phòng Kinh tế',
  ];
  expect(rowsOf(...cells)).toEqual(expected);
  expect(rowsOf(...cells.flatMap((cell) => [cell, '']))).toEqual(expected);
});

test('a figure alone on its line is no page number where each cell stands on its own line', () => {
  expect(rowsOf('STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 2025', 'Kế hoạch 2026', '1', 'Số hộ làm du lịch', 'Hộ', '12', '14', '2', 'Số lớp học bơi', 'Lớp', '3', '5')).toEqual([
    'indicator [1] 1 | Số hộ làm du lịch | Hộ | 12 | 14',
    'indicator [2] 2 | Số lớp học bơi | Lớp | 3 | 5',
  ]);
});

test.each([
  ['STT Chỉ tiêu ĐVT TH 2025 KH 2026 KH 2027 KH 2028 Chủ trì', ['label', 'name', 'unit', 'baseline 2025', 'year 2026', 'year 2027', 'year 2028', 'lead']],
  ['STT Chỉ tiêu ĐVT Ước TH 2025 2026 2027 2028 Chủ trì', ['label', 'name', 'unit', 'baseline 2025', 'year 2026', 'year 2027', 'year 2028', 'lead']],
  ['STT Chỉ tiêu ĐVT UTH 2025 Kế hoạch năm 2026 Kế hoạch năm 2027 Chủ trì', ['label', 'name', 'unit', 'baseline 2025', 'year 2026', 'year 2027', 'lead']],
  ['STT Chỉ tiêu ĐVT Năm 2025 Mục tiêu năm 2030 Chủ trì', ['label', 'name', 'unit', 'baseline 2025', 'byEnd 2030', 'lead']],
  ['STT Chỉ tiêu ĐVT Đến năm 2028 Đến năm 2030 Chủ trì', ['label', 'name', 'unit', 'year 2028', 'byEnd 2030', 'lead']],
])('columns of one line of headings: %s', (heading, columns) => {
  expect(columnsOf(heading)).toEqual(columns);
});

test('two targets of one year are two columns', () => {
  const { columns } = draftOf(['STT Chỉ tiêu ĐVT Kế hoạch năm 2026 Tỉnh giao Mục tiêu phấn đấu năm 2026 Chủ trì', '1 Số hộ làm du lịch Hộ 12 14 Phòng Kinh tế']);
  expect(columns.map(({ heading }) => heading)).toEqual(['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2026 Tỉnh giao', 'Mục tiêu phấn đấu năm 2026', 'Chủ trì']);
});

test.each([
  ['a page number', ['1']],
  ['the word for a page', ['Trang 1']],
  ['a page number between dashes', ['- 1 -']],
  ['headings said again', ['Trang 1/2', HEADING]],
  ['those who sign', ['Đồng Mai, ngày 20 tháng 3 năm 2026', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)', 'Lê Văn Mẫu', 'Nơi nhận:', '- Đảng ủy;', '- Lưu: VT.']],
])('what stands between the rows of two pages is no part of them: %s', (_, between) => {
  expect(rowsOf(HEADING, '1 Số hợp tác xã HTX 4 6 Phòng Kinh tế', ...between, '2 Tỷ lệ hộ dùng điện % 97 99 Phòng Kinh tế')).toEqual([
    'indicator [1] 1 | Số hợp tác xã | HTX | 4 | 6 | Phòng Kinh tế',
    'indicator [2] 2 | Tỷ lệ hộ dùng điện | % | 97 | 99 | Phòng Kinh tế',
  ]);
});
