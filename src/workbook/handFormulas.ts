import { WORKBOOK_TEXT } from '../locales/workbookText';
import type { LineEntries } from '../plan/entries';
import { HAND_STATUSES } from '../plan/handVerdict';
import { ASKING_STATUSES } from '../plan/owedExplanations';
import type { Period, Year } from '../plan/Plan';
import { isBlank } from '../plan/reading';
import { severityOf } from '../plan/status';
import { handWord, readHandVerdict } from './handVerdicts';
import { isBlankFormula, quoted } from './validEntry';

const WORDS = WORKBOOK_TEXT.appendix.handStates;

/** Cells of a verdict set by hand, as a formula names them. */
export interface HandCells {
  readonly verdict: string;
  readonly year: string;
  readonly reason: string;
}

/** The severities of the verdicts that ask for an explanation. */
const ASKING = ASKING_STATUSES.map(severityOf);

/** TRUE while a row is at risk or off track and its explanation is blank. */
export function isOwedFormula(severity: string, explanation: string): string {
  return `AND(OR(${ASKING.map((each) => `${severity}=${String(each)}`).join(',')}),${isBlankFormula(explanation)})`;
}

/** The same of a line's severity and entries. */
export function isOwed(severity: number, entries: LineEntries | undefined): boolean {
  return ASKING.includes(severity) && isBlank(entries?.explanation);
}

/** The severity of a verdict set by hand that counts, 0 where there is none. `cells` are in the row of the line; `year` is in use. */
export function handSeverityFormula({ verdict, year, reason }: HandCells, position: string, yearInUse: string): string {
  const bySeverity = HAND_STATUSES.reduceRight<string>((otherwise, status) => `IF(EXACT(${verdict},${quoted(handWord(status))}),${String(severityOf(status))},${otherwise})`, '0');
  return (
    `=IF(OR(${yearInUse}=0,NOT(ISNUMBER(${position}))),0,` +
    `IFERROR(IF(ISNUMBER(${year}),IF(AND(${year}=${yearInUse},NOT(${isBlankFormula(reason)})),${bySeverity},0),0),0))`
  );
}

/** What that comes to. */
export function handSeverity(entries: LineEntries | undefined, yearInUse: Year, period: Period): number {
  const reading = readHandVerdict(entries, yearInUse, period);
  return reading.kind === 'counts' ? severityOf(reading.verdict.status) : 0;
}

/** Says beside a verdict set by hand whether it counts, and what it lacks; "" where nothing was set, and for a line that is no longer measured. */
export function handStateFormula(
  { verdict, year, reason }: HandCells,
  { isRetired, yearInUse }: { readonly isRetired: string; readonly yearInUse: string },
  { firstYear, lastYear }: Period,
): string {
  const isPlanYear = `AND(ISNUMBER(${year}),N(${year})>=${String(firstYear)},N(${year})<=${String(lastYear)},N(${year})=INT(N(${year})))`;
  const isKnown = `OR(${HAND_STATUSES.map((status) => `EXACT(${verdict},${quoted(handWord(status))})`).join(',')})`;
  const hasNoReason = isBlankFormula(reason);
  const nothing = `AND(${[verdict, year, reason].map(isBlankFormula).join(',')})`;
  const lacking =
    `${quoted(WORDS.lacking)}&IF(${isKnown},"",${quoted(WORDS.verdict)})` + `&IF(${isPlanYear},"",${quoted(WORDS.year)})&IF(${hasNoReason},${quoted(WORDS.reason)},"")`;
  return (
    `=IFERROR(IF(OR(${isRetired},${nothing}),"",IF(AND(${isPlanYear},N(${year})<>${yearInUse}),${quoted(WORDS.otherYear)},` +
    `IF(AND(${isPlanYear},${isKnown},NOT(${hasNoReason})),${quoted(WORDS.counts)},${lacking}))),"")`
  );
}

/** What that says. */
export function handState(entries: LineEntries | undefined, yearInUse: Year, period: Period): string {
  const reading = readHandVerdict(entries, yearInUse, period);
  switch (reading.kind) {
    case 'none':
      return '';
    case 'otherYear':
      return WORDS.otherYear;
    case 'counts':
      return WORDS.counts;
    case 'incomplete': {
      const lacks = (...codes: readonly string[]): boolean => reading.faults.some((code) => codes.includes(code));
      return [
        WORDS.lacking,
        lacks('verdictMissing', 'unknownWord') ? WORDS.verdict : '',
        lacks('yearMissing') ? WORDS.year : '',
        lacks('reasonMissing') ? WORDS.reason : '',
      ].join('');
    }
  }
}
