import { assessLine } from '../../src/plan/assess';
import { explainLine } from '../../src/locales/explain';
import type { Line, Rule } from '../../src/plan/Plan';
import type { Actuals } from '../../src/plan/values';
import { aLine, PERIOD } from '../support/plans';

function said(rules: readonly Rule[], actuals: Actuals, language: 'vi' | 'en' = 'vi', kind: Pick<Line, 'kind' | 'unit'> = { kind: 'flow', unit: 'triệu đồng' }): string {
  return explainLine(assessLine(aLine({ ...kind, rules }), actuals, { reportingYear: 2026, period: PERIOD }), 2026, language);
}

test('what is missing is the difference of the figures as the sentence shows them', () => {
  const rules: readonly Rule[] = [{ kind: 'eachYear', direction: 'atLeast', bound: 10.875 }];
  expect(said(rules, { 2026: 9.88 })).toBe('Năm 2026 đạt 9,88 triệu đồng, yêu cầu ≥ 10,88 triệu đồng mỗi năm: thiếu 1 triệu đồng');
});

test('a miss too small for two decimals is told as such, and never as a miss of nothing', () => {
  const share = { kind: 'share', unit: '%' } as const;
  const floor: readonly Rule[] = [{ kind: 'eachYear', direction: 'atLeast', bound: 95 }];
  expect(said(floor, { 2026: 94.9999 }, 'vi', share)).toBe('Năm 2026 đạt 95 %, yêu cầu ≥ 95 % mỗi năm: thiếu dưới 0,01 điểm %');
  expect(said(floor, { 2026: 94.9999 }, 'en', share)).toBe('95 % in 2026, ≥ 95 % required every year: less than 0.01 percentage points short');
  const ceiling: readonly Rule[] = [{ kind: 'eachYear', direction: 'atMost', bound: 95 }];
  expect(said(ceiling, { 2026: 95.001 }, 'vi', share)).toBe('Năm 2026 đạt 95 %, yêu cầu ≤ 95 % mỗi năm: vượt dưới 0,01 điểm %');
});

test('the total that is asked for says by which year, the next of them while others come later', () => {
  const total = (due: number, bound: number): Rule => ({ kind: 'total', direction: 'atLeast', due, bound });
  const workers = { kind: 'flow', unit: 'người' } as const;
  expect(said([total(2027, 750), total(2030, 1250)], { 2026: 300 }, 'vi', workers)).toBe('Cộng dồn 2026 đạt 300 người, yêu cầu ≥ 375 người (đến năm 2027: ≥ 750 người): thiếu 75 người');
  expect(said([total(2030, 1250)], { 2026: 300 }, 'en', workers)).toBe('Total 2026 is 300 người, ≥ 250 người required so far (by 2030: ≥ 1,250 người)');
});
