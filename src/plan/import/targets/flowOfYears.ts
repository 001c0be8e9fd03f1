import { planYears, type Rule } from '../../Plan';
import { areOfOneYear } from './flowYears';
import { sumOrYear, type YearlyMean } from './sumOrYear';
import { fits, type ReadingOf } from './targetReading';
import { sumRules, type YearBound } from './yearBounds';
import { isUnitOfYear, spanOfName } from './yearsInWords';

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

/** The ways in which figures of what happens year by year can be meant where they rise. */
export function flowWays(bounds: readonly YearBound[], isEveryYear: boolean, reading: ReadingOf): readonly (readonly Rule[])[] {
  const [first] = bounds;
  const oneWay = bounds.every(({ direction }) => direction === first?.direction);
  if (!oneWay) return [];
  // With a year left out nothing is known of what may be added up in it, but the figures may be sums already.
  const rises = bounds.every(({ bound }, at) => at === 0 || bound > (bounds[at - 1]?.bound ?? 0));
  const sums = isEveryYear ? totals(bounds) : rises ? sumRules(bounds) : [];
  return sums.length > 0 && bounds.every((one) => fits(reading, 'total', one)) ? [sums] : [];
}

/** What is expected a year, as an average beside the figures of years says it, or a sum over them. */
function meanOf(others: readonly Rule[], firstYear: number): (YearlyMean & { readonly from: 'average' | 'total' }) | undefined {
  const average = others.find((rule) => rule.kind === 'average');
  const found = average ?? others.find((rule) => rule.kind === 'total');
  if (found === undefined || !('bound' in found)) return undefined;
  const years = found.kind === 'total' ? found.due - firstYear + 1 : 1;
  const ends = [found.bound, found.stretch ?? found.bound].map((end) => end / years);
  return { low: Math.min(...ends), high: Math.max(...ends), from: found.kind === 'total' ? 'total' : 'average' };
}

/** Whether a row says that its figures of years are each of that year alone, or sums of all years so far. */
export function spanOfYears(bounds: readonly YearBound[], isEveryYear: boolean, others: readonly Rule[], { name = '', unit, base, period }: ReadingOf): 'year' | 'sum' | 'unclear' {
  const words = spanOfName(name);
  if (words === 'annual' || words === 'average' || isUnitOfYear(unit)) return 'year';
  // Up to the first year there is nothing to add up.
  if (bounds.every(({ year }) => year === period.firstYear)) return 'year';
  const mean = meanOf(others, period.firstYear);
  if (mean !== undefined) {
    const found = sumOrYear(bounds.map(({ bound, year }) => ({ figure: bound, nth: year - period.firstYear + 1 })), mean, isEveryYear);
    return found === 'unclear' && mean.from === 'total' ? 'year' : found;
  }
  // The plan's target is the figure of its last year said once more, and no sum of the years.
  const last = bounds[bounds.length - 1];
  if (others.some((rule) => rule.kind === 'end' && rule.due === last?.year && rule.bound === last.bound)) return 'year';
  return words !== 'total' && !isEveryYear && areOfOneYear(bounds.map(({ bound }) => bound), base, planYears(period).length) ? 'year' : 'unclear';
}
