import type { Line, Period, Rule, Year } from '../plan/Plan';

/** A rule of a line's present target or of a former one, as it stands in one row of the rules sheet. */
export interface VersionedRule {
  readonly rule: Rule;
  /** Which of the line's former targets it belongs to, counted from 1; undefined for the present one. */
  readonly version: number | undefined;
  /** The years it is in force, both included; none where `until` lies before `from`. */
  readonly from: Year;
  readonly until: Year;
  /** Its place among the rules of its target, counted from 1. */
  readonly which: number;
}

/**
 * All rules that a line has or had: those of the present target first, so that what looks for a line's first rule finds
 * the present one, then those of former targets, oldest first. None is in force once the line is no longer measured.
 */
export function versionedRules({ rules, former = [], retired }: Line, { firstYear, lastYear }: Period): readonly VersionedRule[] {
  const end = retired === undefined ? lastYear : Math.min(lastYear, retired.from - 1);
  let from = firstYear;
  const earlier = former.flatMap((target, index) => {
    const since = from;
    from = Math.max(from, target.until + 1);
    return versioned(target.rules, index + 1, since, Math.min(end, target.until));
  });
  return [...versioned(rules, undefined, from, end), ...earlier];
}

function versioned(rules: readonly Rule[], version: number | undefined, from: Year, until: Year): readonly VersionedRule[] {
  return rules.map((rule, index) => ({ rule, version, from, until, which: index + 1 }));
}

export function isInForce({ from, until }: VersionedRule, year: Year): boolean {
  return year >= from && year <= until;
}
