import { REPORT_TEXT } from '../../locales/report/reportText';
import { formatFigure } from '../../locales/language';
import { signedStatusLabel } from '../../locales/status';
import type { PlanEntries } from '../../plan/entries';
import { isEstimate } from '../../plan/estimates';
import { targetInForce, type Year } from '../../plan/Plan';
import { isNumericKind } from '../../plan/reading';
import type { Status } from '../../plan/status';
import { targetText } from '../targetCell';
import { wrappedHeight } from '../grid';
import type { ReportFacts, ReportLine } from './facts';
import { columnsOf, widthOf, type ReportColumn } from './reportColumns';
import { unbroken } from './unbroken';

/** One row of the printed table. A row without a line heads the lines that stand under it, or carries on a long text. */
export interface ReportRow {
  readonly kind: 'head' | 'line' | 'more';
  readonly cells: ReadonlyMap<ReportColumn, string>;
  /** What is printed in bold: the first line of an indicator. */
  readonly isIndicator: boolean;
  readonly status: Status | undefined;
  readonly hasFigures: boolean;
  /** points */
  readonly height: number;
}

/** How much of a text in bold fits where a plain one does. */
const BOLD = 0.85;

/** No page holds a row much taller than this, and Excel none above 409 points: longer texts go on in rows below. */
const TALLEST = 14.5 * 14 + 4;

/** The rows of the table, indicator by indicator as the plan prints them. */
export function reportRows(facts: ReportFacts): readonly ReportRow[] {
  return facts.lines.flatMap((line, index) => {
    const isFirstOfRow = facts.lines[index - 1]?.row !== line.row;
    const head = isFirstOfRow && line.row.lines.length > 1 && line.row.lines.every(({ name }) => name !== line.row.name);
    return [...(head ? [headRow(line)] : []), ...lineRows(line, facts, !head && isFirstOfRow && line.row.label !== '-')];
  });
}

function headRow({ row, indicator }: ReportLine): ReportRow {
  const isIndicator = row.label !== '-';
  const cells = new Map<ReportColumn, string>([
    ['stt', isIndicator ? String(indicator.number) : ''],
    ['name', isIndicator ? row.name : `- ${row.name}`],
  ]);
  return { kind: 'head', cells, isIndicator, status: undefined, hasFigures: false, height: wrappedHeight([{ text: row.name, width: 130 }]) };
}

function lineRows(line: ReportLine, facts: ReportFacts, isIndicator: boolean): readonly ReportRow[] {
  const { years } = columnsOf(facts.plan.period, facts.year);
  const width = (column: ReportColumn): number => widthOf(column, years.length);
  const { targets } = targetInForce(line.line, facts.year);
  const pieces = piecesOf(explanationCell(line), width('explanation'));
  const cells: readonly (readonly [ReportColumn, string])[] = [
    ['stt', line.line.id],
    ['name', line.row.label === '-' ? `- ${line.line.name}` : line.line.name],
    ['unit', line.line.unit],
    ['byEnd', targetText(targets.byEnd)],
    ['average', targetText(targets.average)],
    ...years.map((year): readonly [Year, string] => [year, figureText(line, year, facts.entries)]),
    ['comparison', unbroken(line.sentence)],
    ['status', verdictText(line)],
    ['lead', line.lead.short],
  ];
  return pieces.map((piece, index): ReportRow => {
    const isBold = (column: ReportColumn): boolean => column === 'status' || (column === 'name' && isIndicator);
    const all = new Map<ReportColumn, string>([...(index === 0 ? cells : []), ['explanation', piece]]);
    const texts = [...all].map(([column, text]) => ({ text, width: width(column) * (isBold(column) ? BOLD : 1) }));
    return {
      kind: index === 0 ? 'line' : 'more',
      cells: all,
      isIndicator: isIndicator && index === 0,
      status: index === 0 ? line.status : undefined,
      hasFigures: isNumericKind(line.line.kind),
      height: wrappedHeight(texts),
    };
  });
}

/**
 * A figure as Vietnamese documents print it, the same on every computer, a blank away from the line on its right; a word
 * as it stands.
 */
function figureText({ line }: ReportLine, year: Year, entries: PlanEntries): string {
  const value = entries[line.id]?.[year];
  if (value === null || value === undefined) return '';
  const away = typeof value === 'number' ? '\u00a0' : '';
  const text = `${typeof value === 'number' ? formatFigure(value, 'vi') : String(value)}${away}`;
  return isEstimate(line, entries[line.id], year) ? `${REPORT_TEXT.sheet.estimated(text)}${away}` : text;
}

function verdictText({ status, hand, assessed }: ReportLine): string {
  const counts = signedStatusLabel(status, 'vi');
  return hand === undefined ? counts : REPORT_TEXT.sheet.bothVerdicts(counts, signedStatusLabel(assessed.status, 'vi'));
}

function explanationCell({ hand, explanation, owesExplanation }: ReportLine): string {
  const parts = [owesExplanation ? REPORT_TEXT.sheet.owed : explanation, hand === undefined ? '' : REPORT_TEXT.sheet.handReason(hand.reason)];
  return parts.filter((part) => part !== '').join('\n');
}

/** A text cut into pieces that each fit a row; at least one, which may be empty. */
export function piecesOf(text: string, width: number): readonly string[] {
  const fits = (piece: string): boolean => wrappedHeight([{ text: piece, width }]) <= TALLEST;
  if (fits(text)) return [text];
  const words = text.split(/(?<=\s)/).flatMap((word) => word.match(/.{1,200}/gsu) ?? []);
  const pieces: string[] = [];
  let open = '';
  for (const word of words) {
    if (open !== '' && !fits(open + word)) {
      pieces.push(open.trimEnd());
      open = '';
    }
    open += word;
  }
  return [...pieces, open.trimEnd()];
}
