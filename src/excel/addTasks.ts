import { WORKBOOK_TEXT } from '../locales/workbookText';
import { todaySerial } from '../plan/days';
import { cellAddress } from '../workbook/address';
import { namesFor } from '../workbook/names';
import { firstTaskRow, newTasksLayout } from '../workbook/tasks/tasksLayout';
import { tasksPart } from '../workbook/tasks/tasksPart';
import type { BookInstance, Progress } from './book';
import { failWith, offers } from './run';
import type { Session } from './session';
import { freeSheetName } from './surveyBook';
import { queueNewSheet, rangeOf } from './writeSheet';

/**
 * Adds the sheet of schemes and tasks beside a table that has none, and shows it: one sync to look, one to write.
 * Where there is one already it is only shown; nothing that exists is written to.
 */
export async function addTasks(context: Excel.RequestContext, session: Session, now: number, progress: Progress = {}): Promise<BookInstance> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  const { book, snapshot } = await session.look(context);
  const instance = { suffix: session.table, planTitle: snapshot.plan.title, sheet: snapshot.sheet };
  const there = book.sheets.tasks?.name;
  if (there !== undefined) {
    workbook.worksheets.getItem(there).activate();
    await context.sync();
    return { ...instance, tasksSheet: there };
  }
  const names = namesFor(session.table);
  if (book.names.includes(names.copyFacts)) failWith({ code: 'isCopy' });
  if (workbook.readOnly) failWith({ code: 'readOnly' });
  if (workbook.protection.protected) failWith({ code: 'workbookProtected' });
  progress.report?.(0.3);

  const sheetNames = workbook.worksheets.items.map(({ name }) => name);
  const tasksSheet = freeSheetName(sheetNames, WORKBOOK_TEXT.sheetNames.tasks);
  const today = todaySerial(now);
  const part = tasksPart(snapshot.plan, {
    reportingYear: snapshot.plan.period.firstYear,
    suffix: session.table,
    sheetNames: { ...WORKBOOK_TEXT.sheetNames, tasks: tasksSheet },
    tasks: { today },
  });
  if (offers('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = workbook.worksheets.add(tasksSheet);
  sheet.position = sheetNames.indexOf(snapshot.sheet) + 1;
  // A name whose sheet was deleted lingers with a broken reference; it is of no use to anybody.
  const stale = new Set(book.names.map((name) => name.toLowerCase()));
  for (const { name, area } of part.names) {
    if (stale.has(name.toLowerCase())) workbook.names.getItem(name).delete();
    workbook.names.add(name, rangeOf(sheet, area));
  }
  for (const spec of part.sheets) queueNewSheet(sheet, spec);
  sheet.activate();
  const layout = newTasksLayout(snapshot.plan, false);
  sheet.getRange(cellAddress(firstTaskRow(layout), layout.columns.due)).select();
  if (progress.signal?.aborted === true) failWith({ code: 'cancelled' });
  await context.sync();
  progress.report?.(1);
  return { ...instance, tasksSheet };
}
