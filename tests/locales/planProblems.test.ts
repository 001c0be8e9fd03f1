import { LANGUAGES } from '../../src/locales/language';
import { planProblemText } from '../../src/locales/planProblems';
import { PLAN_PROBLEM_CODES } from '../../src/plan/schemaProblem';

const FIGURES = {
  limit: 901,
  found: 902,
  agency: 'vhxh',
  number: 903,
  id: '7.2',
  last: 2030,
  first: 2031,
  years: 904,
  base: 2032,
  rule: 'total',
  kind: 'share',
  due: 2099,
  until: 2098,
  least: 2097,
  most: 2096,
  from: 2095,
  after: 2025,
  bound: 905,
  stretch: 906,
};

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(PLAN_PROBLEM_CODES)('%s is said, with nothing left open', (code) => {
    const text = planProblemText({ code, path: [], figures: FIGURES }, language);
    expect(text).not.toMatch(/\?|undefined/);
    expect(text.length).toBeGreaterThan(8);
  });

  test('no two problems read the same', () => {
    const texts = PLAN_PROBLEM_CODES.map((code) => planProblemText({ code, path: [], figures: FIGURES }, language));
    expect(new Set(texts).size).toBe(PLAN_PROBLEM_CODES.length);
  });
});

test('a place is counted from 1 and names the field as it stands in the file', () => {
  const path = ['indicators', 0, 'rows', 1, 'lines', 2, 'rules', 0, 'bound'];
  expect(planProblemText({ code: 'notNumber', path, figures: {} }, 'vi')).toBe(
    'Chỉ tiêu 1 › hàng 2 › dòng 3 › quy tắc 1 › “bound”: phải là số',
  );
});

test('a field that is missing at the top is named in quotes', () => {
  expect(planProblemText({ code: 'missing', path: ['agencies'], figures: {} }, 'en')).toBe('“agencies”: this is missing');
});

test('figures of a problem are said', () => {
  const text = planProblemText({ code: 'dueOutsidePeriod', path: [], figures: FIGURES }, 'vi');
  for (const figure of ['7.2', '2099', '2025', '2030']) expect(text).toContain(figure);
});
