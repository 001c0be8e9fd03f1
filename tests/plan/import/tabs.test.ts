import { readTabs, splitTabs } from '../../../src/plan/import/table/tabs';
import { appendixTable, textsOf } from '../../support/appendixTexts';

test('a table from Excel comes with its wrapped cells and quotes, its title above it', () => {
  const table = appendixTable('xa-dong-tien.tsv');
  const rows = textsOf(table);
  expect(rows[0]).toEqual(['Tên chỉ tiêu', 'ĐVT', 'TH 2025', 'Mục tiêu kế hoạch', '', '', 'Đơn vị thực hiện']);
  expect(rows[5]).toEqual(['Tỷ lệ hộ nghèo (%)', '', '3,4', '2,6', '1,9', '1,2', 'Phòng Văn hóa - Xã hội']);
  expect(rows[10]?.[0]).toBe('Hoàn thành nâng cấp đường trục xã (đoạn "Cầu Đá - Chợ Mới")');
  expect(table.before).toEqual(['BIỂU CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI 03 NĂM 2026 - 2028', '(Kèm theo Kế hoạch số 41/KH-UBND ngày 20/01/2026 của UBND xã Đồng Tiến)']);
});

test('a quoted cell holds tabs, line ends and doubled quotes', () => {
  expect(splitTabs('a\t"b\tc\n""d"""\te\r\nf\tg\th')).toEqual([
    ['a', 'b\tc\n"d"', 'e'],
    ['f', 'g', 'h'],
  ]);
});

test('a stray quote swallows nothing', () => {
  expect(splitTabs('"Cầu Đá\t1\t2\nđường "Chợ"\t3\t4')).toEqual([
    ['"Cầu Đá', '1', '2'],
    ['đường "Chợ"', '3', '4'],
  ]);
  // A quote at the beginning of one cell and one at the end of a later one, as Word copies them.
  expect(splitTabs('1\t"Cầu Đá\t2\n3\tbến "Chợ"\t4\n5\tđò Gianh"\t6')).toEqual([
    ['1', '"Cầu Đá', '2'],
    ['3', 'bến "Chợ"', '4'],
    ['5', 'đò Gianh"', '6'],
  ]);
});

test('a text without columns is no table', () => {
  expect(readTabs('')).toEqual({ ok: false, error: { code: 'empty' } });
  expect(readTabs('một dòng\nhai dòng')).toEqual({ ok: false, error: { code: 'noTable' } });
  expect(readTabs('chỉ\tmột dòng')).toEqual({ ok: false, error: { code: 'noTable' } });
});
