import type { CheckResult, EntryCell } from '../excel/book';
import type { Slot } from '../plan/entries';
import { slotOfIssue, type Severity } from '../plan/issue';
import type { Status } from '../plan/status';

type Wanted = { readonly kind: 'issue'; readonly severity: Severity } | { readonly kind: 'line'; readonly status: Status };

/** What deserves to be looked at first. */
const ORDER: readonly Wanted[] = [
  { kind: 'issue', severity: 'error' },
  { kind: 'issue', severity: 'warning' },
  { kind: 'line', status: 'offTrack' },
  { kind: 'line', status: 'atRisk' },
  { kind: 'issue', severity: 'info' },
];

/** The cell of the most pressing finding; undefined when there is nothing to look at. */
export function firstToLookAt(result: CheckResult): EntryCell | undefined {
  for (const wanted of ORDER) {
    const cell = placesOf(wanted, result)
      .map(({ lineId, slot }) => result.cellOf(lineId, slot))
      .find((found) => found !== undefined);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

function placesOf(wanted: Wanted, { issues, assessment, reportingYear }: CheckResult): readonly { lineId: string; slot: Slot }[] {
  return wanted.kind === 'issue'
    ? issues.filter(({ severity }) => severity === wanted.severity).map((issue) => ({ lineId: issue.lineId, slot: slotOfIssue(issue) }))
    : assessment.lines
        .filter(({ status }) => status === wanted.status)
        .map(({ line }) => ({ lineId: line.id, slot: reportingYear }));
}
