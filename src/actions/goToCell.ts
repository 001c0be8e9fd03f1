import type { EntryCell } from '../excel/book';
import type { Action } from './Action';
import { hasTable } from './situations';

/** Selects a cell of the table. */
export const goToCell: Action<EntryCell, void> = {
  id: 'goToCell',
  labelKey: 'goToCell',
  isPossible: hasTable,
  run: (book, cell) => book.goTo(cell),
};
