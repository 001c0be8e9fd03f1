import { linesById, type Line } from '../plan/Plan';
import { isTaskSlot, withWrites, type Slot } from '../plan/entries';
import { readBudgetEntryId } from '../plan/budget';
import { isBlank, isCounted } from '../plan/reading';
import type { RawValue } from '../plan/values';
import { cellAddress } from '../workbook/address';
import { BUDGET_FORMAT } from '../workbook/budget/budgetStyles';
import { needsTextFormat } from '../workbook/literalText';
import type { LogLine } from '../workbook/logLines';
import { entryOf, type Snapshot } from '../workbook/snapshot';
import { DAY_FORMAT } from '../workbook/tasks/tasksFormats';
import { WHOLE_FORMAT } from '../workbook/theme';
import type { CheckResult } from './book';
import { refuseProtected } from './protection';
import { failWith } from './run';
import type { Look, Session } from './session';

/** One cell to be written, only if it still holds `from`. */
export interface EntryWrite {
  readonly lineId: string;
  readonly slot: Slot;
  readonly from: RawValue;
  readonly to: RawValue;
}

/** True when the line's row is there and the cell still holds what the write was made for. A text of blanks is an empty cell. */
export function stillHolds(snapshot: Snapshot, { lineId, slot, from }: EntryWrite): boolean {
  const now = entryOf(snapshot, lineId, slot);
  return snapshot.slotCell(lineId, slot) !== undefined && (now === from || (isBlank(now) && isBlank(from)));
}

/** Ends the action when it cannot be logged, so that nothing is ever written without its lines. */
export function refuseFullLog(session: Session, { book }: Look, lines: readonly LogLine[]): void {
  if (!session.hasRoomFor(lines)) failWith({ code: 'logFull', sheet: book.sheets.log?.name ?? '' });
}

/** Writes cells with their log lines and looks again, in one sync; or refuses before anything is written. */
export async function writeEntries(
  context: Excel.RequestContext,
  session: Session,
  look: Look,
  writes: readonly EntryWrite[],
  lines: readonly LogLine[],
): Promise<CheckResult> {
  const { snapshot, book } = look;
  const ofBudget = writes.some(({ lineId }) => readBudgetEntryId(lineId) !== undefined);
  refuseProtected(book, ['appendix', 'log', ...(ofBudget ? (['budget'] as const) : []), ...(writes.some(({ slot }) => isTaskSlot(slot)) ? (['tasks'] as const) : [])]);
  const moved = writes.find((write) => !stillHolds(snapshot, write));
  if (moved !== undefined) failWith({ code: 'cellMoved', lineId: moved.lineId });
  refuseFullLog(session, look, lines);
  queueCells(context, snapshot, writes);
  const settleLog = session.queuePendingLog(context, lines);
  const read = session.queueLook(context);
  await context.sync();
  settleLog();
  session.expect(withWrites(snapshot.entries, writes));
  return session.checkOf(session.understandLook(read.take()));
}

function queueCells(context: Excel.RequestContext, snapshot: Snapshot, writes: readonly EntryWrite[]): void {
  const { worksheets } = context.workbook;
  const lines = linesById(snapshot.plan);
  for (const { lineId, slot, to } of writes) {
    const place = snapshot.slotCell(lineId, slot);
    if (place === undefined) continue;
    const cell = worksheets.getItem(place.sheet).getRange(cellAddress(place.row, place.column));
    const format = readBudgetEntryId(lineId) === undefined ? formatFor(to, slot, lines.get(lineId)) : BUDGET_FORMAT;
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[literal(to, format ?? place.numberFormat)]];
  }
}

/** A percent, date or text format would turn the right figure into a wrong one. */
function formatFor(to: RawValue, slot: Slot, line: Line | undefined): string | undefined {
  if (typeof to !== 'number') return undefined;
  if (slot === 'due') return DAY_FORMAT;
  return typeof slot === 'number' && line !== undefined && isCounted(line) ? WHOLE_FORMAT : 'General';
}

/**
 * A text as Excel has to be given it to keep it as it is: "=…" from a returned file must never become a formula. The
 * apostrophe leaves the cell's format alone, so that a figure typed over the text is a figure.
 */
function literal(to: RawValue, format: string): number | string | boolean {
  if (typeof to !== 'string') return to ?? '';
  const isKept = format === '@' ? !to.startsWith("'") : !needsTextFormat(to);
  return isKept ? to : `'${to}`;
}
