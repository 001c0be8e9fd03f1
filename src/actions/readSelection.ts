import type { Selection } from '../excel/book';
import type { Action } from './Action';
import { isIdle } from './situations';

/** Reads the cells that are selected in the workbook, e.g. an appendix table to be imported. */
export const readSelection: Action<void, Selection> = {
  id: 'readSelection',
  labelKey: 'readSelection',
  isPossible: isIdle,
  run: (book) => book.readSelection(),
};
