import { namesById } from '../plan/Plan';
import { readLog } from '../workbook/logCells';
import type { LogLine } from '../workbook/logLines';
import type { Undone } from './book';
import { lookWithLog } from './exchange';
import { failWith } from './run';
import type { Session } from './session';
import { stillHolds, writeEntries } from './writeEntries';

/** Puts back what the last take-in changed, save for cells changed since: one sync to look, one to write. */
export async function undoTakeIn(context: Excel.RequestContext, session: Session, batch: number): Promise<Undone> {
  const look = await lookWithLog(context, session);
  const { snapshot, book } = look;
  const { lastTakeIn } = readLog(book.log, snapshot.plan);
  if (lastTakeIn?.batch !== batch) return failWith({ code: 'undoGone' });
  const names = namesById(snapshot.plan);
  const author = session.author();
  const steps = lastTakeIn.changes.map((change) => ({
    change,
    write: { lineId: change.lineId, slot: change.slot, from: change.to, to: change.from },
  }));
  const back = steps.filter(({ write }) => stillHolds(snapshot, write));
  const kept = steps.filter((step) => !back.includes(step)).map(({ change }) => change);
  const lines: readonly LogLine[] = [
    ...back.map(({ write }): LogLine => ({ ...author, ...write, kind: 'entry', lineName: names.get(write.lineId) ?? '', source: 'undo', batch })),
    { ...author, kind: 'undo', batch, restored: back.length },
  ];
  const check = await writeEntries(context, session, look, back.map(({ write }) => write), lines);
  return { check, restored: back.length, kept };
}
