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

const HEADINGS = [
  ' TT   Chỉ tiêu                      Đơn vị      Thực hiện     Kế hoạch      Cơ quan',
  '                                     tính       năm 2025     năm 2030      chủ trì',
];
const FIRST_PAGE = [
  ...HEADINGS,
  '  1   Tổng diện tích rau màu           ha          310          360        Phòng Kinh tế',
  '  2   Tỷ lệ đường được chiếu           %           41,5         75         Phòng Kinh tế',
  '      sáng',
];
const SECOND_PAGE = ['  3   Tỷ lệ người dân có sổ            %           78           95         Trạm Y tế', '      khám sức khỏe'];
const THREE = [
  'indicator [1] 1 | Tổng diện tích rau màu | ha | 310 | 360 | Phòng Kinh tế',
  'indicator [2] 2 | Tỷ lệ đường được chiếu sáng | % | 41,5 | 75 | Phòng Kinh tế',
  'indicator [3] 3 | Tỷ lệ người dân có sổ khám sức khỏe | % | 78 | 95 | Trạm Y tế',
];
const far = (text: string): string => ' '.repeat(78) + text;

test.each<[string, readonly string[]]>([
  ['headings said again', ['', ...HEADINGS]],
  ['headings said again after a form feed', [`\f${HEADINGS[0] ?? ''}`, ...HEADINGS.slice(1)]],
  ['a page number in the column of agencies, then headings', [far('2'), '', ...HEADINGS]],
  ['a page number alone', ['', far('7'), '']],
  ['a page number over the figures at the head of the next page', [`\f${' '.repeat(50)}2`, '']],
  ['the word for a page', ['', far('Trang 1'), '']],
  ['a page number between dashes', [`${' '.repeat(40)}- 1 -`, '\f']],
  ['a page of how many', [far('Trang 1/3'), ...HEADINGS]],
])('what a page says of itself is no part of the table: %s', (_, between) => {
  expect(rowsOf(...FIRST_PAGE, ...between, ...SECOND_PAGE)).toEqual(THREE);
});

test('a second page is indented and has no agencies', () => {
  const indented = [...HEADINGS, '  3   Tỷ lệ hộ có hố xí hợp vệ sinh    %           78           95'].map((line) => `   ${line}`);
  expect(rowsOf(...FIRST_PAGE, `\f${indented[0] ?? ''}`, ...indented.slice(1))).toEqual([
    ...THREE.slice(0, 2),
    'indicator [3] 3 | Tỷ lệ hộ có hố xí hợp vệ sinh | % | 78 | 95 | ',
  ]);
});

test('a figure that is broken over two lines is no page number', () => {
  expect(rowsOf(...FIRST_PAGE, '  3   Tỷ lệ hộ trồng hoa               %           12         20 -       Phòng Kinh tế', `${' '.repeat(60)} 25`)[2]).toBe(
    'indicator [3] 3 | Tỷ lệ hộ trồng hoa | % | 12 | 20 - 25 | Phòng Kinh tế',
  );
});

test('those who sign and those who receive are no part of the last row', () => {
  const signed = [
    '                                              Đồng Mai, ngày 20 tháng 3 năm 2026',
    'Nơi nhận:                                     TM. ỦY BAN NHÂN DÂN',
    '- Đảng ủy;                                        CHỦ TỊCH',
    '- Lưu: VT.',
    '                                               Lê Văn Mẫu',
  ];
  expect(rowsOf(...FIRST_PAGE, ...SECOND_PAGE, ...signed)).toEqual(THREE);
});

test('rows under an indicator whose dashes stand in the names are rows', () => {
  expect(
    rowsOf(
      ...HEADINGS,
      '  1   Tổng diện tích rau màu           ha          310          360        Phòng Kinh tế',
      '      - Rau ăn lá                      ha          110          120        Phòng Kinh tế',
      '      - Rau ăn củ, quả trồng trong     ha          200          240        Phòng Kinh tế',
      '      nhà lưới',
      '  2   Tỷ lệ lao động có việc           %           80           90         Phòng Văn hóa',
      '      Trong đó: lao động nữ            %           38           45         Phòng Văn hóa',
      '  3   Các tuyến đường được             Tuyến        4            9         Phòng Kinh tế',
      '      - trồng hoa',
      '      - gắn biển',
    ),
  ).toEqual([
    'indicator [1] 1 | Tổng diện tích rau màu | ha | 310 | 360 | Phòng Kinh tế',
    'under [-] - | Rau ăn lá | ha | 110 | 120 | Phòng Kinh tế',
    'under [-] - | Rau ăn củ, quả trồng trong nhà lưới | ha | 200 | 240 | Phòng Kinh tế',
    'indicator [2] 2 | Tỷ lệ lao động có việc | % | 80 | 90 | Phòng Văn hóa',
    'under [-] - | Lao động nữ | % | 38 | 45 | Phòng Văn hóa',
    'indicator [3] 3 | Các tuyến đường được - trồng hoa - gắn biển | Tuyến | 4 | 9 | Phòng Kinh tế',
  ]);
});

test('rows under an indicator in a table without labels', () => {
  expect(
    rowsOf(
      'Tên chỉ tiêu          ĐVT     TH 2025    Năm 2026   Chủ trì',
      'Tổng số hợp tác xã    HTX       14         16       Phòng Kinh tế',
      '- Nông nghiệp         HTX       10         11       Phòng Kinh tế',
    ),
  ).toEqual(['indicator? [] Tổng số hợp tác xã | HTX | 14 | 16 | Phòng Kinh tế', 'under [-] Nông nghiệp | HTX | 10 | 11 | Phòng Kinh tế']);
});

const YEARLY = [
  '                                                 Kế hoạch',
  ' STT   Chỉ tiêu           Đơn vị   Thực hiện   ------------------------     Cơ quan',
  '                           tính       2025      2026      2027     2028     theo dõi',
];

test.each([
  ['with a rule under the heading over them', YEARLY],
  ['without one', [YEARLY[0] ?? '', (YEARLY[1] ?? '').replace(/-/g, ' '), YEARLY[2] ?? '']],
])('columns of single years, %s', (_, headings) => {
  const draft = draftOf([
    ...headings,
    '  1    Sản lượng chè       Tấn        610       620       640       660     Phòng Kinh tế',
    '       búp tươi',
    '  2    Trường đạt chuẩn    Trường      3         3         4         5      Phòng Văn hóa -',
    '                                                                            Xã hội',
    '  3    Tỷ lệ hộ dùng       %          81,0      83,5      86        90      Bảo hiểm xã hội',
    '       nước máy',
  ]);
  expect(draft.columns.map(({ role, year }) => `${role} ${year ?? ''}`.trim())).toEqual(['label', 'name', 'unit', 'baseline 2025', 'year 2026', 'year 2027', 'year 2028', 'lead']);
  expect(shownRows(draft)).toEqual([
    'indicator [1] 1 | Sản lượng chè búp tươi | Tấn | 610 | 620 | 640 | 660 | Phòng Kinh tế',
    'indicator [2] 2 | Trường đạt chuẩn | Trường | 3 | 3 | 4 | 5 | Phòng Văn hóa - Xã hội',
    'indicator [3] 3 | Tỷ lệ hộ dùng nước máy | % | 81,0 | 83,5 | 86 | 90 | Bảo hiểm xã hội',
  ]);
});
