import type { CheckResult, EntryCell } from '../../../excel/book';
import type { LineAssessment } from '../../../plan/assess';
import type { EntryIssue, Severity } from '../../../plan/issue';
import { SEVERITIES } from '../../../plan/issue';
import { linesById, placedLines, type Agency, type AgencyId, type Line } from '../../../plan/Plan';
import { STATUSES_BY_SEVERITY, type Status } from '../../../plan/status';
import { unreachable } from '../../../plan/result';

/** What the list is narrowed to. */
export type Focus =
  /** odd entries, and lines that are off track or at risk */
  | { readonly kind: 'attention' }
  | { readonly kind: 'all' }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'severity'; readonly severity: Severity };

export const ATTENTION: Focus = { kind: 'attention' };

/** An odd entry or an assessed line, with where it stands. */
export type Finding =
  | { readonly kind: 'issue'; readonly key: string; readonly line: Line; readonly cell: EntryCell | undefined; readonly issue: EntryIssue }
  | { readonly kind: 'line'; readonly key: string; readonly line: Line; readonly cell: EntryCell | undefined; readonly assessment: LineAssessment };

export type FindingGroup =
  | { readonly kind: 'severity'; readonly severity: Severity; readonly findings: readonly Finding[] }
  | { readonly kind: 'status'; readonly status: Status; readonly findings: readonly Finding[] };

/** One agency's part of a check, or all of it. */
export interface Scope {
  readonly lines: readonly LineAssessment[];
  readonly issues: readonly EntryIssue[];
}

/** @param agency undefined for all of them */
export function scopeOf({ plan, assessment, issues }: CheckResult, agency: AgencyId | undefined): Scope {
  if (agency === undefined) return { lines: assessment.lines, issues };
  const led = new Set(placedLines(plan).flatMap(({ line }) => (line.lead === agency ? [line.id] : [])));
  return {
    lines: assessment.lines.filter(({ line }) => led.has(line.id)),
    issues: issues.filter(({ lineId }) => led.has(lineId)),
  };
}

/** The agencies that lead a line, in the order of the plan. */
export function leadAgencies({ plan }: CheckResult): readonly Agency[] {
  const leads = new Set(placedLines(plan).map(({ line }) => line.lead));
  return plan.agencies.filter(({ id }) => leads.has(id));
}

/** How many lines have each status, worst first. */
export function countByStatus({ lines }: Scope): readonly { readonly status: Status; readonly count: number }[] {
  return worstFirst.map((status) => ({ status, count: lines.filter((line) => line.status === status).length }));
}

/** How many odd entries there are of each severity, worst first. */
export function countBySeverity({ issues }: Scope): readonly { readonly severity: Severity; readonly count: number }[] {
  return SEVERITIES.map((severity) => ({ severity, count: issues.filter((issue) => issue.severity === severity).length }));
}

/** What is to be listed, in groups, most pressing first; empty groups are left out. */
export function groupFindings(result: CheckResult, scope: Scope, focus: Focus): readonly FindingGroup[] {
  return groupsOf(focus)
    .map((group) => ({ ...group, findings: findingsOf(group, result, scope) }))
    .filter(({ findings }) => findings.length > 0);
}

const worstFirst: readonly Status[] = [...STATUSES_BY_SEVERITY].reverse();

type EmptyGroup = { readonly kind: 'severity'; readonly severity: Severity } | { readonly kind: 'status'; readonly status: Status };

function groupsOf(focus: Focus): readonly EmptyGroup[] {
  switch (focus.kind) {
    case 'attention':
      return [
        // Figures first: a line may be off track only because one of them was mistyped.
        { kind: 'severity', severity: 'error' },
        { kind: 'severity', severity: 'warning' },
        { kind: 'status', status: 'offTrack' },
        { kind: 'status', status: 'atRisk' },
        { kind: 'severity', severity: 'info' },
      ];
    case 'all':
      return worstFirst.map((status) => ({ kind: 'status', status }));
    case 'status':
    case 'severity':
      return [focus];
    default:
      return unreachable(focus);
  }
}

function findingsOf(group: EmptyGroup, { plan, cellOf, reportingYear }: CheckResult, { lines, issues }: Scope): readonly Finding[] {
  if (group.kind === 'status') {
    return lines
      .filter(({ status }) => status === group.status)
      .map((assessment) => {
        const { line } = assessment;
        return { kind: 'line', key: line.id, line, assessment, cell: cellOf(line.id, reportingYear) };
      });
  }
  const lineOf = linesById(plan);
  return issues
    .filter(({ severity }) => severity === group.severity)
    .flatMap((issue) => {
      const line = lineOf.get(issue.lineId);
      if (line === undefined) return [];
      const key = `${issue.lineId}:${issue.year}:${issue.detail.code}`;
      return [{ kind: 'issue', key, line, issue, cell: cellOf(issue.lineId, issue.year) } as const];
    });
}

/** Whether two views of the list are the same. */
export function isSameFocus(one: Focus, other: Focus): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
