import { understandLine, type LineTexts, type UnderstoodLine } from '../../../src/plan/import/targets/understandLine';
import type { Period, Rule } from '../../../src/plan/Plan';

const period: Period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

function understood(texts: Partial<LineTexts>): UnderstoodLine {
  return understandLine({ name: 'Số hộ được tập huấn', unit: 'hộ', ...texts }, period, { kind: 'flow' });
}

const atLeast = (bound: number, stretch?: number) => ({ direction: 'atLeast' as const, bound, ...(stretch === undefined ? {} : { stretch }) });
const end = (due: number, bound: number): Rule => ({ kind: 'end', due, ...atLeast(bound) });
const total = (due: number, bound: number): Rule => ({ kind: 'total', due, ...atLeast(bound) });
const average = (bound: number, stretch?: number): Rule => ({ kind: 'average', ...atLeast(bound, stretch) });
const questions = ({ doubts }: UnderstoodLine) => doubts.flatMap(({ code, mustSettle }) => (mustSettle ? [code] : []));
const years = (...texts: readonly (readonly [number, string])[]) => ({ years: texts.map(([year, text]) => ({ year, text })) });

describe('figures of years of what happens year by year, beside what is expected a year', () => {
  it.each<[string, Partial<LineTexts>, readonly Rule[]]>([
    ['near so many times the average are sums', { average: '120', ...years([2028, '360'], [2030, '600']) }, [average(120), total(2028, 360), total(2030, 600)]],
    ['between the sums of an average’s two ends are sums', { average: '30 - 40', ...years([2030, '180']) }, [average(30, 40), total(2030, 180)]],
    ['near the average are of one year', { average: '120', ...years([2028, '120'], [2030, '150']) }, [average(120), end(2028, 120), end(2030, 150)]],
    ['of every year whose mean is the average are of one year', { average: '30', ...years([2026, '5'], [2027, '20'], [2028, '30'], [2029, '40'], [2030, '55']) }, [average(30), end(2026, 5), end(2027, 20), end(2028, 30), end(2029, 40), end(2030, 55)]],
    ['that lead to the sum beside them are sums', { total: '300', ...years([2027, '120'], [2030, '300']) }, [total(2030, 300), total(2027, 120)]],
    ['that are parts of the sum beside them are of one year', { total: '300', ...years([2027, '55'], [2030, '70']) }, [total(2030, 300), end(2027, 55), end(2030, 70)]],
  ])('%s', (_, texts, rules) => {
    const line = understood(texts);
    expect(line.rules).toEqual(rules);
    expect(questions(line)).toEqual([]);
  });

  it('near neither are asked about', () => {
    const line = understood({ average: '100', ...years([2028, '110'], [2030, '280']) });
    expect(questions(line)).toEqual(['overWhichYears']);
    expect(line.doubts.flatMap(({ choices }) => choices.map(({ lines }) => lines[0]?.rules))).toEqual([
      [average(100), end(2028, 110), end(2030, 280)],
      [average(100), total(2028, 110), total(2030, 280)],
    ]);
  });

  it('a figure by the plan’s end near the average is asked about, that of its last year first', () => {
    const line = understood({ average: '100', byEnd: '115' });
    expect(questions(line)).toEqual(['overWhichYears']);
    expect(line.doubts[0]?.choices.map(({ lines }) => lines[0]?.rules)).toEqual([
      [end(2030, 115), average(100)],
      [total(2030, 115), average(100)],
    ]);
  });
});

describe('what the cell of a year says itself', () => {
  it.each(['Tổng 140', 'Tổng cộng: 140', 'Cộng dồn 140', 'Lũy kế 140', 'Cả giai đoạn 140', '140 hộ trong 5 năm'])('"%s" is a sum', (text) => {
    expect(understood({ average: '25 - 30', ...years([2030, text]) }).rules).toEqual([average(25, 30), total(2030, 140)]);
    expect(understood(years([2030, text])).rules).toEqual([total(2030, 140)]);
    expect(understood(years([2026, '25'], [2030, text])).rules).toEqual([end(2026, 25), total(2030, 140)]);
  });

  it('a sum up to an earlier year is due then', () => {
    expect(understood(years([2028, 'Tổng 90'], [2030, 'Tổng 150'])).rules).toEqual([total(2028, 90), total(2030, 150)]);
  });

  it('of every year stands above the column of the last year, and is printed as it is', () => {
    const share = understandLine({ name: 'Tỷ lệ đơn được trả lời', unit: '%', ...years([2026, '90'], [2030, 'hằng năm ít nhất 85']) }, period);
    expect(share.rules).toEqual([end(2026, 90), { kind: 'eachYear', ...atLeast(85) }]);
    expect(share.targets.byEnd?.text).toBe('2026: 90; 2030: hằng năm ít nhất 85');
  });

  it('a name that begins with "Tổng" is no sum', () => {
    expect(understandLine({ name: 'Quy mô chăn nuôi', unit: 'con', ...years([2026, 'Tổng đàn 800'], [2030, 'Tổng đàn 900']) }, period, { kind: 'stock' }).rules).toEqual([end(2026, 800), end(2030, 900)]);
  });
});
