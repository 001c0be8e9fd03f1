import { CLI_TEXT } from '../locales/cli';
import type { Language } from '../locales/language';
import { logTime } from '../locales/times';
import type { AgencyId } from '../plan/Plan';
import { todaySerial } from '../plan/days';
import { leadAgencies } from '../plan/subPlan';
import { documentText, type TextDocument } from '../workbook/report/document';
import { documentHtml } from '../workbook/report/documentHtml';
import { taskStandings } from '../workbook/tasks/checkTasks';
import { reportFacts } from '../workbook/report/facts';
import { narrative } from '../workbook/report/narrative';
import { reportWorkbook } from '../workbook/report/reportWorkbook';
import { writeXlsx } from '../xlsx/writeXlsx';
import { mustBeNew, readBookFile, reportingYearOf, writeBytes, yearOption } from './files';
import { CommandError, EXIT, type ExitCode, type Terminal } from './terminal';

export interface ReportOptions {
  readonly book: string;
  readonly out: string;
  /** The workbook's reporting year, when left out. */
  readonly year: string | undefined;
  /** None for the whole plan, or one. */
  readonly agencies: readonly AgencyId[];
  /** Where the text goes; printed, when left out. */
  readonly narrative: string | undefined;
  readonly force: boolean;
  readonly language: Language;
}

/** Makes the printed appendix as a file of its own, and the report in words. Exit code 1 when wrong entries stand in it. */
export async function report(terminal: Terminal, options: ReportOptions): Promise<ExitCode> {
  const { out, narrative: textPath, force } = options;
  const write = textPath === undefined ? undefined : formOf(textPath);
  const snapshot = await readBookFile(terminal, options.book, options.language);
  const { plan } = snapshot;
  const year = options.year === undefined ? reportingYearOf(snapshot, options.book) : yearOption(options.year, plan);
  const agencyId = oneOf(options.agencies, leadAgencies(plan).map(({ agency }) => agency.id));
  await mustBeNew(terminal, textPath === undefined ? [out] : [out, textPath], force);

  const facts = reportFacts(snapshot, agencyId === undefined ? { year } : { year, agencyId });
  const today = todaySerial(terminal.now());
  const document = narrative(facts, snapshot.tasks === undefined ? undefined : { today, standings: taskStandings(snapshot, today) });
  await writeBytes(terminal, out, await writeXlsx(reportWorkbook(facts, logTime(terminal.now()).slice(0, 10)), { madeAt: new Date(terminal.now()) }));
  terminal.err(CLI_TEXT.reported(out, year));
  if (textPath === undefined || write === undefined) {
    terminal.out(documentText(document).trimEnd());
  } else {
    await writeBytes(terminal, textPath, new TextEncoder().encode(write(document)));
    terminal.err(CLI_TEXT.reported(textPath, year));
  }
  const wrong = facts.lines.filter(({ status }) => status === 'invalid').length;
  if (wrong === 0) return EXIT.done;
  terminal.err(CLI_TEXT.reportHasFaults(wrong));
  return EXIT.findings;
}

function formOf(path: string): (document: TextDocument) => string {
  if (/\.html?$/i.test(path)) return documentHtml;
  if (/\.txt$/i.test(path)) return documentText;
  throw new CommandError(EXIT.usage, CLI_TEXT.badNarrative(path));
}

function oneOf(wanted: readonly AgencyId[], known: readonly AgencyId[]): AgencyId | undefined {
  const [first, ...others] = wanted;
  if (others.length > 0) throw new CommandError(EXIT.usage, CLI_TEXT.oneAgency);
  if (first !== undefined && !known.includes(first)) throw new CommandError(EXIT.usage, CLI_TEXT.unknownAgencies([first], known));
  return first;
}
