import { editSteps, type EditStep } from '../plan/edit/applyEdit';
import type { PlanEdit } from '../plan/edit/types';
import { linesById, placedLines, type Plan } from '../plan/Plan';
import { firstRow, lastColumn, type AppendixLayout } from '../workbook/appendixLayout';
import { changedPlanTexts } from '../workbook/appendixRows';
import { buildWorkbook } from '../workbook/buildWorkbook';
import { area } from '../workbook/grid';
import { linkedCells } from '../workbook/links';
import { namesFor } from '../workbook/names';
import { changedLayout, type ChangedLayout } from '../workbook/changedLayout';
import type { CellBlock, SheetSpec, WorkbookSpec } from '../workbook/spec';
import { lineLabel } from '../workbook/summary/urgency';
import type { CheckResult, Progress } from './book';
import { editLines, newBaselines } from './newBaselines';
import { refuseProtected } from './protection';
import { namesAsFound, optionsAsFound, queueFreshRows, queueRulesRepair, tasksAsFound } from './repairTable';
import { restoreArea } from './restoreArea';
import { failWith, offers } from './run';
import type { Look, Session } from './session';
import { queueChartsOf, queueSummaryRepair } from './summary';
import { refuseFullLog } from './writeEntries';
import { queueValidations } from './writeFormats';
import { queueNames } from './writeNames';
import { queueBlocks, queueRowHeights, rangeOf } from './writeSheet';

/**
 * Changes the plan of a table in use: the workbook follows, and everything that people entered stays in its line. One sync
 * to look, one to write and to look again. Nothing is written where an edit cannot be done.
 */
export async function changePlan(context: Excel.RequestContext, session: Session, edits: readonly PlanEdit[], progress: Progress = {}): Promise<CheckResult> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/name');
  const clearCharts = queueChartsOf(context, session.table);
  const look = await session.look(context, { withLog: true });
  const { snapshot, book } = look;
  refuseUnfit(look, workbook.readOnly, session);
  progress.report?.(0.3);
  const steps = editSteps(snapshot.plan, edits, { entries: snapshot.entries, usedIds: book.log.slice(1).map((row) => String(row[LOGGED_ID] ?? '')) });
  if (!steps.ok) failWith({ code: 'planNotChanged', problem: steps.error });
  const plan = steps.value.at(-1)?.after ?? snapshot.plan;
  const lines = steps.value.flatMap((step) => editLines(step, session.author()));
  refuseFullLog(session, look, lines);
  const changed = changedLayout(snapshot, plan);
  const found = tasksAsFound(snapshot);
  // Their sheet is left alone, rows that are missing there included.
  const tasks = found === undefined || snapshot.tasks === undefined ? undefined : { ...found, layout: snapshot.tasks.layout };
  const options = optionsAsFound(look, { sheetNames: namesAsFound(book, workbook.worksheets.items.map(({ name }) => name)), suffix: session.table, layout: changed.layout, tasks });
  const trendChoice = followed(options.trendChoice, steps.value);
  const { trendChoice: _, ...rest } = options;
  const spec = buildWorkbook(plan, { ...rest, entries: { ...rest.entries, ...newBaselines(steps.value) }, ...(trendChoice === undefined ? {} : { trendChoice }) });
  if (book.sheets.summary !== undefined) clearCharts();
  queueChange(context, spec, changed, look, plan);
  const settleLog = session.queuePendingLog(context, lines);
  const read = session.queueLook(context);
  if (progress.signal?.aborted === true) failWith({ code: 'cancelled' });
  await context.sync();
  settleLog();
  progress.report?.(1);
  return session.checkOf(session.understandLook(read.take()));
}

/** The place of a line's id in a row of the log. */
const LOGGED_ID = 2;

/** Ends the action where the workbook cannot take the change, before anything is written. */
function refuseUnfit({ book }: Look, readOnly: boolean, session: Session): void {
  const names = namesFor(session.table);
  if (readOnly) failWith({ code: 'readOnly' });
  if (book.names.includes(names.copyFacts)) failWith({ code: 'isCopy' });
  refuseProtected(book, ['appendix', 'summary', 'rules', 'log']);
  const missing = [...(book.sheets.rules === undefined ? ['rules'] : []), ...(book.logCount === undefined ? [names.log] : [])];
  if (missing.length > 0) failWith({ code: 'bookDamaged', missing });
}

/** The line that the trend shows, by its new name where it has one; undefined once it is gone. */
function followed(choice: string | undefined, steps: readonly EditStep[]): string | undefined {
  return steps.reduce<string | undefined>((now, { before, after }) => {
    const shown = placedLines(before).find(({ line }) => lineLabel(line) === now)?.line;
    if (shown === undefined) return now;
    const line = linesById(after).get(shown.id);
    return line === undefined ? undefined : lineLabel(line);
  }, choice);
}

function queueChange(context: Excel.RequestContext, spec: WorkbookSpec, { layout, goneRows }: ChangedLayout, { book, snapshot }: Look, plan: Plan): void {
  const { worksheets } = context.workbook;
  if (offers('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
  const written = spec.sheets.filter(({ key }) => (key === 'appendix' || key === 'rules' || key === 'summary') && book.sheets[key] !== undefined);
  for (const sheet of written) {
    const target = worksheets.getItem(sheet.name);
    if (sheet.key === 'rules') queueRulesRepair(target, sheet);
    else if (sheet.key === 'summary') queueSummaryRepair(target, sheet);
    else {
      // From the last one up, so that the rows above stay where they are.
      for (const row of [...goneRows].sort((a, b) => b - a)) rangeOf(target, area(row, 0)).getEntireRow().delete('Up');
      queueFreshRows(target, layout);
      queueTable(target, sheet, layout, spec);
      const texts = changedPlanTexts(snapshot.plan, plan, layout);
      queueBlocks(target, texts, ['freshRow']);
      // Of other rows somebody may have changed the height for a long explanation.
      const rewritten = new Set([...texts.map(({ row }) => row), ...[...layout.freshRows].map((place) => firstRow(layout) + place)]);
      queueRowHeights(target, new Map([...sheet.rowHeights].filter(([row]) => rewritten.has(row))));
    }
  }
  const keys = new Set(written.map(({ key }) => key));
  const nameOf = new Map(spec.sheets.map(({ key, name }) => [key, name]));
  queueNames(context.workbook, book.names, spec.names.filter(({ sheet }) => keys.has(sheet)), (key) => worksheets.getItem(nameOf.get(key) ?? ''));
  // Lists refer to names, so they come after the names.
  for (const { key, name, validations } of written) if (key !== 'rules') queueValidations(worksheets.getItem(name), validations);
}

function queueTable(sheet: Excel.Worksheet, spec: SheetSpec, layout: AppendixLayout, { sheets }: WorkbookSpec): void {
  const table = area(layout.headerRow - 1, 0, layout.order.length + 3, lastColumn(layout) + 1);
  queueBlocks(sheet, spec.blocks.filter((block) => isFreshEntry(block, layout)), ['entry']);
  restoreArea(sheet, table, { ...spec, blocks: spec.blocks.filter((block) => !isEntryInUse(block, layout)) }, linkedCells(spec, sheets));
}

/** What a new line begins with; the rest of its row is blank as it was inserted. */
function isFreshEntry({ row, cells }: CellBlock, layout: AppendixLayout): boolean {
  return cells.some(([cell]) => cell?.kind !== 'blank') && cells.every((_, index) => layout.freshRows.has(row - firstRow(layout) + index));
}

/** A figure typed over one that follows from the budget is an entry, and stays. */
function isEntryInUse({ purpose, row, column, cells }: CellBlock, layout: AppendixLayout): boolean {
  const isYear = [...layout.yearColumns.values()].includes(column);
  return purpose === 'formula' && isYear && row >= firstRow(layout) && !cells.every((_, index) => layout.freshRows.has(row - firstRow(layout) + index));
}
