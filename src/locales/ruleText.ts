import type { Direction, LineKind, Rule, RuleKind, Target, Targets, Year } from '../plan/Plan';
import { unreachable } from '../plan/result';
import { formatExact } from './entry';
import { signOf } from './explain';
import type { Language } from './language';
import { unitAfterFigure } from './sentences';

interface RuleWords {
  readonly eachYear: string;
  readonly average: string;
  readonly total: (due: Year) => string;
  readonly end: (due: Year) => string;
  /** The same of what happens in a year and is not there at its end. */
  readonly inYear: (due: Year) => string;
  readonly milestone: (due: Year) => string;
  readonly attainment: string;
  readonly stretch: (figure: string) => string;
  readonly kinds: Readonly<Record<LineKind, string>>;
  readonly ruleKinds: Readonly<Record<RuleKind, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly byEnd: (target: string) => string;
  readonly averageTarget: (target: string) => string;
}

const WORDS: Readonly<Record<Language, RuleWords>> = {
  vi: {
    eachYear: 'Mỗi năm',
    average: 'Bình quân các năm',
    total: (due) => `Cộng dồn đến năm ${String(due)}`,
    end: (due) => `Đến hết năm ${String(due)}`,
    inYear: (due) => `Trong năm ${String(due)}`,
    milestone: (due) => `Hoàn thành trong năm ${String(due)}`,
    attainment: 'Đạt mỗi năm',
    stretch: (figure) => `, phấn đấu ${figure}`,
    kinds: {
      growth: 'Tốc độ tăng (%/năm)',
      share: 'Tỷ lệ (%)',
      stock: 'Số có đến cuối năm',
      flow: 'Số phát sinh trong năm',
      attainment: 'Được công nhận mỗi năm (Đạt / Chưa đạt)',
      milestone: 'Việc phải xong một lần',
    },
    ruleKinds: {
      eachYear: 'Mỗi năm đều phải đạt',
      average: 'Bình quân các năm',
      total: 'Cộng dồn đến một năm',
      end: 'Đạt vào một năm',
      milestone: 'Hoàn thành trong một năm',
      attainment: 'Được công nhận mỗi năm',
    },
    directions: { atLeast: '≥ (ít nhất)', atMost: '≤ (nhiều nhất)' },
    byEnd: (target) => `Đến năm cuối: ${target}`,
    averageTarget: (target) => `Bình quân năm: ${target}`,
  },
  en: {
    eachYear: 'Every year',
    average: 'On average over the years',
    total: (due) => `In all by ${String(due)}`,
    end: (due) => `By the end of ${String(due)}`,
    inYear: (due) => `In ${String(due)}`,
    milestone: (due) => `Done in ${String(due)}`,
    attainment: 'Attained every year',
    stretch: (figure) => `, striving for ${figure}`,
    kinds: {
      growth: 'Growth rate (% a year)',
      share: 'Share (%)',
      stock: 'Number there is at the year’s end',
      flow: 'Number that arises in the year',
      attainment: 'Recognised every year (attained or not)',
      milestone: 'To be finished once',
    },
    ruleKinds: {
      eachYear: 'Holds in every year',
      average: 'On average over the years',
      total: 'In all by a year',
      end: 'Reached by a year',
      milestone: 'Finished in a year',
      attainment: 'Recognised every year',
    },
    directions: { atLeast: '≥ (at least)', atMost: '≤ (at most)' },
    byEnd: (target) => `By the last year: ${target}`,
    averageTarget: (target) => `On average a year: ${target}`,
  },
};

/**
 * A rule in words, its figures in full: "Đến hết năm 2030 ≥ 490 DN, phấn đấu 500".
 * @param unit the line's unit, maybe empty
 * @param kind the line's kind: of what happens year by year a figure is that of its year, "Trong năm 2030 ≥ 120"
 */
export function ruleText(rule: Rule, unit: string, language: Language, kind?: LineKind): string {
  const words = WORDS[language];
  switch (rule.kind) {
    case 'milestone':
      return words.milestone(rule.due);
    case 'attainment':
      return words.attainment;
    case 'eachYear':
    case 'average':
      return words[rule.kind] + boundText(rule, unit, language);
    case 'total':
      return words.total(rule.due) + boundText(rule, unit, language);
    case 'end':
      return (kind === 'flow' || kind === 'growth' ? words.inYear : words.end)(rule.due) + boundText(rule, unit, language);
    default:
      return unreachable(rule);
  }
}

function boundText({ direction, bound, stretch }: Extract<Rule, { readonly bound: number }>, unit: string, language: Language): string {
  const asked = ` ${signOf(direction)} ${formatExact(bound, language)}${unitAfterFigure(unit)}`;
  return stretch === undefined ? asked : asked + WORDS[language].stretch(formatExact(stretch, language));
}

/** All rules of a line in words, in one text; empty where there are none. */
export function rulesText(rules: readonly Rule[], unit: string, language: Language, kind?: LineKind): string {
  return rules.map((rule) => ruleText(rule, unit, language, kind)).join('; ');
}

/** What sort of figure a line is, in words. */
export function kindText(kind: LineKind, language: Language): string {
  return WORDS[language].kinds[kind];
}

/** What a rule looks at, in words. */
export function ruleKindText(kind: RuleKind, language: Language): string {
  return WORDS[language].ruleKinds[kind];
}

/** Which way is better, in words. */
export function directionText(direction: Direction, language: Language): string {
  return WORDS[language].directions[direction];
}

/** The target cells of a line in one text, each with its column; empty where both are. */
export function targetsText({ byEnd, average }: Targets, language: Language): string {
  const words = WORDS[language];
  const said = (target: Target | undefined, say: (text: string) => string): readonly string[] => (target === undefined ? [] : [say(target.text)]);
  return [...said(byEnd, words.byEnd), ...said(average, words.averageTarget)].join('; ');
}
