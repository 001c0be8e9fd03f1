import { BUDGET_TEXT } from '../locales/budgetText';
import { readBudgetEntryId } from '../plan/budget';
import { linesById } from '../plan/Plan';
import type { LogLine } from '../workbook/logLines';
import type { CheckResult, EntryRepair } from './book';
import type { Session } from './session';
import { writeEntries } from './writeEntries';

/** Writes corrections, each only where the cell still holds what was corrected: one sync to look, one to write. */
export async function repairEntries(context: Excel.RequestContext, session: Session, repairs: readonly EntryRepair[]): Promise<CheckResult> {
  const look = await session.look(context);
  const lineOf = linesById(look.snapshot.plan);
  const author = session.author();
  const writes = repairs.map(({ year, ...repair }) => ({ ...repair, slot: year }));
  const lines = writes.map((write): LogLine => ({ ...author, ...write, kind: 'entry', lineName: lineOf.get(write.lineId)?.name ?? budgetName(write.lineId), source: 'repair' }));
  return writeEntries(context, session, look, writes, lines);
}

function budgetName(id: string): string {
  const cell = readBudgetEntryId(id);
  return cell === undefined ? '' : BUDGET_TEXT.logName(cell.item, cell.column);
}
