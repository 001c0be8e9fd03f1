import { interimBefore } from './interim';
import type { DatedFigure, Measures } from './measure';
import type { Direction, Period, Rule, Year } from './Plan';
import { GUARD } from './reading';
import { unreachable } from './result';

export type BoundedRule = Extract<Rule, { bound: number }>;

/** Which bound a figure was held against. */
export type BoundBasis =
  /** the rule's own bound */
  | { readonly kind: 'full' }
  /** the share of a total that is due by the reporting year */
  | { readonly kind: 'proportional' }
  /** a point on the straight line from `start`, a figure or an interim target, to the bound in the due year */
  | { readonly kind: 'straightLine'; readonly start: DatedFigure };

export const FULL: BoundBasis = { kind: 'full' };

/** What is asked of a line in the reporting year, in its unit. */
export interface AskedBound {
  readonly bound: number;
  readonly basis: BoundBasis;
}

interface Asking {
  readonly reportingYear: Year;
  readonly period: Period;
}

/** How far `value` falls short of `bound`, as a share of the bound; at most 0 when it does not. */
export function shortfallOf(direction: Direction, bound: number, value: number): number {
  const missing = direction === 'atLeast' ? bound - value : value - bound;
  // A share of nothing means nothing: any miss of zero is a full one.
  if (Math.abs(bound) < GUARD) return missing > GUARD ? 1 : 0;
  return missing / Math.abs(bound);
}

/**
 * The bound used in the reporting year (domain section 4); undefined where there is nothing to draw a straight line from.
 * On the way to a later target the path leads over the interim ones, so that whoever keeps to the plan's own steps is on
 * its way.
 * @param rules all rules in force, the rule among them
 */
export function askedBound(rule: BoundedRule, rules: readonly Rule[], value: number, measures: Measures, asking: Asking): AskedBound | undefined {
  switch (rule.kind) {
    case 'eachYear':
    case 'average':
      return { bound: rule.bound, basis: FULL };
    case 'total':
      return askedTotal(rule, rules, value, measures, asking);
    case 'end':
      return askedEnd(rule, rules, value, measures, asking);
    default:
      return unreachable(rule);
  }
}

function askedTotal(rule: Extract<Rule, { kind: 'total' }>, rules: readonly Rule[], value: number, measures: Measures, asking: Asking): AskedBound | undefined {
  const { reportingYear, period } = asking;
  if (reportingYear >= rule.due) return { bound: rule.bound, basis: FULL };
  const before = interimBefore(rule, rules);
  const basis: BoundBasis = { kind: 'proportional' };
  if (before === undefined) return { bound: (rule.bound * (reportingYear - period.firstYear + 1)) / (rule.due - period.firstYear + 1), basis };
  if (reportingYear > before.due) return { bound: onLine({ year: before.due, value: before.bound }, rule, reportingYear), basis };
  const asked = askedBound(before, rules, value, measures, asking);
  return asked === undefined ? undefined : { bound: asked.bound, basis };
}

function askedEnd(rule: Extract<Rule, { kind: 'end' }>, rules: readonly Rule[], value: number, measures: Measures, asking: Asking): AskedBound | undefined {
  const { reportingYear } = asking;
  if (reportingYear >= rule.due || shortfallOf(rule.direction, rule.bound, value) <= GUARD) return { bound: rule.bound, basis: FULL };
  // A path never asks for more than the bound itself.
  const capped = (bound: number): number => (rule.direction === 'atLeast' ? Math.min(bound, rule.bound) : Math.max(bound, rule.bound));
  const before = interimBefore(rule, rules);
  if (before !== undefined && reportingYear <= before.due) {
    const asked = askedBound(before, rules, value, measures, asking);
    if (asked === undefined) return undefined;
    const start = asked.basis.kind === 'straightLine' ? asked.basis.start : { year: before.due, value: before.bound };
    return { bound: capped(asked.bound), basis: { kind: 'straightLine', start } };
  }
  const start = before === undefined ? measures.start : { year: before.due, value: before.bound };
  return start === undefined ? undefined : { bound: capped(onLine(start, rule, reportingYear)), basis: { kind: 'straightLine', start } };
}

function onLine(start: DatedFigure, { bound, due }: { readonly bound: number; readonly due: Year }, year: Year): number {
  return start.value + ((bound - start.value) * (year - start.year)) / (due - start.year);
}
