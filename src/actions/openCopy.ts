import type { Action } from './Action';
import { hasTable } from './situations';

/** Opens a copy that was made as a new workbook, where the host can. */
export const openCopy: Action<{ readonly bytes: Uint8Array }, void> = {
  id: 'openCopy',
  labelKey: 'openCopy',
  isPossible: hasTable,
  run: (book, { bytes }) => book.openFile(bytes),
};
