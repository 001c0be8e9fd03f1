import { explainLine } from '../locales/explain';
import type { Language } from '../locales/language';
import { signedStatusLabel } from '../locales/status';
import { assessPlan, type LineAssessment } from '../plan/assess';
import { bothVerdicts } from '../locales/verdictWords';
import type { HandVerdict } from '../plan/handVerdict';
import { handVerdictsOf } from '../workbook/handVerdicts';
import { readBookFile, reportingYearOf } from './files';
import { EXIT, type ExitCode, type Terminal } from './terminal';

export interface AssessOptions {
  readonly book: string;
  readonly json: boolean;
  readonly language: Language;
}

/**
 * Assesses every line of a workbook from the entries in its cells; verdicts set by hand stand beside the computed ones.
 * Exit code 1 when a line is wrong or off track as computed.
 */
export async function assess(terminal: Terminal, { book, json, language }: AssessOptions): Promise<ExitCode> {
  const snapshot = await readBookFile(terminal, book, language);
  const reportingYear = reportingYearOf(snapshot, book);
  const { plan, entries, tolerancePercent } = snapshot;
  const { lines } = assessPlan(plan, entries, { reportingYear, tolerancePercent });
  const hands = handVerdictsOf(plan, entries, reportingYear);
  const explain = (line: LineAssessment): string => explainLine(line, plan.period.firstYear, language);
  if (json) terminal.out(JSON.stringify(lines.map((line) => asJson(line, explain(line), hands.get(line.line.id))), null, 2));
  else {
    for (const line of lines) {
      const hand = hands.get(line.line.id);
      const byHand = hand === undefined ? '' : `\t${bothVerdicts(line.status, hand, language)}`;
      terminal.out(`${line.line.id}\t${signedStatusLabel(line.status, language)}\t${explain(line)}${byHand}`);
    }
  }
  return lines.some(({ status }) => status === 'invalid' || status === 'offTrack') ? EXIT.findings : EXIT.done;
}

function asJson({ line, year, status, rules, isEstimate }: LineAssessment, explanation: string, handVerdict: HandVerdict | undefined): unknown {
  return {
    line: line.id,
    year,
    status,
    rules: rules.map(({ rule, value, bound, verdict }) => ({ rule: rule.kind, value, bound, verdict })),
    explanation,
    ...(isEstimate ? { isEstimate } : {}),
    ...(handVerdict === undefined ? {} : { handVerdict }),
  };
}
