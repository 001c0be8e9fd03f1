import { namesFor } from '../workbook/names';
import type { CheckResult } from './book';
import type { Outcome } from './outcome';
import { problemOf } from './run';
import type { Session } from './session';

/** Edits that come in quick succession (a paste, a fill) are answered once. */
const QUIET_MS = 150;

/**
 * Calls back with a fresh check after edits on the table's sheet, one sync each. Hosts drop change events now and then
 * (office-js #3888, #2896), so this only keeps the pane fresh; the verdicts are in the cells.
 */
export async function watch(session: Session, onChange: (outcome: Outcome<CheckResult>) => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let stopped = false;

  const refresh = async (turn: number): Promise<void> => {
    const outcome = await lookOnce(session);
    if (!stopped && turn === latest) onChange(outcome);
  };
  const onEvent = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      latest += 1;
      void refresh(latest);
    }, QUIET_MS);
    return Promise.resolve();
  };

  const handlers = await Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem(namesFor(session.table).table).getRange().worksheet;
    const added = [sheet.onChanged.add(onEvent), context.workbook.worksheets.onDeleted.add(onEvent)];
    await context.sync();
    return added;
  });
  return async () => {
    stopped = true;
    clearTimeout(timer);
    for (const handler of handlers) {
      handler.remove();
      await handler.context.sync().catch(() => undefined);
    }
  };
}

/** While a cell is being edited Excel takes no calls; this waits until it does, since nobody asked for the answer. */
async function lookOnce(session: Session): Promise<Outcome<CheckResult>> {
  try {
    const value = await Excel.run({ delayForCellEdit: true }, async (context) => session.checkOf(await session.look(context)));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
