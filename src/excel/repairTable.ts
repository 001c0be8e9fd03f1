import { WORKBOOK_TEXT } from '../locales/workbookText';
import { placedLines } from '../plan/Plan';
import { firstRow, lastColumn, type AppendixLayout } from '../workbook/appendixLayout';
import { buildWorkbook, type WorkbookOptions } from '../workbook/buildWorkbook';
import { area } from '../workbook/grid';
import { linkedCells, type LinkedCell } from '../workbook/links';
import type { Area, BookSheetKey, SheetSpec, WorkbookSpec } from '../workbook/spec';
import type { Snapshot } from '../workbook/snapshot';
import { lastTaskColumn, tasksFooterRow, type TasksLayout } from '../workbook/tasks/tasksLayout';
import type { TasksOptions } from '../workbook/tasks/tasksPart';
import type { BookInstance, Progress } from './book';
import { refuseProtected } from './protection';
import type { QueuedBook } from './readBook';
import { backToBudget, computedLinesOf, expectBudget, withoutBrokenBudget } from './repairBudget';
import { restoreArea } from './restoreArea';
import { failWith, offers } from './run';
import type { Look, Session } from './session';
import { queueChartsOf, queueSummaryRepair } from './summary';
import { freeSheetName } from './surveyBook';
import { queueStyles, queueValidations } from './writeFormats';
import { refuseFullLog } from './writeEntries';
import { queueNames } from './writeNames';
import { queueBlocks, queueNewSheet, queueRowHeights, rangeOf } from './writeSheet';

/**
 * Restores a table's formats, validation, formulas and names, brings back rows that were deleted, and makes the log
 * anew when it is gone. Entries, headings and texts are left as they are. One sync to look, one to write.
 */
export async function repairTable(context: Excel.RequestContext, session: Session, progress: Progress = {}): Promise<BookInstance> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const clearCharts = queueChartsOf(context, session.table);
  const look = await session.look(context);
  const { snapshot } = look;
  const book = withoutBrokenBudget(look);
  refuseProtected(book, ['appendix', 'summary', 'rules', 'log', 'tasks', 'budget']);
  progress.report?.(0.3);
  if (book.sheets.rules === undefined) failWith({ code: 'bookDamaged', missing: ['rules'] });
  const sheetNames = namesAsFound(book, worksheets.items.map(({ name }) => name));
  const layout = completedLayout(snapshot);
  const tasks = tasksAsFound(snapshot);
  const back = backToBudget(snapshot, session);
  refuseFullLog(session, look, back.lines);
  const spec = buildWorkbook(snapshot.plan, optionsAsFound(look, { sheetNames, suffix: session.table, layout, tasks }));
  if (book.sheets.summary !== undefined) clearCharts();
  queueRepair(context, spec, layout, { book, snapshot }, tasks?.layout);
  const settleLog = session.queuePendingLog(context, back.lines);
  if (progress.signal?.aborted === true) failWith({ code: 'cancelled' });
  await context.sync();
  settleLog();
  expectBudget(session, snapshot, back);
  progress.report?.(1);
  return { suffix: session.table, planTitle: snapshot.plan.title, sheet: snapshot.sheet, ...(tasks === undefined ? {} : { tasksSheet: sheetNames.tasks }) };
}

/** What the sheets are called; for one that is not there, a name that is free. @param there the names of all sheets */
export function namesAsFound({ sheets }: QueuedBook, there: readonly string[]): Readonly<Record<BookSheetKey, string>> {
  return Object.fromEntries(
    (Object.entries(WORKBOOK_TEXT.sheetNames) as [BookSheetKey, string][]).map(([key, wanted]) => [key, sheets[key]?.name ?? freeSheetName(there, wanted)]),
  ) as Record<BookSheetKey, string>;
}

interface Places {
  readonly sheetNames: Readonly<Record<BookSheetKey, string>>;
  readonly suffix: string;
  readonly layout: AppendixLayout;
  readonly tasks: TasksOptions | undefined;
}

/** What the workbook would be made with if it were made now, as it stands. */
export function optionsAsFound({ snapshot, book }: Look, { sheetNames, suffix, layout, tasks }: Places): WorkbookOptions {
  return {
    reportingYear: snapshot.reportingYear ?? snapshot.plan.period.firstYear,
    tolerancePercent: snapshot.tolerancePercent,
    sheetNames,
    suffix,
    layout,
    entries: computedLinesOf(snapshot),
    ...(snapshot.budget === undefined ? {} : { budget: snapshot.budget }),
    ...(book.trendChoice === undefined ? {} : { trendChoice: book.trendChoice }),
    ...(tasks === undefined ? {} : { tasks }),
  };
}

/** The layout as found, with the lines whose rows are gone at the end. */
function completedLayout({ plan, layout, rows }: Snapshot): AppendixLayout {
  const missing = placedLines(plan).flatMap(({ line }) => (rows.has(line.id) ? [] : [line.id]));
  return { ...layout, order: [...layout.order, ...missing], freshRows: new Set(missing.map((_, index) => layout.order.length + index)) };
}

function queueRepair(context: Excel.RequestContext, spec: WorkbookSpec, layout: AppendixLayout, { book, snapshot }: Look, tasks: TasksLayout | undefined): void {
  const { worksheets } = context.workbook;
  if (offers('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
  const sheetNamed = new Map(spec.sheets.map(({ key, name }) => [key, name]));
  // Formulas and links may lead to any sheet, so all are there first.
  const added = new Map(spec.sheets.flatMap(({ key, name }) => (book.sheets[key] === undefined ? [[key, worksheets.add(name)] as const] : [])));
  for (const sheet of spec.sheets) {
    const made = added.get(sheet.key);
    if (made !== undefined) queueNewSheet(made, { ...sheet, validations: [] });
    else if (sheet.key === 'appendix') queueAppendixRepair(worksheets.getItem(sheet.name), sheet, layout, linkedCells(sheet, spec.sheets));
    else if (sheet.key === 'rules') queueRulesRepair(worksheets.getItem(sheet.name), sheet);
    else if (sheet.key === 'summary') queueSummaryRepair(worksheets.getItem(sheet.name), sheet);
    else if (sheet.key === 'budget' && snapshot.budget !== undefined) restoreArea(worksheets.getItem(sheet.name), snapshot.budget.layout.table, sheet);
    else if (sheet.key === 'tasks' && tasks !== undefined) queueTasksRepair(worksheets.getItem(sheet.name), sheet, tasks);
  }
  const ours = spec.names.filter(({ sheet }) => sheet !== 'log' || book.sheets.log === undefined);
  queueNames(context.workbook, book.names, ours, (key) => worksheets.getItem(sheetNamed.get(key) ?? ''));
  // Lists refer to names, so they come after the names.
  for (const { key, name, validations } of spec.sheets) if (key !== 'rules' && key !== 'log') queueValidations(worksheets.getItem(name), validations);
}

function queueAppendixRepair(sheet: Excel.Worksheet, spec: SheetSpec, layout: AppendixLayout, links: readonly LinkedCell[]): void {
  queueFreshRows(sheet, layout);
  const table = area(layout.headerRow - 1, 0, layout.order.length + 3, lastColumn(layout) + 1);
  restoreArea(sheet, table, spec, links);
  queueRowHeights(sheet, heightsWithin(table, spec));
}

/** The heights of the table's rows alone: those above it may be set as their texts want it. */
function heightsWithin({ row: first, rows }: Area, { rowHeights }: SheetSpec): ReadonlyMap<number, number> {
  return new Map([...rowHeights].filter(([row]) => row >= first && row < first + rows));
}

/** Queues that the rows to be filled anew are inserted, those that follow one another in one call; `layout` is how the table stands afterwards. */
export function queueFreshRows(sheet: Excel.Worksheet, layout: AppendixLayout): void {
  const fresh = [...layout.freshRows].sort((a, b) => a - b);
  let index = 0;
  while (index < fresh.length) {
    const first = fresh[index] ?? 0;
    let count = 1;
    while (fresh[index + count] === first + count) count += 1;
    rangeOf(sheet, area(firstRow(layout) + first, 0, count, 1)).getEntireRow().insert('Down');
    index += count;
  }
}

/** The sheet of schemes and tasks as found, with the tasks whose rows are gone at the end; undefined where there is none. */
export function tasksAsFound({ plan, tasks }: Snapshot): (TasksOptions & { readonly layout: TasksLayout }) | undefined {
  if (tasks === undefined) return undefined;
  const { layout, rows, own, today } = tasks;
  const missing = plan.tasks.flatMap(({ id }) => (rows.has(id) ? [] : [id]));
  // Results are what a file needs; in an open workbook every formula is computed anew.
  return { today: typeof today === 'number' ? today : 0, own, layout: { ...layout, order: [...layout.order, ...missing], freshRows: missing.length } };
}

function queueTasksRepair(sheet: Excel.Worksheet, spec: SheetSpec, layout: TasksLayout): void {
  if (layout.freshRows > 0) rangeOf(sheet, area(tasksFooterRow(layout) - layout.freshRows, 0, layout.freshRows, 1)).getEntireRow().insert('Down');
  restoreArea(sheet, area(layout.headerRow, 0, layout.order.length + 2, lastTaskColumn(layout) + 1), spec);
}

/** The rules sheet is wholly ours: it is written anew. */
export function queueRulesRepair(sheet: Excel.Worksheet, spec: SheetSpec): void {
  sheet.getRange().clear();
  queueStyles(sheet, spec.styles);
  queueBlocks(sheet, spec.blocks, ['formula']);
}

