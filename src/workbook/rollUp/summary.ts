import { explainLine } from '../../locales/explain';
import { assessPlan } from '../../plan/assess';
import { checkPlanEntries } from '../../plan/checkPlan';
import type { Year } from '../../plan/Plan';
import { STATUSES_BY_SEVERITY, type Status } from '../../plan/status';
import { titlesById } from '../../plan/titleOf';
import { detached } from '../detached';
import type { Snapshot } from '../snapshot';

/** A line that is off track or at risk. */
export interface BehindLine {
  readonly lineId: string;
  readonly name: string;
  readonly agency: string;
  readonly status: Status;
  readonly sentence: string;
}

/** What is kept of one ward's workbook: all that the city is shown, and nothing that grows with the workbook. */
export interface WardSummary {
  readonly kind: 'ward';
  readonly file: string;
  readonly issuer: string;
  readonly title: string;
  readonly reportingYear: Year;
  readonly counts: Readonly<Record<Status, number>>;
  /** Those that are still measured. */
  readonly lines: number;
  readonly wrongEntries: number;
  readonly behind: readonly BehindLine[];
  /** How many more lines are behind than are listed. */
  readonly behindLeft: number;
}

/** A file that is no ward's workbook, or not a whole one. */
export interface BadFile {
  readonly kind: 'bad';
  readonly file: string;
  readonly problem: string;
}

export type RolledUpFile = WardSummary | BadFile;

/** Far more than any ward is behind with; keeps one strange file from filling the sheet. */
export const BEHIND_PER_FILE = 100;

/** Sums up one ward's workbook. */
export function summariseWard(file: string, snapshot: Snapshot, reportingYear: Year): WardSummary {
  const { plan, entries, tolerancePercent } = snapshot;
  const { lines } = assessPlan(plan, entries, { reportingYear, tolerancePercent });
  const agencies = new Map(plan.agencies.map(({ id, short }) => [id, short]));
  const issues = checkPlanEntries(plan, entries, { reportingYear, numberFormatOf: (id, year) => snapshot.entry(id, year)?.numberFormat });
  const behind = lines.filter(({ status }) => status === 'offTrack' || status === 'atRisk');
  return detached<WardSummary>({
    kind: 'ward',
    file,
    issuer: plan.issuer,
    title: plan.title,
    reportingYear,
    counts: countsOf(lines.map(({ status }) => status)),
    lines: lines.filter(({ status }) => status !== 'retired').length,
    wrongEntries: issues.filter(({ severity }) => severity === 'error').length,
    behind: behind.slice(0, BEHIND_PER_FILE).map((assessed) => ({
      lineId: assessed.line.id,
      name: titlesById(plan).get(assessed.line.id) ?? assessed.line.name,
      agency: agencies.get(assessed.line.lead) ?? assessed.line.lead,
      status: assessed.status,
      sentence: explainLine(assessed, plan.period.firstYear, 'vi'),
    })),
    behindLeft: Math.max(0, behind.length - BEHIND_PER_FILE),
  });
}

function countsOf(statuses: readonly Status[]): Readonly<Record<Status, number>> {
  const counts = Object.fromEntries([...STATUSES_BY_SEVERITY, 'retired' as const].map((status) => [status, 0])) as Record<Status, number>;
  for (const status of statuses) counts[status] += 1;
  return counts;
}
