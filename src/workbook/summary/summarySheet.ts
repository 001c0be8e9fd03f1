import { SUMMARY_TEXT } from '../../locales/summaryText';
import type { Line } from '../../plan/Plan';
import { titlesById } from '../../plan/titleOf';
import { absoluteAddress } from '../address';
import { area, block, wrappedHeight } from '../grid';
import { formula, text, type Area, type CellBlock, type ColumnSpec, type DataValidation, type PrintSetup, type SheetSpec } from '../spec';
import { quoted } from '../validEntry';
import { agencyBlocks, counterBlocks } from './countBlocks';
import { listBlocks, LIST_STARTS } from './listBlocks';
import { pageBreaks } from './pageBreaks';
import { progressBlocks, progressName } from './progressBlocks';
import { summaryCharts } from './summaryCharts';
import type { SummaryContext } from './summaryContext';
import { CHART_ROW, COLUMNS, HELPERS, WIDTH, type SummaryLayout } from './summaryLayout';
import { summaryFormats, summaryStyles } from './summaryStyles';
import { trendBlocks } from './trendBlocks';

/** Column widths in characters: number, name, seven verdicts, their sum, and room for sentences. */
const VERDICT_WIDTH = 13;
const WIDTHS = [6, 34, ...Array.from({ length: 7 }, () => VERDICT_WIDTH), 9, 38];

const MARGINS: PrintSetup['margins'] = { top: 20, bottom: 15, left: 20, right: 15, header: 10 };

/** How the ward stands on one sheet, by formulas alone: how many, where behind, who must act, where it leads. */
export function summarySheet(name: string, context: SummaryContext): SheetSpec {
  const { layout } = context;
  const heights = rowHeights(context);
  return {
    key: 'summary',
    name,
    visibility: 'visible',
    tabColour: '#C00000',
    columns: columnSpecs(),
    rowHeights: heights,
    blocks: [...titleBlocks(context), ...counterBlocks(context), ...agencyBlocks(context), ...trendBlocks(context), ...progressBlocks(context), ...listBlocks(context)],
    merges: merges(layout),
    styles: summaryStyles(layout),
    conditionalFormats: summaryFormats(layout),
    validations: [choiceValidation(context)],
    charts: summaryCharts(layout),
    print: {
      orientation: 'landscape',
      area: area(0, 0, layout.end, WIDTH),
      margins: MARGINS,
      pageNumbers: true,
      centredHorizontally: true,
      pageBreaks: pageBreaks(layout, heights, { widths: WIDTHS, margins: MARGINS }),
    },
    showGridlines: false,
  };
}

function columnSpecs(): readonly ColumnSpec[] {
  return [...WIDTHS.map((width) => ({ width })), ...Array.from({ length: HELPERS }, () => ({ width: 6, hidden: true }))];
}

function titleBlocks({ plan, rules, inRules, cached }: SummaryContext): readonly CellBlock[] {
  const year = inRules(absoluteAddress(rules.year.row, rules.year.column));
  const problem = SUMMARY_TEXT.yearProblem(plan.period);
  const issued = `${plan.issuer}${SUMMARY_TEXT.reportingYear}`;
  return [
    block('heading', 0, 0, [[text(SUMMARY_TEXT.title)], [text(plan.title)]]),
    block('formula', 2, 0, [[formula(`=IF(${year}=0,${quoted(problem)},${quoted(issued)}&${year})`, cached.yearInUse === 0 ? problem : `${issued}${String(cached.yearInUse)}`)]]),
  ];
}

function choiceValidation({ layout, names }: SummaryContext): DataValidation {
  const { title, message, error } = SUMMARY_TEXT.trend.validation;
  return {
    area: area(layout.trend.choice, COLUMNS.verdicts),
    rule: { kind: 'listOfName', name: names.lineChoices },
    prompt: { title, message },
    error: { title, message: error },
    refuses: true,
  };
}

function merges({ counts, tasks, agencies, trend, progress, list }: SummaryLayout): readonly Area[] {
  const across = (row: number, first: number, columns: number): Area => area(row, first, 1, columns);
  const named = [counts.header, counts.lines, counts.indicators, ...(tasks === undefined ? [] : [tasks.header, tasks.counts]), agencies.header, ...range(agencies.first, agencies.count + 1)];
  return [
    ...[0, 1, 2, counts.note, list.note, trend.verdict].map((row) => across(row, 0, WIDTH)),
    ...named.map((row) => across(row, COLUMNS.stt, COLUMNS.verdicts)),
    across(trend.choice, COLUMNS.stt, COLUMNS.verdicts),
    across(trend.choice, COLUMNS.verdicts, WIDTH - COLUMNS.verdicts),
    ...(progress.count === 0 ? [] : range(progress.header, progress.count + 1).map((row) => across(row, COLUMNS.total, WIDTH - COLUMNS.total))),
    ...range(list.header, list.count + 1).map((row) => across(row, LIST_STARTS.sentence, LIST_STARTS.lead - LIST_STARTS.sentence)),
    ...range(list.header, list.count + 1).map((row) => across(row, LIST_STARTS.explanation, WIDTH - LIST_STARTS.explanation)),
  ];
}

/** Room for what formulas will write: a row must not depend on its figures. */
const LONGEST_OUTLOOK = 'Theo nhịp hiện nay (+12,55 điểm % mỗi năm), đến năm 2030 đạt 55,55 %, thiếu 10,55 điểm %; cần +14,55 điểm % mỗi năm';

function longestOutlook({ unit }: Line): string {
  return unit === '%' ? LONGEST_OUTLOOK : LONGEST_OUTLOOK.replace(/(điểm )?%/g, unit);
}

function rowHeights(context: SummaryContext): ReadonlyMap<number, number> {
  const { layout } = context;
  const { counts, tasks, agencies, bars, trend, progress, list } = layout;
  const verdictHeader = 30;
  const longestName = [...titlesById(context.plan).values()].reduce((longest, title) => (title.length > longest.length ? title : longest), '');
  const sentenceWidth = (WIDTHS[COLUMNS.total] ?? 0) + (WIDTHS[COLUMNS.wide] ?? 0);
  const listRow = Math.max(30, wrappedHeight([{ text: longestName, width: (WIDTHS[COLUMNS.name] ?? 0) * 1.1 }], 13));
  return new Map<number, number>([
    [0, 28],
    [1, 18],
    [2, 22],
    [3, 4],
    [counts.header, verdictHeader],
    [counts.lines, 40],
    [counts.indicators, 28],
    [counts.note, 18],
    ...(tasks === undefined ? [] : ([[tasks.header, verdictHeader], [tasks.counts, 26]] as const)),
    ...[agencies.heading, trend.heading, ...(progress.count === 0 ? [] : [progress.heading]), list.heading].map((row) => [row, 26] as const),
    [agencies.heading, 22],
    [agencies.header, verdictHeader],
    ...range(agencies.first, agencies.count + 1).map((row) => [row, 18] as const),
    [bars.first - 1, 6],
    ...range(bars.first, bars.count).map((row) => [row, CHART_ROW] as const),
    [trend.choice, 20],
    [trend.verdict, 20],
    [trend.header, 20],
    ...range(trend.first, trend.count).map((row) => [row, CHART_ROW + 3] as const),
    ...(progress.count === 0 ? [] : ([[progress.header, verdictHeader]] as const)),
    ...progress.targets.map(({ line }, index) =>
      [
        progress.first + index,
        Math.max(wrappedHeight([{ text: progressName(line, context.plan), width: WIDTHS[COLUMNS.name] ?? 0 }]), wrappedHeight([{ text: longestOutlook(line), width: sentenceWidth }], 13)),
      ] as const,
    ),
    [list.note, 18],
    [list.header, verdictHeader],
    ...range(list.first, list.count).map((row) => [row, listRow] as const),
  ]);
}

function range(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
