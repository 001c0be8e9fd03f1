import { checkEntry } from './checkEntry';
import { figuresOf, type PlanEntries } from './entries';
import { checkEstimates } from './estimates';
import type { EntryIssue } from './issue';
import { SEVERITIES } from './issue';
import { enteredYears, isRetired, placedLines, type Plan, type Year } from './Plan';
import type { RawValue } from './values';

/** What is known around all entries when they are checked. */
export interface CheckOptions {
  readonly reportingYear: Year | undefined;
  /** The number format of an entry's cell, where it is known. */
  readonly numberFormatOf?: (lineId: string, year: Year) => string | undefined;
  /** The figure that a line's year had when it was marked as an estimate, where that is known. */
  readonly recordedEstimate?: (lineId: string, year: Year) => RawValue | undefined;
}

/** Checks the figures of a plan and which of them are marked as estimates: errors first, each severity in the order of the appendix and of the years. */
export function checkPlanEntries(plan: Plan, entries: PlanEntries, { reportingYear, numberFormatOf, recordedEstimate }: CheckOptions): readonly EntryIssue[] {
  const issues = placedLines(plan).flatMap(({ line }) => {
    const actuals = figuresOf(entries[line.id], plan.period);
    // Nobody asks for figures of a line that is no longer measured.
    const figures = enteredYears(plan.period).filter((year) => !isRetired(line, year)).flatMap((year) => {
      const numberFormat = numberFormatOf?.(line.id, year);
      return checkEntry(line, year, actuals[year] ?? null, {
        period: plan.period,
        reportingYear,
        actuals,
        ...(numberFormat === undefined ? {} : { numberFormat }),
      });
    });
    return [...figures, ...checkEstimates(line, entries[line.id] ?? {}, plan.period, reportingYear, (year) => recordedEstimate?.(line.id, year))];
  });
  return SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
}
