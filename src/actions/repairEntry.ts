import type { CheckResult, EntryRepair } from '../excel/book';
import type { EntryIssue } from '../plan/issue';
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
export function repairOf({ lineId, year, raw, repair }: EntryIssue): EntryRepair | undefined {
  return repair === undefined ? undefined : { lineId, year, from: raw, to: repair };
}
