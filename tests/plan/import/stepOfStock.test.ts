import { understandLine, type LineTexts, type UnderstoodLine } from '../../../src/plan/import/targets/understandLine';
import type { Period, Rule } from '../../../src/plan/Plan';

const period: Period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

function understood(texts: Partial<LineTexts>): UnderstoodLine {
  return understandLine({ name: 'Số tổ hợp tác', unit: 'tổ', ...texts }, period);
}

const end = (due: number, bound: number): Rule => ({ kind: 'end', due, direction: 'atLeast', bound });
const told = ({ doubts }: UnderstoodLine) => doubts.map(({ code, mustSettle, text }) => [code, mustSettle, text]);

describe('a figure of averages beside what there is by the targets’ years', () => {
  it('is by how much it rises a year where the base year’s figure and so many steps make the targets; it stays in the text', () => {
    const line = understood({ baseline: '40', average: '2', years: [{ year: 2028, text: '46' }, { year: 2030, text: '50' }] });
    expect([line.kind, line.rules]).toEqual(['stock', [end(2028, 46), end(2030, 50)]]);
    expect(line.targets.average?.text).toBe('2');
    expect(told(line)).toEqual([['kindUnclear', false, undefined], ['partLeftOut', false, '2']]);
  });

  it('of what is held anyway is no question then', () => {
    const line = understood({ name: 'Số tổ hợp tác hiện có', baseline: '40', average: '2', byEnd: '50' });
    expect(line.rules).toEqual([end(2030, 50)]);
    expect(told(line)).toEqual([['partLeftOut', false, '2']]);
  });

  it('is asked about where the targets can be sums of it as well', () => {
    expect(told(understood({ baseline: '4', average: '1 - 2', years: [{ year: 2028, text: '7' }, { year: 2030, text: '9' }] }))[0]).toEqual(['kindUnclear', true, undefined]);
  });

  it('without a base year’s figure can be left out, hold in each year or on average', () => {
    const line = understood({ name: 'Số tổ hợp tác hiện có', average: '2', byEnd: '50' });
    const target = line.doubts.find(({ code }) => code === 'target');
    expect(target?.choices.map(({ lines }) => lines[0]?.rules)).toEqual([
      [end(2030, 50)],
      [end(2030, 50), { kind: 'eachYear', direction: 'atLeast', bound: 2 }],
      [end(2030, 50), { kind: 'average', direction: 'atLeast', bound: 2 }],
    ]);
  });

  it('that is not far below them is a level', () => {
    const line = understood({ name: 'Số tổ hợp tác hiện có', average: '45', byEnd: '50' });
    expect(line.doubts.find(({ code }) => code === 'target')?.choices.map(({ answer }) => answer)).toEqual([{ yearly: 'eachYear' }, { yearly: 'average' }]);
  });
});

describe('figures of years that go up and down', () => {
  const rates = (...texts: readonly string[]) => understood({ name: 'Tốc độ tăng thu', unit: '%', years: texts.map((text, at) => ({ year: 2026 + at, text })) });

  it('can hold as far as no later one undercuts them, and what cannot be watched is told', () => {
    const line = rates('9', '7', '11', '8', '12');
    expect(line.doubts[0]).toMatchObject({ code: 'overWhichYears', mustSettle: true });
    expect(line.doubts[0]?.choices.map(({ lines }) => lines[0]?.rules)).toEqual([
      [{ kind: 'eachYear', direction: 'atLeast', bound: 7 }, end(2029, 8), end(2030, 12)],
      [{ kind: 'eachYear', direction: 'atLeast', bound: 7 }],
      [end(2030, 12)],
    ]);
    expect(told(line)[1]).toEqual(['partLeftOut', false, '2026: 9; 2028: 11']);
  });

  it('that only fall are as they were', () => {
    expect(rates('12', '11', '10', '9', '8').doubts.map(({ code }) => code)).toEqual(['overWhichYears']);
  });
});
