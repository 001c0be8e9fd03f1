import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import { understandRows } from '../../../src/plan/import/rows/understandRows';

const HEAD = ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2025', 'Mục tiêu năm 2030', 'Chủ trì'];

/** The base figures of a row; `base` is what stands under "Thực hiện năm 2025". */
function basesOf(row: { readonly name: string; readonly unit: string; readonly base: string; readonly target: string }, heading = HEAD[3] ?? ''): readonly (number | null)[] {
  const head = HEAD.map((text, at) => (at === 3 ? heading : text));
  const table = tableOfRange([head, ['1', row.name, row.unit, row.base, row.target, 'Phòng KT'], ['2', 'Tỷ lệ che phủ rừng', '%', '40', '41', 'Phòng KT']], []);
  if (!table.ok) throw new Error(table.error.code);
  return understandRows(startDraft(table.value, 2026))[0]?.baselines ?? [];
}

const REVENUE = { name: 'Sản lượng thủy sản', unit: 'Tấn', target: '3.400' };
const POOR = { name: 'Tỷ lệ hộ cận nghèo', unit: '%', target: '1,5' };
const GROWTH = { name: 'Tốc độ tăng giá trị sản xuất', unit: '%', target: '11' };

test.each([
  ['the figure in the unit of the line', '2.950 tấn, tăng 4,2%', 2950],
  ['wherever it stands', 'Tăng 4,2% (2.950 tấn)', 2950],
  ['one without a unit beside a rate', '2.950 (tăng 4,2%)', 2950],
  ['none where only a rate is told', 'tăng 4,2%', null],
  ['none in another unit', '2.950 con', null],
  ['the figure beside what is said of it', '2.950 (số liệu năm 2024)', 2950],
  ['none of two that are as good', '2.950 tấn; 3.010 tấn', null],
])('of a base cell beside an amount counts %s', (_, base, figure) => {
  expect(basesOf({ ...REVENUE, base })).toEqual([figure]);
});

test.each([
  ['the share', '2,4%, tương đương 61 hộ', 2.4],
  ['the share behind the number', '61 hộ (2,4%)', 2.4],
  ['no number of households', '61 hộ', null],
  ['no fall of the share', 'giảm 0,8%', null],
  ['nothing above a thousand', '2.950', null],
])('of a base cell beside a share counts %s', (_, base, figure) => {
  expect(basesOf({ ...POOR, base })).toEqual([figure]);
});

test('the base of a growth rate is how much was gained, not the amount that it came to', () => {
  expect(basesOf({ ...GROWTH, base: '812 tỷ đồng, tăng 9,5%' })).toEqual([9.5]);
  expect(basesOf({ ...GROWTH, base: '812 tỷ đồng' })).toEqual([null]);
});

test('where only the target says that a line is one of percent, an amount is no base of it', () => {
  expect(basesOf({ name: 'Giá trị sản xuất nông nghiệp', unit: '', base: '812 tỷ đồng, tăng 9,5%', target: 'tăng bình quân 11%/năm' })).toEqual([9.5]);
});

test('a unit said in short is the same, and one that goes on with "a head" too', () => {
  expect(basesOf({ name: 'Vốn đầu tư toàn xã hội', unit: 'Tỷ đồng', base: '812 tỷ', target: '900' })).toEqual([812]);
  expect(basesOf({ name: 'Thu nhập bình quân đầu người', unit: 'Triệu đồng/người/năm', base: '61 triệu đồng', target: '85' })).toEqual([61]);
  expect(basesOf({ name: 'Vốn đầu tư toàn xã hội', unit: 'Tỷ đồng', base: '812 triệu đồng', target: '900' })).toEqual([null]);
});

test('a column of rates holds no base of an amount', () => {
  expect(basesOf({ ...REVENUE, base: '4,2' }, 'Thực hiện năm 2025 (%)')).toEqual([null]);
  expect(basesOf({ ...POOR, base: '4,2' }, 'Thực hiện năm 2025 (%)')).toEqual([4.2]);
});

test.each([
  ['so many of all', '5/7', 5],
  ['with its unit', '5/7 trường', 5],
  ['no day', '31/12', null],
  ['no month of a year', '12/2025', null],
])('of a base cell beside things that are counted counts %s', (_, base, figure) => {
  expect(basesOf({ name: 'Số trường có thư viện', unit: 'Trường', base, target: '7/7' })).toEqual([figure]);
});

test('a part of a whole is no base of a share', () => {
  expect(basesOf({ ...POOR, base: '5/7' })).toEqual([null]);
});
