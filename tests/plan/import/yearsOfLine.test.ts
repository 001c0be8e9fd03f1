import { understandLine, type LineTexts, type UnderstoodLine } from '../../../src/plan/import/targets/understandLine';
import type { Period, Rule } from '../../../src/plan/Plan';

const period: Period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };
const oneYear: Period = { baseYear: 2025, firstYear: 2026, lastYear: 2026 };

function understood(texts: Partial<LineTexts>, over: Period = period): UnderstoodLine {
  return understandLine({ name: 'Chỉ tiêu', unit: '', ...texts }, over);
}

function questions({ doubts }: UnderstoodLine): readonly string[] {
  return doubts.flatMap(({ code, mustSettle }) => (mustSettle ? [code] : []));
}

function choices({ doubts }: UnderstoodLine): readonly (readonly Rule[] | undefined)[] {
  return doubts.flatMap((doubt) => doubt.choices.map(({ lines }) => lines[0]?.rules));
}

const atLeast = (bound: number) => ({ direction: 'atLeast' as const, bound });
const end = (due: number, bound: number): Rule => ({ kind: 'end', due, ...atLeast(bound) });
const total = (due: number, bound: number): Rule => ({ kind: 'total', due, ...atLeast(bound) });
const average = (bound: number): Rule => ({ kind: 'average', ...atLeast(bound) });

describe('a figure in the column of the last year alone', () => {
  const last = (text: string) => ({ years: [{ year: 2030, text }] });

  it.each<[string, Partial<LineTexts>, Rule]>([
    ['of a rate that is called a mean', { name: 'Tốc độ tăng thu nội địa bình quân', unit: '%', ...last('8') }, average(8)],
    ['of a rate in percent a year', { name: 'Giá trị sản xuất', unit: '%/năm', ...last('8') }, average(8)],
    ['of a rate every year', { name: 'Tốc độ tăng thu nội địa hàng năm', unit: '%', ...last('8') }, average(8)],
    ['of a share on average', { name: 'Tỷ lệ hộ nghèo giảm bình quân hằng năm', unit: '%', ...last('0,5') }, average(0.5)],
    ['of a share every year', { name: 'Tỷ lệ chi bộ tốt hằng năm', unit: '%', ...last('85') }, { kind: 'eachYear', ...atLeast(85) }],
    ['of what happens every year', { name: 'Kết nạp đoàn viên hằng năm', unit: 'đoàn viên', ...last('40') }, average(40)],
    ['of all years together', { name: 'Trồng rừng mới cả giai đoạn', unit: 'ha', ...last('40') }, total(2030, 40)],
    ['of a task', { name: 'Xã nông thôn mới nâng cao', ...last('đạt chuẩn') }, { kind: 'milestone', due: 2030 }],
  ])('%s counts for the plan', (_, texts, rule) => {
    const line = understood(texts);
    expect(line.rules).toEqual([rule]);
    expect(questions(line)).toEqual([]);
  });

  it('keeps its place where it is doubtful', () => {
    expect(understood({ name: 'Xã nông thôn mới nâng cao', ...last('hai xã 3 thôn') }).doubts.map(({ source }) => source)).not.toContain('byEnd');
    expect(understood({ name: 'Mức giảm tỷ lệ hộ nghèo', unit: '%/năm', ...last('1') }).doubts.map(({ source }) => source)).toEqual([{ year: 2030 }]);
  });

  it('of a rate that is no mean is that of the year', () => {
    expect(understood({ name: 'Tốc độ tăng thu nội địa', unit: '%', ...last('8') })).toMatchObject({ rules: [end(2030, 8)], doubts: [] });
  });

  it('of a mean beside that of an earlier year is asked for: of the year, or of all years', () => {
    const line = understood({ name: 'Tốc độ tăng trưởng kinh tế bình quân', unit: '%', years: [{ year: 2026, text: '8' }, { year: 2030, text: '9,5' }] });
    expect(questions(line)).toEqual(['overWhichYears']);
    expect(choices(line)).toEqual([
      [end(2026, 8), average(9.5)],
      [end(2026, 8), end(2030, 9.5)],
    ]);
  });
});

describe('figures of single years', () => {
  it('in the first year alone leave nothing to add up', () => {
    expect(understood({ name: 'Thu ngân sách nhà nước', unit: 'tỷ đồng', years: [{ year: 2026, text: '120' }] })).toMatchObject({ rules: [end(2026, 120)], doubts: [] });
  });

  it('in every year are each of their own where the plan’s target is that of the last of them', () => {
    const years = [2026, 2027, 2028, 2029, 2030].map((year, at) => ({ year, text: String(110 + at * 10) }));
    const revenue = { name: 'Thu ngân sách nhà nước', unit: 'tỷ đồng', baseline: '100', years };
    const rules = [2030, 2026, 2027, 2028, 2029].map((year) => end(year, 110 + (year - 2026) * 10));
    expect(understood({ ...revenue, byEnd: 'trên 150' })).toMatchObject({ rules, doubts: [] });
    expect(understood({ ...revenue, target: 'trên 150' })).toMatchObject({ rules, doubts: [] });
    expect(questions(understood(revenue))).toEqual(['overWhichYears']);
  });
});

describe('a plan of one year', () => {
  it('has one figure of growth, whether on average or at the end', () => {
    expect(understood({ name: 'Tốc độ tăng trưởng GRDP', unit: '%', byEnd: '≥ 9' }, oneYear)).toMatchObject({ rules: [end(2026, 9)], doubts: [] });
    expect(questions(understood({ name: 'Tốc độ tăng trưởng GRDP', unit: '%', byEnd: '≥ 9' }))).toEqual(['target']);
  });

  it('has one figure of a share, whether on average or in each year', () => {
    expect(understood({ name: 'Tỷ lệ gia đình văn hoá', unit: '%', average: '95' }, oneYear)).toMatchObject({ rules: [{ kind: 'eachYear', ...atLeast(95) }], doubts: [] });
  });
});

describe('“hằng năm” in the name of what happens', () => {
  it('with a word for a floor means each year, or on average, which is told', () => {
    const line = understood({ name: 'Hằng năm kết nạp', unit: 'đoàn viên', byEnd: 'từ 30 đoàn viên trở lên' });
    expect(line.rules).toEqual([{ kind: 'eachYear', ...atLeast(30) }]);
    expect(line.doubts.map(({ code, mustSettle }) => [code, mustSettle])).toEqual([['overWhichYears', false]]);
    expect(choices(line)).toEqual([[{ kind: 'eachYear', ...atLeast(30) }], [average(30)]]);
  });

  it('in the column of averages, or with “bình quân”, means an average', () => {
    expect(understood({ name: 'Hằng năm kết nạp', unit: 'đoàn viên', average: '≥ 30' })).toMatchObject({ rules: [average(30)], doubts: [] });
    expect(understood({ name: 'Bình quân hằng năm kết nạp', unit: 'đoàn viên', byEnd: '≥ 30' })).toMatchObject({ rules: [average(30)], doubts: [] });
  });
});

describe('by how much a share falls', () => {
  it('is asked for where nothing tells over which years', () => {
    const line = understood({ name: 'Giảm tỷ lệ hộ nghèo', unit: '%', byEnd: '1 - 1,5' });
    expect(questions(line)).toEqual(['overWhichYears']);
    expect(choices(line).map((rules) => rules?.[0]?.kind)).toEqual(['average', 'eachYear', 'end']);
    expect(questions(understood({ name: 'Giảm tỷ lệ hộ nghèo', unit: '%', target: '1', baseline: '6,2' }))).toEqual(['overWhichYears']);
  });

  it.each<[string, Partial<LineTexts>]>([
    ['with years in its name', { name: 'Giảm tỷ lệ hộ nghèo hằng năm', byEnd: '1' }],
    ['with years in its text', { name: 'Giảm tỷ lệ hộ nghèo', byEnd: 'mỗi năm 1%' }],
    ['after such a fall', { name: 'Tỷ lệ hộ nghèo giảm', byEnd: '1', baseline: '1,2' }],
    ['to a level', { name: 'Giảm tỷ lệ hộ nghèo xuống còn', byEnd: '≤ 1' }],
    ['of nothing that falls', { name: 'Giám sát tỷ lệ hộ nghèo', byEnd: '90' }],
  ])('%s leaves nothing to ask', (_, texts) => expect(questions(understood({ unit: '%', ...texts }))).toEqual([]));
});
