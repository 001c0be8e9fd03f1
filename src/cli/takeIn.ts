import { CLI_TEXT } from '../locales/cli';
import { messagesFor } from '../locales';
import type { Language } from '../locales/language';
import { logTime } from '../locales/times';
import { withWrites } from '../plan/entries';
import { isTakenByDefault, mayBeTaken } from '../plan/merge';
import { detached } from '../workbook/detached';
import { logCells, readLog } from '../workbook/logCells';
import { takeInLogLines } from '../workbook/takeIn/logLines';
import { orderOf } from '../workbook/takeIn/order';
import { previewTakeIn } from '../workbook/takeIn/preview';
import type { PreviewRow, ReadFile } from '../workbook/takeIn/types';
import { readReturned } from '../xlsx/readReturned';
import { mustBeNew, readBytes, readMainBook, reportingYearOf, writeBytes } from './files';
import { baseName } from './names';
import { ownParts, rebuilt } from './rebuild';
import { previewJson, previewLines, type CliFileProblem } from './takeInReport';
import { CommandError, EXIT, type ExitCode, type Terminal } from './terminal';

export interface TakeInOptions {
  readonly book: string;
  readonly returned: readonly string[];
  /** Undefined for a rehearsal. */
  readonly out: string | undefined;
  readonly takeConflicts: boolean;
  readonly force: boolean;
  readonly json: boolean;
  readonly language: Language;
}

/** Takes returned copies in. Exit code 1 when there is something a person has to look at: a conflict or a refusal. */
export async function takeIn(terminal: Terminal, options: TakeInOptions): Promise<ExitCode> {
  const { book, returned, out, language } = options;
  if (out !== undefined) await mustBeNew(terminal, [out], options.force);
  const whole = await readMainBook(terminal, book, language);
  const { snapshot, file } = whole;
  const { plan } = snapshot;
  const reportingYear = reportingYearOf(snapshot, book);
  const entries = snapshot.entries;
  const history = readLog(file.log ?? [], plan);

  const files = await readFiles(terminal, returned);
  const preview = previewTakeIn({ plan, entries, history, reportingYear }, files);
  const rows = preview.files.flatMap((each) => each.rows);
  const isTaken = options.takeConflicts ? takenWithConflicts : isTakenByDefault;
  const order = orderOf(preview, rows.filter(isTaken));
  const report = { preview, snapshot, isTaken, messages: messagesFor(language) };
  if (options.json) terminal.out(JSON.stringify(previewJson(report), null, 2));
  else for (const line of previewLines(report)) terminal.out(line);

  if (out === undefined) {
    terminal.err(CLI_TEXT.rehearsed(order.writes.length));
  } else {
    const now = terminal.now();
    const lines = takeInLogLines(plan, order, { at: logTime(now), by: CLI_TEXT.by, batch: history.nextBatch });
    const rows = lines.map((line) => logCells(line, plan));
    await writeBytes(terminal, out, await rebuilt(whole, { reportingYear, entries: withWrites(entries, order.writes), newLines: rows, now }));
    for (const own of ownParts(whole)) terminal.err(own);
    terminal.err(CLI_TEXT.takenIn(out, order.writes.length));
  }
  const isOpen = preview.files.some(({ refusal }) => refusal !== undefined) || rows.some(({ outcome }) => outcome.kind === 'conflict' || outcome.kind === 'refused');
  return isOpen ? EXIT.findings : EXIT.done;
}

/** Where files disagree with each other, no option can know which of them is meant. */
function takenWithConflicts(row: PreviewRow): boolean {
  return mayBeTaken(row) && !(row.outcome.kind === 'conflict' && row.outcome.reason === 'otherFile');
}

async function readFiles(terminal: Terminal, paths: readonly string[]): Promise<readonly ReadFile<CliFileProblem>[]> {
  const files: ReadFile<CliFileProblem>[] = [];
  for (const [index, path] of paths.entries()) {
    terminal.err(CLI_TEXT.progress(index + 1, paths.length, path));
    files.push(await readFile(terminal, path));
  }
  return files;
}

async function readFile(terminal: Terminal, path: string): Promise<ReadFile<CliFileProblem>> {
  const name = baseName(path);
  try {
    const read = await readReturned(await readBytes(terminal, path));
    return read.ok ? { name, book: detached(read.value) } : { name, problem: read.error };
  } catch (error) {
    // A path that leads nowhere is one bad file among the others.
    if (!(error instanceof CommandError)) throw error;
    return { name, problem: { code: 'notThere', text: error.message } };
  }
}
