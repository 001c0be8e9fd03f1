import { CLI_TEXT } from '../locales/cli';
import type { Language } from '../locales/language';
import { logTime } from '../locales/times';
import { todaySerial } from '../plan/days';
import type { AgencyId } from '../plan/Plan';
import { reportingAgencies } from '../plan/subPlan';
import type { CopyFacts } from '../workbook/copyFacts';
import type { CopyOrigin } from '../workbook/logLines';
import { logCells, readLog } from '../workbook/logCells';
import { planVersion } from '../workbook/planVersion';
import { makeCopy, type MadeCopy } from '../xlsx/makeCopy';
import { mustBeNew, readMainBook, reportingYearOf, writeBytes } from './files';
import { inFolder } from './names';
import { ownParts, rebuilt } from './rebuild';
import { CommandError, EXIT, type ExitCode, type Terminal } from './terminal';

export interface HandOutOptions {
  readonly book: string;
  readonly folder: string;
  /** All that have something to report, when none is named. */
  readonly agencies: readonly AgencyId[];
  readonly due: string;
  readonly returnTo: string;
  /** Where the workbook goes with the hand-out in its log. */
  readonly out: string | undefined;
  readonly force: boolean;
  readonly language: Language;
}

/** Makes a copy for each agency. Nothing is written unless everything can be. */
export async function handOut(terminal: Terminal, options: HandOutOptions): Promise<ExitCode> {
  const { folder, out, force } = options;
  const whole = await readMainBook(terminal, options.book, options.language);
  const { snapshot, file } = whole;
  const { plan, tolerancePercent } = snapshot;
  const reportingYear = reportingYearOf(snapshot, options.book);
  const entries = snapshot.entries;
  const { lastCopies } = readLog(file.log ?? [], plan);
  const agencies = chosen(reportingAgencies(plan, { withTasks: snapshot.tasks !== undefined, year: reportingYear }).map(({ agency }) => agency.id), options.agencies);

  const now = terminal.now();
  const handedOutAt = logTime(now);
  const tasksFrom = snapshot.tasks === undefined ? undefined : todaySerial(now);
  const shared = { handedOutAt, dueDate: dueDay(options.due), returnTo: options.returnTo.trim(), planVersion: planVersion(plan) };
  const copies: MadeCopy[] = [];
  for (const [index, agencyId] of agencies.entries()) {
    const facts: CopyFacts = { agencyId, number: (lastCopies.get(agencyId) ?? 0) + 1, ...shared };
    terminal.err(CLI_TEXT.progress(index + 1, agencies.length, agencyId));
    copies.push(await makeCopy({ plan, facts, reportingYear, tolerancePercent, entries, tasksFrom }));
  }
  const paths = copies.map(({ origin }) => inFolder(folder, origin.file));
  await mustBeNew(terminal, out === undefined ? paths : [...paths, out], force);

  const origins = copies.map(({ origin }) => origin);
  const recorded = out === undefined ? undefined : await rebuilt(whole, { reportingYear, entries, newLines: origins.map((origin) => logCells(handOutLine(handedOutAt, origin), plan)), now });
  for (const [index, { origin, bytes }] of copies.entries()) {
    const path = paths[index] ?? origin.file;
    await writeBytes(terminal, path, bytes);
    terminal.out(`${path}\t${origin.agencyId}\t${String(origin.copyNumber)}`);
  }
  if (out === undefined || recorded === undefined) {
    terminal.err(CLI_TEXT.handOutNotRecorded);
    return EXIT.done;
  }
  await writeBytes(terminal, out, recorded);
  for (const own of ownParts(whole)) terminal.err(own);
  terminal.err(CLI_TEXT.handOutRecorded(out, copies.length));
  return EXIT.done;
}

function handOutLine(at: string, origin: CopyOrigin) {
  return { kind: 'handOut', at, by: CLI_TEXT.by, origin } as const;
}

function chosen(leading: readonly AgencyId[], wanted: readonly AgencyId[]): readonly AgencyId[] {
  const unknown = wanted.filter((id) => !leading.includes(id));
  if (unknown.length > 0) throw new CommandError(EXIT.usage, CLI_TEXT.unknownAgencies(unknown, leading));
  return wanted.length === 0 ? leading : leading.filter((id) => wanted.includes(id));
}

/** A day of the calendar, or none. */
function dueDay(text: string): string {
  if (text === '') return '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
  if (!isDay) throw new CommandError(EXIT.usage, CLI_TEXT.badDay(text));
  return text;
}
