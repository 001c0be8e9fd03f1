import { buildWorkbook } from '../workbook/buildWorkbook';
import { cellAddress } from '../workbook/address';
import { linkedCells } from '../workbook/links';
import { nextSuffix } from '../workbook/names';
import type { PlanEntries } from '../plan/entries';
import type { Plan, Year } from '../plan/Plan';
import type { SheetKey, WorkbookSpec } from '../workbook/spec';
import type { BookInstance, Progress, ScaffoldMode } from './book';
import { attempt, failWith, offers } from './run';
import { freeSheetNames, readPremises, takenNames } from './surveyBook';
import { queueLinks } from './writeLinks';
import { queueNewSheet, rangeOf } from './writeSheet';

/**
 * Lays out a plan's workbook on sheets of its own: one sync to look, one to write, whatever the number of lines.
 * What the plan brings along, e.g. figures of the base year, is entered (`entries`). Nothing that exists is written to. Should the host fail half-way, the sheets begun are removed again.
 */
export async function scaffold(
  context: Excel.RequestContext,
  plan: Plan,
  reportingYear: Year,
  mode: ScaffoldMode,
  progress: Progress = {},
  entries: PlanEntries = {},
): Promise<BookInstance> {
  const { suffixes, sheetNames, readOnly, structureProtected, definedNames } = await readPremises(context);
  if (readOnly) failWith({ code: 'readOnly' });
  if (structureProtected) failWith({ code: 'workbookProtected' });
  const taken = takenNames(sheetNames);
  if (mode === 'ifAbsent' && (suffixes.length > 0 || taken.length > 0)) {
    failWith({ code: 'alreadyThere', ours: suffixes.length > 0, sheets: taken });
  }
  progress.report?.(0.3);
  const suffix = nextSuffix(suffixes);
  const names = freeSheetNames(sheetNames);
  const spec = buildWorkbook(plan, { reportingYear, sheetNames: names, suffix, entries });
  const clashing = spec.names.filter(({ name }) => definedNames.some((each) => each.toLowerCase() === name.toLowerCase()));
  queueWorkbook(context, spec, new Set(clashing.map(({ name }) => name)));
  if (progress.signal?.aborted === true) failWith({ code: 'cancelled' });
  progress.report?.(0.5);
  try {
    await context.sync();
  } catch (error) {
    await removeTraces(Object.values(names), spec.names.map(({ name }) => name));
    throw error;
  }
  progress.report?.(1);
  return { suffix, planTitle: plan.title, sheet: names.appendix };
}

/** Queues all sheets, then all names: formulas may refer to any sheet, lists to any name. */
function queueWorkbook(context: Excel.RequestContext, spec: WorkbookSpec, stale: ReadonlySet<string>): void {
  const { workbook } = context;
  if (offers('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
  const sheets = new Map<SheetKey, Excel.Worksheet>(spec.sheets.map(({ key, name }) => [key, workbook.worksheets.add(name)]));
  const sheetOf = (key: SheetKey): Excel.Worksheet => sheets.get(key) ?? failWith({ code: 'unexpected', message: `no sheet ${key}` });
  for (const { name, sheet, area } of spec.names) {
    // A name whose sheet was deleted lingers with a broken reference; it is of no use to anybody.
    if (stale.has(name)) workbook.names.getItem(name).delete();
    workbook.names.add(name, rangeOf(sheetOf(sheet), area));
  }
  for (const sheet of spec.sheets) {
    queueLinks(sheetOf(sheet.key), linkedCells(sheet, spec.sheets));
    queueNewSheet(sheetOf(sheet.key), sheet);
  }
  const start = sheetOf(spec.start.sheet);
  start.activate();
  start.getRange(cellAddress(spec.start.row, spec.start.column)).select();
}

/** Best effort, after a failure: a workbook that was closed has nothing left to tidy. */
async function removeTraces(sheetNames: readonly string[], definedNames: readonly string[]): Promise<void> {
  await attempt(async (context) => {
    const { worksheets, names } = context.workbook;
    const traces = [
      ...sheetNames.map((name) => worksheets.getItemOrNullObject(name)),
      ...definedNames.map((name) => names.getItemOrNullObject(name)),
    ];
    for (const trace of traces) trace.load('name');
    await context.sync();
    for (const trace of traces) if (!trace.isNullObject) trace.delete();
    await context.sync();
  });
}
