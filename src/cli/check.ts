import { messagesFor } from '../locales';
import { CLI_TEXT } from '../locales/cli';
import { issueText } from '../locales/entry';
import type { Language } from '../locales/language';
import { assessPlan } from '../plan/assess';
import { todaySerial } from '../plan/days';
import { checkPlanEntries } from '../plan/checkPlan';
import { slotOfIssue } from '../plan/issue';
import { linesById } from '../plan/Plan';
import { cellAddress } from '../workbook/address';
import { recordedEstimates } from '../workbook/estimateTrail';
import { readLogLine } from '../workbook/logCells';
import { structureIssues, type Position } from '../workbook/structure';
import { taskStructure } from '../workbook/tasks/checkTasks';
import { budgetFindings } from './budgetIssues';
import { judgementsOf } from './judgements';
import { taskAddress, taskFindings } from './taskFindings';
import { readWholeBook } from './files';
import { EXIT, type ExitCode, type Terminal } from './terminal';

export interface CheckOptions {
  readonly book: string;
  readonly json: boolean;
  readonly language: Language;
}

/**
 * Lists odd entries, each with its cell, what has happened to the table, explanations that are owed, what is odd about
 * verdicts set by hand and budget figures, and schemes and tasks that are wrong, overdue or due soon. Exit code 1 when an entry is wrong.
 */
export async function check(terminal: Terminal, { book, json, language }: CheckOptions): Promise<ExitCode> {
  const { snapshot, file } = await readWholeBook(terminal, book, language);
  const { plan, entries, reportingYear, tolerancePercent } = snapshot;
  const address = ({ row, column }: Position): string => cellAddress(row, column);
  const recordedEstimate = recordedEstimates((file.log ?? []).flatMap((row) => readLogLine(row, plan) ?? []), plan.period);
  const issues = checkPlanEntries(plan, entries, { reportingYear, numberFormatOf: (id, year) => snapshot.entry(id, year)?.numberFormat, recordedEstimate });
  const assessment = reportingYear === undefined ? undefined : assessPlan(plan, entries, { reportingYear, tolerancePercent });
  const structure = [...structureIssues(snapshot, assessment, address), ...taskStructure(snapshot, taskAddress(snapshot))];
  const messages = messagesFor(language);
  const lines = linesById(plan);
  const found = issues.flatMap((issue) => {
    const line = lines.get(issue.lineId);
    const entry = snapshot.slotCell(issue.lineId, slotOfIssue(issue));
    if (line === undefined || entry === undefined) return [];
    return [{ ...issue, cell: address(entry), text: issueText(issue, line, messages) }];
  });
  const judged = judgementsOf(snapshot, assessment, language);
  const tasks = taskFindings(snapshot, todaySerial(terminal.now()), messages);
  const budget = budgetFindings(snapshot, language);
  if (json) {
    terminal.out(JSON.stringify({ issues: found, structure, budget, ...judged, tasks }, null, 2));
  } else {
    for (const { cell, lineId, severity, text } of found) terminal.out(`${cell}\t${lineId}\t${messages.severities[severity]}\t${text}`);
    for (const { cell, place, severity, text } of budget) terminal.out(`${cell}\t${place}\t${messages.severities[severity]}\t${text}`);
    for (const issue of structure) terminal.out(`\t\t${issue.code}\t${JSON.stringify(issue)}`);
    for (const { cell, line, severity, text } of judged.handIssues) terminal.out(`${cell}\t${line}\t${messages.severities[severity]}\t${text}`);
    for (const { cell, line, agency, text } of judged.explanations) terminal.out(`${cell}\t${line}\t${text}\t${agency}`);
    for (const { cell, task, severity, text } of tasks.issues) terminal.out(`${cell}\t${task}\t${messages.severities[severity]}\t${text}`);
    if (found.length === 0 && budget.length === 0 && tasks.issues.length === 0 && structure.length === 0 && judged.handIssues.length === 0 && judged.explanations.length === 0) terminal.out(CLI_TEXT.nothingWrong);
  }
  return [...found, ...budget, ...tasks.issues].some(({ severity }) => severity === 'error') || structure.length > 0 ? EXIT.findings : EXIT.done;
}
