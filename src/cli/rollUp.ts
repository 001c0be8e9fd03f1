import { CLI_TEXT } from '../locales/cli';
import { ROLL_UP_TEXT } from '../locales/rollUpText';
import type { Language } from '../locales/language';
import { rollUpWorkbook } from '../workbook/rollUp/rollUpWorkbook';
import { summariseWard, type RolledUpFile } from '../workbook/rollUp/summary';
import { writeXlsx } from '../xlsx/writeXlsx';
import { readMainBook, reportingYearOf, writeBytes } from './files';
import { baseName } from './names';
import { CommandError, EXIT, type ExitCode, type Terminal } from './terminal';

export interface RollUpOptions {
  readonly books: readonly string[];
  readonly out: string;
  readonly json: boolean;
  readonly language: Language;
}

/**
 * Sums up the workbooks of many wards in one. They are read one at a time and only what is shown of them is kept, so
 * that hundreds of them need no more memory than one. Exit code 1 when a file could not be used.
 */
export async function rollUp(terminal: Terminal, { books, out, json, language }: RollUpOptions): Promise<ExitCode> {
  const files: RolledUpFile[] = [];
  for (const [index, path] of books.entries()) {
    terminal.err(CLI_TEXT.progress(index + 1, books.length, path));
    const file = await summarise(terminal, path, language);
    if (file.kind === 'bad') terminal.err(`${path}: ${file.problem}`);
    files.push(file);
  }
  await writeBytes(terminal, out, await writeXlsx(rollUpWorkbook(files, ROLL_UP_TEXT.title)));
  if (json) terminal.out(JSON.stringify(files, null, 2));
  const bad = files.filter(({ kind }) => kind === 'bad').length;
  terminal.err(CLI_TEXT.rolledUp(out, files.length - bad, bad));
  return bad > 0 ? EXIT.findings : EXIT.done;
}

async function summarise(terminal: Terminal, path: string, language: Language): Promise<RolledUpFile> {
  const file = baseName(path);
  try {
    const { snapshot } = await readMainBook(terminal, path, language);
    return summariseWard(file, snapshot, reportingYearOf(snapshot, path));
  } catch (error) {
    // One bad file of a hundred must not cost the other ninety-nine, whatever is the matter with it.
    const message = error instanceof CommandError ? error.message : CLI_TEXT.unexpected(error instanceof Error ? error.message : String(error));
    return { kind: 'bad', file, problem: message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message };
  }
}
