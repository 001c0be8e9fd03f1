import type { LineKind, RuleKind } from './Plan';
import type { ValueKind } from './reading';

/** Which rules a kind of line can have (domain: "What kind of figure a line is"). */
export const RULES_OF_KIND: Readonly<Record<LineKind, readonly RuleKind[]>> = {
  growth: ['average', 'eachYear', 'end'],
  share: ['average', 'eachYear', 'end'],
  stock: ['average', 'eachYear', 'end'],
  flow: ['average', 'eachYear', 'end', 'total'],
  attainment: ['attainment'],
  milestone: ['milestone'],
};

/**
 * Whether a bound can be met at all by a line of this kind, in the line's unit. The average of whole numbers need not be
 * whole, so an average bound of a count may have decimals.
 */
export function isBoundOfKind(kind: ValueKind, ruleKind: RuleKind, bound: number): boolean {
  switch (kind) {
    case 'growth':
      return bound > -100;
    case 'share':
      return bound >= 0 && bound <= 100;
    case 'stock':
    case 'flow':
      return bound >= 0 && (ruleKind === 'average' || Number.isInteger(bound));
    case 'amount':
      return bound >= 0;
    case 'attainment':
    case 'milestone':
      return false;
  }
}
