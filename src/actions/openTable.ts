import type { Action } from './Action';
import { hasTable } from './situations';

/** Shows the sheet of a table that is there. */
export const openTable: Action<{ readonly sheet: string }, void> = {
  id: 'openTable',
  labelKey: 'openTable',
  isPossible: hasTable,
  run: (book, { sheet }) => book.open(sheet),
};
