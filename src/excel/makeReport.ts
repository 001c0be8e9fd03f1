import type { ReportScope } from '../workbook/report/facts';
import type { MadeReport, Progress } from './book';
import { attempt, failWith, offers } from './run';
import type { Session } from './session';
import { freeSheetName } from './surveyBook';
import { queueNewSheet } from './writeSheet';

/**
 * Makes a report on a sheet of its own and shows it: one sync to look, one to write. Nothing that exists is written to,
 * but the log takes what was entered since the last command; should the host fail half-way, the sheet begun is removed again.
 */
export async function makeReport(context: Excel.RequestContext, session: Session, scope: ReportScope, progress: Progress = {}): Promise<MadeReport> {
  const [{ reportFacts }, { reportSheet }, { reportSheetName }] = await Promise.all([
    import('../workbook/report/facts'),
    import('../workbook/report/reportSheet'),
    import('../workbook/report/reportWorkbook'),
  ]);
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  const { snapshot, book } = await session.look(context);
  if (workbook.readOnly) failWith({ code: 'readOnly' });
  if (workbook.protection.protected) failWith({ code: 'workbookProtected' });
  progress.report?.(0.3);

  const facts = reportFacts(snapshot, scope);
  const there = workbook.worksheets.items.map(({ name }) => name);
  const name = freeSheetName(there, reportSheetName(facts));
  if (progress.signal?.aborted === true) failWith({ code: 'cancelled' });
  if (offers('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = workbook.worksheets.add(name);
  queueNewSheet(sheet, reportSheet(facts, { name, madeOn: session.author().at.slice(0, DAY_LENGTH) }));
  sheet.activate();
  // A log that nobody may write to is no reason to go without a report; its lines wait on.
  const settleLog = book.sheets.log?.isProtected === true ? undefined : session.queuePendingLog(context);
  try {
    await context.sync();
    settleLog?.();
  } catch (error) {
    await removeSheet(name);
    throw error;
  }
  progress.report?.(1);
  return { sheet: name };
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Best effort, after a failure. */
async function removeSheet(name: string): Promise<void> {
  await attempt(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
