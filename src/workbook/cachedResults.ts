import { signedStatusLabel } from '../locales/status';
import { figuresOf, type PlanEntries } from '../plan/entries';
import { placedLines, type Plan, type Year } from '../plan/Plan';
import { readReportingYear, readTolerancePercent } from '../plan/parameters';
import { statusOfSeverity } from '../plan/status';
import type { AppendixLayout } from './appendixLayout';
import { cachedLine, type CachedLine } from './cachedLine';

/**
 * What every formula of the workbook comes to, computed from the plan and its actuals as the formulas would: files are
 * read by viewers that never calculate, and by Excel's protected view.
 */
export interface CachedResults {
  /** 0 when the reporting year is none of the plan's. */
  readonly yearInUse: number;
  /** 0.05 for 5 %. */
  readonly toleranceInUse: number;
  readonly line: (id: string) => CachedLine;
  /** Where the line's id stands among the appendix's ids, their header counted as 1; null when it is not there. */
  readonly position: (id: string) => number | null;
  /** Severities of the appendix's rows, top to bottom; 0 for a row that is not a line of the plan. */
  readonly severities: readonly number[];
}

/** What the workbook is filled with. */
export interface CachedOptions {
  readonly reportingYear: Year;
  readonly tolerancePercent: number;
  readonly entries: PlanEntries;
}

export function cachedResults(plan: Plan, layout: AppendixLayout, options: CachedOptions): CachedResults {
  const year = readReportingYear(options.reportingYear, plan.period) ?? 0;
  const tolerancePercent = readTolerancePercent(options.tolerancePercent);
  const lines = new Map(
    placedLines(plan).map(({ line }) => {
      const actuals = figuresOf(options.entries[line.id], plan.period);
      return [line.id, cachedLine(line, actuals, layout.order.includes(line.id), { year, period: plan.period, tolerancePercent })];
    }),
  );
  return {
    yearInUse: year,
    toleranceInUse: tolerancePercent / 100,
    line: (id) => {
      const found = lines.get(id);
      if (found === undefined) throw new RangeError(`no line ${id}`);
      return found;
    },
    position: (id) => {
      const index = layout.order.indexOf(id);
      return index === -1 ? null : index + 2;
    },
    severities: layout.order.map((id) => (id === null ? 0 : (lines.get(id)?.severity ?? 0))),
  };
}

/** What the verdict cell shows for a severity; nothing for 0. */
export function verdictLabel(severity: number): string {
  const status = statusOfSeverity(severity);
  return status === undefined ? '' : signedStatusLabel(status, 'vi');
}
