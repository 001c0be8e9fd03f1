import { CLI_TEXT } from '../locales/cli';
import { fileProblemText } from '../locales/fileProblems';
import type { Language } from '../locales/language';
import { planProblemText } from '../locales/planProblems';
import type { PlanWithBaselines } from '../plan/baselines';
import type { Plan, Year } from '../plan/Plan';
import { parsePlanFile } from '../plan/planFile';
import { takeSnapshot, type Snapshot } from '../workbook/snapshot';
import type { FileBook } from '../xlsx/fileBook';
import { readXlsx } from '../xlsx/readXlsx';
import { parseJson } from './readActuals';
import { CommandError, EXIT, type Terminal } from './terminal';

/** @throws CommandError when the file cannot be read. */
export async function readText(terminal: Terminal, path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(terminal, path));
}

/** @throws CommandError when the file cannot be read. */
export async function readBytes(terminal: Terminal, path: string): Promise<Uint8Array> {
  try {
    return await terminal.readFile(path);
  } catch {
    throw new CommandError(EXIT.file, CLI_TEXT.unreadable(path));
  }
}

/** @throws CommandError when the file cannot be written. */
export async function writeBytes(terminal: Terminal, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await terminal.writeFile(path, bytes);
  } catch {
    throw new CommandError(EXIT.file, CLI_TEXT.unwritable(path));
  }
}

/** Refuses to write over files that are there, unless it was asked for. @throws CommandError that names them. */
export async function mustBeNew(terminal: Terminal, paths: readonly string[], force: boolean): Promise<void> {
  if (force) return;
  const there: string[] = [];
  for (const path of paths) if (await terminal.exists(path)) there.push(path);
  if (there.length > 0) throw new CommandError(EXIT.file, CLI_TEXT.alreadyThere(there));
}

/** A plan from a JSON file, with the base year's figures that it carries. @throws CommandError that names every place which is not right. */
export async function readPlanFile(terminal: Terminal, path: string, language: Language): Promise<PlanWithBaselines> {
  const parsed = parsePlanFile(parseJson(path, await readText(terminal, path)));
  if (parsed.ok) return parsed.value;
  throw new CommandError(EXIT.file, CLI_TEXT.planFaults(path, parsed.error.map((problem) => planProblemText(problem, language))));
}

/** A workbook of ours from a file. @throws CommandError that says why it is none, or what is missing. */
export async function readBookFile(terminal: Terminal, path: string, language: Language): Promise<Snapshot> {
  return (await readWholeBook(terminal, path, language)).snapshot;
}

/** A workbook of ours with everything that its file tells. */
export interface WholeBook {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly file: FileBook;
  readonly snapshot: Snapshot;
}

/** The same, but no copy of an agency: that holds a part of the plan only. @throws CommandError */
export async function readMainBook(terminal: Terminal, path: string, language: Language): Promise<WholeBook> {
  const whole = await readWholeBook(terminal, path, language);
  if (whole.file.cells.copy !== undefined) throw new CommandError(EXIT.file, CLI_TEXT.isACopy(path));
  return whole;
}

/** The same, with its log and the file itself. @throws CommandError */
export async function readWholeBook(terminal: Terminal, path: string, language: Language): Promise<WholeBook> {
  const bytes = await readBytes(terminal, path);
  const book = await readXlsx(bytes);
  if (!book.ok) throw new CommandError(EXIT.file, `${path}: ${fileProblemText(book.error, language)}`);
  const snapshot = takeSnapshot(book.value.cells);
  if (snapshot.ok) return { path, bytes, file: book.value, snapshot: snapshot.value };
  const { error } = snapshot;
  throw new CommandError(EXIT.file, error.kind === 'partsMissing' ? CLI_TEXT.bookParts(path, error.names) : CLI_TEXT.planInBook(path));
}

/** The reporting year in a workbook. @throws CommandError when its cell holds none of the plan's years. */
export function reportingYearOf({ reportingYear, plan: { period } }: Snapshot, path: string): number {
  if (reportingYear === undefined) throw new CommandError(EXIT.file, CLI_TEXT.yearInBook(path, period.firstYear, period.lastYear));
  return reportingYear;
}

/** A year given as an option. @throws CommandError when it is none of the plan's years. */
export function yearOption(text: string, { period: { firstYear, lastYear } }: Plan): Year {
  const year = Number(text);
  if (Number.isInteger(year) && year >= firstYear && year <= lastYear) return year;
  throw new CommandError(EXIT.usage, CLI_TEXT.badYear(text, firstYear, lastYear));
}
