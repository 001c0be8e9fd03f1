import { readLog } from '../workbook/logCells';
import { takeInLogLines } from '../workbook/takeIn/logLines';
import type { TakeInOrder } from '../workbook/takeIn/types';
import type { CheckResult } from './book';
import { lookWithLog } from './exchange';
import type { Session } from './session';
import { writeEntries } from './writeEntries';

/** Writes what was chosen of returned files, with its log, or nothing: one sync to look, one to write. */
export async function takeIn(context: Excel.RequestContext, session: Session, order: TakeInOrder): Promise<CheckResult> {
  const look = await lookWithLog(context, session);
  const { plan } = look.snapshot;
  const { nextBatch: batch } = readLog(look.book.log, plan);
  return writeEntries(context, session, look, order.writes, takeInLogLines(plan, order, { ...session.author(), batch }));
}
