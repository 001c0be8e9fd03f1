import type { CheckResult } from '../excel/book';
import type { TakeInOrder } from '../workbook/takeIn/types';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** Writes what was chosen of the returned files, all or nothing. */
export const takeIn: Action<TakeInOrder, CheckResult> = {
  id: 'takeIn',
  labelKey: 'takeIn',
  isPossible: canWriteTable,
  run: (book, order) => book.takeIn(order),
};
