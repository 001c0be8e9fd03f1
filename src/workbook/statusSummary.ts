import { WORKBOOK_TEXT } from '../locales/workbookText';
import { signedStatusLabel } from '../locales/status';
import type { Period } from '../plan/Plan';
import { severityOf, type Status } from '../plan/status';
import { absoluteArea } from './address';
import type { CachedResults } from './cachedResults';
import { guardedColumnArea, type AppendixLayout } from './appendixLayout';
import { quoted } from './validEntry';

/** From what needs a hand to what does not. */
const ORDER: readonly Status[] = ['invalid', 'offTrack', 'atRisk', 'noData', 'pending', 'onTrack', 'met'];

/** One line above the table: how many lines stand how, or what is wrong with the reporting year. */
export function statusSummary(layout: AppendixLayout, yearInUse: string, period: Period): string {
  const severities = absoluteArea(guardedColumnArea(layout, layout.columns.severity));
  const counts = ORDER.map((status, index) => `${quoted(label(status, index))}&COUNTIF(${severities},${String(severityOf(status))})`);
  return `=IF(${yearInUse}=0,${quoted(WORKBOOK_TEXT.appendix.yearProblem(period))},${counts.join('&')})`;
}

/** What that line says. */
export function statusSummaryResult({ yearInUse, severities }: CachedResults, period: Period): string {
  if (yearInUse === 0) return WORKBOOK_TEXT.appendix.yearProblem(period);
  return ORDER.map((status, index) => `${label(status, index)}${String(severities.filter((each) => each === severityOf(status)).length)}`).join('');
}

function label(status: Status, index: number): string {
  return `${index === 0 ? '' : '   '}${signedStatusLabel(status, 'vi')}: `;
}
