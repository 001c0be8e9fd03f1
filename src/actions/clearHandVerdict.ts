import type { CheckResult } from '../excel/book';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** Takes a line's verdict set by hand back: the computed one counts again. */
export const clearHandVerdict: Action<string, CheckResult> = {
  id: 'clearHandVerdict',
  labelKey: 'clearHandVerdict',
  isPossible: canWriteTable,
  run: (book, lineId) => book.setHandVerdict({ lineId, verdict: undefined }),
};
