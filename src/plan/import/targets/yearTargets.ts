import { planYears, type Period, type Rule, type Year } from '../../Plan';
import type { TargetProblem } from '../../target';
import { easierWays, neverEasier } from './easierYears';
import { flowWays, spanOfYears } from './flowOfYears';
import { spanOfText } from './sumOrYear';
import { boundAlone, boundOfText, fits, readTarget, wholeBound, type ReadingOf, type Stated } from './targetReading';
import { endRules, sumRules, type YearBound } from './yearBounds';
import { reachedAt } from './wordKind';
import { isNamedMean, spanOfName } from './yearsInWords';

/** The target of one year of the plan, from a column of its own. */
export interface YearText {
  readonly year: Year;
  readonly text: string;
}

/** What a row's targets of single years ask for. */
export type YearRules =
  | { readonly kind: 'rules'; readonly rules: readonly Rule[] }
  /** They can be seen in several ways, each as the rules it would be. */
  | {
      readonly kind: 'question';
      readonly ways: readonly (readonly Rule[])[];
      /** Targets that none of the ways holds as they are. */
      readonly notWatched?: string;
    }
  | { readonly kind: 'problem'; readonly stated: Stated; readonly problem: TargetProblem };

function sameBounds(bounds: readonly YearBound[]): boolean {
  const keys = new Set(bounds.map((one) => JSON.stringify(boundAlone(one))));
  return keys.size === 1;
}

/** The mean of all years stands with the last of them, where earlier ones have a figure of their own; or is it that year's? */
function meanWays(bounds: readonly YearBound[], isEveryYear: boolean, { kind, name = '', period }: ReadingOf): readonly (readonly Rule[])[] {
  const last = bounds[bounds.length - 1];
  if (kind !== 'growth' || isEveryYear || bounds.length < 2 || last?.year !== period.lastYear || spanOfName(name) === 'annual' || !isNamedMean(name)) return [];
  return [[...endRules(bounds.slice(0, -1)), { kind: 'average', ...boundAlone(last) }], endRules(bounds)];
}

function figureRules(given: readonly YearBound[], others: readonly Rule[], reading: ReadingOf): YearRules {
  const { kind, period } = reading;
  const years = new Set(given.map(({ year }) => year));
  const isEveryYear = planYears(period).every((year) => years.has(year));
  const isPossible = given.every((one) => fits(reading, 'end', one));
  const bounds = isPossible ? given : given.map((one): YearBound => ({ ...one, ...wholeBound(one) }));
  const [first] = bounds;
  if (first !== undefined && isPossible && isEveryYear && sameBounds(bounds)) return { kind: 'rules', rules: [{ kind: 'eachYear', ...boundAlone(first) }] };
  const impossible = given.find((one) => !fits(reading, 'end', one));
  if (bounds.some((one) => !fits(reading, 'end', one)) && impossible !== undefined) {
    const { year, text } = impossible;
    return { kind: 'problem', stated: { source: { year }, text }, problem: { code: 'boundNotValid', at: { start: 0, end: text.length } } };
  }
  const means = meanWays(bounds, isEveryYear, reading);
  if (means.length > 0) return { kind: 'question', ways: means };
  const canEnd = neverEasier(bounds);
  if (isPossible && canEnd) {
    const span = kind === 'flow' ? spanOfYears(bounds, isEveryYear, others, reading) : 'year';
    if (span !== 'unclear') return { kind: 'rules', rules: span === 'year' ? endRules(bounds) : sumRules(bounds) };
  }
  const easier = canEnd ? { ways: [], notWatched: '' } : easierWays(bounds, reading);
  return {
    kind: 'question',
    ways: [...(canEnd ? [endRules(bounds)] : []), ...(kind === 'flow' ? flowWays(bounds, isEveryYear, reading) : []), ...easier.ways],
    ...(easier.notWatched === '' ? {} : { notWatched: easier.notWatched }),
  };
}

function wordRules(texts: readonly YearText[], { kind, period }: ReadingOf): YearRules {
  if (kind === 'attainment') {
    const years = new Set(texts.map(({ year }) => year));
    const rules: readonly Rule[] = [{ kind: 'attainment' }];
    return planYears(period).every((year) => years.has(year)) ? { kind: 'rules', rules } : { kind: 'question', ways: [rules] };
  }
  // What is done by then has to be so in later years as well.
  const reached = texts[reachedAt(texts.map(({ text }) => text)) ?? -1];
  const rules: readonly Rule[] = [{ kind: 'milestone', due: reached?.year ?? Math.max(...texts.map(({ year }) => year)) }];
  return reached !== undefined || texts.length === 1 ? { kind: 'rules', rules } : { kind: 'question', ways: [rules] };
}

function outside(year: Year, { baseYear, lastYear }: Period): boolean {
  return year <= baseYear || year > lastYear;
}

/**
 * What a year's own cell asks for where its words say that it counts for more than that year: "Tổng 85", "cả giai đoạn 85",
 * and in the cell of the last year "mỗi năm ít nhất 20".
 */
function rulesInWords({ year, text }: YearText, reading: ReadingOf): readonly Rule[] {
  const { kind, period } = reading;
  const span = kind === 'attainment' || kind === 'milestone' ? undefined : spanOfText(text);
  const stated: Stated = { source: { year }, text };
  if (span === undefined || outside(year, period)) return [];
  const bound = boundOfText(stated, reading);
  if (bound === undefined) return [];
  if (span === 'total') return kind === 'flow' && fits(reading, 'total', bound) ? [{ kind: 'total', due: year, ...bound }] : [];
  if (year !== period.lastYear) return [];
  const found = readTarget({ source: 'byEnd', text }, reading);
  if (!found.rules.ok || found.rules.value.some((rule) => 'due' in rule)) return [];
  return kind === 'flow' && span === 'annual' && !found.isBare && fits(reading, 'eachYear', bound) ? [{ kind: 'eachYear', ...bound }] : found.rules.value;
}

/**
 * The rules of targets that stand in columns of single years, in the order of the years: interim due years of what is there
 * at a year's end, one rule for all where each year asks for the same; a question where the figures of single years count
 * what happens in them. What a text itself says of the years stands above its column.
 * @param others the rules of the line's other texts
 */
export function rulesOfYears(texts: readonly YearText[], others: readonly Rule[], reading: ReadingOf): YearRules {
  const inWords = texts.map((one) => ({ one, rules: rulesInWords(one, reading) }));
  const said = inWords.flatMap(({ rules }) => rules);
  const rest = inWords.flatMap(({ one, rules }) => (rules.length === 0 ? [one] : []));
  if (rest.length === 0) return { kind: 'rules', rules: said };
  const found = rulesByColumn(rest, [...others, ...said], reading);
  switch (found.kind) {
    case 'rules':
      return { kind: 'rules', rules: [...found.rules, ...said] };
    case 'question':
      return { ...found, ways: found.ways.map((way) => [...way, ...said]) };
    case 'problem':
      return found;
  }
}

function rulesByColumn(texts: readonly YearText[], others: readonly Rule[], reading: ReadingOf): YearRules {
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
