import type { Rule } from '../../src/plan/Plan';
import { kindText, ruleText, rulesText, targetsText } from '../../src/locales/ruleText';

const SAID: readonly (readonly [Rule, string, string, string])[] = [
  [{ kind: 'average', direction: 'atLeast', bound: 15 }, '%', 'Bình quân các năm ≥ 15 %', 'On average over the years ≥ 15 %'],
  [{ kind: 'eachYear', direction: 'atLeast', bound: 97.45 }, '%', 'Mỗi năm ≥ 97,45 %', 'Every year ≥ 97.45 %'],
  [{ kind: 'end', direction: 'atLeast', bound: 490, due: 2030, stretch: 500 }, 'DN', 'Đến hết năm 2030 ≥ 490 DN, phấn đấu 500', 'By the end of 2030 ≥ 490 DN, striving for 500'],
  [{ kind: 'total', direction: 'atLeast', bound: 1500, due: 2030 }, 'cơ sở', 'Cộng dồn đến năm 2030 ≥ 1.500 cơ sở', 'In all by 2030 ≥ 1,500 cơ sở'],
  [{ kind: 'end', direction: 'atMost', bound: 0, due: 2028 }, '', 'Đến hết năm 2028 ≤ 0', 'By the end of 2028 ≤ 0'],
  [{ kind: 'milestone', due: 2027 }, '', 'Hoàn thành trong năm 2027', 'Done in 2027'],
  [{ kind: 'attainment' }, '', 'Đạt mỗi năm', 'Attained every year'],
];

test.each(SAID)('a rule is said in words: %o', (rule, unit, vi, en) => {
  expect(ruleText(rule, unit, 'vi')).toBe(vi);
  expect(ruleText(rule, unit, 'en')).toBe(en);
});

test('figures are said in full, however many decimals they have', () => {
  expect(ruleText({ kind: 'average', direction: 'atLeast', bound: 1.2345 }, '%', 'vi')).toBe('Bình quân các năm ≥ 1,2345 %');
});

test('several rules make one text, and so do both target cells', () => {
  expect(rulesText([{ kind: 'attainment' }, { kind: 'milestone', due: 2030 }], '', 'vi')).toBe('Đạt mỗi năm; Hoàn thành trong năm 2030');
  expect(targetsText({ byEnd: { text: '100' }, average: { text: '98' } }, 'vi')).toBe('Đến năm cuối: 100; Bình quân năm: 98');
  expect(targetsText({}, 'vi')).toBe('');
  expect(kindText('stock', 'vi')).toBe('Số có đến cuối năm');
});
