import type { CheckResult, EntryRepair } from '../excel/book';
import type { EntryIssue, IssueDetail } from '../plan/issue';
import { unreachable } from '../plan/result';
import type { Action } from './Action';
import { repairOf } from './repairEntry';
import { canWriteTable } from './situations';

/** Writes many corrections as one; the user has seen the list. */
export const repairAll: Action<readonly EntryRepair[], CheckResult> = {
  id: 'repairAll',
  labelKey: 'repairAll',
  isPossible: (situation) => canWriteTable(situation) && certainRepairs(situation.check?.issues ?? []).length > 0,
  run: (book, repairs) => book.repairEntries(repairs),
};

/** The corrections that leave no doubt about what was meant: those that may be written many at a time. */
export function certainRepairs(issues: readonly EntryIssue[]): readonly EntryRepair[] {
  return issues.flatMap((issue) => (isCertain(issue.detail) ? (repairOf(issue) ?? []) : []));
}

function isCertain(detail: IssueDetail): boolean {
  switch (detail.code) {
    case 'numberAsText':
      return !detail.ambiguous;
    case 'fractionForPercent':
      return detail.certain;
    // A word is offered only where the entry differs from it by blanks or capitals.
    case 'notAChoice':
      return true;
    case 'notANumber':
    case 'dateForNumber':
    case 'belowRange':
    case 'aboveRange':
    case 'notWhole':
    case 'futureYear':
    case 'jump':
    case 'aboveTargetRange':
    case 'doneEarlier':
      return false;
    default:
      return unreachable(detail);
  }
}
