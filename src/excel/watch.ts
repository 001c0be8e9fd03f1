import { namesFor } from '../workbook/names';
import type { CheckResult } from './book';
import type { Outcome } from './outcome';
import { attempt, offers } from './run';
import type { Session } from './session';

/** Edits that come in quick succession (a paste, a fill) are answered once. */
const QUIET_MS = 150;

/** While the next cell is being edited Excel takes no calls; nobody waits for this answer, so it is asked for later. */
const RETRY_MS = 600;

/**
 * Calls back with a fresh check after edits, one sync each. Hosts drop change events now and then
 * (office-js #3888, #2896), so this only keeps the pane fresh; the verdicts are in the cells.
 */
export async function watch(
  context: Excel.RequestContext,
  session: Session,
  onChange: (outcome: Outcome<CheckResult>) => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let stopped = false;

  const refresh = async (turn: number): Promise<void> => {
    const outcome = await attempt(async (look) => session.checkOf(await session.look(look)));
    if (stopped || turn !== latest) return;
    if (!outcome.ok && outcome.problem.code === 'cellEditMode') refreshAfter(RETRY_MS);
    else onChange(outcome);
  };
  const refreshAfter = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      latest += 1;
      void refresh(latest);
    }, delay);
  };
  const onEvent = (): Promise<void> => {
    refreshAfter(QUIET_MS);
    return Promise.resolve();
  };

  const { worksheets } = context.workbook;
  // The budget stands on a sheet of its own; older hosts tell of one sheet at a time.
  const edited = offers('1.9') ? worksheets : context.workbook.names.getItem(namesFor(session.table).table).getRange().worksheet;
  const handlers = [edited.onChanged.add(onEvent), worksheets.onDeleted.add(onEvent)];
  await context.sync();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    for (const handler of handlers) handler.remove();
    // A workbook that is closed meanwhile has nobody left to tell.
    await context.sync().catch(() => undefined);
  };
}
