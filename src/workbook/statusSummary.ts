import { WORKBOOK_TEXT } from '../locales/workbookText';
import { signedStatusLabel } from '../locales/status';
import type { Period } from '../plan/Plan';
import { severityOf, type Status } from '../plan/status';
import { absoluteArea } from './address';
import { RETIRED_LABEL } from './appendixRows';
import type { CachedResults } from './cachedResults';
import { guardedColumnArea, type AppendixLayout } from './appendixLayout';
import { quoted } from './validEntry';

/** From what needs a hand to what does not. */
const ORDER: readonly Status[] = ['invalid', 'offTrack', 'atRisk', 'noData', 'pending', 'onTrack', 'met'];

/** What is told besides, where there is any. */
const EXTRAS = [
  { column: 'owed', word: WORKBOOK_TEXT.appendix.owed, label: WORKBOOK_TEXT.appendix.owedCount },
  { column: 'handState', word: WORKBOOK_TEXT.appendix.handStates.counts, label: WORKBOOK_TEXT.appendix.handCount },
  { column: 'status', word: RETIRED_LABEL, label: `   ${RETIRED_LABEL}: ` },
] as const;

/**
 * One line above the table: how many lines stand how, how many owe an explanation, have a verdict set by hand, are
 * no longer measured and have an estimate for the reporting year, or what is wrong with that year.
 */
export function statusSummary(layout: AppendixLayout, yearInUse: string, estimates: string, period: Period): string {
  const severities = absoluteArea(guardedColumnArea(layout, layout.columns.severity));
  const counts = ORDER.map((status, index) => `${quoted(label(status, index))}&COUNTIF(${severities},${String(severityOf(status))})`);
  const extras = EXTRAS.map(({ column, word, label: before }) => {
    const found = `COUNTIF(${absoluteArea(guardedColumnArea(layout, layout.columns[column]))},${quoted(word)})`;
    return `IF(${found}=0,"",${quoted(before)}&${found})`;
  });
  const estimated = `IF(SUM(${estimates})=0,"",${quoted(WORKBOOK_TEXT.appendix.estimateCount)}&SUM(${estimates}))`;
  return `=IF(${yearInUse}=0,${quoted(WORKBOOK_TEXT.appendix.yearProblem(period))},${[...counts, ...extras, estimated].join('&')})`;
}

/** What that line says. */
export function statusSummaryResult({ yearInUse, severities, owed, byHand, retired, estimates }: CachedResults, period: Period): string {
  if (yearInUse === 0) return WORKBOOK_TEXT.appendix.yearProblem(period);
  const counts = ORDER.map((status, index) => `${label(status, index)}${String(severities.filter((each) => each === severityOf(status)).length)}`);
  const { owedCount, handCount, estimateCount } = WORKBOOK_TEXT.appendix;
  return [...counts, owed === 0 ? '' : `${owedCount}${String(owed)}`, byHand === 0 ? '' : `${handCount}${String(byHand)}`, retired === 0 ? '' : `   ${RETIRED_LABEL}: ${String(retired)}`, estimates === 0 ? '' : `${estimateCount}${String(estimates)}`].join('');
}

function label(status: Status, index: number): string {
  return `${index === 0 ? '' : '   '}${signedStatusLabel(status, 'vi')}: `;
}
