import type { Rule } from '../../Plan';
import type { TargetPart } from '../../target';
import { partsOf, type AroundKind, type Said } from './kinds';
import { sumOrYear, type NthFigure, type YearlyMean } from './sumOrYear';
import { boundOfText, type ReadingOf, type Stated } from './targetReading';

/** How much larger than a step what there is is at least. */
const FAR = 2;

/**
 * Whether a figure in the column of averages is by how much something rises a year, and no level that it has: what there is by
 * the targets' years is far more. It is certain where there was far more already in the base year.
 */
export function stepOfStock(stated: Stated, others: readonly Rule[], reading: ReadingOf): 'certain' | 'likely' | 'no' {
  if (reading.kind !== 'stock' || stated.source !== 'average') return 'no';
  const asked = boundOfText(stated, reading);
  if (asked === undefined || asked.bound === 0) return 'no';
  const most = Math.max(asked.bound, asked.stretch ?? 0) * FAR;
  const levels = others.flatMap((rule) => (rule.kind === 'end' && rule.direction === asked.direction ? [rule.bound] : []));
  if (levels.length === 0 || levels.some((level) => level < most)) return 'no';
  return reading.base !== undefined && reading.base >= most ? 'certain' : 'likely';
}

function endsOf(parts: readonly TargetPart[]): YearlyMean | undefined {
  const [part, ...more] = parts;
  if (part === undefined || more.length > 0) return undefined;
  if (part.kind === 'range') return { low: part.low, high: part.high };
  return part.kind === 'number' ? { low: part.value, high: part.value } : undefined;
}

/**
 * How the figures of years lie to a figure of averages and to the base year's: one such step after the other above it
 * (`above`), so many times the step or near it (`alone`), or both; undefined where they do neither.
 */
export function stepsFromBase(said: readonly Said[], { base, period }: AroundKind): 'above' | 'alone' | 'both' | undefined {
  const rangeOf = ({ target }: Said): YearlyMean | undefined => (target === undefined ? undefined : endsOf(partsOf(target)));
  const step = said.filter(({ source }) => source === 'average').map(rangeOf)[0];
  if (step === undefined || base === undefined || base <= 0) return undefined;
  const figures = said.flatMap((one): NthFigure[] => {
    const range = rangeOf(one);
    if (range === undefined || one.source === 'average' || one.source === 'total' || one.source === 'target') return [];
    const year = one.source === 'byEnd' ? period.lastYear : one.source.year;
    return [{ figure: range.low, nth: year - period.firstYear + 1 }];
  }).sort((left, right) => left.nth - right.nth);
  if (figures.length === 0) return undefined;
  // Of few things one more or less is no other way to count.
  const isAbove = figures.every(({ figure, nth }) => figure >= base && Math.abs(figure - base - Math.min(Math.max(figure - base, step.low * nth), step.high * nth)) <= Math.max(1, (figure - base) * 0.2));
  const isAlone = sumOrYear(figures, step, false) !== 'unclear';
  if (isAbove) return isAlone ? 'both' : 'above';
  return isAlone ? 'alone' : undefined;
}
