import type { Rule, Year } from '../../Plan';
import { boundAlone, type Bounded } from './targetReading';

/** What the target of one year asks for. */
export interface YearBound extends Bounded {
  readonly year: Year;
  readonly text: string;
  /** Neither sign nor word says whether the figure is a floor or a ceiling. */
  readonly isBare: boolean;
}

/** Each figure as due at the end of its year. */
export function endRules(bounds: readonly YearBound[]): readonly Rule[] {
  return bounds.map((one) => ({ kind: 'end', due: one.year, ...boundAlone(one) }));
}

/** Each figure as the sum of all years up to its own. */
export function sumRules(bounds: readonly YearBound[]): readonly Rule[] {
  return bounds.map((one) => ({ kind: 'total', due: one.year, ...boundAlone(one) }));
}
