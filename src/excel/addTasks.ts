import { todaySerial } from '../plan/days';
import { cellAddress } from '../workbook/address';
import { buildWorkbook } from '../workbook/buildWorkbook';
import { namesFor } from '../workbook/names';
import { firstTaskRow, newTasksLayout } from '../workbook/tasks/tasksLayout';
import type { BookInstance, Progress } from './book';
import { refuseProtected } from './protection';
import { namesAsFound, optionsAsFound } from './repairTable';
import { failWith, offers } from './run';
import type { Session } from './session';
import { partOn, queueChartsOf, queueSummaryRepair } from './summary';
import { queueValidations } from './writeFormats';
import { queueNames } from './writeNames';
import { queueNewSheet } from './writeSheet';

/**
 * Adds the sheet of schemes and tasks beside a table that has none, lets the summary count them, and shows the sheet:
 * one sync to look, one to write. Where there is one already it is only shown; nothing that people wrote is touched.
 */
export async function addTasks(context: Excel.RequestContext, session: Session, now: number, progress: Progress = {}): Promise<BookInstance> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  worksheets.load('items/name');
  const clearCharts = queueChartsOf(context, session.table);
  const look = await session.look(context);
  const { book, snapshot } = look;
  const instance = { suffix: session.table, planTitle: snapshot.plan.title, sheet: snapshot.sheet };
  const there = book.sheets.tasks?.name;
  if (there !== undefined) {
    worksheets.getItem(there).activate();
    await context.sync();
    return { ...instance, tasksSheet: there };
  }
  if (book.names.includes(namesFor(session.table).copyFacts)) failWith({ code: 'isCopy' });
  if (workbook.readOnly) failWith({ code: 'readOnly' });
  if (workbook.protection.protected) failWith({ code: 'workbookProtected' });
  refuseProtected(book, ['summary']);
  progress.report?.(0.3);

  const names = worksheets.items.map(({ name }) => name);
  const sheetNames = namesAsFound(book, names);
  const tasks = { today: todaySerial(now) };
  const spec = buildWorkbook(snapshot.plan, optionsAsFound(look, { sheetNames, suffix: session.table, layout: snapshot.layout, tasks }));
  if (offers('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = worksheets.add(sheetNames.tasks);
  sheet.position = names.indexOf(snapshot.sheet) + 1;
  const part = partOn(spec, 'tasks');
  if (part.sheet !== undefined) queueNewSheet(sheet, { ...part.sheet, validations: [] });
  queueNames(workbook, book.names, part.names, () => sheet);
  if (part.sheet !== undefined) queueValidations(sheet, part.sheet.validations);

  const summary = partOn(spec, 'summary');
  if (summary.sheet !== undefined && book.sheets.summary !== undefined) {
    const counting = worksheets.getItem(book.sheets.summary.name);
    clearCharts();
    queueSummaryRepair(counting, summary.sheet);
    queueNames(workbook, book.names, summary.names, () => counting);
    queueValidations(counting, summary.sheet.validations);
  }
  sheet.activate();
  const layout = newTasksLayout(snapshot.plan, false);
  sheet.getRange(cellAddress(firstTaskRow(layout), layout.columns.due)).select();
  if (progress.signal?.aborted === true) failWith({ code: 'cancelled' });
  await context.sync();
  progress.report?.(1);
  return { ...instance, tasksSheet: sheetNames.tasks };
}
