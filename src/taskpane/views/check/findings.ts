import type { CheckResult, EntryCell } from '../../../excel/book';
import type { LineAssessment } from '../../../plan/assess';
import type { Slot } from '../../../plan/entries';
import type { HandIssue } from '../../../plan/handVerdict';
import { slotOfIssue, type EntryIssue, type Severity } from '../../../plan/issue';
import { SEVERITIES } from '../../../plan/issue';
import { linesById, placedLines, type Agency, type AgencyId, type Line } from '../../../plan/Plan';
import type { OwedByAgency } from '../../../plan/owedExplanations';
import type { TaskIssue } from '../../../plan/tasks';
import { STATUSES_BY_SEVERITY, type Status } from '../../../plan/status';
import { slotOfFault } from '../../../workbook/handVerdicts';
import { unreachable } from '../../../plan/result';

/** What the list is narrowed to. */
export type Focus =
  /** odd entries, and lines that are off track or at risk */
  | { readonly kind: 'attention' }
  | { readonly kind: 'all' }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'severity'; readonly severity: Severity }
  /** lines that owe an explanation, by their lead agency */
  | { readonly kind: 'owed' }
  /** lines whose verdict is set by hand */
  | { readonly kind: 'hand' }
  /** lines whose figure of the reporting year is an estimate */
  | { readonly kind: 'estimate' };

export const ATTENTION: Focus = { kind: 'attention' };

/** An odd entry or an assessed line, with where it stands. */
export type Finding =
  | { readonly kind: 'issue'; readonly key: string; readonly line: Line; readonly cell: EntryCell | undefined; readonly issue: EntryIssue }
  | { readonly kind: 'handIssue'; readonly key: string; readonly line: Line; readonly cell: EntryCell | undefined; readonly issue: HandIssue }
  | { readonly kind: 'line'; readonly key: string; readonly line: Line; readonly cell: EntryCell | undefined; readonly assessment: LineAssessment };

type EmptyGroup =
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'owed'; readonly agency: AgencyId }
  | { readonly kind: 'hand' }
  | { readonly kind: 'estimate' };

export type FindingGroup = EmptyGroup & { readonly findings: readonly Finding[] };

/** One agency's part of a check, or all of it. */
export interface Scope {
  readonly lines: readonly LineAssessment[];
  readonly issues: readonly EntryIssue[];
  readonly handIssues: readonly HandIssue[];
  readonly owed: readonly OwedByAgency[];
  /** Lines whose verdict is set by hand. */
  readonly byHand: readonly LineAssessment[];
}

/** @param agency undefined for all of them */
export function scopeOf({ plan, assessment, issues, handIssues, owedExplanations, handVerdicts }: CheckResult, agency: AgencyId | undefined): Scope {
  const byHand = assessment.lines.filter(({ line }) => handVerdicts.has(line.id));
  if (agency === undefined) return { lines: assessment.lines, issues, handIssues, owed: owedExplanations, byHand };
  const led = new Set(placedLines(plan).flatMap(({ line }) => (line.lead === agency ? [line.id] : [])));
  return {
    lines: assessment.lines.filter(({ line }) => led.has(line.id)),
    issues: issues.filter(({ lineId }) => led.has(lineId)),
    handIssues: handIssues.filter(({ lineId }) => led.has(lineId)),
    owed: owedExplanations.filter(({ agencyId }) => agencyId === agency),
    byHand: byHand.filter(({ line }) => led.has(line.id)),
  };
}

/** What is odd about schemes and tasks. @param agency undefined for all of them, those of the ward's own among them */
export function taskIssuesOf({ tasks }: CheckResult, agency: AgencyId | undefined): readonly TaskIssue[] {
  if (tasks === undefined) return [];
  const shown = new Set(tasks.standings.flatMap(({ id, lead }) => (agency === undefined || lead === agency ? [id] : [])));
  return tasks.issues.filter(({ taskId }) => shown.has(taskId));
}

/** The agencies that lead a line, in the order of the plan. */
export function leadAgencies({ plan }: CheckResult): readonly Agency[] {
  const leads = new Set(placedLines(plan).map(({ line }) => line.lead));
  return plan.agencies.filter(({ id }) => leads.has(id));
}

/** How many lines have each status, worst first; those that are no longer measured only where there are any. */
export function countByStatus({ lines }: Scope): readonly { readonly status: Status; readonly count: number }[] {
  const count = (status: Status): number => lines.filter((line) => line.status === status).length;
  return [...worstFirst, ...(count('retired') > 0 ? [RETIRED] : [])].map((status) => ({ status, count: count(status) }));
}

/** How many odd entries there are of each severity, worst first. */
export function countBySeverity({ issues, handIssues }: Scope): readonly { readonly severity: Severity; readonly count: number }[] {
  return SEVERITIES.map((severity) => ({ severity, count: [...issues, ...handIssues].filter((issue) => issue.severity === severity).length }));
}

/** What is to be listed, in groups, most pressing first; empty groups are left out. */
export function groupFindings(result: CheckResult, scope: Scope, focus: Focus): readonly FindingGroup[] {
  return groupsOf(focus, scope)
    .map((group) => ({ ...group, findings: findingsOf(group, result, scope) }))
    .filter(({ findings }) => findings.length > 0);
}

const worstFirst: readonly Status[] = [...STATUSES_BY_SEVERITY].reverse();
const RETIRED: Status = 'retired';

function groupsOf(focus: Focus, { owed }: Scope): readonly EmptyGroup[] {
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
      return [...worstFirst, RETIRED].map((status) => ({ kind: 'status', status }));
    case 'owed':
      return owed.map(({ agencyId }) => ({ kind: 'owed', agency: agencyId }));
    case 'status':
    case 'severity':
    case 'hand':
    case 'estimate':
      return [focus];
    default:
      return unreachable(focus);
  }
}

function findingsOf(group: EmptyGroup, result: CheckResult, scope: Scope): readonly Finding[] {
  const { cellOf, reportingYear } = result;
  const lineFinding = (assessment: LineAssessment, slot: Slot): Finding => {
    const { line } = assessment;
    return { kind: 'line', key: line.id, line, assessment, cell: cellOf(line.id, slot) };
  };
  switch (group.kind) {
    case 'status':
      return scope.lines.filter(({ status }) => status === group.status).map((line) => lineFinding(line, reportingYear));
    case 'hand':
      return scope.byHand.map((line) => lineFinding(line, 'handVerdict'));
    case 'estimate':
      return scope.lines.filter(({ isEstimate }) => isEstimate).map((line) => lineFinding(line, reportingYear));
    case 'owed': {
      const owing = scope.owed.find(({ agencyId }) => agencyId === group.agency)?.lineIds ?? [];
      return scope.lines.filter(({ line }) => owing.includes(line.id)).map((line) => lineFinding(line, 'explanation'));
    }
    case 'severity':
      return issueFindings(group.severity, result, scope);
    default:
      return unreachable(group);
  }
}

function issueFindings(severity: Severity, { plan, cellOf }: CheckResult, { issues, handIssues }: Scope): readonly Finding[] {
  const lineOf = linesById(plan);
  const entries = issues
    .filter((issue) => issue.severity === severity)
    .flatMap((issue): readonly Finding[] => {
      const line = lineOf.get(issue.lineId);
      if (line === undefined) return [];
      const key = `${issue.lineId}:${issue.year}:${issue.detail.code}`;
      return [{ kind: 'issue', key, line, issue, cell: cellOf(issue.lineId, slotOfIssue(issue)) }];
    });
  const byHand = handIssues
    .filter((issue) => issue.severity === severity)
    .flatMap((issue): readonly Finding[] => {
      const line = lineOf.get(issue.lineId);
      if (line === undefined) return [];
      return [{ kind: 'handIssue', key: `${issue.lineId}:${issue.code}`, line, issue, cell: cellOf(issue.lineId, slotOfFault(issue.code)) }];
    });
  return [...entries, ...byHand];
}

/** Whether two views of the list are the same. */
export function isSameFocus(one: Focus, other: Focus): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
