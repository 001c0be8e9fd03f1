import { readLog } from '../workbook/logCells';
import type { LogLine } from '../workbook/logLines';
import type { TakeInOrder } from '../workbook/takeIn/types';
import type { CheckResult } from './book';
import { lookWithLog } from './exchange';
import type { Session } from './session';
import { lineNamer, writeEntries } from './writeEntries';

/** Writes what was chosen of returned files, with its log, or nothing: one sync to look, one to write. */
export async function takeIn(context: Excel.RequestContext, session: Session, { writes, files }: TakeInOrder): Promise<CheckResult> {
  const look = await lookWithLog(context, session);
  const { nextBatch: batch } = readLog(look.book.log, look.snapshot.plan);
  const nameOf = lineNamer(look.snapshot);
  const author = session.author();
  const lines: readonly LogLine[] = [
    ...files.map((file): LogLine => ({ ...author, ...file, kind: 'takeIn', batch })),
    ...writes.map((write): LogLine => ({ ...author, ...write, kind: 'entry', lineName: nameOf(write.lineId), source: 'takeIn', batch })),
  ];
  return writeEntries(context, session, look, writes, lines);
}
