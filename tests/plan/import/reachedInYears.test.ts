import { understandLine, type UnderstoodLine } from '../../../src/plan/import/targets/understandLine';
import type { Period } from '../../../src/plan/Plan';

const period: Period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

function understood(name: string, ...texts: readonly (readonly [number, string])[]): UnderstoodLine {
  return understandLine({ name, unit: '', years: texts.map(([year, text]) => ({ year, text })) }, period);
}

const questions = ({ doubts }: UnderstoodLine) => doubts.flatMap(({ code, mustSettle }) => (mustSettle ? [code] : []));

describe('words in the columns of several years', () => {
  it.each<[string, string, readonly (readonly [number, string])[], number]>([
    ['reached in one and held later on', 'Thị trấn đô thị văn minh', [[2028, 'Đạt'], [2030, 'Duy trì']], 2028],
    ['not yet in the first', 'Thị trấn đô thị văn minh', [[2027, 'Chưa đạt'], [2030, 'Đạt']], 2030],
    ['the same of a commune that reaches a standard', 'Xã nông thôn mới kiểu mẫu', [[2028, 'Đạt chuẩn'], [2030, 'Đạt chuẩn']], 2028],
  ])('%s: done by that year, which is told', (_, name, texts, due) => {
    const line = understood(name, ...texts);
    expect(line.rules).toEqual([{ kind: 'milestone', due }]);
    expect(line.doubts.map(({ code, mustSettle }) => [code, mustSettle])).toEqual([['kindUnclear', false]]);
  });

  it('of every year are attained in each', () => {
    const line = understood('Thị trấn đô thị văn minh', [2026, 'Đạt'], [2027, 'Duy trì'], [2028, 'Duy trì'], [2029, 'Duy trì'], [2030, 'Duy trì']);
    expect(line).toMatchObject({ rules: [{ kind: 'attainment' }], doubts: [] });
  });

  it('the same twice of what may be given anew is asked about', () => {
    expect(questions(understood('Trường có thư viện thân thiện cộng đồng', [2028, 'Đạt'], [2030, 'Đạt']))).toContain('overWhichYears');
    expect(questions(understood('Câu lạc bộ cộng đồng', [2028, 'Đạt'], [2030, 'Đạt']))).toEqual(['kindUnclear']);
  });

  it('steps of a task offer the last one', () => {
    const line = understood('Xây dựng chợ trung tâm', [2026, 'Lập dự án'], [2028, 'Hoàn thành']);
    expect(questions(line)).toEqual(['overWhichYears']);
    expect(line.doubts.flatMap(({ choices }) => choices.map(({ lines }) => lines[0]?.rules))).toContainEqual([{ kind: 'milestone', due: 2028 }]);
  });
});
