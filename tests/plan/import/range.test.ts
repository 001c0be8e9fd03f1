import { tableOfRange } from '../../../src/plan/import/table/range';
import { textsOf } from '../../support/appendixTexts';

const TEXTS = [
  ['STT', 'Nội dung', 'Kế hoạch', '', 'Cơ quan chủ trì'],
  ['', '', 'Đến năm 2030', 'Bình quân năm', ''],
  ['1', ' Tỷ lệ\nhộ nghèo ', '0,5', '', 'Phòng VH-XH'],
  ['2', 'Số doanh nghiệp', '30', '5', ''],
];
const MERGES = [
  { row: 0, column: 0, rows: 2, columns: 1 },
  { row: 0, column: 1, rows: 2, columns: 1 },
  { row: 0, column: 2, rows: 1, columns: 2 },
  { row: 0, column: 4, rows: 2, columns: 1 },
  { row: 2, column: 4, rows: 40, columns: 1 },
];

test('a range comes with the cells that are merged in it', () => {
  const table = tableOfRange(TEXTS, MERGES);
  expect(table.ok && textsOf(table.value)).toEqual([
    ['STT', 'Nội dung', 'Kế hoạch', '<', 'Cơ quan chủ trì'],
    ['^', '^', 'Đến năm 2030', 'Bình quân năm', '^'],
    ['1', 'Tỷ lệ hộ nghèo', '0,5', '', 'Phòng VH-XH'],
    ['2', 'Số doanh nghiệp', '30', '5', '^'],
  ]);
});

test('rows and columns without a text are left out, and what was merged with them stands for itself', () => {
  const table = tableOfRange(
    [
      ['STT', '', 'Nội dung', 'ĐVT'],
      ['1', '', 'Tỷ lệ hộ nghèo', ''],
      ['', '', '', ''],
      ['2', '', 'Số doanh nghiệp', ''],
      ['3', '', 'Tỷ lệ che phủ rừng', '%'],
    ],
    [{ row: 2, column: 3, rows: 2, columns: 1 }],
  );
  expect(table.ok && textsOf(table.value)).toEqual([
    ['STT', 'Nội dung', 'ĐVT'],
    ['1', 'Tỷ lệ hộ nghèo', ''],
    ['2', 'Số doanh nghiệp', ''],
    ['3', 'Tỷ lệ che phủ rừng', '%'],
  ]);
});

test('a range that is blank, too long or too wide is told', () => {
  expect(tableOfRange([['', ' ']], [])).toEqual({ ok: false, error: { code: 'empty' } });
  expect(tableOfRange([['một ô']], [])).toEqual({ ok: false, error: { code: 'noTable' } });
  expect(tableOfRange(Array.from({ length: 2_001 }, () => ['a', 'b']), [])).toEqual({ ok: false, error: { code: 'tooManyRows', found: 2_001, limit: 2_000 } });
  expect(tableOfRange([Array.from({ length: 61 }, () => 'a')], [])).toEqual({ ok: false, error: { code: 'tooManyColumns', found: 61, limit: 60 } });
});
