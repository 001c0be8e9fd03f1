import { unitUnderHeading } from '../../../src/plan/import/rows/headingUnit';
import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import { understandRows } from '../../../src/plan/import/rows/understandRows';

test.each([
  ['an amount has the unit that the heading states for all', 'triệu đồng', 'Thu nhập bình quân đầu người', ['80'], 'triệu đồng'],
  ['a target that says percent is no amount of money', 'triệu đồng', 'Tỷ lệ hộ nghèo', ['Dưới 1%'], ''],
  ['a rate is no amount of money, though its target says no unit', 'triệu đồng', 'Tỷ lệ hộ cận nghèo', ['2'], ''],
  ['a number of things is no amount of money', 'tỷ đồng', '2. Số doanh nghiệp thành lập mới', ['120'], ''],
  ['a sum that is called a number is one', 'tỷ đồng', 'Tổng số thu ngân sách', ['120'], 'tỷ đồng'],
  ['a target with a unit of its own keeps it', '%', 'Tuyến đường hoa', ['12 tuyến'], ''],
  ['a unit said in short is the same', 'tỷ đồng', 'Vốn đầu tư', ['50 tỷ'], 'tỷ đồng'],
  ['a rate beneath percent has it', '%', 'Tỷ lệ che phủ rừng', ['41'], '%'],
  ['words are measured in nothing', 'triệu đồng', 'Xã nông thôn mới', ['Đạt'], ''],
])('%s', (_, heading, name, targets, unit) => {
  expect(unitUnderHeading(heading, name, targets)).toBe(unit);
});

const BODY = [
  ['Nội dung', 'Đến năm 2030', 'Chủ trì'],
  ['Giá trị sản phẩm trên 1 ha đất', '120', 'Phòng Kinh tế'],
  ['Tỷ lệ hộ nghèo', '≤ 1%', 'Phòng VH-XH'],
];

function unitsOf(rows: string[][]): string[] {
  const table = tableOfRange(rows, []);
  if (!table.ok) throw new Error(table.error.code);
  return understandRows(startDraft(table.value, 2026)).flatMap(({ lines }) => lines.map(({ unit }) => unit));
}

test('a unit on a line above the table is that of its amounts', () => {
  expect(unitsOf([['KẾ HOẠCH 2026 - 2030', '', ''], ['', '', 'Đơn vị tính: triệu đồng'], ...BODY])).toEqual(['triệu đồng', '%']);
});

test('a line above the table that tells of a body and not of a unit is none', () => {
  expect(unitsOf([['KẾ HOẠCH 2026 - 2030', '', ''], ['Đơn vị: UBND xã Ví Dụ', '', ''], ...BODY])).toEqual(['', '%']);
});
