import type { CheckResult } from '../excel/book';
import type { Action } from './Action';
import { hasTable } from './situations';

/** Reads every entry, finds what is odd and assesses every line. F9 is Excel's own key for "calculate again". */
export const check: Action<void, CheckResult> = {
  id: 'check',
  labelKey: 'check',
  keys: 'F9',
  isPossible: hasTable,
  run: (book) => book.check(),
};
