import type { CopyOrigin, LogLine } from '../workbook/logLines';
import { lookWithLog } from './exchange';
import { refuseProtected } from './protection';
import type { Session } from './session';
import { refuseFullLog } from './writeEntries';

/** Logs copies that were handed out, so that the next ones get higher numbers: one sync to look, one to write. */
export async function recordHandOut(context: Excel.RequestContext, session: Session, copies: readonly CopyOrigin[]): Promise<void> {
  const look = await lookWithLog(context, session);
  refuseProtected(look.book, ['log']);
  const author = session.author();
  const lines = copies.map((origin): LogLine => ({ ...author, kind: 'handOut', origin }));
  refuseFullLog(session, look, lines);
  const settleLog = session.queuePendingLog(context, lines);
  const read = session.queueLook(context);
  await context.sync();
  settleLog();
  session.understandLook(read.take());
}
