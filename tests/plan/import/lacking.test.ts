import { understandLine, type LineTexts, type UnderstoodLine } from '../../../src/plan/import/targets/understandLine';
import type { Period, Rule } from '../../../src/plan/Plan';

const period: Period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };
const understood = (texts: LineTexts): UnderstoodLine => understandLine(texts, period);
const told = ({ doubts }: UnderstoodLine) => doubts.map(({ code, mustSettle }) => [code, mustSettle]);
const end = (direction: 'atLeast' | 'atMost', bound: number): Rule => ({ kind: 'end', due: 2030, direction, bound });

describe('which way is better for a bare figure', () => {
  it.each(['Số nhà chưa có số nhà', 'Số nhà còn lại chưa có số nhà', 'Số thôn còn thiếu sân chơi', 'Diện tích đất chưa sử dụng'])('"%s": less is better, which is told', (name) => {
    const line = understood({ name, unit: 'cái', byEnd: '15' });
    expect(line.rules).toEqual([end('atMost', 15)]);
    expect(told(line)).toEqual([['directionFromName', false]]);
  });

  it.each(['Số sân chơi của thiếu nhi', 'Số nhà có số nhà', 'Số thôn còn lại đạt chuẩn'])('"%s": more is better', (name) => {
    expect(understood({ name, unit: 'cái', byEnd: '15' })).toMatchObject({ rules: [end('atLeast', 15)], doubts: [] });
  });

  it('what is done for those who lack something is no lack', () => {
    expect(understandLine({ name: 'Số nhà chưa có số nhà được hỗ trợ', unit: 'cái', byEnd: '15' }, period, { kind: 'stock' }).rules).toEqual([end('atLeast', 15)]);
  });

  it('of what is left over is asked for, and a sign says it', () => {
    expect(told(understood({ name: 'Diện tích bãi bồi còn lại', unit: 'ha', byEnd: '15' }))).toEqual([['directionFromName', true]]);
    expect(understood({ name: 'Diện tích bãi bồi còn lại', unit: 'ha', byEnd: '≥ 15' })).toMatchObject({ rules: [end('atLeast', 15)], doubts: [] });
  });
});

describe('"mỗi năm" in the target of what happens year by year', () => {
  const rulesOf = (text: string) => understandLine({ name: 'Số hội thi', unit: 'hội thi', target: text }, period, { kind: 'flow' });

  it('with a bound is kept in each year, or on average', () => {
    const line = rulesOf('mỗi năm ít nhất 4');
    expect(line.rules).toEqual([{ kind: 'eachYear', direction: 'atLeast', bound: 4 }]);
    expect(told(line)).toEqual([['overWhichYears', false]]);
  });

  it.each(['mỗi năm 4', 'bình quân mỗi năm ít nhất 4'])('"%s" is expected on average', (text) => {
    expect(rulesOf(text)).toMatchObject({ rules: [{ kind: 'average', direction: 'atLeast', bound: 4 }], doubts: [] });
  });
});
