import { placedLines } from '../plan/Plan';
import type { PlanActuals, RawValue } from '../plan/values';
import { cellAddress } from '../workbook/address';
import type { CheckResult, EntryRepair } from './book';
import { refuseProtected } from './protection';
import { failWith } from './run';
import type { Session } from './session';

/**
 * Writes corrections, each only where the cell still holds what was corrected: one sync to look, one to write, log and
 * look again. All are written or none.
 */
export async function repairEntries(context: Excel.RequestContext, session: Session, repairs: readonly EntryRepair[]): Promise<CheckResult> {
  const look = await session.look(context);
  const { snapshot, book } = look;
  refuseProtected(book, ['appendix', 'log']);
  const lines = new Map(placedLines(snapshot.plan).map(({ line }) => [line.id, line]));
  const sheet = context.workbook.worksheets.getItem(snapshot.sheet);
  for (const { lineId, year, from, to } of repairs) {
    const entry = snapshot.entry(lineId, year);
    const line = lines.get(lineId);
    const now: RawValue = snapshot.actuals[lineId]?.[year] ?? null;
    if (entry === undefined || line === undefined || now !== from) return failWith({ code: 'cellMoved', lineId });
    const cell = sheet.getRange(cellAddress(entry.row, entry.column));
    // A percent, date or text format would turn the right figure into a wrong one again.
    if (typeof to === 'number') cell.numberFormat = [[line.kind === 'stock' || line.kind === 'flow' ? '#,##0' : 'General']];
    cell.values = [[to ?? '']];
  }
  const author = session.author();
  session.remember(
    repairs.map(({ lineId, year, from, to }) => ({ ...author, lineId, lineName: lines.get(lineId)?.name ?? '', year, from, to, source: 'repair' as const })),
  );
  const settleLog = session.queuePendingLog(context);
  const read = session.queueLook(context);
  await context.sync();
  settleLog();
  session.expect(withRepairs(snapshot.actuals, repairs));
  return session.checkOf(session.understandLook(read.take()));
}

function withRepairs(actuals: PlanActuals, repairs: readonly EntryRepair[]): PlanActuals {
  return repairs.reduce<PlanActuals>((all, { lineId, year, to }) => ({ ...all, [lineId]: { ...all[lineId], [year]: to } }), actuals);
}
