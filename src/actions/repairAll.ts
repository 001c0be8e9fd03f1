import type { CheckResult, EntryRepair } from '../excel/book';
import type { EntryIssue, IssueDetail } from '../plan/issue';
import { unreachable } from '../plan/result';
import type { TaskIssue } from '../plan/tasks';
import type { Action } from './Action';
import { repairOf, repairOfTask } from './repairEntry';
import { canWriteTable } from './situations';

/** Writes many corrections as one; the user has seen the list. */
export const repairAll: Action<readonly EntryRepair[], CheckResult> = {
  id: 'repairAll',
  labelKey: 'repairAll',
  isPossible: (situation) => canWriteTable(situation) && certainRepairs(situation.check?.issues ?? [], situation.check?.tasks?.issues ?? []).length > 0,
  run: (book, repairs) => book.repairEntries(repairs),
};

/** The corrections that leave no doubt about what was meant: those that may be written many at a time. */
export function certainRepairs(issues: readonly EntryIssue[], taskIssues: readonly TaskIssue[]): readonly EntryRepair[] {
  return [
    ...issues.flatMap((issue) => (isCertain(issue.detail) && issue.isRepairOdd !== true ? (repairOf(issue) ?? []) : [])),
    ...taskIssues.flatMap((issue) => (isCertainOfTask(issue) ? (repairOfTask(issue) ?? []) : [])),
  ];
}

function isCertainOfTask({ detail, raw }: TaskIssue): boolean {
  switch (detail.code) {
    case 'numberAsText':
      return !detail.ambiguous;
    // A task is not half a percent done; whether 1 means one percent or all of it is for the user to say.
    case 'fractionForPercent':
      return detail.certain || raw !== 1;
    case 'notAChoice':
      return true;
    // "3/4/2027" is read as Vietnamese write it, but a day is not certain enough to be written unasked.
    case 'notADay':
    case 'notANumber':
    case 'dateForNumber':
    case 'belowRange':
    case 'aboveRange':
    case 'doneBelowHundred':
    case 'hundredNotDone':
    case 'overdue':
    case 'dueSoon':
      return false;
    default:
      return unreachable(detail);
  }
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
    case 'estimateNotYears':
    case 'estimateWithoutFigure':
    case 'estimateOverdue':
    case 'estimateOvertyped':
      return false;
    default:
      return unreachable(detail);
  }
}
