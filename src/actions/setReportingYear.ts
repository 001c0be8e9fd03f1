import type { CheckResult } from '../excel/book';
import type { Year } from '../plan/Plan';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** Writes the year that is assessed to the table and assesses again. */
export const setReportingYear: Action<Year, CheckResult> = {
  id: 'setReportingYear',
  labelKey: 'setReportingYear',
  isPossible: canWriteTable,
  run: (book, year) => book.setReportingYear(year),
};
