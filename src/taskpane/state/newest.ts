import type { CheckResult } from '../../excel/book';
import type { Outcome } from '../../excel/outcome';

type Checked = Outcome<CheckResult>;

/** Takes what the workbook's events bring, in any order. */
export interface Newest {
  readonly push: (outcome: Checked) => void;
  readonly stop: () => void;
}

/**
 * Waits for a pause in a burst of results and hands on the newest alone. Checks overlap, so one that was begun earlier
 * may arrive later: it is dropped.
 */
export function newestOnly(deliver: (outcome: Checked) => void, pauseMs: number): Newest {
  let waiting: Checked | undefined;
  let newest = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    push: (outcome) => {
      if (outcome.ok) {
        if (outcome.value.checkedAt < newest) return;
        newest = outcome.value.checkedAt;
      }
      waiting = outcome;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (waiting !== undefined) deliver(waiting);
        waiting = undefined;
      }, pauseMs);
    },
    stop: () => clearTimeout(timer),
  };
}
