import type { Undone } from '../excel/book';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** Puts back what the last take-in changed; cells that were changed again since are left as they are. */
export const undoTakeIn: Action<{ readonly batch: number }, Undone> = {
  id: 'undoTakeIn',
  labelKey: 'undoTakeIn',
  isPossible: canWriteTable,
  run: (book, { batch }) => book.undoTakeIn(batch),
};
