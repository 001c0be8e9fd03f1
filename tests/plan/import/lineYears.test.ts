import fc from 'fast-check';
import { guessFlowSpan, type YearEvidence } from '../../../src/plan/import/targets/flowYears';
import { understandLine, type LineTexts, type UnderstoodLine } from '../../../src/plan/import/targets/understandLine';
import { isFall, spanOfHeading, spanOfName } from '../../../src/plan/import/targets/yearsInWords';
import type { Period, Rule } from '../../../src/plan/Plan';

const period: Period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

function understood(texts: Partial<LineTexts>, over: Period = period): UnderstoodLine {
  return understandLine({ name: 'Chỉ tiêu', unit: '', ...texts }, over);
}

const atLeast = (bound: number) => ({ direction: 'atLeast' as const, bound });
const end = (due: number, bound: number): Rule => ({ kind: 'end', due, ...atLeast(bound) });
const total = (due: number, bound: number): Rule => ({ kind: 'total', due, ...atLeast(bound) });
const average = (bound: number): Rule => ({ kind: 'average', ...atLeast(bound) });

function codes({ doubts }: UnderstoodLine): readonly string[] {
  return doubts.map(({ code, mustSettle }) => (mustSettle ? `${code}!` : code));
}

function choices({ doubts }: UnderstoodLine): readonly (readonly Rule[] | undefined)[] {
  return doubts.flatMap((doubt) => doubt.choices.map(({ lines }) => lines[0]?.rules));
}

describe('the figure for the last year of what happens year by year', () => {
  const crops = { name: 'Sản lượng rau an toàn', unit: 'tấn' };

  it.each<[string, Partial<LineTexts>, readonly Rule[]]>([
    ['like that of the base year is one of that year', { ...crops, byEnd: '3.400', baseline: '2.900' }, [end(2030, 3400)]],
    ['three times that of the base year is one of that year', { ...crops, byEnd: '8.600', baseline: '2.900' }, [end(2030, 8600)]],
    ['with "5 năm" in the name is a total', { name: 'Tổng vốn huy động xây dựng đường 5 năm', unit: 'tỷ đồng', byEnd: '75', baseline: '60' }, [total(2030, 75)]],
    ['with "cả giai đoạn" in the name is a total', { name: 'Số nhà dột nát được sửa chữa cả giai đoạn', unit: 'nhà', byEnd: '40' }, [total(2030, 40)]],
    ['in a column of sums is a total', { ...crops, total: '16.000', baseline: '2.900' }, [total(2030, 16000)]],
    ['beside a fifth of it on average is a total', { ...crops, byEnd: '16.000', average: '3.200' }, [total(2030, 16000), average(3200)]],
    ['"hằng năm" is an average', { name: 'Số lao động được giới thiệu việc làm hằng năm', unit: 'người', byEnd: '70', baseline: '64' }, [average(70)]],
    ['in a unit a year is an average', { name: 'Giới thiệu việc làm mới', unit: 'người/năm', byEnd: '70' }, [average(70)]],
    ['"đến năm" in its own text is that of the year', { ...crops, target: 'đến năm 2029 đạt 3.300 tấn', byEnd: '', baseline: '2.900', headings: { target: 'Kế hoạch' } }, []],
  ])('%s', (_, texts, rules) => {
    const line = understood(texts);
    expect(line.kind).toBe('flow');
    if (rules.length > 0) expect(line).toMatchObject({ rules, doubts: [] });
    else {
      expect(line.rules).toEqual([end(2029, 3300)]);
      expect(codes(line)).toEqual(['overWhichYears']);
    }
  });

  it('is asked for where nothing tells: of that year, or a total', () => {
    const line = understood({ ...crops, byEnd: '3.400' });
    expect(line.rules).toEqual([]);
    expect(codes(line)).toEqual(['overWhichYears!']);
    expect(choices(line)).toEqual([[end(2030, 3400)], [total(2030, 3400)]]);
  });

  it('is asked for where the base year had only a few', () => {
    expect(codes(understood({ name: 'Thành lập mới hợp tác xã', unit: 'HTX', byEnd: '4', baseline: '2' }))).toEqual(['overWhichYears!']);
  });

  it('is told where it is about the base year’s times the years', () => {
    const line = understood({ ...crops, byEnd: '15.000', baseline: '2.900' });
    expect(line.rules).toEqual([total(2030, 15000)]);
    expect(codes(line)).toEqual(['overWhichYears']);
    expect(choices(line)).toEqual([[total(2030, 15000)], [end(2030, 15000)]]);
  });

  it('is asked for where it is several times the base year’s, though not quite that of all years', () => {
    const line = understood({ ...crops, byEnd: '10.200', baseline: '2.900' });
    expect(codes(line)).toEqual(['overWhichYears!']);
    expect(choices(line)).toEqual([[total(2030, 10200)], [end(2030, 10200)]]);
  });

  it('in a plan of one year leaves nothing to ask', () => {
    expect(understood({ ...crops, byEnd: '3.400' }, { baseYear: 2025, firstYear: 2026, lastYear: 2026 })).toMatchObject({ rules: [end(2026, 3400)], doubts: [] });
  });

  it('is never silently a total or a figure of one year without a base year, whatever it is', () => {
    const open: Omit<YearEvidence, 'figure' | 'years'> = { source: 'byEnd', words: undefined, isFall: false, isToldForOneYear: false, heading: undefined, base: undefined, ofYears: [], isEveryYear: false, average: undefined };
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 2, max: 10 }), (figure, years) => guessFlowSpan({ ...open, figure, years }).kind === 'open'));
  });

  it('is never silently a total by its size alone', () => {
    const open: Omit<YearEvidence, 'figure' | 'years' | 'base'> = { source: 'byEnd', words: undefined, isFall: false, isToldForOneYear: false, heading: undefined, ofYears: [], isEveryYear: false, average: undefined };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 2, max: 10 }), (figure, base, years) => {
        const guess = guessFlowSpan({ ...open, figure, years, base });
        return guess.kind !== 'sure' || guess.span === 'end';
      }),
    );
  });
});

describe('a column of "BQ/Tổng 5 năm"', () => {
  const years = [2026, 2027, 2028, 2029, 2030].map((year, at) => ({ year, text: String(100 + at * 10) }));
  const headings = { target: 'BQ/Tổng 5 năm' };

  it('holds a sum where it is that of the years', () => {
    const line = understood({ name: 'Thu hút khách lưu trú', unit: 'lượt', years, target: '600', headings });
    expect(line.doubts).toEqual([]);
    expect(line.rules[0]).toEqual(total(2030, 600));
  });

  it('holds an average where it is that of the years', () => {
    expect(understood({ name: 'Thu hút khách lưu trú', unit: 'lượt', years, target: '120', headings }).rules[0]).toEqual(average(120));
  });

  it('holds an average of a share or a rate', () => {
    expect(understood({ name: 'Tỷ lệ hồ sơ trực tuyến', unit: '%', target: '82', headings }).rules).toEqual([average(82)]);
    expect(understood({ name: 'Tốc độ tăng doanh thu', unit: '%', target: '8', headings }).rules).toEqual([average(8)]);
  });

  it('is asked for where the years do not tell', () => {
    expect(choices(understood({ name: 'Thu hút khách lưu trú', unit: 'lượt', target: '600', headings }))).toEqual([[total(2030, 600)], [average(600)]]);
  });

  it('called an average alone is asked for where its figure is the sum', () => {
    const line = understood({ name: 'Thu hút khách lưu trú', unit: 'lượt', years, average: '600', headings: { average: 'BQ năm' } });
    expect(codes(line)).toEqual(['overWhichYears!']);
  });
});

describe('what name, unit and heading say of the years', () => {
  it.each<[string, Partial<LineTexts>, readonly Rule[]]>([
    ['a rate that is called a mean', { name: 'Tốc độ tăng thu ngân sách bình quân', unit: '%', byEnd: '11' }, [average(11)]],
    ['a rate in percent a year', { name: 'Tăng trưởng dịch vụ', unit: '%/năm', byEnd: '9' }, [average(9)]],
    ['a rate on average over the period', { name: 'Tốc độ tăng trưởng kinh tế bình quân giai đoạn', unit: '%', target: '9' }, [average(9)]],
    ['a rate of all years together', { name: 'Tốc độ tăng trưởng (giá so sánh 2010) giai đoạn 2026 - 2030', unit: '%', byEnd: '9' }, [average(9)]],
    ['a share on average over the years', { name: 'Tỷ lệ hộ nghèo giảm bình quân hằng năm', unit: '%', byEnd: '1,2' }, [average(1.2)]],
    ['a share every year', { name: 'Tỷ lệ chi bộ xếp loại tốt hằng năm', unit: '%', byEnd: '88' }, [{ kind: 'eachYear', ...atLeast(88) }]],
    ['a share that falls every year', { name: 'Mỗi năm giảm tỷ lệ hộ cận nghèo', unit: '%', byEnd: '0,8 - 1,0' }, [{ kind: 'eachYear', ...atLeast(0.8), stretch: 1 }]],
    ['a share under "Bình quân 5 năm"', { name: 'Tỷ lệ rác được phân loại', unit: '%', average: '70', headings: { average: 'Bình quân 5 năm' } }, [average(70)]],
    ['an income a head and year is there at the end', { name: 'Thu nhập bình quân đầu người', unit: 'triệu đồng/người/năm', byEnd: '88' }, [end(2030, 88)]],
  ])('%s', (_, texts, rules) => {
    expect(understood(texts)).toMatchObject({ rules, doubts: [] });
  });

  it('a fall in percent a year is asked for: on average, or every year', () => {
    const line = understood({ name: 'Mức giảm tỷ lệ hộ nghèo', unit: '%/năm', byEnd: '3 - 4' });
    expect(line.kind).toBe('share');
    expect(choices(line).map((rules) => rules?.[0]?.kind)).toEqual(['eachYear', 'average']);
  });

  it('a fall in points is asked for, a figure a year first', () => {
    const line = understood({ name: 'Mức giảm tỷ lệ hộ nghèo', unit: 'điểm %', byEnd: '1' });
    expect(choices(line).map((rules) => rules?.[0]?.kind)).toEqual(['average', 'eachYear', 'total', 'end']);
  });

  it('“Bình quân năm” leaves open for a share whether each year counts', () => {
    expect(codes(understood({ name: 'Tỷ lệ rác được phân loại', unit: '%', average: '70', headings: { average: 'Bình quân năm' } }))).toEqual(['target!']);
  });

  it.each([
    ['Mức giảm tỷ lệ hộ nghèo', true],
    ['Tỷ lệ hộ nghèo giảm', true],
    ['Giám sát chuyên đề', false],
    ['Tỷ lệ hộ nghèo', false],
  ])('“%s” is a fall: %s', (name, falls) => expect(isFall(name)).toBe(falls));

  it.each([
    ['Số vụ giảm bình quân hằng năm', 'average'],
    ['Thu nhập bình quân đầu người', undefined],
    ['Kết nạp đoàn viên mỗi năm', 'annual'],
    ['Tổng vốn đầu tư giai đoạn 2026 - 2030', 'total'],
    ['Số cơ sở hoạt động trên 5 năm', undefined],
    ['Tỷ lệ hộ nghèo theo chuẩn giai đoạn 2026 - 2030', undefined],
  ])('the name “%s” says %s', (name, span) => expect(spanOfName(name)).toBe(span));

  it.each([
    ['Bình quân năm', undefined],
    ['BQ giai đoạn', 'average'],
    ['BQ/Tổng 5 năm', 'either'],
    ['Tổng 5 năm', 'total'],
    ['Mục tiêu 5 năm (2026-2030)', 'period'],
    ['Mục tiêu', undefined],
  ])('the heading “%s” says %s', (heading, span) => expect(spanOfHeading(heading)).toBe(span));
});

describe('figures of single years', () => {
  const two = (first: string, second: string) => [{ year: 2026, text: first }, { year: 2030, text: second }];

  it('of a rate are each of their year', () => {
    expect(understood({ name: 'Tốc độ tăng đàn bò', unit: '%', years: two('4', '4,5') })).toMatchObject({ rules: [end(2026, 4), end(2030, 4.5)], doubts: [] });
  });

  it('of what happens in them are each of their year where the base year’s figure is like them', () => {
    expect(understood({ name: 'Sản lượng ngô', unit: 'tấn', years: two('510', '560'), baseline: '495' })).toMatchObject({ rules: [end(2026, 510), end(2030, 560)], doubts: [] });
  });

  it('of what happens in them may be sums where nothing tells', () => {
    expect(choices(understood({ name: 'Diện tích trồng mới', unit: 'ha', years: two('50', '250') }))).toEqual([
      [end(2026, 50), end(2030, 250)],
      [total(2026, 50), total(2030, 250)],
    ]);
  });

  it('that fall offer the lowest as a floor, the last alone, or ceilings', () => {
    expect(choices(understood({ name: 'Diện tích đất lúa', unit: 'ha', years: two('420', '415') }))).toEqual([
      [{ kind: 'eachYear', ...atLeast(415) }],
      [end(2030, 415)],
      [{ kind: 'end', due: 2026, direction: 'atMost', bound: 420 }, { kind: 'end', due: 2030, direction: 'atMost', bound: 415 }],
    ]);
  });

  it('that go down to none are ceilings', () => {
    expect(understood({ name: 'Số thôn chưa đạt chuẩn', unit: 'thôn', years: two('4', '0') })).toMatchObject({
      rules: [{ kind: 'end', due: 2026, direction: 'atMost', bound: 4 }, { kind: 'end', due: 2030, direction: 'atMost', bound: 0 }],
      doubts: [],
    });
  });
});

describe('a bare figure below that of the base year', () => {
  const falling = { name: 'Tỷ lệ lao động làm nông', unit: '%', byEnd: '35', baseline: '48' };

  it('of a share is a ceiling, which is told', () => {
    const line = understood(falling);
    expect(line.rules).toEqual([{ kind: 'end', due: 2030, direction: 'atMost', bound: 35 }]);
    expect(codes(line)).toEqual(['directionFromBase']);
    expect(choices(line)).toEqual([line.rules, [end(2030, 35)]]);
  });

  it('of an amount is asked for', () => {
    expect(codes(understood({ name: 'Đàn trâu', unit: 'con', byEnd: '900', baseline: '1.200' }))).toEqual(['directionFromBase!']);
  });

  it('of what is wanted is a floor, which is told', () => {
    const line = understood({ name: 'Sản lượng mía', unit: 'tấn', byEnd: '700', baseline: '1.000' });
    expect(line.rules).toEqual([end(2030, 700)]);
    expect(codes(line)).toEqual(['directionFromBase']);
  });

  it('is what the row’s other texts say', () => {
    const years = [{ year: 2026, text: '40' }, { year: 2030, text: '≤ 35' }];
    const ceilings = { rules: [{ direction: 'atMost', bound: 40 }, { direction: 'atMost', bound: 35 }], doubts: [] };
    expect(understood({ name: 'Tỷ lệ lao động làm nông', unit: '%', years, baseline: '48' })).toMatchObject(ceilings);
  });

  it('by little is a floor, which is told', () => {
    const line = understood({ name: 'Diện tích đất lúa', unit: 'ha', byEnd: '415', baseline: '420' });
    expect(line.rules).toEqual([end(2030, 415)]);
    expect(codes(line)).toEqual(['directionFromBase']);
  });

  it.each<[string, Partial<LineTexts>]>([
    ['with a sign', { ...falling, byEnd: '≤ 35' }],
    ['of a range around it', { name: 'Diện tích rừng trồng mới', unit: 'ha', target: '30 - 40 ha/năm', baseline: '35' }],
    ['of a rate of growth', { name: 'Tốc độ tăng doanh thu', unit: '%', average: '8', baseline: '11' }],
    ['of a fall at the end of the name', { name: 'Tỷ lệ hộ nghèo giảm', unit: '%', byEnd: '1', baseline: '1,5' }],
    ['of a fall', { name: 'Tỷ lệ hộ nghèo giảm bình quân hằng năm', unit: '%', byEnd: '1', baseline: '1,5' }],
  ])('%s leaves nothing to ask', (_, texts) => expect(understood(texts).doubts).toEqual([]));
});

describe('decimals', () => {
  it.each<[string, Partial<LineTexts>]>([
    ['so many for so many people', { name: 'Số bác sĩ trên 1 vạn dân', unit: 'bác sĩ', byEnd: '11,5' }],
    ['so many for each commune', { name: 'Số tiêu chí đạt bình quân mỗi xã', unit: 'tiêu chí', byEnd: '11,5' }],
    ['per mille', { name: 'Tỷ suất sinh', unit: '‰', byEnd: '≤ 11,5' }],
    ['so many for each commune in the unit', { name: 'Số tiêu chí', unit: 'tiêu chí/xã', byEnd: '11,5' }],
  ])('%s can have them', (_, texts) => expect(understood(texts)).toMatchObject({ rules: [{ bound: 11.5 }], doubts: [] }));

  it('of what is counted are asked for, with the next whole number to choose', () => {
    const line = understood({ name: 'Số trường đạt chuẩn', unit: 'trường', byEnd: '4,5' });
    expect(codes(line)).toEqual(['target!']);
    expect(choices(line)[0]).toEqual([end(2030, 5)]);
    const years = understood({ name: 'Số trường đạt chuẩn', unit: 'trường', years: [{ year: 2026, text: '4,5' }, { year: 2030, text: '6' }] });
    expect(choices(years)).toEqual([[end(2026, 5), end(2030, 6)]]);
  });
});

describe('kinds', () => {
  it.each<[string, Partial<LineTexts>, string]>([
    ['a number with a mark between its thousands is no year', { name: 'Hộ dùng điện', unit: 'hộ', byEnd: '2.027' }, 'stock'],
    ['"Số …" counts, though its figure could be a year', { name: 'Số hộ dùng điện', unit: 'hộ', byEnd: '2027' }, 'stock'],
    ['"Tổng số" of what passes', { name: 'Tổng số lượt khách', unit: 'lượt', byEnd: '900', baseline: '800' }, 'flow'],
    ['an area that is planted anew', { name: 'Diện tích cây gỗ lớn trồng mới', unit: 'ha', byEnd: '15', baseline: '12' }, 'flow'],
    ['exports added up over the years', { name: 'Tổng kim ngạch xuất khẩu lũy kế 5 năm', unit: 'triệu USD', byEnd: '15' }, 'flow'],
    ['what is reached of a task', { name: 'Thu quỹ khuyến học đạt chỉ tiêu giao', unit: '%', byEnd: '100' }, 'share'],
    ['how many a year', { name: 'Đưa người đi làm việc', unit: 'người/năm', byEnd: '15' }, 'flow'],
  ])('%s', (_, texts, kind) => {
    const line = understood(texts);
    expect(line.kind).toBe(kind);
    expect(codes(line).filter((code) => code.endsWith('!'))).toEqual([]);
  });

  it('of a row whose unit names the place and whose target is a word are asked for', () => {
    const line = understood({ name: 'Phường đạt chuẩn tiếp cận pháp luật', unit: 'phường', byEnd: 'Đạt' });
    expect(codes(line)).toEqual(['kindUnclear!']);
    expect(choices(line).map((rules) => rules?.[0]?.kind)).toEqual(['milestone', 'attainment']);
  });
});
