import { messagesFor } from '../locales';
import { CLI_TEXT } from '../locales/cli';
import { issueText } from '../locales/entry';
import type { Language } from '../locales/language';
import { assessPlan } from '../plan/assess';
import { checkPlanEntries } from '../plan/checkPlan';
import { linesById } from '../plan/Plan';
import { cellAddress } from '../workbook/address';
import { structureIssues, type Position } from '../workbook/structure';
import { readBookFile } from './files';
import { EXIT, type ExitCode, type Terminal } from './terminal';

export interface CheckOptions {
  readonly book: string;
  readonly json: boolean;
  readonly language: Language;
}

/** Lists odd entries, each with its cell, and what has happened to the table. Exit code 1 when an entry is wrong. */
export async function check(terminal: Terminal, { book, json, language }: CheckOptions): Promise<ExitCode> {
  const snapshot = await readBookFile(terminal, book, language);
  const { plan, actuals, reportingYear, tolerancePercent } = snapshot;
  const address = ({ row, column }: Position): string => cellAddress(row, column);
  const issues = checkPlanEntries(plan, actuals, { reportingYear, numberFormatOf: (id, year) => snapshot.entry(id, year)?.numberFormat });
  const assessment = reportingYear === undefined ? undefined : assessPlan(plan, actuals, { reportingYear, tolerancePercent });
  const structure = structureIssues(snapshot, assessment, address);
  const messages = messagesFor(language);
  const lines = linesById(plan);
  const found = issues.flatMap((issue) => {
    const line = lines.get(issue.lineId);
    const entry = snapshot.entry(issue.lineId, issue.year);
    if (line === undefined || entry === undefined) return [];
    return [{ ...issue, cell: address(entry), text: issueText(issue, line, messages) }];
  });
  if (json) {
    terminal.out(JSON.stringify({ issues: found, structure }, null, 2));
  } else {
    for (const { cell, lineId, severity, text } of found) terminal.out(`${cell}\t${lineId}\t${messages.severities[severity]}\t${text}`);
    for (const issue of structure) terminal.out(`\t\t${issue.code}\t${JSON.stringify(issue)}`);
    if (found.length === 0 && structure.length === 0) terminal.out(CLI_TEXT.nothingWrong);
  }
  return found.some(({ severity }) => severity === 'error') || structure.length > 0 ? EXIT.findings : EXIT.done;
}
