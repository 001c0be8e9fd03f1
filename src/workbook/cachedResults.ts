import { signedStatusLabel } from '../locales/status';
import type { PlanEntries } from '../plan/entries';
import { placedLines, type Plan, type Year } from '../plan/Plan';
import { readReportingYear, readTolerancePercent } from '../plan/parameters';
import { statusOfSeverity } from '../plan/status';
import type { AppendixLayout } from './appendixLayout';
import { cachedLine, type CachedLine } from './cachedLine';
import { handSeverity, handState, isOwed } from './handFormulas';

/**
 * What every formula of the workbook comes to, computed from the plan and its actuals as the formulas would: files are
 * read by viewers that never calculate, and by Excel's protected view.
 */
export interface CachedResults {
  /** 0 when the reporting year is none of the plan's. */
  readonly yearInUse: number;
  /** 0.05 for 5 %. */
  readonly toleranceInUse: number;
  readonly line: (id: string) => CachedLineInBook;
  /** Where the line's id stands among the appendix's ids, their header counted as 1; null when it is not there. */
  readonly position: (id: string) => number | null;
  /** Severities of the appendix's rows, top to bottom; 0 for a row that is not a line of the plan. */
  readonly severities: readonly number[];
  /** How many of these rows owe an explanation, and how many have a verdict set by hand that counts. */
  readonly owed: number;
  readonly byHand: number;
  /** How many of these rows are no longer measured. */
  readonly retired: number;
  /** How many lines have an estimate for the reporting year. */
  readonly estimates: number;
}

/** What a line's formulas come to, with those that look at its explanation and its verdict set by hand. */
export interface CachedLineInBook extends CachedLine {
  /** Behind, and without the explanation that it asks for. */
  readonly isOwed: boolean;
  /** What the appendix says beside a verdict set by hand. */
  readonly handState: string;
  /** The severity of a verdict set by hand that counts; 0 where there is none. */
  readonly handSeverity: number;
  /** The severity that counts. */
  readonly effective: number;
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
      const entries = options.entries[line.id];
      const isThere = layout.order.includes(line.id);
      const computed = cachedLine(line, entries ?? {}, isThere, { year, period: plan.period, tolerancePercent });
      const byHand = isThere && !computed.isRetired ? handSeverity(entries, year, plan.period) : 0;
      const inBook: CachedLineInBook = {
        ...computed,
        isOwed: isOwed(computed.severity, entries),
        handState: computed.isRetired ? '' : handState(entries, year, plan.period),
        handSeverity: byHand,
        effective: byHand > 0 ? byHand : computed.severity,
      };
      return [line.id, inBook];
    }),
  );
  const rows = layout.order.map((id) => (id === null ? undefined : lines.get(id)));
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
    owed: rows.filter((line) => line?.isOwed === true).length,
    byHand: rows.filter((line) => (line?.handSeverity ?? 0) > 0).length,
    estimates: [...lines.values()].filter(({ isEstimate }) => isEstimate).length,
    retired: rows.filter((line) => line?.isRetired === true).length,
    severities: rows.map((line) => line?.severity ?? 0),
  };
}

/** What the verdict cell shows for a severity; nothing for 0. */
export function verdictLabel(severity: number): string {
  const status = statusOfSeverity(severity);
  return status === undefined ? '' : signedStatusLabel(status, 'vi');
}
