import type { Period, Rule, Targets } from '../../Plan';
import type { TargetProblem } from '../../target';
import { spanOfText } from './sumOrYear';
import { boundOfText, fits, readTarget, targetsOf, type ReadingOf, type Stated, type TargetReading } from './targetReading';
import { inTurn, problemFinding, withoutDoubles, withoutImplied, type TargetFinding } from './targetFindings';
import { stepOfStock } from './stepOfStock';
import { rulesOverYears, withYears } from './textYears';
import type { RowAnswer } from '../types';
import { rulesOfYears, type YearText } from './yearTargets';

export type { TargetFinding } from './targetFindings';

/** The rules of all of a line's targets; those that are not known for sure are left out. */
export interface UnderstoodTargets {
  readonly targets: Targets;
  readonly rules: readonly Rule[];
  readonly findings: readonly TargetFinding[];
  /** A figure says by neither sign nor word whether it is a floor or a ceiling. */
  readonly isBare: boolean;
}

/** A text with what it is read for, which its column and the line's name have a part in. */
interface Read {
  readonly found: TargetReading;
  readonly reading: ReadingOf;
}

interface Found {
  readonly rules: readonly Rule[];
  readonly finding?: TargetFinding;
  /** What is kept in the text alone. */
  readonly leftOut?: TargetFinding;
}

function leftOut(text: string, source?: Stated['source']): TargetFinding {
  return { code: 'partLeftOut', mustSettle: false, text, ...(source === undefined ? {} : { source }) };
}

const isOfOneYear = ({ firstYear, lastYear }: Period): boolean => firstYear === lastYear;

/**
 * An average of 100 % is 100 % in each year, since no share is higher, and in a plan of one year both are the same: then there
 * is nothing to ask.
 */
function withoutQuestion({ found, reading }: Read): Read {
  if (found.rules.ok || found.rules.error.code !== 'averageOrEachYear' || reading.kind !== 'share') return { found, reading };
  const bound = boundOfText(found.stated, reading);
  const isUtmost = bound?.direction === 'atLeast' ? bound.bound === 100 : bound?.bound === 0;
  const answered: ReadingOf = { ...reading, yearly: 'eachYear' };
  return isUtmost || isOfOneYear(reading.period) ? { found: readTarget(found.stated, answered), reading: answered } : { found, reading };
}

/** A rate of growth in a plan of one year, where the mean of all years is that of the last one. */
function growthOfOneYear(stated: Stated, problem: TargetProblem, reading: ReadingOf): readonly Rule[] {
  const bound = problem.code === 'growthByEnd' && isOfOneYear(reading.period) ? boundOfText(stated, reading) : undefined;
  return bound !== undefined && fits(reading, 'end', bound) ? [{ kind: 'end', due: reading.period.lastYear, ...bound }] : [];
}

/** What one text asks for, with what is open about it. @param others the rules of the line's other texts */
function foundOf({ found, reading }: Read, all: readonly Stated[], others: readonly Rule[]): Found {
  const { stated } = found;
  if (!found.rules.ok) {
    const growth = growthOfOneYear(stated, found.rules.error, reading);
    if (found.rules.error.code === 'averageOrEachYear' && stepOfStock(stated, others, reading) === 'certain') return { rules: [], leftOut: leftOut(stated.text, stated.source) };
    return growth.length > 0 ? { rules: growth } : { rules: [], finding: problemFinding(stated, found.rules.error, others, reading) };
  }
  const { rules, spans, ways, mustSettle } = rulesOverYears(found, all, reading);
  if (ways.length === 0) return { rules };
  const told = { code: 'overWhichYears' as const, mustSettle, source: stated.source, text: stated.text };
  const answers = mustSettle && stated.source === 'target' ? spans.flatMap((span): RowAnswer[] => (span === 'average' || span === 'eachYear' ? [{ yearly: span }] : [])) : [];
  // Where a figure a year comes first, that can be kept as an answer, so that corrections of the texts still count.
  const isAnswered = answers.length > 0 && (spans[0] === 'average' || spans[0] === 'eachYear');
  return { rules, finding: isAnswered ? { ...told, answers, ways: ways.slice(answers.length) } : { ...told, ways } };
}

function foundOfYears(texts: readonly YearText[], others: readonly Rule[], reading: ReadingOf): Found {
  if (texts.length === 0) return { rules: [] };
  const found = rulesOfYears(texts, others, reading);
  switch (found.kind) {
    case 'rules':
      return { rules: found.rules };
    case 'question':
      return {
        rules: [],
        finding: { code: 'overWhichYears', mustSettle: true, ways: found.ways },
        ...(found.notWatched === undefined ? {} : { leftOut: leftOut(found.notWatched) }),
      };
    case 'problem':
      return { rules: [], finding: problemFinding(found.stated, found.problem, others, reading) };
  }
}

function warningsOf({ stated, warnings }: TargetReading): readonly TargetFinding[] {
  return warnings.map((warning) => ({ code: 'targetWarning', mustSettle: false, source: stated.source, text: stated.text, warning }));
}

/** Reads all targets of a line of a known kind. */
export function understandTargets(stated: readonly Stated[], reading: ReadingOf): UnderstoodTargets {
  const single = stated
    .filter(({ source }) => typeof source !== 'object')
    .map((one): Read => {
      const own = withYears(one, stated, reading);
      return withoutQuestion({ found: readTarget(one, own), reading: own });
    });
  const inYears = stated.flatMap(({ source, text }): YearText[] => (typeof source === 'object' ? [{ year: source.year, text }] : []));
  const sureOf = (all: readonly Found[]): readonly Rule[] => all.flatMap(({ rules, finding }) => (finding === undefined ? rules : []));
  const alone = sureOf(single.map((one) => foundOf(one, stated, [])));
  const years = foundOfYears(inYears, alone, reading);
  const others = [...alone, ...sureOf([years])];
  const found = [...single.map((one) => foundOf(one, stated, others)), years];
  const allYears = inYears.map(({ year, text }) => readTarget({ source: { year }, text }, reading));
  const yearly = years.rules.some(({ kind }) => kind === 'eachYear' || kind === 'attainment') && inYears.every(({ text }) => spanOfText(text) === undefined);
  const [firstYear] = allYears;
  const placed = [
    ...single.map(({ found: { stated: one, column } }) => ({ stated: one, column })),
    // Where every year has the same target, it is said once.
    ...(yearly && firstYear !== undefined
      ? [{ stated: { source: 'average' as const, text: firstYear.stated.text }, column: 'average' as const }]
      : allYears.map(({ stated: one }) => ({ stated: one, column: 'byEnd' as const }))),
  ];
  const readings = [...single.map((one) => one.found), ...allYears];
  return {
    targets: targetsOf(placed, reading.period),
    rules: withoutImplied(withoutDoubles(found.flatMap(({ rules }) => rules))),
    findings: [...inTurn(found.flatMap(({ finding }) => finding ?? []), others), ...found.flatMap((one) => one.leftOut ?? []), ...readings.flatMap(warningsOf)],
    isBare: readings.some(({ isBare }) => isBare),
  };
}
