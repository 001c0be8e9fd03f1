import { parseTarget, type ParsedTarget, type TargetPart } from '../../src/plan/target';

function read(text: string): ParsedTarget {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  return parsed.value;
}

function parts(text: string): readonly TargetPart[] {
  const target = read(text);
  return target.kind === 'composite' ? target.parts : [target];
}

const warned = (text: string): readonly string[] => read(text).warnings.map(({ code }) => code);

test('an amount said in two units of money is one figure', () => {
  expect(read('16 tỷ 500 triệu đồng')).toMatchObject({ kind: 'number', value: 16.5, unit: 'tỷ đồng', unitText: null, warnings: [] });
  expect(read('gần 8 tỷ 700 triệu đồng')).toMatchObject({ op: '~', value: 8.7, unit: 'tỷ đồng' });
  expect(read('1 triệu 200 nghìn đồng/tháng')).toMatchObject({ value: 1.2, unit: 'triệu đồng/tháng' });
});

test.each([
  ['01 - 02 sản phẩm OCOP đạt 3 sao trở lên', '='],
  ['6 sản phẩm từ 3 sao trở lên', '='],
  ['trên 70% người từ 15 tuổi trở lên có tài khoản', '>'],
  ['80% lao động có trình độ trung cấp trở lên', '='],
  ['60% trường đạt chuẩn mức độ 2 trở lên', '='],
  ['từ 20 trường học trở lên', '>='],
  ['95% hộ trở lên', '>='],
  ['2 cấp học trở lên', '>='],
])('"trở lên" behind a grade or an age is no comparing word of the figure: "%s" is %s', (text, op) => {
  expect(read(text)).toMatchObject({ op });
});

test('what brackets name apart is a target of its own, and what they say again is not', () => {
  expect(parts('120 ha (vụ xuân 70 ha, vụ mùa 50 ha)')).toMatchObject([{ value: 120 }, { label: 'vụ xuân', value: 70 }, { label: 'vụ mùa', value: 50 }]);
  expect(parts('95% (đô thị đạt 98%) vào năm 2030')).toMatchObject([{ value: 95, year: 2030 }, { label: 'đô thị', value: 98 }]);
  for (const text of ['50% (8 xã)', '120 hộ (tỷ lệ 95%)', '12% (kế hoạch tỉnh giao 10%)', 'nâng lên 60% (tương đương 300 hộ)']) {
    expect(read(text)).toMatchObject({ kind: 'number', restated: [{}] });
  }
});

test('none of those with less than a figure is no target of that figure', () => {
  expect(read('không còn xã dưới 15 tiêu chí')).toMatchObject({ kind: 'qualitative', none: true });
  expect(warned('không còn xã dưới 15 tiêu chí')).toEqual(['figureInWords']);
});

test('the last day of a year is when something is due; a day before it is told', () => {
  expect(read('31/12/2028')).toMatchObject({ kind: 'milestone', year: 2028, warnings: [] });
  expect(read('trước ngày 31/12/2028')).toMatchObject({ kind: 'milestone', year: 2028, warnings: [] });
  expect(warned('trước ngày 30/6/2028')).toEqual(['beforeYear']);
  expect(parseTarget('10/12/2028')).toMatchObject({ ok: false, error: { code: 'date' } });
});

test('an amount of a period is the sum over its years, which is told; shares and changes are not added up', () => {
  expect(read('thời kỳ 2026-2030: 4.800 tỷ đồng')).toMatchObject({ basis: 'total', year: 2030 });
  expect(warned('thời kỳ 2026-2030: 4.800 tỷ đồng')).toEqual(['periodTotal']);
  for (const text of ['giai đoạn 2026-2030 đạt 95%', 'giai đoạn 2026-2030 tăng 30 ha', 'đến năm 2030: 12 trường', 'giai đoạn 2026-2030 gấp 2 lần']) {
    expect(read(text)).toMatchObject({ basis: 'byYear', year: 2030, warnings: [] });
  }
});

test('a period in what is counted does not put off the year by which it is due', () => {
  expect(read('đến năm 2030 có 45% sản phẩm giai đoạn 2021-2025 được nâng hạng')).toMatchObject({ value: 45, year: 2030 });
});

test('the year from which something rises is not the one by which it does', () => {
  expect(read('nâng tỷ lệ từ 37% năm 2025 lên 42%')).toMatchObject({ value: 42, year: null });
  expect(read('từ 37% năm 2025 lên 42% năm 2030')).toMatchObject({ value: 42, year: 2030 });
});

test('a comparing word with a wrong mark is understood, and told', () => {
  expect(read('đạt tối thiếu 12%')).toMatchObject({ op: '>=', value: 12 });
  expect(read('95% trờ lên')).toMatchObject({ op: '>=', value: 95 });
  expect(warned('95% trờ lên')).toEqual(['misspelt']);
  expect(read('trên cơ sở 12% hộ')).toMatchObject({ op: '=', warnings: [] });
});

test('a comparing word counts for two shares that "và" joins', () => {
  expect(parts('tối thiểu 75% hồ sơ cấp tỉnh và 55% hồ sơ cấp xã')).toMatchObject([{ op: '>=' }, { op: '>=', value: 55 }]);
  expect(parts('dưới 5% hộ nghèo và 3% hộ cận nghèo')).toMatchObject([{ op: '<' }, { op: '<', ceiling: true }]);
  expect(parts('trên 5% hộ và đạt 3 xã')).toMatchObject([{ op: '>' }, { op: '=' }]);
});

test('"4G" and "5G" are names, a gram is a unit', () => {
  expect(read('phổ cập mạng 4G/5G')).toMatchObject({ kind: 'qualitative' });
  expect(read('phủ sóng 5G 100% khu dân cư')).toMatchObject({ value: 100, unit: '%' });
  expect(read('20g')).toMatchObject({ value: 20, unit: 'g' });
});

test('a period that names a standard is not when the target holds', () => {
  expect(read('giảm bình quân 6%/năm theo chuẩn nghèo giai đoạn 2021-2025')).toMatchObject({ basis: 'annual', year: null });
  expect(read('theo chuẩn nghèo giai đoạn 2026-2030 dưới 1%')).toMatchObject({ op: '<', basis: null, year: null });
  expect(read('theo chuẩn nghèo mới đến năm 2030 dưới 1%')).toMatchObject({ year: 2030 });
});

test('"bình quân 5 năm" is an average, "5 năm" a sum', () => {
  expect(read('bình quân 5 năm từ 10% trở lên')).toMatchObject({ op: '>=', average: true, basis: null });
  expect(read('5 năm trồng 40 ha')).toMatchObject({ average: false, basis: 'total' });
});

test('two halves with a year each are two targets, whichever mark stands between', () => {
  expect(parts('có 25 xã đạt chuẩn trong năm 2027 và đến năm 2030, cả huyện có 50% số xã đạt chuẩn')).toMatchObject([
    { value: 25, year: 2027 },
    { value: 50, year: 2030, unit: '%' },
  ]);
});

test('a rise behind an amount says the same again', () => {
  expect(read('đạt 2.000 lượt khách, tăng 15%')).toMatchObject({ value: 2000, restated: [{ value: 15, change: 'increase' }] });
  expect(parts('đạt 2.000 lượt khách, tăng bình quân 15%/năm')).toHaveLength(2);
});

test('"2 con số" tells how large a growth is, and no figure', () => {
  expect(read('tăng trưởng 2 con số')).toMatchObject({ kind: 'qualitative' });
});

test('a fall to below something is a level, wherever the noun stands', () => {
  expect(read('giảm tỷ lệ hộ nghèo dưới 1%')).toMatchObject({ change: null, ceiling: true, direction: 'down' });
});

test('"đạt và vượt 10% so với" tells how much more than was asked', () => {
  expect(read('đạt và vượt ít nhất 10% so với chỉ tiêu giao')).toMatchObject({ value: 10, change: 'increase' });
  expect(read('đạt và vượt 10%')).toMatchObject({ op: '>=', change: null });
});

test('the dot of "TP." ends no sentence', () => {
  expect(parts('01 xã kiểu mẫu, TP. Hải Dương 2 phường')).toHaveLength(2);
});

test('what is said of when at the head of a text counts for all targets that say nothing else', () => {
  const target = read('Đến năm 2028: 95% hộ dùng nước sạch; 60% hộ phân loại rác, trong đó đô thị 80%; năm 2030 có 3 chợ');
  if (target.kind !== 'composite') throw new Error(target.kind);
  expect(target.parts.map((part) => part.year)).toEqual([2028, null, null, 2030]);
  expect(target.opening).toEqual({ at: { start: 0, end: 12 }, parts: [1] });
  expect(read('95% hộ dùng nước sạch; 60% hộ phân loại rác')).toMatchObject({ opening: null });
});

test('a promise that nothing is left stands apart from the figures beside it', () => {
  expect(parts('đến năm 2028 không còn hộ nghèo, thu nhập đạt 80 triệu đồng')).toMatchObject([{ none: true, year: 2028 }, { value: 80, label: 'thu nhập' }]);
  expect(parts('85% chi bộ hoàn thành tốt, không có chi bộ yếu kém')).toMatchObject([{ value: 85 }, { none: true }]);
  expect(parts('không để xảy ra cháy, nổ')).toHaveLength(1);
});

test('a comparing word at the head of what is counted reaches its figure; "trở lên" reaches no further than its own', () => {
  expect(read('ít nhất mỗi xã có 5 mô hình')).toMatchObject({ op: '>=', value: 5 });
  expect(parts('90% trở lên hội viên và 95% gia đình')).toMatchObject([{ op: '>=' }, { op: '=' }]);
});

test('dots that leave a text open and titles in quotes say nothing', () => {
  expect(read('đạt trên 96%...')).toMatchObject({ op: '>', value: 96, warnings: [] });
  expect(read('25 hộ đạt tiêu chí “gia đình 5 không, 3 sạch”')).toMatchObject({ kind: 'number', value: 25, unit: 'hộ' });
  expect(read('“≥ 95%”')).toMatchObject({ op: '>=', value: 95 });
});

test('"đến cuối năm" without its number is the end of the plan', () => {
  expect(read('đến cuối năm có 2 chợ')).toMatchObject({ basis: 'byYear', year: null, value: 2 });
  expect(read('đến cuối năm 2028 có 2 chợ')).toMatchObject({ basis: 'byYear', year: 2028 });
});

test('a crop of one year is not one every year', () => {
  expect(read('cây hàng năm 3.820 ha')).toMatchObject({ basis: null, value: 3820, label: 'cây hàng năm' });
});

test('ages and the year of prices are no targets', () => {
  expect(read('90% trẻ từ 3 - 5 tuổi đến trường')).toMatchObject({ kind: 'number', value: 90 });
  expect(read('1.250 tỷ đồng (giá so sánh 2010)')).toMatchObject({ value: 1250, restated: [] });
});

test('an average over a period is one of its years, and no sum', () => {
  expect(read('bình quân giai đoạn 2026-2030 đạt 9,3 - 10%')).toMatchObject({ kind: 'range', basis: 'annual', average: true });
  expect(read('bình quân cả giai đoạn đạt 14 tiêu chí')).toMatchObject({ basis: null, average: true });
});

test('a year that is compared with is none by which something is due', () => {
  expect(read('3.100 con, bằng năm 2025')).toMatchObject({ value: 3100, year: null, basis: null });
  expect(parts('đến năm 2028 tăng 2 lần và đến năm 2030 tăng 3 lần so với năm 2025')).toMatchObject([{ value: 2, year: 2028 }, { value: 3, year: 2030 }]);
});

test('a noun that nobody listed belongs to its multiplier', () => {
  expect(read('khoảng 1,4 triệu lượt xe')).toMatchObject({ value: 1.4, unit: 'triệu lượt' });
  expect(read('khoảng 1,4 triệu cuốn sách')).toMatchObject({ value: 1.4, unit: 'triệu cuốn sách' });
  expect(read('1,4 triệu')).toMatchObject({ unit: 'triệu' });
});

test('the mark that ends a document ends no target', () => {
  expect(read('đạt 95% ./.')).toMatchObject({ value: 95, warnings: [] });
  expect(read('đạt 95 ha/.')).toMatchObject({ value: 95, unit: 'ha' });
});

test('among figures, too, none of those below a figure is a promise of none', () => {
  expect(parts('95% hộ có nước sạch và không còn xã dưới 15 tiêu chí')).toMatchObject([{ value: 95 }, { none: true }]);
});

test('"cả giai đoạn 2026 - 2030" is when, and no range', () => {
  expect(read('cả giai đoạn 2026 - 2030 đạt khoảng 436 tỷ đồng')).toMatchObject({ kind: 'number', op: '~', value: 436, basis: 'total', year: 2030 });
});

test('a year needs no "năm" behind words that lead to one', () => {
  for (const text of ['đến cuối 2028', 'cuối 2028', 'đến hết 2028']) expect(read(text)).toMatchObject({ kind: 'milestone', year: 2028 });
  expect(read('đến cuối 2028 đạt 80%')).toMatchObject({ kind: 'number', value: 80, year: 2028, warnings: [] });
  expect(warned('trước 2028')).toEqual(['beforeYear']);
  expect(read('cuối năm đạt 80%')).toMatchObject({ value: 80, basis: null });
  expect(read('đạt 80%..')).toMatchObject({ value: 80 });
});
