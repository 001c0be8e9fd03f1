import { planFileOf } from '../actions/savePlan';
import { CLI_TEXT } from '../locales/cli';
import type { Language } from '../locales/language';
import { placedLines } from '../plan/Plan';
import { mustBeNew, readMainBook, writeBytes } from './files';
import { EXIT, type ExitCode, type Terminal } from './terminal';

export interface PlanOptions {
  readonly book: string;
  readonly out: string;
  readonly force: boolean;
  readonly language: Language;
}

/** Gives the plan that a workbook keeps, with former targets and the ends of lines, as a file that lays the same table out. */
export async function plan(terminal: Terminal, { book, out, force, language }: PlanOptions): Promise<ExitCode> {
  const { snapshot } = await readMainBook(terminal, book, language);
  await mustBeNew(terminal, [out], force);
  await writeBytes(terminal, out, planFileOf(snapshot.plan, snapshot.entries).bytes);
  terminal.out(CLI_TEXT.planSaved(out, placedLines(snapshot.plan).length));
  return EXIT.done;
}
