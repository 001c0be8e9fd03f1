import { signedStatusLabel } from '../locales/status';
import { noteText } from '../locales/targetHistory';
import { WORKBOOK_TEXT } from '../locales/workbookText';
import { HAND_SLOTS, type PlanEntries, type Slot } from '../plan/entries';
import { enteredYears, placedLines, type Period, type PlacedLine, type Plan, type Year } from '../plan/Plan';
import { valueKind } from '../plan/reading';
import type { RawValue } from '../plan/values';
import { ownRowAddress } from './address';
import { firstRow, yearColumn, type AppendixColumn, type AppendixLayout } from './appendixLayout';
import { verdictLabel, type CachedResults } from './cachedResults';
import { columnBlock } from './grid';
import { handStateFormula, isOwedFormula } from './handFormulas';
import type { WorkbookNames } from './names';
import { printedName } from './printedName';
import { targetCellText } from './targetCell';
import { BLANK, formula, number, text, type Area, type BlockPurpose, type CellBlock, type CellContent, type FormulaResult } from './spec';
import { quoted } from './validEntry';

/** What the appendix sheet needs from elsewhere. The addresses are absolute and carry the rules sheet's name. */
export interface AppendixContext {
  readonly names: WorkbookNames;
  readonly reportingYear: Year;
  readonly tolerancePercent: number;
  /** What is filled in when the table is made; none in an empty table. */
  readonly entries: PlanEntries;
  /** The formulas of lines that follow from the budget, by line and year; none in a copy. */
  readonly computed: ReadonlyMap<string, ReadonlyMap<Year, string>>;
  /** Where on the budget sheet the figures of such a line come from, by line; none in a copy. */
  readonly origins: ReadonlyMap<string, Area>;
  /** What the budget sheet is called. */
  readonly budgetSheet: string;
  readonly isCopy: boolean;
  /** What stands below the last line, where it is not the table's own words. */
  readonly footer?: string;
  readonly yearInUse: string;
  readonly lineIds: string;
  readonly severities: string;
  readonly sentences: string;
  /** The rules sheet's 1 for each line that is no longer measured. */
  readonly retired: string;
  /** The rules sheet's 1 for each line whose figure of the reporting year is an estimate. */
  readonly estimates: string;
  readonly statusLabels: string;
  readonly cached: CachedResults;
}

/** What stands in "Đánh giá" of a line that is no longer measured; formats and counts go by it. */
export const RETIRED_LABEL = signedStatusLabel('retired', 'vi');

const PLAN_TEXT: readonly AppendixColumn[] = ['id', 'kind', 'stt', 'name', 'unit', 'byEnd', 'average', 'lead', 'coordinating', 'note'];
/** The columns that hold a formula in every row. */
export const FORMULA_COLUMNS = ['severity', 'comparison', 'status', 'owed', 'handState'] as const satisfies readonly AppendixColumn[];

type FormulaColumn = (typeof FORMULA_COLUMNS)[number];

/** The cells of the table's rows, a block a column: columns may be apart once users have inserted others between them. */
export function appendixRowBlocks(plan: Plan, layout: AppendixLayout, context: AppendixContext): readonly CellBlock[] {
  const placed = new Map(placedLines(plan).map((each) => [each.line.id, each]));
  const agencies = new Map(plan.agencies.map((agency) => [agency.id, agency.short]));
  const rows = layout.order.map((id, index) => ({ row: firstRow(layout) + index, placed: id === null ? undefined : placed.get(id) }));
  const only = (isFresh: boolean): typeof rows => rows.map((each, index) => (layout.freshRows.has(index) === isFresh ? each : { ...each, placed: undefined }));
  const settled = only(false);
  const fresh = only(true);

  const planText = (key: AppendixColumn, part: typeof rows, purpose: BlockPurpose): readonly CellBlock[] =>
    runs(part).map((run) => columnBlock(purpose, run[0]?.row ?? 0, layout.columns[key], run.map((each) => planTextCell(key, each.placed, agencies, plan.period))));
  const formulaOf = (placed: PlacedLine | undefined, slot: Slot): string | undefined =>
    placed === undefined || typeof slot !== 'number' ? undefined : context.computed.get(placed.line.id)?.get(slot);
  const computed = (year: Year): readonly CellBlock[] =>
    runs(rows.map((each) => (formulaOf(each.placed, year) === undefined ? { ...each, placed: undefined } : each))).map((run) =>
      columnBlock('formula', run[0]?.row ?? 0, yearColumn(layout, year), run.map((each) => formula(formulaOf(each.placed, year) ?? '', computedResult(each.placed, year, context)))),
    );
  const entries = (slot: Slot, column: number): readonly CellBlock[] =>
    runs(fresh.map((each) => (formulaOf(each.placed, slot) === undefined ? each : { ...each, placed: undefined }))).map((run) => columnBlock('entry', run[0]?.row ?? 0, column, run.map((each) => entryCell(context.entries[each.placed.line.id]?.[slot]))));
  return [
    ...PLAN_TEXT.flatMap((key) => planText(key, settled, 'planText')),
    ...PLAN_TEXT.flatMap((key) => planText(key, fresh, 'freshRow')),
    ...FORMULA_COLUMNS.flatMap((key) =>
      runs(rows).map((run) => columnBlock('formula', run[0]?.row ?? 0, layout.columns[key], run.map(({ row, placed: { line } }) => formula(rowFormula(key, row, layout, plan.period, context), rowResult(key, line.id, context))))),
    ),
    ...enteredYears(plan.period).flatMap((year) => [...entries(year, yearColumn(layout, year)), ...computed(year)]),
    ...(['estimate', 'explanation', ...HAND_SLOTS] as const).flatMap((slot) => entries(slot, layout.columns[slot])),
  ];
}

/** The cells of rows in use whose plan text is another one after a change of the plan; all others may have been edited on purpose. */
export function changedPlanTexts(before: Plan, after: Plan, layout: AppendixLayout): readonly CellBlock[] {
  const cellsOf = (plan: Plan): ReadonlyMap<string, (key: AppendixColumn) => CellContent> => {
    const agencies = new Map(plan.agencies.map((agency) => [agency.id, agency.short]));
    return new Map(placedLines(plan).map((placed) => [placed.line.id, (key) => planTextCell(key, placed, agencies, plan.period)]));
  };
  const [were, are] = [cellsOf(before), cellsOf(after)];
  return layout.order.flatMap((id, index) => {
    const [was, is] = [were.get(id ?? ''), are.get(id ?? '')];
    if (was === undefined || is === undefined || layout.freshRows.has(index)) return [];
    return PLAN_TEXT.filter((key) => JSON.stringify(was(key)) !== JSON.stringify(is(key))).map((key) => columnBlock('freshRow', firstRow(layout) + index, layout.columns[key], [is(key)]));
  });
}

interface FilledRow {
  readonly row: number;
  readonly placed: PlacedLine;
}

/** What the budget comes to for a line: a figure, or "" where it yields none. */
function computedResult({ line }: PlacedLine, year: Year, { entries }: AppendixContext): FormulaResult {
  return entries[line.id]?.[year] ?? '';
}

/** Cuts rows into stretches that are ours, so that rows that are not ours are left alone. */
function runs(rows: readonly { readonly row: number; readonly placed: PlacedLine | undefined }[]): readonly (readonly FilledRow[])[] {
  const found: FilledRow[][] = [];
  let open: FilledRow[] | undefined;
  for (const { row, placed } of rows) {
    if (placed === undefined) {
      open = undefined;
      continue;
    }
    if (open === undefined) found.push((open = []));
    open.push({ row, placed });
  }
  return found;
}

function planTextCell(key: AppendixColumn, placed: PlacedLine, agencies: ReadonlyMap<string, string>, period: Period): CellContent {
  const { line, indicator } = placed;
  switch (key) {
    case 'id':
      return text(line.id);
    case 'kind':
      return text(valueKind(line));
    case 'stt':
      // A whole number is written as one, so that sorting by STT puts 2 before 10.
      return /^\d+$/.test(line.id) ? number(indicator.number) : text(line.id);
    case 'name':
      return text(printedName(placed));
    case 'unit':
      return text(line.unit);
    case 'byEnd':
      return text(targetCellText(line, key, period));
    case 'average':
      return text(targetCellText(line, key, period));
    case 'lead':
      return text(agencies.get(line.lead) ?? line.lead);
    case 'coordinating':
      return text(line.coordinating.map((id) => agencies.get(id) ?? id).join('; '));
    case 'note':
      return text(noteText(line, period));
    case 'severity':
    case 'comparison':
    case 'status':
    case 'estimate':
    case 'explanation':
    case 'owed':
    case 'handVerdict':
    case 'handYear':
    case 'handReason':
    case 'handState':
      return BLANK;
  }
}

function rowFormula(key: FormulaColumn, row: number, { columns }: AppendixLayout, period: Period, context: AppendixContext): string {
  const ofLine = (range: string): string => `INDEX(${range},MATCH(${ownRowAddress(row, columns.id)},${context.lineIds},0))`;
  const at = (column: AppendixColumn): string => ownRowAddress(row, columns[column]);
  const severity = at('severity');
  switch (key) {
    case 'severity':
      return `=IFERROR(${ofLine(context.severities)},0)`;
    case 'status':
      return `=IF(${severity}=0,IF(IFERROR(${ofLine(context.retired)},0)=1,${quoted(RETIRED_LABEL)},""),INDEX(${context.statusLabels},${severity}))`;
    case 'comparison':
      return `=IFERROR(${ofLine(context.sentences)},"")`;
    case 'owed':
      return `=IF(${isOwedFormula(severity, at('explanation'))},${quoted(WORKBOOK_TEXT.appendix.owed)},"")`;
    case 'handState':
      return handStateFormula({ verdict: at('handVerdict'), year: at('handYear'), reason: at('handReason') }, { isRetired: `${at('status')}=${quoted(RETIRED_LABEL)}`, yearInUse: context.yearInUse }, period);
  }
}

function rowResult(key: FormulaColumn, id: string, { cached }: AppendixContext): FormulaResult {
  const { severity, sentence, isRetired, isOwed, handState } = cached.line(id);
  switch (key) {
    case 'severity':
      return severity;
    case 'status':
      return isRetired ? RETIRED_LABEL : verdictLabel(severity);
    case 'comparison':
      return sentence;
    case 'owed':
      return isOwed ? WORKBOOK_TEXT.appendix.owed : '';
    case 'handState':
      return handState;
  }
}

/** An entry as it is written; a truth value as the formula that both hosts and files take for one. */
export function entryCell(raw: RawValue | undefined): CellContent {
  switch (typeof raw) {
    case 'number':
      return number(raw);
    case 'string':
      return text(raw);
    case 'boolean':
      return formula(raw ? '=TRUE' : '=FALSE', raw);
    default:
      return BLANK;
  }
}

