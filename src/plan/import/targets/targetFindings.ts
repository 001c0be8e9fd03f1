import type { Rule } from '../../Plan';
import type { TargetProblem } from '../../target';
import type { TargetSource } from './kinds';
import { stepOfStock } from './stepOfStock';
import { boundOfText, fits, wholeBound, type ReadingOf, type Stated } from './targetReading';
import type { Doubt, RowAnswer } from '../types';

/** Something doubtful about a line's targets, with the ways to settle it as answers or as the rules it would have then. */
export interface TargetFinding extends Omit<Doubt, 'column' | 'choices'> {
  readonly source?: TargetSource;
  readonly answers?: readonly RowAnswer[];
  readonly ways?: readonly (readonly Rule[])[];
}

/** The ways to understand a growth rate that is promised for a year: of all years, of that year, or as a further goal. */
function growthWays(stated: Stated, others: readonly Rule[], reading: ReadingOf): readonly (readonly Rule[])[] {
  const bound = boundOfText(stated, reading);
  if (bound === undefined) return [];
  const { lastYear } = reading.period;
  const [first] = others;
  const isFurther =
    others.length === 1 &&
    first?.kind === 'average' &&
    first.stretch === undefined &&
    first.direction === bound.direction &&
    (first.direction === 'atLeast' ? bound.bound > first.bound : bound.bound < first.bound);
  return [
    ...(isFurther ? [[{ ...first, stretch: bound.bound }]] : []),
    ...(others.some(({ kind }) => kind === 'average') ? [] : [[{ kind: 'average' as const, ...bound }]]),
    ...(fits(reading, 'end', bound) ? [[{ kind: 'end' as const, due: lastYear, ...bound }]] : []),
  ];
}

/** What a bound with decimals asks for where only whole things can be counted: the next whole number, or it is an average. */
function wholeWays(stated: Stated, reading: ReadingOf): readonly (readonly Rule[])[] {
  const found = boundOfText(stated, reading);
  if (found === undefined) return [];
  const whole = wholeBound(found);
  // Who promises 0,75 of something does not mean one of it.
  const isSmall = found.bound < 1;
  const { lastYear: due } = reading.period;
  return [
    ...(!isSmall && fits(reading, 'end', whole) ? [[{ kind: 'end' as const, due, ...whole }]] : []),
    ...(fits(reading, 'average', found) ? [[{ kind: 'average' as const, ...found }]] : []),
  ];
}

/** The ways to see what looks like a yearly rise beside levels: kept in its text alone, or as a level after all. */
function stepWays(stated: Stated, others: readonly Rule[], reading: ReadingOf): readonly (readonly Rule[])[] {
  const bound = boundOfText(stated, reading);
  if (bound === undefined || stepOfStock(stated, others, reading) === 'no') return [];
  return [[], ...(['eachYear', 'average'] as const).flatMap((kind) => (fits(reading, kind, bound) ? [[{ kind, ...bound }]] : []))];
}

/** Why a text gives no rule, with the ways to settle it. @param others the rules of the line's other texts */
export function problemFinding(stated: Stated, problem: TargetProblem, others: readonly Rule[], reading: ReadingOf): TargetFinding {
  const told = { code: 'target' as const, mustSettle: true, source: stated.source, text: stated.text, problem };
  switch (problem.code) {
    case 'averageOrEachYear': {
      const ways = stepWays(stated, others, reading);
      if (ways.length > 0) return { ...told, ways };
      return { ...told, answers: [{ yearly: 'eachYear' }, { yearly: 'average' }] };
    }
    case 'growthByEnd':
      return { ...told, ways: growthWays(stated, others, reading) };
    case 'boundNotValid':
      return { ...told, ways: wholeWays(stated, reading) };
    default:
      return told;
  }
}

/** Every rule once; one that says the same as another and names a further goal stands for both. */
export function withoutDoubles(rules: readonly Rule[]): readonly Rule[] {
  const key = (rule: Rule, stretch?: number): string => {
    const due = 'due' in rule ? rule.due : 0;
    return 'bound' in rule ? [rule.kind, due, rule.direction, rule.bound, stretch].join(' ') : [rule.kind, due].join(' ');
  };
  const further = new Set(rules.flatMap((rule) => ('bound' in rule && rule.stretch !== undefined ? [key(rule)] : [])));
  const seen = new Set<string>();
  return rules.filter((rule) => {
    const own = key(rule, 'bound' in rule ? rule.stretch : undefined);
    const isNew = !seen.has(own) && !further.has(own);
    seen.add(own);
    return isNew;
  });
}

/** Without what follows from a rule that holds in each year. */
export function withoutImplied(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(
    (rule) =>
      rule.kind !== 'end' ||
      !rules.some(
        (other) =>
          other.kind === 'eachYear' &&
          other.direction === rule.direction &&
          rule.stretch === undefined &&
          (rule.direction === 'atLeast' ? other.bound >= rule.bound : other.bound <= rule.bound),
      ),
  );
}

const MOST_WAYS = 6;

/**
 * A choice of rules settles the whole line, so it holds the rules of all its texts: those that are known, and a way for each
 * text that is open. While a text can only be settled by an answer or by typing, that comes first and the rest waits.
 */
export function inTurn(findings: readonly TargetFinding[], known: readonly Rule[]): readonly TargetFinding[] {
  const first = findings.filter(({ mustSettle, ways = [], answers = [] }) => mustSettle && (ways.length === 0 || answers.length > 0));
  if (first.length > 0 && findings.length > 1) return first.map((finding): TargetFinding => ({ ...finding, ways: [] }));
  const [one, ...rest] = findings.filter(({ ways = [] }) => ways.length > 0);
  if (one === undefined) return findings;
  // In the order of the columns.
  const isFirst = one.code === 'overWhichYears' && one.source === 'byEnd';
  const whole = (way: readonly Rule[]): readonly Rule[] => withoutImplied(withoutDoubles(isFirst ? [...way, ...known] : [...known, ...way]));
  if (rest.length === 0) return [{ ...one, ways: (one.ways ?? []).map(whole) }];
  const together = rest.reduce<readonly (readonly Rule[])[]>((all, { ways = [] }) => all.flatMap((way) => ways.map((other) => [...way, ...other])), one.ways ?? []);
  const { source: _, text: __, ...plain } = one;
  return [{ ...plain, mustSettle: findings.some(({ mustSettle }) => mustSettle), ways: together.slice(0, MOST_WAYS).map(whole) }];
}
