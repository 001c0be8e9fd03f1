import { explainLine } from '../locales/explain';
import type { Language } from '../locales/language';
import { signedStatusLabel } from '../locales/status';
import { assessPlan, type LineAssessment } from '../plan/assess';
import { readBookFile, reportingYearOf } from './files';
import { EXIT, type ExitCode, type Terminal } from './terminal';

export interface AssessOptions {
  readonly book: string;
  readonly json: boolean;
  readonly language: Language;
}

/** Assesses every line of a workbook from the entries in its cells. Exit code 1 when a line is wrong or off track. */
export async function assess(terminal: Terminal, { book, json, language }: AssessOptions): Promise<ExitCode> {
  const snapshot = await readBookFile(terminal, book, language);
  const reportingYear = reportingYearOf(snapshot, book);
  const { plan, actuals, tolerancePercent } = snapshot;
  const { lines } = assessPlan(plan, actuals, { reportingYear, tolerancePercent });
  const explain = (line: LineAssessment): string => explainLine(line, plan.period.firstYear, language);
  if (json) terminal.out(JSON.stringify(lines.map((line) => asJson(line, explain(line))), null, 2));
  else for (const line of lines) terminal.out(`${line.line.id}\t${signedStatusLabel(line.status, language)}\t${explain(line)}`);
  return lines.some(({ status }) => status === 'invalid' || status === 'offTrack') ? EXIT.findings : EXIT.done;
}

function asJson({ line, year, status, rules }: LineAssessment, explanation: string): unknown {
  return {
    line: line.id,
    year,
    status,
    rules: rules.map(({ rule, value, bound, verdict }) => ({ rule: rule.kind, value, bound, verdict })),
    explanation,
  };
}
