import { namesFor } from '../workbook/names';
import type { CheckResult } from './book';
import type { Session } from './session';

/** The two cells of a table that say how it is assessed. */
export type Parameter = 'reportingYear' | 'tolerance';

/** Writes a parameter and looks at what it comes to, in one sync. */
export async function setParameter(context: Excel.RequestContext, session: Session, parameter: Parameter, value: number): Promise<CheckResult> {
  const name = namesFor(session.table)[parameter];
  context.workbook.names.getItem(name).getRange().values = [[value]];
  const settleLog = session.queuePendingLog(context);
  const read = session.queueLook(context);
  await context.sync();
  settleLog();
  return session.checkOf(session.understandLook(read.take()));
}
