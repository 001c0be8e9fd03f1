import { retirementText } from '../locales/retirement';
import { noteText } from '../locales/targetHistory';
import { WORKBOOK_TEXT } from '../locales/workbookText';
import { enteredYears, placedLines, type Plan } from '../plan/Plan';
import { appendixFormats } from './appendixFormats';
import { appendixLinks, linkStyles } from './appendixLinks';
import { footerRow, firstRow, lastColumn, type AppendixColumn, type AppendixLayout } from './appendixLayout';
import { appendixRowBlocks, type AppendixContext } from './appendixRows';
import { appendixValidations } from './appendixValidations';
import { appendixStyles } from './appendixStyles';
import { area, block, columnBlock, wrappedHeight } from './grid';
import { printedName } from './printedName';
import { BLANK, formula, number, text, type Area, type CellBlock, type CellContent, type ColumnSpec, type SheetSpec } from './spec';
import { statusSummary, statusSummaryResult } from './statusSummary';
import { targetCellText } from './targetCell';

/** Column widths in characters. The visible ones up to the explanation fill an A4 page laid across. */
const WIDTHS: Readonly<Record<AppendixColumn, number>> = {
  id: 8,
  kind: 10,
  severity: 6,
  stt: 5.5,
  name: 30,
  unit: 8.5,
  byEnd: 10.5,
  average: 10.5,
  lead: 13,
  coordinating: 15,
  estimate: 8,
  comparison: 37,
  status: 18,
  explanation: 20,
  owed: 17,
  handVerdict: 20,
  handYear: 10,
  handReason: 26,
  handState: 19,
  note: 34,
};
const YEAR_WIDTH = 9;
/** A plan of many years gives up some room in every column, or the whole page would be printed too small to read. */
const MANY_YEARS = 7;
const NARROWER: Readonly<Partial<Record<AppendixColumn, number>>> = { name: 27, lead: 11, coordinating: 12, comparison: 34, explanation: 18 };
const NARROWER_YEAR = 7;

function widthOf(key: AppendixColumn, { yearColumns }: AppendixLayout): number {
  return (yearColumns.size >= MANY_YEARS ? NARROWER[key] : undefined) ?? WIDTHS[key];
}

const HIDDEN: readonly AppendixColumn[] = ['id', 'kind', 'severity'];
/** Columns whose header is one cell over both header rows. */
const TALL = [
  ...(['stt', 'name', 'unit', 'lead', 'coordinating', 'estimate', 'comparison', 'status', 'explanation'] as const),
  ...(['owed', 'handVerdict', 'handYear', 'handReason', 'handState', 'note'] as const),
] as const;

/** The sheet staff work on: the plan's own table, the actuals beside it, and the verdicts. */
export function appendixSheet(plan: Plan, name: string, layout: AppendixLayout, context: AppendixContext): SheetSpec {
  const last = lastColumn(layout);
  const lastPrinted = layout.columns.explanation;
  const first = layout.columns.stt;
  const width = lastPrinted - first + 1;
  const links = appendixLinks(layout, context);
  return {
    key: 'appendix',
    name,
    visibility: 'visible',
    tabColour: '#2F5597',
    columns: columnSpecs(layout),
    rowHeights: rowHeights(plan, layout),
    blocks: [...headingBlocks(plan, layout, context), ...appendixRowBlocks(plan, layout, context)],
    merges: [...[0, 1, 2].map((row) => area(row, first, 1, width)), ...headerMerges(layout), guideArea(layout, 4), guideArea(layout, 5)],
    styles: [...appendixStyles(plan, layout), ...linkStyles(links)],
    conditionalFormats: appendixFormats(layout),
    validations: appendixValidations(plan, layout, context.names, context),
    freeze: { rows: layout.headerRow + 1, columns: layout.columns.name + 1 },
    filter: area(layout.headerRow, 0, layout.order.length + 1, last + 1),
    links,
    print: {
      orientation: 'landscape',
      area: area(0, first, footerRow(layout), width),
      titleRows: { first: layout.headerRow - 1, last: layout.headerRow },
      margins: { top: 22, bottom: 20, left: 30, right: 15, header: 10 },
      pageNumbers: true,
      centredHorizontally: true,
    },
    showGridlines: false,
  };
}

function columnSpecs(layout: AppendixLayout): readonly ColumnSpec[] {
  const specs: ColumnSpec[] = Array.from({ length: lastColumn(layout) + 1 }, () => ({ width: layout.yearColumns.size >= MANY_YEARS ? NARROWER_YEAR : YEAR_WIDTH }));
  for (const [key, column] of Object.entries(layout.columns) as [AppendixColumn, number][]) {
    specs[column] = HIDDEN.includes(key) ? { width: widthOf(key, layout), hidden: true } : { width: widthOf(key, layout) };
  }
  return specs;
}

function headingBlocks(plan: Plan, layout: AppendixLayout, context: AppendixContext): readonly CellBlock[] {
  const words = WORKBOOK_TEXT.appendix;
  const first = layout.columns.stt;
  const { reportingYear, tolerance } = layout;
  return [
    columnBlock('heading', 0, first, [
      text(words.heading),
      text(words.title(plan.title).toLocaleUpperCase('vi')),
      text(words.attachedTo(plan.documentNumber, plan.dateLine, plan.issuer)),
    ]),
    block('heading', reportingYear.row, reportingYear.column - 1, [[text(words.reportingYear)]]),
    block('heading', tolerance.row, tolerance.column - 1, [[text(words.tolerance)]]),
    block('entry', reportingYear.row, reportingYear.column, [[number(context.reportingYear)]]),
    block('entry', tolerance.row, tolerance.column, [[number(context.tolerancePercent)]]),
    block('formula', 4, layout.columns.byEnd, [[formula(statusSummary(layout, context.yearInUse, context.estimates, plan.period), statusSummaryResult(context.cached, plan.period))]]),
    block('heading', 5, layout.columns.byEnd, [[text(words.guide)]]),
    ...headerBlocks(plan, layout),
    block('heading', footerRow(layout), first, [[text(context.footer ?? words.footer)]]),
  ];
}

/** The two header rows. Columns that belong to no group stand in both rows as one merged cell. */
function headerBlocks(plan: Plan, layout: AppendixLayout): readonly CellBlock[] {
  const words = WORKBOOK_TEXT.appendix.columns;
  const labels = new Map<number, readonly [CellContent, CellContent]>();
  const single = (key: AppendixColumn, label: string): unknown => labels.set(layout.columns[key], [text(label), BLANK]);
  // The filter's buttons stand in the lower row: hidden columns and grouped ones have their label there.
  for (const key of HIDDEN) labels.set(layout.columns[key], [BLANK, text(words[key as 'id' | 'kind' | 'severity'])]);
  for (const key of TALL) single(key, words[key]);
  labels.set(layout.columns.byEnd, [text(words.targets(plan.period)), text(words.byEnd(plan.period))]);
  labels.set(layout.columns.average, [BLANK, text(words.average)]);
  enteredYears(plan.period).forEach((year, index) => {
    const column = layout.yearColumns.get(year);
    if (column === undefined) return;
    labels.set(column, [
      index === 0 ? text(words.baseYear(year)) : index === 1 ? text(words.actuals) : BLANK,
      // The base year's label is a text; a plan year's is the year itself, which its colouring compares.
      index === 0 ? BLANK : number(year),
    ]);
  });
  return [...labels].map(([column, cells]) => columnBlock('heading', layout.headerRow - 1, column, cells));
}

function headerMerges(layout: AppendixLayout): readonly Area[] {
  const years = [...layout.yearColumns.values()];
  const [base = 0, firstPlanYear = 0] = years;
  const top = layout.headerRow - 1;
  const tall = TALL.map((key) => area(top, layout.columns[key], 2, 1));
  return [
    ...tall,
    area(top, base, 2, 1),
    area(top, layout.columns.byEnd, 1, layout.columns.average - layout.columns.byEnd + 1),
    ...(years.length > 2 ? [area(top, firstPlanYear, 1, years.length - 1)] : []),
  ];
}

function guideArea(layout: AppendixLayout, row: number): Area {
  return area(row, layout.columns.byEnd, 1, layout.columns.explanation - layout.columns.byEnd + 1);
}

function rowHeights(plan: Plan, layout: AppendixLayout): ReadonlyMap<number, number> {
  const heights = new Map<number, number>([
    [0, 20],
    [1, 22],
    [2, 18],
    [3, 6],
    [4, 20],
    [5, 32],
    [6, 6],
    [layout.headerRow - 1, 32],
    [layout.headerRow, 46],
  ]);
  const agencies = new Map(plan.agencies.map((agency) => [agency.id, agency.short]));
  const lines = new Map(placedLines(plan).map((placed) => [placed.line.id, placed]));
  layout.order.forEach((id, index) => {
    const placed = id === null ? undefined : lines.get(id);
    if (placed === undefined) return;
    const { line } = placed;
    const texts = [
      { text: printedName(placed), width: widthOf('name', layout) },
      { text: line.unit, width: widthOf('unit', layout) },
      { text: targetCellText(line, 'byEnd', plan.period), width: widthOf('byEnd', layout) },
      { text: targetCellText(line, 'average', plan.period), width: widthOf('average', layout) },
      { text: agencies.get(line.lead) ?? '', width: widthOf('lead', layout) },
      { text: line.coordinating.map((agency) => agencies.get(agency) ?? '').join('; '), width: widthOf('coordinating', layout) },
      { text: noteText(line, plan.period), width: widthOf('note', layout) },
      // The sentence is set smaller than the rest, so more of it fits on a line.
      { text: LONGEST_SENTENCE, width: widthOf('comparison', layout) * 1.15 },
      ...(line.retired === undefined ? [] : [{ text: retirementText(line.retired, 'vi'), width: widthOf('comparison', layout) * 1.15 }]),
    ];
    heights.set(firstRow(layout) + index, wrappedHeight(texts));
  });
  return heights;
}

/** Room for the sentence that a formula will write; a row must not grow and shrink with its figures. */
const LONGEST_SENTENCE = 'Năm 2027 đạt 55,55 %, theo lộ trình cần ≥ 57,77 % (đến năm 2030: 60 %): thiếu 2,22 điểm %';
