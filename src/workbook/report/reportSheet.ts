import { dayText } from '../../locales/copyText';
import { REPORT_ORDER, REPORT_TEXT } from '../../locales/report/reportText';
import { signedStatusLabel } from '../../locales/status';
import type { Status } from '../../plan/status';
import { onlyCells } from '../copy/withoutRows';
import { area, block, wrappedHeight } from '../grid';
import { withLiteralTexts } from '../literalText';
import { text, type Area, type CellContent, type SheetSpec, type StyledArea } from '../spec';
import { BASE_STYLE, COLOURS, HEADER_STYLE, TONES, type Tone } from '../theme';
import type { ReportFacts } from './facts';
import { lastPageStart } from './lastPage';
import { countsOf, measuredIn } from './narrative';
import { columnsOf, widthOf, type ReportColumn } from './reportColumns';
import { reportRows, type ReportRow } from './reportRows';

/** What a report sheet is called, and the day it is made ("2027-12-15"). */
export interface ReportSheetOptions {
  readonly name: string;
  readonly madeOn: string;
}

/** The counts stand above the table: below it they might be left alone on a page of their own. */
const FIRST_TOTAL = 4;
const HEADER_HEIGHTS = [20, 34];
/** Millimetres, within what Decree 30/2020 asks. */
const MARGINS = { top: 22, bottom: 20, left: 30, right: 15, header: 10 };

const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  met: TONES.met,
  onTrack: TONES.onTrack,
  pending: TONES.pending,
  noData: TONES.noData,
  atRisk: TONES.atRiskRow,
  offTrack: TONES.offTrackRow,
  invalid: TONES.invalidVerdict,
  retired: TONES.retired,
};

/** The appendix to a report, ready to print. It holds values and no formulas: a document that was issued does not move. */
export function reportSheet(facts: ReportFacts, { name, madeOn }: ReportSheetOptions): SheetSpec {
  const { columns } = columnsOf(facts.plan.period, facts.year);
  const years = columns.filter((column) => typeof column === 'number').length;
  const width = columns.length;
  const rows = reportRows(facts);
  const totals = totalLines(facts, madeOn);
  const lines = [...headingLines(facts), '', ...totals, ''];
  const header = lines.length;
  const first = header + HEADER_HEIGHTS.length;
  const widths = columns.map((column) => widthOf(column, years));
  const above = lines.map((line, row) => (line === '' ? 8 : wrappedHeight([{ text: line, width: row < FIRST_TOTAL ? 95 : 140 }], row < FIRST_TOTAL ? 18 : 14.5)));
  const lastPage = lastPageStart({ widths, margins: MARGINS, above: sumOf(above), header: sumOf(HEADER_HEIGHTS), rows: rows.map(({ height }) => height) });
  const sheet: SheetSpec = {
    key: 'report',
    name,
    visibility: 'visible',
    tabColour: '#7F6000',
    columns: widths.map((width) => ({ width })),
    rowHeights: new Map([...above, ...HEADER_HEIGHTS, ...rows.map(({ height }) => height)].map((height, row) => [row, height])),
    blocks: [
      block('heading', 0, 0, lines.map((line) => [text(line)])),
      block('heading', header, 0, headerCells(facts, columns)),
      block('planText', first, 0, rows.map(({ cells }) => columns.map((column) => text(cells.get(column) ?? '')))),
    ],
    merges: [
      ...lines.flatMap((line, row) => (line === '' ? [] : [area(row, 0, 1, width)])),
      ...headerMerges(columns, header),
      ...rows.flatMap(({ kind }, index) => (kind === 'head' ? [area(first + index, 1, 1, width - 1)] : [])),
    ],
    styles: [
      { area: area(0, 0, first + rows.length, width), style: BASE_STYLE },
      { area: area(0, 0, 3, width), style: { horizontal: 'center' } },
      { area: area(0, 0, header, width), style: { wrap: true } },
      { area: area(0, 0, 2, width), style: { bold: true, fontSize: 14 } },
      { area: area(2, 0), style: { italic: true, fontSize: 13 } },
      { area: area(header - 2, 0, 1, width), style: { horizontal: 'right', italic: true } },
      { area: area(header, 0, 2, width), style: HEADER_STYLE },
      { area: area(first, 0, rows.length, width), style: { borders: COLOURS.line, wrap: true } },
      ...bodyStyles(columns, rows, first),
    ],
    conditionalFormats: [],
    validations: [],
    freeze: { rows: first, columns: 0 },
    print: {
      orientation: 'landscape',
      area: area(0, 0, first + rows.length, width),
      titleRows: { first: header, last: header + 1 },
      margins: MARGINS,
      ...(lastPage === undefined ? {} : { pageBreaks: [first + lastPage] }),
      pageNumbers: true,
      centredHorizontally: true,
    },
    showGridlines: false,
  };
  return onlyCells(withLiteralTexts(sheet));
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

function headingLines({ plan, year, agency }: ReportFacts): readonly string[] {
  const words = REPORT_TEXT.sheet;
  return [words.heading, REPORT_TEXT.title(year, agency?.full).toLocaleUpperCase('vi'), words.attachedTo(plan.issuer)];
}

function headerCells({ plan: { period } }: ReportFacts, columns: readonly ReportColumn[]): readonly (readonly CellContent[])[] {
  const words = REPORT_TEXT.sheet.columns;
  const firstPlanYear = columns.find((column) => typeof column === 'number' && column >= period.firstYear);
  const upper = (column: ReportColumn): string => {
    if (column === firstPlanYear) return words.actuals;
    if (column === 'byEnd') return words.targets;
    if (column === 'average') return '';
    if (typeof column === 'number') return column === period.baseYear ? words.baseYear(column) : '';
    return words[column];
  };
  const lower = (column: ReportColumn): string => {
    if (column === 'byEnd') return words.byEnd(period.lastYear);
    if (column === 'average') return words.average;
    return typeof column === 'number' && column !== period.baseYear ? String(column) : '';
  };
  return [columns.map((column) => text(upper(column))), columns.map((column) => text(lower(column)))];
}

function headerMerges(columns: readonly ReportColumn[], header: number): readonly Area[] {
  const years = columns.flatMap((column, index) => (typeof column === 'number' ? [index] : []));
  const [, firstPlanYear = 0] = years;
  const grouped = new Set([...years.slice(1), columns.indexOf('byEnd'), columns.indexOf('average')]);
  return [
    ...columns.flatMap((_, index) => (grouped.has(index) ? [] : [area(header, index, 2, 1)])),
    area(header, columns.indexOf('byEnd'), 1, 2),
    ...(years.length > 2 ? [area(header, firstPlanYear, 1, years.length - 1)] : []),
  ];
}

const CENTRED: readonly ReportColumn[] = ['stt', 'unit', 'byEnd', 'average', 'status', 'lead'];

function bodyStyles(columns: readonly ReportColumn[], rows: readonly ReportRow[], first: number): readonly StyledArea[] {
  const years = columns.flatMap((column, index) => (typeof column === 'number' ? [index] : []));
  const yearsOf = (row: number): Area => area(row, years[0] ?? 0, 1, years.length);
  return [
    ...CENTRED.map((column) => ({ area: area(first, columns.indexOf(column), rows.length), style: { horizontal: 'center' as const } })),
    ...rows.flatMap(({ kind, isIndicator, status, hasFigures }, index): readonly StyledArea[] => {
      const row = first + index;
      const tone = status === undefined ? undefined : STATUS_TONES[status];
      return [
        ...(isIndicator ? [{ area: area(row, 0, 1, 2), style: { bold: true } }] : []),
        ...(kind === 'head' ? [] : [{ area: yearsOf(row), style: { horizontal: hasFigures ? ('right' as const) : ('center' as const) } }]),
        ...(tone === undefined ? [] : [{ area: area(row, columns.indexOf('status')), style: { fill: tone.fill, fontColour: tone.ink, bold: true } }]),
      ];
    }),
  ];
}

/** What stands above the table: the counts, and the day. */
function totalLines({ indicators, lines, year }: ReportFacts, madeOn: string): readonly string[] {
  const words = REPORT_TEXT.sheet;
  const totals = (what: string, judged: readonly { readonly status: Status }[]): string => {
    const counts = countsOf(judged);
    // Those that are no longer measured are told where there are any, and are none of the total.
    const told = REPORT_ORDER.filter((status) => status !== 'retired' || counts.has(status));
    return words.totals(what, measuredIn(judged), told.map((status) => words.count(signedStatusLabel(status, 'vi'), counts.get(status) ?? 0)));
  };
  const byHand = lines.filter(({ hand }) => hand !== undefined).length;
  const estimates = lines.filter(({ assessed }) => assessed.isEstimate).length;
  return [
    totals(words.byIndicator, indicators),
    totals(words.byLine, lines),
    ...(byHand === 0 ? [] : [words.byHand(byHand)]),
    ...(estimates === 0 ? [] : [words.estimates(estimates, year)]),
    words.madeOn(dayText(madeOn)),
  ];
}
