import type { Book, CheckResult } from '../../src/excel/book';
import { createOfficeBook } from '../../src/excel/officeBook';
import type { Outcome } from '../../src/excel/outcome';
import { placedLines, type Line, type Plan } from '../../src/plan/Plan';
import type { PlanActuals, RawValue } from '../../src/plan/values';
import type { ExcelHostOptions } from '../../src/preview/excel/host';
import type { HeadlessExcel } from '../../src/preview/headless';
import { openExcel } from './headless';

/** A workbook in the stand-in for Excel, put away when the test is over, and our book on it. */
export interface OpenBook {
  readonly excel: HeadlessExcel;
  readonly book: Book;
}

/** Moves a minute on with every call, so that log lines are told apart. */
function ticking(): () => number {
  let now = new Date(2027, 0, 15, 8, 0, 0).getTime();
  return () => (now += 60_000);
}

export function openBook(options: ExcelHostOptions = {}): OpenBook {
  const excel = openExcel(options);
  const sets = Number((options.apiSet ?? '1.17').split('.')[1]);
  // The library's own Office object has no context without a page around it; it keeps using its own.
  const isSetSupported = (name: string, set?: string): boolean => name === 'ExcelApi' && Number(set?.split('.')[1]) <= sets;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  return { excel, book: createOfficeBook({ now: ticking(), enteredBy: () => 'Nguyễn Thị An' }) };
}

/** The value of an outcome that has to be good. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`unexpected problem: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

/** The problem of an outcome that has to be bad. */
export function problemOf(outcome: Outcome<unknown>): unknown {
  if (outcome.ok) throw new Error('a problem was expected');
  return outcome.problem;
}

/** The status of each line as the check found it. */
export function statusesOf(check: CheckResult): Readonly<Record<string, string>> {
  return Object.fromEntries(check.assessment.lines.map(({ line, status }) => [line.id, status]));
}

const APPENDIX = 'Phụ lục';
/** Where a new Thạch Khôi table has its parts: years from K (2025) to P (2030), lines from row 10. */
export const FIRST_ROW = 10;
export const YEAR_COLUMNS: Readonly<Record<number, string>> = { 2025: 'K', 2026: 'L', 2027: 'M', 2028: 'N', 2029: 'O', 2030: 'P' };

/** The address of a line's entry in a new table of the given plan. */
export function entryAddress(plan: Plan, lineId: string, year: number): string {
  const index = placedLines(plan).findIndex(({ line }) => line.id === lineId);
  return `${YEAR_COLUMNS[year] ?? ''}${String(FIRST_ROW + index)}`;
}

/** Pastes entries into a new table, as people do who bring them from another sheet: no validation looks at them. */
export async function pasteEntries({ excel }: OpenBook, plan: Plan, entries: PlanActuals): Promise<void> {
  const years = Object.keys(YEAR_COLUMNS).map(Number);
  const lines = placedLines(plan).map(({ line }) => line);
  // Texts are given an apostrophe so that they arrive as the texts they are.
  const asTyped = (value: RawValue): RawValue => (typeof value === 'string' ? `'${value}` : value);
  // Cells that are computed are left alone where there is nothing to put in their place.
  const pasted = ({ id, source }: Line, year: number): RawValue | undefined => {
    const value = entries[id]?.[year];
    return value === undefined ? (source === undefined ? null : undefined) : asTyped(value);
  };
  await excel.user.paste(APPENDIX, `K${String(FIRST_ROW)}`, lines.map((line) => years.map((year) => pasted(line, year))));
}
