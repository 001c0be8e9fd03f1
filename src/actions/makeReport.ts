import type { MadeReport, Progress } from '../excel/book';
import type { ReportScope } from '../workbook/report/facts';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** What a report sheet is made of. */
export interface MakeReportInput {
  readonly scope: ReportScope;
  readonly progress?: Progress;
}

/** Makes a report sheet, ready to print, and shows it. */
export const makeReport: Action<MakeReportInput, MadeReport> = {
  id: 'makeReport',
  labelKey: 'makeReport',
  isPossible: canWriteTable,
  run: (book, { scope, progress }) => book.makeReport(scope, progress),
};
