import { useEffect } from 'react';
import type { Book, CheckResult, Survey } from '../../excel/book';
import type { Outcome } from '../../excel/outcome';
import { newestOnly } from './newest';

/** How long edits have to pause before the pane follows them. */
export const LIVE_PAUSE_MS = 250;

/**
 * Follows the workbook while the user edits.
 * @param follow called with each fresh result; it has to stay the same function
 * @param tellLive called with whether edits reach the pane by themselves
 */
export function useLiveCheck(
  book: Book,
  survey: Survey | undefined,
  follow: (outcome: Outcome<CheckResult>) => void,
  tellLive: (live: boolean) => void,
): void {
  const tables = survey?.instances.map(({ suffix }) => `[${suffix}]`).join('') ?? '';
  useEffect(() => {
    if (tables === '') return undefined;
    let ended = false;
    let stop: (() => Promise<void>) | undefined;
    const newest = newestOnly(follow, LIVE_PAUSE_MS);
    void book.watch(newest.push).then((watching) => {
      if (!ended) tellLive(watching.ok);
      if (!watching.ok) return;
      if (ended) void watching.value();
      else stop = watching.value;
    });
    return () => {
      ended = true;
      newest.stop();
      void stop?.();
    };
  }, [book, follow, tellLive, tables]);
}
