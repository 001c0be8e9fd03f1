import type { Progress } from '../excel/book';
import type { Action } from './Action';
import { hasTable } from './situations';

/** Takes the open workbook as a PDF, where the host hands it out. */
export const savePdf: Action<{ readonly progress?: Progress }, Uint8Array> = {
  id: 'savePdf',
  labelKey: 'savePdf',
  isPossible: hasTable,
  run: (book, { progress }) => book.savePdf(progress),
};
