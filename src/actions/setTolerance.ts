import type { CheckResult } from '../excel/book';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** Writes how far short still counts as "at risk", in percent, to the table and assesses again. */
export const setTolerance: Action<number, CheckResult> = {
  id: 'setTolerance',
  labelKey: 'setTolerance',
  isPossible: canWriteTable,
  run: (book, percent) => book.setTolerance(percent),
};
