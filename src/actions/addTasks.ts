import type { BookInstance, Progress } from '../excel/book';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** Adds the sheet of schemes and tasks to a table that has none; nothing that exists is written to. */
export const addTasks: Action<{ readonly suffix: string; readonly progress?: Progress }, BookInstance> = {
  id: 'addTasks',
  labelKey: 'addTasks',
  isPossible: canWriteTable,
  run: (book, { suffix, progress }) => book.addTasks(suffix, progress),
};
