import { planYears, type Period, type Rule, type Year } from '../../Plan';
import type { TargetProblem } from '../../target';
import { areOfOneYear } from './flowYears';
import { boundOfText, fits, readTarget, wholeBound, type Bounded, type ReadingOf, type Stated } from './targetReading';
import { isFall, isNamedMean, isUnitOfYear, spanOfName } from './yearsInWords';

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
  readonly text: string;
  /** Neither sign nor word says whether the figure is a floor or a ceiling. */
  readonly isBare: boolean;
}

/** True where no later year asks for less: then what was due earlier stays fulfilled by what is due later. */
function neverEasier(bounds: readonly YearBound[]): boolean {
  return bounds.every(({ direction, bound }, index) => {
    const before = bounds[index - 1];
    return before === undefined || (direction === before.direction && (direction === 'atLeast' ? bound >= before.bound : bound <= before.bound));
  });
}

function withoutYear({ direction, bound, stretch }: Bounded): Bounded {
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

/** Without what a text says by neither sign nor word: figures that fall may be ceilings. */
function asCeilings(bounds: readonly YearBound[]): readonly YearBound[] {
  return bounds.map((one) => (one.isBare ? { ...one, direction: 'atMost' } : one));
}

/** Figures that ask for less later on cannot all hold at the end: the least of them holds throughout, or they are ceilings. */
function easierWays(bounds: readonly YearBound[], reading: ReadingOf): readonly (readonly Rule[])[] {
  const ceilings = isFall(reading.name ?? '') ? bounds : asCeilings(bounds);
  const last = bounds[bounds.length - 1];
  const easiest = bounds.reduce<YearBound | undefined>((found, one) => (found === undefined || (one.direction === 'atLeast' ? one.bound < found.bound : one.bound > found.bound) ? one : found), undefined);
  return [
    ...(easiest !== undefined && fits(reading, 'eachYear', easiest) ? [[{ kind: 'eachYear' as const, ...withoutYear(easiest) }]] : []),
    ...(last === undefined ? [] : [endRules([last])]),
    ...(ceilings.some((one, at) => one !== bounds[at]) && neverEasier(ceilings) ? [endRules(ceilings)] : []),
  ];
}

/** The ways in which figures of what happens year by year can be meant where they rise. */
function flowWays(bounds: readonly YearBound[], isEveryYear: boolean, reading: ReadingOf): readonly (readonly Rule[])[] {
  const [first] = bounds;
  const oneWay = bounds.every(({ direction }) => direction === first?.direction);
  if (!oneWay) return [];
  // With a year left out nothing is known of what may be added up in it, but the figures may be sums already.
  const rises = bounds.every(({ bound }, at) => at === 0 || bound > (bounds[at - 1]?.bound ?? 0));
  const sums = isEveryYear ? totals(bounds) : rises ? bounds.map((one): Rule => ({ kind: 'total', due: one.year, ...withoutYear(one) })) : [];
  return sums.length > 0 && bounds.every((one) => fits(reading, 'total', one)) ? [sums] : [];
}

/** Whether the row says that its figures of years are each of that year alone. */
function saysOfOneYear(bounds: readonly YearBound[], isEveryYear: boolean, others: readonly Rule[], { name = '', unit, base, period }: ReadingOf): boolean {
  const words = spanOfName(name);
  if (words === 'annual' || words === 'average' || isUnitOfYear(unit)) return true;
  // A sum or an average over the years stands beside them.
  if (others.some(({ kind }) => kind === 'total' || kind === 'average')) return true;
  // Up to the first year there is nothing to add up.
  if (bounds.every(({ year }) => year === period.firstYear)) return true;
  // The plan's target is the figure of its last year said once more, and no sum of the years.
  const last = bounds[bounds.length - 1];
  if (others.some((rule) => rule.kind === 'end' && rule.due === last?.year && rule.bound === last.bound)) return true;
  return words !== 'total' && !isEveryYear && areOfOneYear(bounds.map(({ bound }) => bound), base, planYears(period).length);
}

/** The mean of all years stands with the last of them, where earlier ones have a figure of their own; or is it that year's? */
function meanWays(bounds: readonly YearBound[], isEveryYear: boolean, { kind, name = '', period }: ReadingOf): readonly (readonly Rule[])[] {
  const last = bounds[bounds.length - 1];
  if (kind !== 'growth' || isEveryYear || bounds.length < 2 || last?.year !== period.lastYear || spanOfName(name) === 'annual' || !isNamedMean(name)) return [];
  return [[...endRules(bounds.slice(0, -1)), { kind: 'average', ...withoutYear(last) }], endRules(bounds)];
}

function figureRules(given: readonly YearBound[], others: readonly Rule[], reading: ReadingOf): YearRules {
  const { kind, period } = reading;
  const years = new Set(given.map(({ year }) => year));
  const isEveryYear = planYears(period).every((year) => years.has(year));
  const isPossible = given.every((one) => fits(reading, 'end', one));
  const bounds = isPossible ? given : given.map((one): YearBound => ({ ...one, ...wholeBound(one) }));
  const [first] = bounds;
  if (first !== undefined && isPossible && isEveryYear && sameBounds(bounds)) return { kind: 'rules', rules: [{ kind: 'eachYear', ...withoutYear(first) }] };
  const impossible = given.find((one) => !fits(reading, 'end', one));
  if (bounds.some((one) => !fits(reading, 'end', one)) && impossible !== undefined) {
    const { year, text } = impossible;
    return { kind: 'problem', stated: { source: { year }, text }, problem: { code: 'boundNotValid', at: { start: 0, end: text.length } } };
  }
  const means = meanWays(bounds, isEveryYear, reading);
  if (means.length > 0) return { kind: 'question', ways: means };
  const canEnd = neverEasier(bounds);
  if (isPossible && canEnd && (kind !== 'flow' || saysOfOneYear(bounds, isEveryYear, others, reading))) return { kind: 'rules', rules: endRules(bounds) };
  return {
    kind: 'question',
    ways: [...(canEnd ? [endRules(bounds)] : []), ...(kind === 'flow' ? flowWays(bounds, isEveryYear, reading) : []), ...(canEnd ? [] : easierWays(bounds, reading))],
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
 * @param others the rules of the line's other texts
 */
export function rulesOfYears(texts: readonly YearText[], others: readonly Rule[], reading: ReadingOf): YearRules {
  const ordered = [...texts].sort((left, right) => left.year - right.year);
  const bounds: YearBound[] = [];
  for (const { year, text } of ordered) {
    const stated: Stated = { source: { year }, text };
    if (outside(year, reading.period)) {
      const heading = String(year);
      return { kind: 'problem', stated: { ...stated, text: heading }, problem: { code: 'columnOutsidePeriod', at: { start: 0, end: heading.length } } };
    }
    const found = readTarget(stated, reading);
    const due = found.rules.ok ? found.rules.value.find((rule) => 'due' in rule) : undefined;
    const isNumeric = reading.kind !== 'attainment' && reading.kind !== 'milestone';
    const bound = isNumeric ? boundOfText(stated, reading) : undefined;
    if (isNumeric && bound !== undefined) {
      bounds.push({ year, text, isBare: found.isBare, ...bound });
      continue;
    }
    if (!found.rules.ok) return { kind: 'problem', stated, problem: found.rules.error };
    if (reading.kind === 'milestone' && ordered.length === 1 && found.saysYears && due !== undefined) return { kind: 'rules', rules: [due] };
    if (isNumeric) return { kind: 'problem', stated, problem: { code: 'noFigure', at: { start: 0, end: text.length } } };
  }
  return bounds.length === ordered.length ? figureRules(bounds, others, reading) : wordRules(ordered, reading);
}
