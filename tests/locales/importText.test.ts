import { choiceText, doubtText } from '../../src/locales/importText';
import { targetProblemText } from '../../src/locales/targetProblemText';
import type { Doubt, DoubtChoice } from '../../src/plan/import/types';
import type { Rule } from '../../src/plan/Plan';

const end = (due: number, direction: 'atLeast' | 'atMost', bound: number): Rule => ({ kind: 'end', due, direction, bound });

function choice(answer: DoubtChoice['answer'], ...rules: readonly Rule[]): DoubtChoice {
  return { answer, lines: [{ name: 'Tỷ lệ hộ nghèo', unit: '%', kind: 'share', targets: {}, rules, lead: '', coordinating: [] }] };
}

test('how to say over which years a figure counts depends on how many ways there are to choose from', () => {
  const doubt = (...choices: readonly DoubtChoice[]): Doubt => ({ code: 'overWhichYears', mustSettle: true, choices });
  const one = choice({}, end(2030, 'atMost', 2));
  const texts = [doubt(), doubt(one), doubt(one, choice({}, end(2030, 'atMost', 1)))].map((each) => doubtText(each, 'vi'));
  expect(texts[0]).toMatch(/ghi rõ trong ô mục tiêu, ví dụ/);
  expect(texts[0]).not.toMatch(/chọn/);
  expect(texts[1]).toMatch(/nếu đúng như cách hiểu dưới đây thì chọn/);
  expect(texts[2]).toMatch(/chọn một cách hiểu$/);
});

test('a choice of the direction says it, unless some of the figures have a sign of the other one', () => {
  expect(choiceText(choice({ direction: 'atLeast' }, end(2030, 'atLeast', 2)), 'vi')).toMatch(/^≥ .*: Đến hết năm 2030 ≥ 2 %$/);
  expect(choiceText(choice({ direction: 'atLeast' }, end(2030, 'atMost', 2), end(2026, 'atLeast', 3)), 'vi')).toBe('Đến hết năm 2030 ≤ 2 %; Đến hết năm 2026 ≥ 3 %');
});

test('two figures are shown as they stand in the cell, and nobody is said to have chosen a kind', () => {
  expect(targetProblemText({ code: 'twoFigures', at: { start: 4, end: 7 } }, '940 510', 'vi')).toContain('“940 510”');
  expect(targetProblemText({ code: 'notForKind', at: { start: 0, end: 3 } }, '940', 'vi')).not.toMatch(/đã chọn/);
  expect(targetProblemText({ code: 'notForKind', at: { start: 0, end: 3 } }, '940', 'en')).not.toMatch(/chosen/);
});

test('what of a target is not assessed is quoted', () => {
  expect(doubtText({ code: 'partLeftOut', mustSettle: false, text: 'không để xảy ra dịch bệnh', choices: [] }, 'vi')).toMatch(/^“không để xảy ra dịch bệnh”: .*không được theo dõi/);
});
