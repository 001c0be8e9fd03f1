import { isCounted } from '../../plan/reading';
import { severityOf, type Verdict } from '../../plan/status';
import { cellAddress, ownRowAddress } from '../address';
import { area } from '../grid';
import type { Area, ConditionalFormat, StyledArea } from '../spec';
import { BASE_STYLE, COLOURS, HEADER_STYLE, TONES, type Tone } from '../theme';
import { LIST_STARTS } from './listBlocks';
import { VERDICT_ORDER } from './summaryContext';
import { COLUMNS, WIDTH, type SummaryLayout } from './summaryLayout';
import { TREND_COLUMNS } from './trendBlocks';

/** Nothing is less to read than a field of zeros. */
const COUNT_FORMAT = '0;-0;"–"';

/** Figures of one column have their decimal signs below one another, and a little room before the line. */
const WHOLE = '#,##0_)';
const TENTHS = '#,##0.0_)';
const DECIMALS = '#,##0.00_)';

/** A counter is coloured as its verdict is in the table, so that both are read alike. */
const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  invalid: TONES.invalidVerdict,
  offTrack: TONES.offTrackRow,
  atRisk: TONES.atRiskRow,
  noData: TONES.noData,
  pending: TONES.pending,
  onTrack: TONES.onTrack,
  met: TONES.met,
};

export function summaryStyles(layout: SummaryLayout): readonly StyledArea[] {
  const { counts, tasks, agencies, trend, progress, list } = layout;
  const verdicts = (row: number, rows: number): Area => area(row, COLUMNS.verdicts, rows, VERDICT_ORDER.length + 1);
  return [
    { area: area(0, 0, layout.end, WIDTH), style: BASE_STYLE },
    { area: area(0, 0, 3, WIDTH), style: { horizontal: 'center', bold: true } },
    { area: area(0, 0), style: { fontSize: 20, fontColour: COLOURS.headerInk } },
    { area: area(1, 0), style: { fontSize: 13 } },
    { area: area(2, 0), style: { fontSize: 16 } },
    { area: area(counts.header, 0, 1, COLUMNS.total + 1), style: HEADER_STYLE },
    { area: area(counts.lines, 0, 2, COLUMNS.total + 1), style: { bold: true, borders: COLOURS.line } },
    { area: area(counts.lines, 0, 2), style: { fontSize: 14, wrap: true } },
    ...VERDICT_ORDER.map((status, index) => ({
      area: area(counts.lines, COLUMNS.verdicts + index, 2, 1),
      style: { fill: VERDICT_TONES[status].fill, fontColour: VERDICT_TONES[status].ink },
    })),
    { area: verdicts(counts.lines, 2), style: { horizontal: 'center', numberFormat: COUNT_FORMAT } },
    { area: verdicts(counts.lines, 1), style: { fontSize: 32 } },
    { area: verdicts(counts.indicators, 1), style: { fontSize: 22 } },
    { area: area(counts.note, 0), style: { italic: true, fontSize: 12 } },
    { area: area(layout.list.note, 0), style: { italic: true, fontSize: 12 } },
    ...(tasks === undefined
      ? []
      : [
          { area: area(tasks.header, 0, 1, COLUMNS.total), style: HEADER_STYLE },
          { area: area(tasks.counts, 0, 1, COLUMNS.total), style: { bold: true, borders: COLOURS.line } },
          { area: area(tasks.counts, COLUMNS.verdicts, 1, VERDICT_ORDER.length), style: { fontSize: 22, horizontal: 'center' as const, numberFormat: COUNT_FORMAT } },
        ]),
    ...headings(layout),
    { area: area(agencies.header, 0, 1, WIDTH), style: HEADER_STYLE },
    { area: area(agencies.first, 0, agencies.count + 1, WIDTH), style: { borders: COLOURS.line } },
    { area: area(agencies.first, COLUMNS.verdicts, agencies.count + 1, WIDTH - COLUMNS.verdicts), style: { horizontal: 'center', fontSize: 13, numberFormat: COUNT_FORMAT } },
    { area: area(agencies.first, COLUMNS.total, agencies.count), style: { bold: true } },
    { area: area(agencies.total, 0, 1, WIDTH), style: { bold: true, fill: COLOURS.indicatorFill } },
    { area: area(trend.choice, 0), style: { bold: true, horizontal: 'right' } },
    { area: area(trend.choice, COLUMNS.verdicts, 1, WIDTH - COLUMNS.verdicts), style: { fill: COLOURS.parameterFill, borders: COLOURS.line, bold: true, unlocked: true } },
    // A choice is a text whatever it begins with.
    { area: area(trend.choice, COLUMNS.verdicts), style: { numberFormat: '@' } },
    { area: area(trend.verdict, 0), style: { italic: true } },
    { area: area(trend.header, TREND_COLUMNS.year, 1, 3), style: HEADER_STYLE },
    { area: area(trend.first, TREND_COLUMNS.year, trend.years.length, 3), style: { borders: COLOURS.line, horizontal: 'center' } },
    { area: area(trend.first, TREND_COLUMNS.actual, trend.years.length, 2), style: { horizontal: 'right', numberFormat: DECIMALS } },
    { area: area(progress.header, 0, 1, progress.count > 0 ? WIDTH : 1), style: progress.count > 0 ? HEADER_STYLE : {} },
    ...(progress.count === 0 ? [] : progressStyles(layout)),
    { area: area(list.header, 0, 1, WIDTH), style: HEADER_STYLE },
    { area: area(list.first, 0, list.count, WIDTH), style: { wrap: true, fontSize: 10 } },
    { area: area(list.first, COLUMNS.stt, list.count), style: { horizontal: 'center' } },
    { area: area(list.first, LIST_STARTS.verdict, list.count), style: { bold: true, horizontal: 'center' } },
    { area: area(list.first, LIST_STARTS.lead, list.count), style: { horizontal: 'center' } },
  ];
}

function headings({ agencies, trend, progress, list }: SummaryLayout): readonly StyledArea[] {
  const rows = [agencies.heading, trend.heading, ...(progress.count === 0 ? [] : [progress.heading]), list.heading];
  return rows.map((row) => ({ area: area(row, 0), style: { bold: true, fontSize: 14, fontColour: COLOURS.headerInk } }));
}

function progressStyles({ progress: { first, count, targets } }: SummaryLayout): readonly StyledArea[] {
  const { stt, verdicts, total } = COLUMNS;
  return [
    { area: area(first, 0, count, WIDTH), style: { borders: COLOURS.line, wrap: true } },
    { area: area(first, stt, count), style: { horizontal: 'center' } },
    { area: area(first, verdicts, count, total - verdicts), style: { horizontal: 'right' } },
    { area: area(first, verdicts, count, 2), style: { numberFormat: DECIMALS } },
    { area: area(first, verdicts + 5, count, 2), style: { numberFormat: DECIMALS } },
    ...targets.flatMap(({ line }, index) =>
      isCounted(line)
        ? [
            { area: area(first + index, verdicts, 1, 2), style: { numberFormat: WHOLE } },
            { area: area(first + index, verdicts + 5, 1, 2), style: { numberFormat: TENTHS } },
          ]
        : [],
    ),
    // The target with its sign, and the due year.
    { area: area(first, verdicts + 2, count, 2), style: { horizontal: 'center', bold: true } },
    { area: area(first, verdicts + 4, count), style: { numberFormat: '0%', bold: true, horizontal: 'center' } },
    { area: area(first, total, count), style: { fontSize: 10 } },
  ];
}

/** Rows of the list look as they do in the table, and only where there is a line; a gap in the trend shows nothing. */
export function summaryFormats({ list, trend }: SummaryLayout): readonly ConditionalFormat[] {
  const urgency = ownRowAddress(list.first, COLUMNS.helpers + 1);
  const rows = area(list.first, 0, list.count, WIDTH);
  const when = (status: Verdict): ConditionalFormat => ({
    area: rows,
    formula: `=${urgency}=${String(severityOf(status))}`,
    fill: VERDICT_TONES[status].fill,
    fontColour: VERDICT_TONES[status].ink,
    lineBelow: COLOURS.line,
    stopIfTrue: false,
  });
  return [
    when('offTrack'),
    when('atRisk'),
    {
      area: area(trend.first, TREND_COLUMNS.actual, trend.years.length, 2),
      formula: `=ISERROR(${cellAddress(trend.first, TREND_COLUMNS.actual)})`,
      fontColour: '#FFFFFF',
      stopIfTrue: false,
    },
  ];
}
