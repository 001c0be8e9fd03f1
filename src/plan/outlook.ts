import { shortfallOf } from './askedBound';
import { measure, type DatedFigure } from './measure';
import type { Line, Period, Rule, Year } from './Plan';
import { GUARD, isNumericKind, VALID_RANGES } from './reading';
import type { Actuals } from './values';

/** A rule whose target lies in a due year: only for these there is an outlook. */
export type DueRule = Extract<Rule, { kind: 'end' | 'total' }>;

/** Where the present pace leads, in the line's unit; paces are a year's change (end) or a year's amount (total). */
export type Outlook =
  | {
      readonly kind: 'forecast';
      readonly due: Year;
      /** What the pace was measured between: the first figure there is and the reporting year's. */
      readonly from: DatedFigure;
      readonly pace: number;
      /** The figure that the pace leads to in the due year, within what is valid for the kind. */
      readonly projected: number;
      /** The yearly pace still needed, negative where the figure has to fall; 0 when the bound is reached already. Of a ceiling on a total: what may still be added a year. */
      readonly needed: number;
      readonly reaches: boolean;
    }
  /** One figure alone shows no pace. */
  | { readonly kind: 'tooFewPoints'; readonly due: Year; readonly needed: number }
  /** The reporting year has no valid figure. */
  | { readonly kind: 'noFigure'; readonly due: Year }
  /** The due year has come: there is nothing left to forecast. */
  | { readonly kind: 'over'; readonly due: Year };

export function hasOutlook(rule: Rule): rule is DueRule {
  return rule.kind === 'end' || rule.kind === 'total';
}

/**
 * The outlook of a target with a due year. The pace of an `end` rule is the yearly change from the first figure before
 * the reporting year (the base year's among them); that of a `total` is the mean of the plan years that have a figure.
 */
export function outlookOf(line: Line, rule: DueRule, actuals: Actuals, { reportingYear, period }: { readonly reportingYear: Year; readonly period: Period }): Outlook {
  const { due, direction, bound } = rule;
  if (reportingYear >= due) return { kind: 'over', due };
  const { current, invalidYears, figures, total, start } = measure(line, actuals, reportingYear, period);
  if (current.kind !== 'number' || invalidYears.length > 0) return { kind: 'noFigure', due };
  const left = due - reportingYear;
  const reached = rule.kind === 'end' ? current.value : total;
  const isReached = direction === 'atLeast' ? reached >= bound - GUARD : rule.kind === 'end' && reached <= bound + GUARD;
  const rest = (bound - reached) / left;
  // Nothing that was added to a total can be taken away again.
  const needed = isReached ? 0 : rule.kind === 'total' && direction === 'atMost' ? Math.max(0, rest) : rest;
  const from = rule.kind === 'end' ? start : figures.length < 2 ? undefined : figures[0];
  if (from === undefined) return { kind: 'tooFewPoints', due, needed };
  const pace = rule.kind === 'end' ? (reached - from.value) / (reportingYear - from.year) : total / figures.length;
  const projected = within(line, reached + pace * left, rule.kind);
  return { kind: 'forecast', due, from, pace, projected, needed, reaches: shortfallOf(direction, bound, projected) <= GUARD };
}

/** No share goes above 100 and no count below 0, whatever the pace. A total has no upper end. */
function within(line: Line, value: number, ruleKind: DueRule['kind']): number {
  if (!isNumericKind(line.kind)) return value;
  const { low, high } = VALID_RANGES[line.kind];
  return Math.max(low, ruleKind === 'total' ? value : Math.min(high, value));
}

/**
 * The share of the way to a target that is done, 0 to 1: of an `end` rule from where its line starts to the bound, of a
 * `total` with a floor of the whole amount. Undefined where there is no figure, no start, or only a ceiling on a total.
 */
export function wayDone(line: Line, rule: DueRule, actuals: Actuals, { reportingYear, period }: { readonly reportingYear: Year; readonly period: Period }): number | undefined {
  const { direction, bound } = rule;
  const { current, invalidYears, total, start } = measure(line, actuals, reportingYear, period);
  if (current.kind !== 'number' || invalidYears.length > 0) return undefined;
  if (rule.kind === 'total') return direction === 'atMost' ? undefined : total >= bound - GUARD ? 1 : total / bound;
  if (direction === 'atLeast' ? current.value >= bound - GUARD : current.value <= bound + GUARD) return 1;
  if (start === undefined) return undefined;
  // Whoever began beyond the bound and fell back behind it has the whole way before them.
  const isBehind = direction === 'atLeast' ? start.value < bound : start.value > bound;
  return isBehind ? Math.max(0, (current.value - start.value) / (bound - start.value)) : 0;
}
