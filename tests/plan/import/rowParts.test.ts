import { tableOfRange } from '../../../src/plan/import/table/range';
import { startDraft } from '../../../src/plan/import/startDraft';
import { understandRows } from '../../../src/plan/import/rows/understandRows';

const HEAD = ['STT', 'Nội dung', 'ĐVT', 'Đến năm 2030', 'Chủ trì', 'Phối hợp'];

function rowsOf(...rows: readonly (readonly string[])[]): ReturnType<typeof understandRows> {
  const table = tableOfRange([HEAD, ...rows], []);
  if (!table.ok) throw new Error(table.error.code);
  return understandRows(startDraft(table.value, 2026));
}

it.each([
  ['Tỷ lệ tăng dân số tự nhiên (‰)', 'Tỷ lệ tăng dân số tự nhiên', '‰'],
  ['Tỷ lệ hộ nghèo, %', 'Tỷ lệ hộ nghèo', '%'],
  ['Tỷ lệ hộ nghèo %', 'Tỷ lệ hộ nghèo', '%'],
  ['Tỷ lệ hộ nghèo (ĐVT: %)', 'Tỷ lệ hộ nghèo', '%'],
  ['Tỷ lệ lao động qua đào tạo (%), trong đó:', 'Tỷ lệ lao động qua đào tạo', '%'],
  ['Tỷ lệ lao động qua đào tạo (trong đó:', 'Tỷ lệ lao động qua đào tạo', ''],
  ['Diện tích cây xanh (m²)', 'Diện tích cây xanh', 'm²'],
  ['Số vụ cháy (vụ)', 'Số vụ cháy', 'vụ'],
  ['Khách đến tham quan (nghìn lượt khách)', 'Khách đến tham quan', 'nghìn lượt khách'],
  ['Tỷ lệ trẻ đến lớp (mẫu giáo)', 'Tỷ lệ trẻ đến lớp (mẫu giáo)', ''],
])('a unit in the name is told apart from it: %j', (text, name, unit) => {
  const [row] = rowsOf(['1', text, '', '≥ 10', 'P. KT', ''], ['2', 'Tỷ lệ che phủ rừng', '%', '≥ 41', 'P. KT', '']);
  expect(row?.lines[0]?.name).toBe(name);
  if (unit !== '') expect(row?.lines[0]?.unit).toBe(unit);
});

test('a mark that repeats the lead does not repeat who takes part', () => {
  const rows = rowsOf(
    ['1', 'Tỷ lệ hộ nghèo', '%', '≤ 2', 'P. VH', 'Công an xã'],
    ['2', 'Tỷ lệ che phủ rừng', '%', '≥ 41', 'nt', ''],
    ['3', 'Tỷ lệ hộ dùng nước sạch', '%', '≥ 90', '"', 'Trạm Y tế'],
    ['4', 'Tỷ lệ rác được thu gom', '%', '≥ 95', '"', 'nt'],
  );
  expect(rows.map(({ lines }) => [lines[0]?.lead, lines[0]?.coordinating])).toEqual([
    ['P. VH', ['Công an xã']],
    ['P. VH', []],
    ['P. VH', ['Trạm Y tế']],
    ['P. VH', ['Trạm Y tế']],
  ]);
});

test('a lead that says more than names is to be looked at', () => {
  const [row] = rowsOf(['1', 'Tỷ lệ hộ nghèo', '%', '≤ 2', 'P. VH là đơn vị chủ trì thực hiện cùng các bên', ''], ['2', 'Tỷ lệ che phủ rừng', '%', '≥ 41', 'P. KT', '']);
  expect(row?.doubts.map(({ code, mustSettle }) => [code, mustSettle])).toContainEqual(['leadUnclear', false]);
});
