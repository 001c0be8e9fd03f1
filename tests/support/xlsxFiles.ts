import { readXlsx } from '../../src/xlsx/readXlsx';
import type { FileBook } from '../../src/xlsx/fileBook';
import { writeXlsx, type XlsxOptions } from '../../src/xlsx/writeXlsx';
import type { Plan } from '../../src/plan/Plan';
import { buildWorkbook, type WorkbookOptions } from '../../src/workbook/buildWorkbook';
import { takeSnapshot, type Snapshot } from '../../src/workbook/snapshot';
import type { FileProblem } from '../../src/locales/fileProblems';
import { seedPlan } from './plans';
import { WARD_ENTRIES } from './wardEntries';

/** One moment for all files of the tests. */
export const MADE_AT = new Date(Date.UTC(2027, 0, 15, 8));

export function fileOf(plan: Plan, options: WorkbookOptions, file: XlsxOptions = {}): Promise<Uint8Array> {
  return writeXlsx(buildWorkbook(plan, options), { madeAt: MADE_AT, ...file });
}

/** The ward's workbook in its second year, as a file. */
export function wardFile(file: XlsxOptions = {}): Promise<Uint8Array> {
  return fileOf(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2027, entries: WARD_ENTRIES }, file);
}

/** What a good file holds. */
export async function bookIn(bytes: Uint8Array): Promise<FileBook> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(`unexpected problem: ${JSON.stringify(read.error)}`);
  return read.value;
}

export async function snapshotIn(bytes: Uint8Array): Promise<Snapshot> {
  const taken = takeSnapshot((await bookIn(bytes)).cells);
  if (!taken.ok) throw new Error(`unexpected problem: ${JSON.stringify(taken.error)}`);
  return taken.value;
}

/** What is wrong with a bad file. */
export async function problemIn(bytes: Uint8Array): Promise<FileProblem> {
  const read = await readXlsx(bytes);
  if (read.ok) throw new Error('a problem was expected');
  return read.error;
}
