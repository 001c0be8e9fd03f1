import { HAND_SLOTS, type HandSlot } from '../plan/entries';
import { linesById } from '../plan/Plan';
import type { RawValue } from '../plan/values';
import { handWord } from '../workbook/handVerdicts';
import type { LogLine } from '../workbook/logLines';
import { entryOf } from '../workbook/snapshot';
import type { CheckResult, HandOrder } from './book';
import type { Session } from './session';
import { writeEntries, type EntryWrite } from './writeEntries';

/**
 * Sets a line's verdict by hand for the reporting year, or takes it back, with its log: one sync to look, one to write.
 * Nothing is written where the cells already say so.
 */
export async function setHandVerdict(context: Excel.RequestContext, session: Session, { lineId, verdict }: HandOrder): Promise<CheckResult> {
  const look = await session.look(context);
  const check = session.checkOf(look);
  const { snapshot } = look;
  const wanted: Readonly<Record<HandSlot, RawValue>> =
    verdict === undefined
      ? { handVerdict: null, handYear: null, handReason: null }
      : { handVerdict: handWord(verdict.status), handYear: check.reportingYear, handReason: verdict.reason.trim() };
  const writes = HAND_SLOTS.map((slot): EntryWrite => ({ lineId, slot, from: entryOf(snapshot, lineId, slot), to: wanted[slot] })).filter(({ from, to }) => from !== to);
  if (writes.length === 0) return check;
  const author = session.author();
  const lineName = linesById(snapshot.plan).get(lineId)?.name ?? '';
  const lines = writes.map((write): LogLine => ({ ...author, ...write, kind: 'entry', lineName, source: 'edit' }));
  return writeEntries(context, session, look, writes, lines);
}
