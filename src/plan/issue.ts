import type { Year } from './Plan';
import type { RawValue } from './values';

/** How much an issue matters: an error makes the line's status "invalid"; a warning may be right; an info only tells. */
export type Severity = 'error' | 'warning' | 'info';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What is odd about one entry. Figures are in the line's unit. */
export type IssueDetail =
  | { readonly code: 'notANumber' }
  /** A text that reads as a number; `ambiguous` when its dot or comma could mean two things. */
  | { readonly code: 'numberAsText'; readonly reads: number; readonly ambiguous: boolean }
  /** 0.95 or "95%" where the plan writes 95. `certain` when the cell carries a percent format. */
  | { readonly code: 'fractionForPercent'; readonly reads: number; readonly certain: boolean }
  /** A figure that Excel made a day of: 15.2 typed where the decimal sign is a comma, or 6/7. The cell shows the day, or its number. */
  | { readonly code: 'dateForNumber'; readonly day: number; readonly month: number; readonly shown: 'date' | 'number' }
  | { readonly code: 'belowRange'; readonly low: number; readonly exclusive: boolean }
  | { readonly code: 'aboveRange'; readonly high: number }
  | { readonly code: 'notWhole' }
  | { readonly code: 'notAChoice'; readonly choices: readonly string[] }
  /** An entry for a year after the reporting year, which is not assessed yet. */
  | { readonly code: 'futureYear'; readonly reportingYear: Year }
  | { readonly code: 'jump'; readonly previousYear: Year; readonly previous: number }
  /** Above the high end of a target range such as 10–20: welcome, but worth a second look. */
  | { readonly code: 'aboveTargetRange'; readonly high: number }
  /** A milestone that was done in an earlier year and is blank now: the law counts a blank as not done. */
  | { readonly code: 'doneEarlier'; readonly doneYear: Year }
  /** The cell for estimates holds something else than years of the plan. */
  | { readonly code: 'estimateNotYears' }
  /** A year is marked as an estimate that has no figure. */
  | { readonly code: 'estimateWithoutFigure' }
  /** The figure of a year before the reporting year is still an estimate. */
  | { readonly code: 'estimateOverdue'; readonly reportingYear: Year }
  /** The figure is marked as an estimate and is another one than was marked: it may be the official one by now. */
  | { readonly code: 'estimateOvertyped'; readonly estimate: number | string; readonly figure: number | string };

export type IssueCode = IssueDetail['code'];

/** One odd entry, where it is and, where there is one, the value that would put it right. */
export interface EntryIssue {
  readonly lineId: string;
  readonly year: Year;
  readonly severity: Severity;
  readonly raw: RawValue;
  readonly detail: IssueDetail;
  readonly repair?: RawValue;
  /** What the repair writes would be flagged in its turn: it is offered alone, never among many. */
  readonly isRepairOdd?: true;
  /** The cell that it is about, where that is not the year's figure: `raw` stands there, and `repair` belongs there. */
  readonly slot?: 'estimate';
}

/** The cell that an issue is about. */
export function slotOfIssue({ slot, year }: Pick<EntryIssue, 'slot' | 'year'>): Year | 'estimate' {
  return slot ?? year;
}
