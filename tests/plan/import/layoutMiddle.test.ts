import fc from 'fast-check';
import { readLayout } from '../../../src/plan/import/layout/readLayout';
import { shareOut } from '../../../src/plan/import/layout/middle';
import { startDraft } from '../../../src/plan/import/startDraft';
import type { ImportDraft } from '../../../src/plan/import/types';
import { shownRows } from '../../support/appendixTexts';

function draftOf(...lines: readonly string[]): ImportDraft {
  const table = readLayout(lines.join('\n'));
  if (!table.ok) throw new Error(table.error.code);
  return startDraft(table.value, 2026);
}

test('any rows with as many lines above their labels as below are told apart', () => {
  const row = fc.record({ around: fc.integer({ min: 0, max: 4 }), onLabel: fc.boolean() }).filter(({ around, onLabel }) => around > 0 || onLabel);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const filled: number[] = [];
      const anchors: number[] = [];
      const starts: number[] = [];
      let line = 0;
      for (const { around, onLabel } of rows) {
        starts.push(filled.length);
        for (let above = 0; above < around; above += 1) filled.push(line++);
        anchors.push(line);
        if (onLabel) filled.push(line);
        line += 1;
        for (let below = 0; below < around; below += 1) filled.push(line++);
      }
      const begins = new Set(starts.map((start) => filled[start]));
      const sharing = { beginsAt: (at: number) => (begins.has(at) ? 0 : 3), isFilled: true, isHeld: true };
      expect(shareOut(filled, anchors, sharing)).toEqual(starts);
    }),
  );
});

test('labels, units and figures in the middle of their rows, and rows with dashes', () => {
  const draft = draftOf(
    '                           Đơn vị    Thực hiện   Kế hoạch    Cơ quan chủ',
    ' TT        Chỉ tiêu',
    '                            tính     năm 2025    năm 2030        trì',
    '  I                        Phát triển kinh tế',
    '      Tổng đàn vật nuôi',
    '  1   của các hộ và         Con        5.100       6.400     Phòng Kinh tế',
    '      trang trại',
    '      - Trâu, bò của',
    '                            Con        2.100       2.900     Phòng Kinh tế',
    '      các hộ',
    '                          Triệu                  Từ 80',
    '  2   Thu nhập một người                 55                  Chi cục Thống',
    '                          đồng/năm               trở lên     kê',
    ' II                         Môi trường',
    '      Tỷ lệ rác thải được                                    Đội Quản lý',
    '  3                          %           81         96',
    '      thu gom và xử lý                                       đô thị',
  );
  expect(shownRows(draft)).toEqual([
    'section [I] I | Phát triển kinh tế |  |  |  | ',
    'indicator [1] 1 | Tổng đàn vật nuôi của các hộ và trang trại | Con | 5.100 | 6.400 | Phòng Kinh tế',
    'under [-] - | Trâu, bò của các hộ | Con | 2.100 | 2.900 | Phòng Kinh tế',
    'indicator [2] 2 | Thu nhập một người | Triệu đồng/năm | 55 | Từ 80 trở lên | Chi cục Thống kê',
    'section [II] II | Môi trường |  |  |  | ',
    'indicator [3] 3 | Tỷ lệ rác thải được thu gom và xử lý | % | 81 | 96 | Đội Quản lý đô thị',
  ]);
});

test('headings that stand a single blank apart, and years beside their figures', () => {
  const draft = draftOf(
    'STT Chỉ tiêu                  Đơn vị Thực hiện     Kế hoạch năm Kế hoạch năm Cơ quan chủ',
    '                              tính   năm 2025      2026         2030         trì',
    '1   Sản lượng chè búp tươi    Tấn          610.200      630.500      700.400 Phòng Kinh tế',
    '2   Tỷ lệ hộ dùng nước máy    %               81,5         84,5         96,5 Phòng Kinh tế',
  );
  expect(draft.columns.map(({ role, year }) => `${role} ${year ?? ''}`.trim())).toEqual(['label', 'name', 'unit', 'baseline 2025', 'year 2026', 'year 2030', 'lead']);
  expect(shownRows(draft)).toEqual([
    'indicator [1] 1 | Sản lượng chè búp tươi | Tấn | 610.200 | 630.500 | 700.400 | Phòng Kinh tế',
    'indicator [2] 2 | Tỷ lệ hộ dùng nước máy | % | 81,5 | 84,5 | 96,5 | Phòng Kinh tế',
  ]);
});

test('labels and figures that stand a single blank apart', () => {
  const draft = draftOf(
    'TT       Chỉ tiêu                ĐVT     Thực hiện 2025   Kế hoạch 2026   Chủ trì',
    'I     Kinh tế',
    '    1 Sản lượng chè búp tươi     Tấn              61.020 63.050           Phòng Kinh tế',
    '    2 Số hợp tác xã              HTX                  14     15           Phòng Kinh tế',
    '    3 Tỷ lệ hộ dùng nước máy     %                  81,5     84           Phòng Kinh tế',
  );
  expect(shownRows(draft)).toEqual([
    'section [I] I | Kinh tế |  |  |  | ',
    'indicator [1] 1 | Sản lượng chè búp tươi | Tấn | 61.020 | 63.050 | Phòng Kinh tế',
    'indicator [2] 2 | Số hợp tác xã | HTX | 14 | 15 | Phòng Kinh tế',
    'indicator [3] 3 | Tỷ lệ hộ dùng nước máy | % | 81,5 | 84 | Phòng Kinh tế',
  ]);
});

test('a next page breaks the headings otherwise', () => {
  const draft = draftOf(
    ' TT   Chỉ tiêu             ĐVT     Thực hiện      Cơ quan chủ',
    '                                   năm 2025       trì, phối hợp    Mục tiêu 2030',
    '  1   Số hợp tác xã        HTX        14          Phòng Kinh tế         19',
    '                                                    2',
    '',
    '                                                                   Mục tiêu',
    ' TT   Chỉ tiêu             ĐVT     Thực hiện      Cơ quan chủ',
    '                                   năm 2025       trì, phối hợp     2030',
    '  2   Số tổ hợp tác         Tổ        21          Phòng Kinh tế         30',
  );
  expect(shownRows(draft)).toEqual(['indicator [1] 1 | Số hợp tác xã | HTX | 14 | Phòng Kinh tế | 19', 'indicator [2] 2 | Số tổ hợp tác | Tổ | 21 | Phòng Kinh tế | 30']);
});
