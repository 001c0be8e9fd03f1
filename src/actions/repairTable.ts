import type { BookInstance, Progress } from '../excel/book';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** Restores a table's formats, validation and formulas; entries are untouched. */
export const repairTable: Action<{ readonly suffix: string; readonly progress?: Progress }, BookInstance> = {
  id: 'repairTable',
  labelKey: 'repairTable',
  isPossible: canWriteTable,
  run: (book, { suffix, progress }) => book.repairTable(suffix, progress),
};
