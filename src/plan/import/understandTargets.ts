import type { Rule, Targets } from '../Plan';
import type { TargetProblem } from '../target';
import type { TargetSource } from './kindGuess';
import { boundOfText, fits, readTarget, targetsOf, type ReadingOf, type Stated, type TargetReading } from './targetReading';
import type { Doubt, RowAnswer } from './types';
import { rulesOfYears, type YearText } from './yearTargets';

/** Something doubtful about a line's targets, with the ways to settle it as answers or as the rules it would have then. */
export interface TargetFinding extends Omit<Doubt, 'column' | 'choices'> {
  readonly source?: TargetSource;
  readonly answers?: readonly RowAnswer[];
  readonly ways?: readonly (readonly Rule[])[];
}

/** The rules of all of a line's targets; those that are not known for sure are left out. */
export interface UnderstoodTargets {
  readonly targets: Targets;
  readonly rules: readonly Rule[];
  readonly findings: readonly TargetFinding[];
  /** A figure says by neither sign nor word whether it is a floor or a ceiling. */
  readonly isBare: boolean;
}

/** The ways to understand a growth rate that is promised for a year: of all years, of that year, or as a further goal. */
function growthWays(stated: Stated, others: readonly Rule[], reading: ReadingOf): Pick<TargetFinding, 'ways'> {
  const bound = boundOfText(stated, reading);
  if (bound === undefined) return {};
  const { lastYear } = reading.period;
  const [first] = others;
  const isFurther =
    others.length === 1 &&
    first?.kind === 'average' &&
    first.stretch === undefined &&
    first.direction === bound.direction &&
    (first.direction === 'atLeast' ? bound.bound > first.bound : bound.bound < first.bound);
  return {
    ways: [
      ...(isFurther ? [[{ ...first, stretch: bound.bound }]] : []),
      ...(others.length === 0 ? [[{ kind: 'average' as const, ...bound }]] : []),
      ...(fits(reading, 'end', bound) ? [[...others, { kind: 'end' as const, due: lastYear, ...bound }]] : []),
    ],
  };
}

function problemFinding(stated: Stated, problem: TargetProblem, others: readonly Rule[], reading: ReadingOf): TargetFinding {
  const told = { code: 'target' as const, mustSettle: true, source: stated.source, text: stated.text, problem };
  switch (problem.code) {
    case 'averageOrEachYear':
      return { ...told, answers: [{ yearly: 'eachYear' }, { yearly: 'average' }] };
    case 'growthByEnd':
      return { ...told, ...growthWays(stated, others, reading) };
    default:
      return told;
  }
}

/** What happens in a year, in a column that does not say over which years it counts. */
function openYears({ stated, rules, saysYears }: TargetReading, { kind, yearly }: ReadingOf): readonly TargetFinding[] {
  if (stated.source !== 'target' || kind !== 'flow' || saysYears || yearly !== undefined || !rules.ok) return [];
  return [
    { code: 'overWhichYears', mustSettle: true, source: stated.source, text: stated.text, answers: [{ yearly: 'average' }, { yearly: 'eachYear' }], ways: [rules.value] },
  ];
}

function warningsOf({ stated, warnings }: TargetReading): readonly TargetFinding[] {
  return warnings.map((warning) => ({ code: 'targetWarning', mustSettle: false, source: stated.source, text: stated.text, warning }));
}

function yearsFinding(texts: readonly YearText[], reading: ReadingOf): { readonly rules: readonly Rule[]; readonly findings: readonly TargetFinding[] } {
  if (texts.length === 0) return { rules: [], findings: [] };
  const found = rulesOfYears(texts, reading);
  switch (found.kind) {
    case 'rules':
      return { rules: found.rules, findings: [] };
    case 'question':
      return { rules: [], findings: [{ code: 'overWhichYears', mustSettle: true, ways: found.ways }] };
    case 'problem':
      return { rules: [], findings: [problemFinding(found.stated, found.problem, [], reading)] };
  }
}

function withoutDoubles(rules: readonly Rule[]): readonly Rule[] {
  const seen = new Set<string>();
  return rules.filter((rule) => {
    const key = JSON.stringify(rule);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** An average of 100 % is 100 % in each year, since no share is higher: then there is nothing to ask. */
function withoutQuestion(found: TargetReading, reading: ReadingOf): TargetReading {
  if (found.rules.ok || found.rules.error.code !== 'averageOrEachYear' || reading.kind !== 'share') return found;
  const bound = boundOfText(found.stated, reading);
  const isUtmost = bound?.direction === 'atLeast' ? bound.bound === 100 : bound?.bound === 0;
  return isUtmost ? readTarget(found.stated, { ...reading, yearly: 'eachYear' }) : found;
}

/** Without what follows from a rule that holds in each year. */
function withoutImplied(rules: readonly Rule[]): readonly Rule[] {
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

/** Reads all targets of a line of a known kind. */
export function understandTargets(stated: readonly Stated[], reading: ReadingOf): UnderstoodTargets {
  const single = stated.filter(({ source }) => typeof source !== 'object').map((one) => withoutQuestion(readTarget(one, reading), reading));
  const inYears = stated.flatMap(({ source, text }): YearText[] => (typeof source === 'object' ? [{ year: source.year, text }] : []));
  const years = yearsFinding(inYears, reading);
  const open = new Map(single.map((one) => [one, openYears(one, reading)]));
  const known = withoutImplied(
    withoutDoubles([...single.flatMap((one) => (one.rules.ok && open.get(one)?.length === 0 ? one.rules.value : [])), ...years.rules]),
  );
  const allYears = inYears.map(({ year, text }) => readTarget({ source: { year }, text }, reading));
  const yearly = years.rules.some(({ kind }) => kind === 'eachYear' || kind === 'attainment');
  const [firstYear] = allYears;
  const placed = [
    ...single.map(({ stated: one, column }) => ({ stated: one, column })),
    // Where every year has the same target, it is said once.
    ...(yearly && firstYear !== undefined
      ? [{ stated: { source: 'average' as const, text: firstYear.stated.text }, column: 'average' as const }]
      : allYears.map(({ stated: one }) => ({ stated: one, column: 'byEnd' as const }))),
  ];
  return {
    targets: targetsOf(placed),
    rules: known,
    findings: [
      ...single.flatMap((one) => (one.rules.ok ? [] : [problemFinding(one.stated, one.rules.error, known, reading)])),
      ...single.flatMap((one) => open.get(one) ?? []),
      ...years.findings,
      ...[...single, ...allYears].flatMap(warningsOf),
    ],
    isBare: [...single, ...allYears].some(({ isBare }) => isBare),
  };
}
