import { cellKey, withWrites, type PlanEntries } from '../plan/entries';
import { linesById, placedLines } from '../plan/Plan';
import { overwrittenCells, type OverwrittenCell } from '../workbook/budget/computedCells';
import type { LogLine } from '../workbook/logLines';
import type { Snapshot } from '../workbook/snapshot';
import type { QueuedBook } from './readBook';
import type { Look, Session } from './session';

/** What the lines that follow from the budget hold: a figure typed where the budget yields none stays. */
export function computedLinesOf({ plan, entries }: Snapshot): PlanEntries {
  return Object.fromEntries(placedLines(plan).flatMap(({ line: { id, source } }) => (source === undefined ? [] : [[id, entries[id] ?? {}]])));
}

/** A budget sheet of which parts are gone cannot be mended: it counts as missing, so that a new one is made and it is left alone. */
export function withoutBrokenBudget({ book, snapshot }: Look): QueuedBook {
  return snapshot.budget === undefined ? { ...book, sheets: { ...book.sheets, budget: undefined } } : book;
}

/** Figures that give way to what the budget comes to when formulas are restored, with a log line for each. */
export interface BackToBudget {
  readonly cells: readonly (OverwrittenCell & { readonly figure: number })[];
  readonly lines: readonly LogLine[];
}

export function backToBudget(snapshot: Snapshot, session: Session): BackToBudget {
  const lineOf = linesById(snapshot.plan);
  const cells = overwrittenCells(snapshot).flatMap((cell) => (cell.figure === undefined ? [] : [{ ...cell, figure: cell.figure }]));
  const author = session.author();
  const lines = cells.map(({ lineId, year, holds, figure }): LogLine => ({
    ...author,
    kind: 'entry',
    lineId,
    lineName: lineOf.get(lineId)?.name ?? '',
    slot: year,
    from: holds,
    to: figure,
    source: 'repair',
  }));
  return { cells, lines };
}

/** Takes the restored cells as seen: the log has lines for them. */
export function expectBudget(session: Session, snapshot: Snapshot, { cells }: BackToBudget): void {
  session.expect(
    withWrites(snapshot.entries, cells.map(({ lineId, year, figure }) => ({ lineId, slot: year, to: figure }))),
    cells.map(({ lineId, year }) => cellKey(lineId, year)),
  );
}
