import { BUDGET_TEXT } from '../locales/budgetText';
import { TASK_TEXT } from '../locales/taskText';
import { readBudgetEntryId } from '../plan/budget';
import { namesById } from '../plan/Plan';
import type { LogLine } from '../workbook/logLines';
import { isOwnTask } from '../workbook/tasks/tasksLayout';
import type { CheckResult, EntryRepair } from './book';
import type { Session } from './session';
import { writeEntries } from './writeEntries';

/** Writes corrections, each only where the cell still holds what was corrected: one sync to look, one to write. */
export async function repairEntries(context: Excel.RequestContext, session: Session, repairs: readonly EntryRepair[]): Promise<CheckResult> {
  const look = await session.look(context);
  const names = namesById(look.snapshot.plan);
  const author = session.author();
  const lines = repairs.map(({ was, ...write }): LogLine => ({ ...author, ...write, ...(was === undefined ? {} : { from: was }), kind: 'entry', lineName: names.get(write.lineId) ?? nameOutsidePlan(write.lineId), source: write.source ?? 'repair' }));
  return writeEntries(context, session, look, repairs, lines);
}

function nameOutsidePlan(id: string): string {
  if (isOwnTask(id)) return TASK_TEXT.ownTask;
  const cell = readBudgetEntryId(id);
  return cell === undefined ? '' : BUDGET_TEXT.logName(cell.item, cell.column);
}
