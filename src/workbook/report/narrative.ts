import { outlookText } from '../../locales/outlookText';
import { REPORT_ORDER, REPORT_TEXT, type Counted } from '../../locales/report/reportText';
import { TASK_REPORT_TEXT } from '../../locales/report/taskReportText';
import { statusLabel } from '../../locales/status';
import { targetHistory } from '../../locales/targetHistory';
import type { Period } from '../../plan/Plan';
import type { Status } from '../../plan/status';
import { titleOf } from '../../plan/titleOf';
import { bold, heading, italic, paragraph, type DocumentBlock, type Run, type TextDocument } from './document';
import { isBehind, type ReportFacts, type ReportLine, type ReportOutlook } from './facts';
import { taskPart, type ReportTasks } from './taskPart';

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/**
 * The report in words: counts, every line in its group, where the pace leads, what agencies have yet to explain, and how
 * schemes and tasks stand.
 * @param tasks undefined where the workbook has no sheet of them
 */
export function narrative(facts: ReportFacts, tasks?: ReportTasks): TextDocument {
  const { plan, year, agency } = facts;
  const title = REPORT_TEXT.title(year, agency?.full);
  const parts: readonly (readonly [string, readonly DocumentBlock[]])[] = [
    [REPORT_TEXT.general, generalPart(facts)],
    [REPORT_TEXT.detail, detailPart(facts)],
    [REPORT_TEXT.outlook, outlookPart(facts.outlooks)],
    [REPORT_TEXT.explanations, explanationPart(facts)],
    [TASK_REPORT_TEXT.heading, tasks === undefined ? [] : taskPart(tasks, { plan, entries: facts.entries, agencyId: agency?.id })],
  ];
  const filled = parts.filter(([, blocks]) => blocks.length > 0);
  return {
    title,
    blocks: [
      heading(1, title.toLocaleUpperCase('vi')),
      paragraph(REPORT_TEXT.opening(sentenceCase(plan.title), plan.issuer, year, agency?.full)),
      ...filled.flatMap(([label, blocks], index) => [heading(2, `${ROMAN[index] ?? ''}. ${label}`), ...blocks]),
    ],
  };
}

function generalPart({ indicators, lines, year, explainedYear }: ReportFacts): readonly DocumentBlock[] {
  // The copy of an agency that leads schemes and tasks alone.
  if (lines.length === 0) return [];
  const byHand = lines.filter(({ hand }) => hand !== undefined).length;
  const wrong = lines.filter(({ status }) => status === 'invalid').length;
  const estimates = lines.filter(({ assessed }) => assessed.isEstimate).length;
  const named = namedIndicators(indicators);
  return [
    paragraph(REPORT_TEXT.indicators({ total: measuredIn(indicators), counts: countsOf(indicators), named })),
    paragraph(REPORT_TEXT.lines({ total: measuredIn(lines), counts: countsOf(lines), named: new Map() })),
    ...(byHand === 0 ? [] : [paragraph(REPORT_TEXT.byHand(byHand))]),
    ...(estimates === 0 ? [] : [paragraph(REPORT_TEXT.estimates(estimates, year))]),
    ...(wrong === 0 ? [] : [paragraph(bold(REPORT_TEXT.wrongFirst(wrong)))]),
    ...(explainedYear === undefined ? [] : [paragraph(italic(REPORT_TEXT.otherYear(explainedYear, year)))]),
  ];
}

/** How many are still measured. */
export function measuredIn(judged: readonly { readonly status: Status }[]): number {
  return judged.filter(({ status }) => status !== 'retired').length;
}

/** How many stand how. */
export function countsOf(judged: readonly { readonly status: Status }[]): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const { status } of judged) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

function namedIndicators(indicators: ReportFacts['indicators']): Counted['named'] {
  const named = new Map<Status, string[]>();
  for (const { number, status } of indicators) {
    if (isBehind(status) || status === 'invalid') named.set(status, [...(named.get(status) ?? []), String(number)]);
  }
  return named;
}

function detailPart({ lines, plan: { period } }: ReportFacts): readonly DocumentBlock[] {
  if (lines.length === 0) return [];
  const groups = REPORT_ORDER.map((status) => [status, lines.filter((line) => line.status === status)] as const);
  const filled = groups.filter(([, members]) => members.length > 0);
  return [
    paragraph(REPORT_TEXT.attached),
    ...filled.flatMap(([status, members], index): readonly DocumentBlock[] => [
      heading(3, `${String(index + 1)}. ${REPORT_TEXT.group(REPORT_TEXT.groups[status], members.length)}`),
      { kind: 'list', items: members.map((line) => lineItem(line, period)) },
    ]),
  ];
}

function lineItem(line: ReportLine, period: Period): readonly Run[] {
  const { assessed, status, hand, sentence, lead, explanation, owesExplanation } = line;
  const asksForAction = isBehind(status) || status === 'invalid' || status === 'noData';
  const quotes = explanation !== '' && (isBehind(status) || isBehind(assessed.status));
  const said = [
    `${sentence}.`,
    ...(status === 'retired' ? [] : targetHistory(line.line, period, 'vi').map((was) => `${was}.`)),
    ...(hand === undefined ? [] : [REPORT_TEXT.hand(statusLabel(hand.status, 'vi'), statusLabel(assessed.status, 'vi'), hand.reason)]),
    ...(asksForAction ? [REPORT_TEXT.lead(lead.full)] : []),
    ...(quotes ? [REPORT_TEXT.explanation(explanation)] : []),
  ];
  return [...nameRuns(line), { text: said.join(' ') }, ...(owesExplanation ? [italic(` ${REPORT_TEXT.owed}`)] : [])];
}

function nameRuns(placed: ReportLine): readonly Run[] {
  const { line, indicator } = placed;
  return [bold(titleOf(placed)), { text: ` (${REPORT_TEXT.place(indicator.number, line.id)}): ` }];
}

function outlookPart(outlooks: readonly ReportOutlook[]): readonly DocumentBlock[] {
  const forecasts = outlooks.flatMap(({ outlook, ...rest }) => (outlook.kind === 'forecast' ? [{ ...rest, outlook }] : []));
  const missed = forecasts.filter(({ outlook }) => !outlook.reaches);
  const unknown = outlooks.length - forecasts.length;
  return [
    ...(forecasts.length === 0 ? [] : [paragraph(REPORT_TEXT.outlookCount(forecasts.length - missed.length, missed.length))]),
    ...(missed.length === 0 ? [] : [{ kind: 'list', items: missed.map(outlookItem) } satisfies DocumentBlock]),
    ...(unknown === 0 ? [] : [paragraph(REPORT_TEXT.outlookUnknown(unknown))]),
  ];
}

function outlookItem({ line, rule, outlook }: ReportOutlook): readonly Run[] {
  return [...nameRuns(line), { text: `${outlookText(outlook, line.line, rule, 'vi')}.` }];
}

function explanationPart({ lines }: ReportFacts): readonly DocumentBlock[] {
  const owed = new Map<string, string[]>();
  for (const { lead, line, owesExplanation } of lines) {
    if (owesExplanation) owed.set(lead.full, [...(owed.get(lead.full) ?? []), line.id]);
  }
  if (owed.size === 0) return [];
  const items = [...owed].map(([agency, ids]) => [{ text: REPORT_TEXT.owes(agency, ids) }]);
  return [paragraph(REPORT_TEXT.explanationsAsked), { kind: 'list', items }];
}

/** In the middle of a sentence "Kế hoạch" stays a name, but a title in capitals throughout would shout. */
function sentenceCase(title: string): string {
  return title === title.toLocaleUpperCase('vi') ? title.charAt(0) + title.slice(1).toLocaleLowerCase('vi') : title;
}
