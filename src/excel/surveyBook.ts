import { WORKBOOK_TEXT } from '../locales/workbookText';
import { namesFor, suffixesIn } from '../workbook/names';
import type { PLAN_KEYS } from '../workbook/rulesLayout';
import type { BookSheetKey } from '../workbook/spec';
import type { BookInstance, Survey } from './book';

/** What must be known of a workbook before anything is written to it. */
export interface Premises {
  readonly suffixes: readonly string[];
  readonly sheetNames: readonly string[];
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly definedNames: readonly string[];
}

/** Reads the premises in one sync. */
export async function readPremises(context: Excel.RequestContext): Promise<Premises> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name');
  workbook.names.load('items/name');
  await context.sync();
  const definedNames = workbook.names.items.map(({ name }) => name);
  return {
    suffixes: suffixesIn(definedNames),
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    definedNames,
  };
}

/** Tables of ours and whatever stands in their way. A second sync is needed only to read the titles of tables there are. */
export async function surveyBook(context: Excel.RequestContext): Promise<Survey> {
  const premises = await readPremises(context);
  const instances = premises.suffixes.length === 0 ? [] : await readInstances(context, premises.suffixes);
  const ours = new Set(instances.flatMap(({ sheet, tasksSheet = sheet }) => [sheet.toLowerCase(), tasksSheet.toLowerCase()]));
  return {
    instances,
    takenNames: takenNames(premises.sheetNames).filter((name) => !ours.has(name.toLowerCase())),
    readOnly: premises.readOnly,
  };
}

async function readInstances(context: Excel.RequestContext, suffixes: readonly string[]): Promise<readonly BookInstance[]> {
  const reads = suffixes.map((suffix) => {
    const names = namesFor(suffix);
    const rangeOf = (name: string): Excel.Range => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    const plan = rangeOf(names.plan);
    plan.load('values');
    const { worksheet } = rangeOf(names.table);
    worksheet.load('name');
    const tasks = rangeOf(names.tasksTable).worksheet;
    tasks.load('name');
    return { suffix, plan, worksheet, tasks };
  });
  await context.sync();
  return reads.map(({ suffix, plan, worksheet, tasks }) => ({
    suffix,
    planTitle: plan.isNullObject ? '' : titleIn(plan.values as readonly (readonly unknown[])[]),
    sheet: worksheet.isNullObject ? '' : worksheet.name,
    ...(tasks.isNullObject ? {} : { tasksSheet: tasks.name }),
  }));
}

const TITLE: (typeof PLAN_KEYS)[number] = 'title';

function titleIn(rows: readonly (readonly unknown[])[]): string {
  const found = rows.find(([key]) => key === TITLE);
  return found === undefined ? '' : String(found[1]);
}

/** The sheets whose names we would have used. */
export function takenNames(sheetNames: readonly string[]): readonly string[] {
  const wanted = new Set(Object.values(WORKBOOK_TEXT.sheetNames).map((name) => name.toLowerCase()));
  return sheetNames.filter((name) => wanted.has(name.toLowerCase()));
}

/** Names for a new set of sheets: the plain ones when all are free, else the first number that is free for all. */
export function freeSheetNames(sheetNames: readonly string[]): Readonly<Record<BookSheetKey, string>> {
  const wanted = WORKBOOK_TEXT.sheetNames;
  const number = firstFreeNumber(sheetNames, Object.values(wanted));
  return Object.fromEntries(Object.entries(wanted).map(([key, name]) => [key, numbered(name, number)])) as Record<BookSheetKey, string>;
}

/** A name for one sheet that is made anew beside others that stay. */
export function freeSheetName(sheetNames: readonly string[], wanted: string): string {
  return numbered(wanted, firstFreeNumber(sheetNames, [wanted]));
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name} (${String(number)})`;
}

function firstFreeNumber(sheetNames: readonly string[], wanted: readonly string[]): number {
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  let number = 1;
  while (wanted.some((name) => taken.has(numbered(name, number).toLowerCase()))) number += 1;
  return number;
}
