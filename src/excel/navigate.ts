import type { EntryCell } from './book';
import type { Session } from './session';
import type { Status } from '../plan/status';

/** Shows a cell and selects it. */
export async function goTo(context: Excel.RequestContext, { sheet, address }: EntryCell): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(address).select();
  await context.sync();
}

/** Shows a sheet. */
export async function openSheet(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).activate();
  await context.sync();
}

const NEEDS_A_HAND: readonly Status[] = ['invalid', 'offTrack', 'atRisk'];

/**
 * Selects the reporting year's entry of the next line that is wrong, off track or at risk below the active cell,
 * beginning again at the top; null when there is none. One sync to look, one to select.
 */
export async function nextOffTrack(context: Excel.RequestContext, session: Session): Promise<EntryCell | null> {
  const activeRow = queueActiveRow(context);
  const look = await session.look(context);
  const check = session.checkOf(look);
  const cells = check.assessment.lines
    .filter(({ status }) => NEEDS_A_HAND.includes(status))
    .flatMap(({ line }) => check.cellOf(line.id, check.reportingYear) ?? [])
    .sort((a, b) => rowOf(a) - rowOf(b));
  const from = activeRow(look.snapshot.sheet);
  const next = cells.find((cell) => rowOf(cell) > from) ?? cells[0];
  if (next === undefined) return null;
  await goTo(context, next);
  return next;
}

/** Queues where the user is; the answer is the active cell's row on the given sheet, -1 when he is on another. */
function queueActiveRow(context: Excel.RequestContext): (sheet: string) => number {
  const cell = context.workbook.getActiveCell();
  const { worksheet } = cell;
  cell.load('rowIndex');
  worksheet.load('name');
  // eslint-disable-next-line office-addins/call-sync-after-load, office-addins/call-sync-before-read -- answered after the look has synced
  return (sheet) => (worksheet.name === sheet ? cell.rowIndex : -1);
}

function rowOf({ address }: EntryCell): number {
  return Number(address.replace(/^[A-Z]+/i, '')) - 1;
}

