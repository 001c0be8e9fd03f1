import { checkEntry } from './checkEntry';
import type { EntryIssue } from './issue';
import { SEVERITIES } from './issue';
import { enteredYears, placedLines, type Plan, type Year } from './Plan';
import type { PlanActuals } from './values';

/** What is known around all entries when they are checked. */
export interface CheckOptions {
  readonly reportingYear: Year | undefined;
  /** The number format of an entry's cell, where it is known. */
  readonly numberFormatOf?: (lineId: string, year: Year) => string | undefined;
}

/** Checks every entry of a plan: errors first, each severity in the order of the appendix and of the years. */
export function checkPlanEntries(plan: Plan, actuals: PlanActuals, { reportingYear, numberFormatOf }: CheckOptions): readonly EntryIssue[] {
  const issues = placedLines(plan).flatMap(({ line }) => {
    const entries = actuals[line.id] ?? {};
    return enteredYears(plan.period).flatMap((year) => {
      const numberFormat = numberFormatOf?.(line.id, year);
      return checkEntry(line, year, entries[year] ?? null, {
        period: plan.period,
        reportingYear,
        actuals: entries,
        ...(numberFormat === undefined ? {} : { numberFormat }),
      });
    });
  });
  return SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
}
