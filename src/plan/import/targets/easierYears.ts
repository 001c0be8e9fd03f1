import type { Rule } from '../../Plan';
import { boundAlone, fits, type ReadingOf } from './targetReading';
import { endRules, type YearBound } from './yearBounds';
import { isFall } from './yearsInWords';

/** Whether one bound asks for less than another of the same direction. */
function isEasier({ direction, bound }: YearBound, than: YearBound): boolean {
  return direction === 'atLeast' ? bound < than.bound : bound > than.bound;
}

/** True where no later year asks for less: then what was due earlier stays fulfilled by what is due later. */
export function neverEasier(bounds: readonly YearBound[]): boolean {
  return bounds.every((one, index) => {
    const before = bounds[index - 1];
    return before === undefined || (one.direction === before.direction && !isEasier(one, before));
  });
}

/** Without what a text says by neither sign nor word: figures that fall may be ceilings. */
function asCeilings(bounds: readonly YearBound[]): readonly YearBound[] {
  return bounds.map((one) => (one.isBare ? { ...one, direction: 'atMost' } : one));
}

/** The ways to see figures of which later ones ask for less, and those that cannot be watched as they are. */
export interface EasierYears {
  readonly ways: readonly (readonly Rule[])[];
  /** "2026: 12; 2028: 13"; empty where there are none. */
  readonly notWatched: string;
}

/**
 * Figures that ask for less later on cannot all hold, since what is due in a year is due ever after. What can be asked for is
 * the least of them throughout with those that no later one undercuts, or the last alone; or they are ceilings.
 */
export function easierWays(bounds: readonly YearBound[], reading: ReadingOf): EasierYears {
  const ceilings = isFall(reading.name ?? '') ? bounds : asCeilings(bounds);
  const last = bounds[bounds.length - 1];
  const easiest = bounds.reduce<YearBound | undefined>((found, one) => (found === undefined || isEasier(one, found) ? one : found), undefined);
  const throughout: readonly Rule[] = easiest !== undefined && fits(reading, 'eachYear', easiest) ? [{ kind: 'eachYear', ...boundAlone(easiest) }] : [];
  const isOneWay = bounds.every(({ direction }) => direction === last?.direction);
  const above = bounds.filter((one) => easiest !== undefined && isEasier(easiest, one));
  const lasting = isOneWay ? above.filter((one) => bounds.every((later) => later.year <= one.year || !isEasier(later, one))) : [];
  const areCeilings = ceilings.some((one, at) => one !== bounds[at]) && neverEasier(ceilings);
  return {
    ways: [
      ...(throughout.length > 0 && lasting.length > 0 ? [[...throughout, ...endRules(lasting)]] : []),
      ...(throughout.length > 0 ? [throughout] : []),
      ...(last === undefined ? [] : [endRules([last])]),
      ...(areCeilings ? [endRules(ceilings)] : []),
    ],
    notWatched: areCeilings ? '' : above.filter((one) => !lasting.includes(one)).map(({ year, text }) => `${String(year)}: ${text}`).join('; '),
  };
}
