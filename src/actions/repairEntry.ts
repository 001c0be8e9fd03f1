import type { CheckResult, EntryRepair } from '../excel/book';
import { slotOfIssue, type EntryIssue } from '../plan/issue';
import type { TaskIssue } from '../plan/tasks';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** Writes the value that puts one entry right. */
export const repairEntry: Action<EntryRepair, CheckResult> = {
  id: 'repairEntry',
  labelKey: 'repairEntry',
  isPossible: canWriteTable,
  run: (book, repair) => book.repairEntries([repair]),
};

/** The correction an issue offers; undefined when it offers none. */
export function repairOf(issue: EntryIssue): EntryRepair | undefined {
  const { lineId, raw, repair } = issue;
  return repair === undefined ? undefined : { lineId, slot: slotOfIssue(issue), from: raw, to: repair };
}

/** The same for a cell of a scheme or task. */
export function repairOfTask({ taskId, slot, raw, repair }: TaskIssue): EntryRepair | undefined {
  return repair === undefined ? undefined : { lineId: taskId, slot, from: raw, to: repair };
}
