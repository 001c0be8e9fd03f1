import type { EntryCell } from '../excel/book';
import type { Action } from './Action';
import { hasTable } from './situations';

/** Selects the next row that is off track or at risk; answers null when there is none. */
export const nextOffTrack: Action<void, EntryCell | null> = {
  id: 'nextOffTrack',
  labelKey: 'nextOffTrack',
  keys: 'F8',
  isPossible: hasTable,
  run: (book) => book.nextOffTrack(),
};
