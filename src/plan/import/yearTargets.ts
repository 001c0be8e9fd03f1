import { planYears, type Period, type Rule, type Year } from '../Plan';
import type { TargetProblem } from '../target';
import { boundOfText, fits, readTarget, type Bounded, type ReadingOf, type Stated } from './targetReading';

/** The target of one year of the plan, from a column of its own. */
export interface YearText {
  readonly year: Year;
  readonly text: string;
}

/** What a row's targets of single years ask for. */
export type YearRules =
  | { readonly kind: 'rules'; readonly rules: readonly Rule[] }
  /** They can be seen in several ways, each as the rules it would be. */
  | { readonly kind: 'question'; readonly ways: readonly (readonly Rule[])[] }
  | { readonly kind: 'problem'; readonly stated: Stated; readonly problem: TargetProblem };

interface YearBound extends Bounded {
  readonly year: Year;
}

/** True where no later year asks for less: then what was due earlier stays fulfilled by what is due later. */
function neverEasier(bounds: readonly YearBound[]): boolean {
  return bounds.every(({ direction, bound }, index) => {
    const before = bounds[index - 1];
    return before === undefined || (direction === before.direction && (direction === 'atLeast' ? bound >= before.bound : bound <= before.bound));
  });
}

function withoutYear({ direction, bound, stretch }: YearBound): Bounded {
  return stretch === undefined ? { direction, bound } : { direction, bound, stretch };
}

const endRules = (bounds: readonly YearBound[]): readonly Rule[] => bounds.map((one) => ({ kind: 'end', due: one.year, ...withoutYear(one) }));

/** What happens in each year, added up: the total that is due in each of them. */
function totals(bounds: readonly YearBound[]): readonly Rule[] {
  let bound = 0;
  let stretch = 0;
  const hasStretch = bounds.every((one) => one.stretch !== undefined);
  return bounds.map((one): Rule => {
    bound += one.bound;
    stretch += one.stretch ?? one.bound;
    return { kind: 'total', due: one.year, direction: one.direction, bound, ...(hasStretch ? { stretch } : {}) };
  });
}

function sameBounds(bounds: readonly YearBound[]): boolean {
  const keys = new Set(bounds.map((one) => JSON.stringify(withoutYear(one))));
  return keys.size === 1;
}

function figureRules(bounds: readonly YearBound[], reading: ReadingOf): YearRules {
  const { kind, period } = reading;
  const [first] = bounds;
  const years = new Set(bounds.map(({ year }) => year));
  const isEveryYear = planYears(period).every((year) => years.has(year));
  if (first !== undefined && isEveryYear && sameBounds(bounds) && fits(reading, 'eachYear', first)) {
    return { kind: 'rules', rules: [{ kind: 'eachYear', ...withoutYear(first) }] };
  }
  const canEnd = neverEasier(bounds) && bounds.every((one) => fits(reading, 'end', one));
  if ((kind === 'share' || kind === 'stock') && canEnd) return { kind: 'rules', rules: endRules(bounds) };
  const oneWay = bounds.every(({ direction }) => direction === first?.direction);
  return {
    kind: 'question',
    ways: [
      ...(canEnd ? [endRules(bounds)] : []),
      // With a year left out nothing is known of what may be added up in it.
      ...(kind === 'flow' && oneWay && isEveryYear && bounds.every((one) => fits(reading, 'total', one)) ? [totals(bounds)] : []),
      ...(canEnd || kind === 'flow' ? [] : [endRules(bounds.slice(-1)).filter(() => bounds.slice(-1).every((one) => fits(reading, 'end', one)))]),
    ].filter((way) => way.length > 0),
  };
}

function wordRules(texts: readonly YearText[], { kind, period }: ReadingOf): YearRules {
  if (kind === 'attainment') {
    const years = new Set(texts.map(({ year }) => year));
    const rules: readonly Rule[] = [{ kind: 'attainment' }];
    return planYears(period).every((year) => years.has(year)) ? { kind: 'rules', rules } : { kind: 'question', ways: [rules] };
  }
  const last = Math.max(...texts.map(({ year }) => year));
  const rules: readonly Rule[] = [{ kind: 'milestone', due: last }];
  return texts.length === 1 ? { kind: 'rules', rules } : { kind: 'question', ways: [rules] };
}

function outside(year: Year, { baseYear, lastYear }: Period): boolean {
  return year <= baseYear || year > lastYear;
}

/**
 * The rules of targets that stand in columns of single years, in the order of the years: interim due years of what is there
 * at a year's end, one rule for all where each year asks for the same; a question where the figures of single years count
 * what happens in them.
 */
export function rulesOfYears(texts: readonly YearText[], reading: ReadingOf): YearRules {
  const ordered = [...texts].sort((left, right) => left.year - right.year);
  const bounds: YearBound[] = [];
  for (const { year, text } of ordered) {
    const stated: Stated = { source: { year }, text };
    if (outside(year, reading.period)) return { kind: 'problem', stated, problem: { code: 'dueOutsidePeriod', at: { start: 0, end: text.length } } };
    const found = readTarget(stated, reading);
    const due = found.rules.ok ? found.rules.value.find((rule) => 'due' in rule) : undefined;
    const isNumeric = reading.kind !== 'attainment' && reading.kind !== 'milestone';
    const bound = isNumeric ? boundOfText(stated, reading) : undefined;
    if (isNumeric && bound !== undefined) {
      bounds.push({ year, ...bound });
      continue;
    }
    if (!found.rules.ok) return { kind: 'problem', stated, problem: found.rules.error };
    if (reading.kind === 'milestone' && ordered.length === 1 && found.saysYears && due !== undefined) return { kind: 'rules', rules: [due] };
    if (isNumeric) return { kind: 'problem', stated, problem: { code: 'noFigure', at: { start: 0, end: text.length } } };
  }
  return bounds.length === ordered.length ? figureRules(bounds, reading) : wordRules(ordered, reading);
}
