import { useEffect, type Dispatch } from 'react';
import type { Book, CheckResult, Survey } from '../../excel/book';
import type { Outcome } from '../../excel/outcome';
import { newestOnly } from './newest';
import type { PaneEvent } from './paneState';

/** How long edits have to pause before the pane follows them. */
export const LIVE_PAUSE_MS = 250;

/** Keeps the check up to date while the user edits. */
export function useLiveCheck(book: Book, survey: Survey | undefined, dispatch: Dispatch<PaneEvent>): void {
  const tables = survey?.instances.map(({ suffix }) => `[${suffix}]`).join('') ?? '';
  useEffect(() => {
    if (tables === '') return undefined;
    let ended = false;
    let stop: (() => Promise<void>) | undefined;
    const newest = newestOnly((outcome) => follow(outcome, dispatch), LIVE_PAUSE_MS);
    void book.watch(newest.push).then((watching) => {
      if (!ended) dispatch({ type: 'liveChanged', live: watching.ok });
      if (!watching.ok) return;
      if (ended) void watching.value();
      else stop = watching.value;
    });
    return () => {
      ended = true;
      newest.stop();
      void stop?.();
    };
  }, [book, dispatch, tables]);
}

function follow(outcome: Outcome<CheckResult>, dispatch: Dispatch<PaneEvent>): void {
  if (outcome.ok) {
    dispatch({ type: 'checked', result: outcome.value });
    return;
  }
  // Between two keystrokes Excel takes no calls; the next event brings the result.
  if (outcome.problem.code === 'cellEditMode' || outcome.problem.code === 'cancelled') return;
  dispatch({ type: 'failed', shown: { problem: outcome.problem } });
}
