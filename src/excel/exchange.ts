import { readLog } from '../workbook/logCells';
import { namesFor } from '../workbook/names';
import type { Exchange } from './book';
import { failWith } from './run';
import type { Look, Session } from './session';

/** Looks at the workbook with its log, in one sync. Without a log nothing can be handed out, taken in or undone. */
export async function lookWithLog(context: Excel.RequestContext, session: Session): Promise<Look> {
  const look = await session.look(context, { withLog: true });
  const names = namesFor(session.table);
  if (look.book.names.includes(names.copyFacts)) failWith({ code: 'isCopy' });
  if (look.book.logCount === undefined) failWith({ code: 'bookDamaged', missing: [names.log] });
  return look;
}

export async function readExchange(context: Excel.RequestContext, session: Session): Promise<Exchange> {
  const look = await lookWithLog(context, session);
  return { check: session.checkOf(look), entries: look.snapshot.entries, history: readLog(look.book.log, look.snapshot.plan) };
}
