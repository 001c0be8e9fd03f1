/** How a line that is measured stands in the reporting year (domain section 4). */
export type Verdict = 'invalid' | 'offTrack' | 'atRisk' | 'noData' | 'pending' | 'onTrack' | 'met';

/** The result for a line in the reporting year. A line that a decision has ended is `retired`: nothing is asked of it. */
export type Status = Verdict | 'retired';

/**
 * From best to worst. The position + 1 is the severity number that stands in the workbook,
 * so the order may be extended at neither end nor changed without a new workbook version.
 */
export const STATUSES_BY_SEVERITY: readonly Verdict[] = ['met', 'onTrack', 'pending', 'noData', 'atRisk', 'offTrack', 'invalid'];

/** 1 (met) to 7 (invalid); 0 for a line that is no longer measured. */
export function severityOf(status: Status): number {
  return STATUSES_BY_SEVERITY.findIndex((verdict) => verdict === status) + 1;
}

/** The status of a severity number, or undefined when there is none such. */
export function statusOfSeverity(severity: number): Verdict | undefined {
  return STATUSES_BY_SEVERITY[severity - 1];
}

/** The worst of the given statuses; undefined when there are none. */
export function worstOf(statuses: readonly Status[]): Status | undefined {
  return statuses.reduce<Status | undefined>(
    (worst, status) => (worst === undefined || severityOf(status) > severityOf(worst) ? status : worst),
    undefined,
  );
}
