import { COPY_TEXT } from '../locales/copyText';
import { WORKBOOK_TEXT } from '../locales/workbookText';
import { DEFAULT_TOLERANCE_PERCENT } from '../plan/assess';
import type { PlanEntries } from '../plan/entries';
import type { Plan, Year } from '../plan/Plan';
import { absoluteAddress, absoluteArea, onSheet } from './address';
import { guardedColumnArea, newAppendixLayout, yearColumn, type AppendixLayout } from './appendixLayout';
import { appendixSheet } from './appendixSheet';
import { budgetPart, type BudgetOptions } from './budget/budgetPart';
import { cachedResults } from './cachedResults';
import { COVER_LAYOUT, coverSheet } from './copy/coverSheet';
import type { CopyFacts } from './copyFacts';
import { inCopy } from './copy/inCopy';
import { namesWithCells, withoutRows } from './copy/withoutRows';
import { withLiteralTexts } from './literalText';
import { logSheet, type LogRows } from './logSheet';
import { namedAreas } from './namedAreas';
import { namesFor } from './names';
import { LIST_COLUMNS, rulesLayout, sectionColumn } from './rulesLayout';
import { rulesSheet } from './rulesSheet';
import type { BookSheetKey, SheetSpec, WorkbookSpec } from './spec';
import { firstChoice } from './summary/trend';
import { summaryPart } from './summary/summaryPart';
import { situationCounts, tasksPart, type TasksOptions } from './tasks/tasksPart';

/** What a workbook is made with beside its plan. */
export interface WorkbookOptions {
  readonly reportingYear: Year;
  readonly tolerancePercent?: number;
  /** What the cells to fill hold; a table without any is made with empty ones. */
  readonly entries?: PlanEntries;
  /** The line whose trend the summary shows, as `lineLabel` calls it; one with a due year, when left out. */
  readonly trendChoice?: string;
  /** Lines that the log already holds, oldest first. */
  readonly logRows?: LogRows;
  /** Makes it a copy to hand out, with a cover and without a log. The plan is the agency's part then. */
  readonly copy?: { readonly facts: CopyFacts };
  /** What the sheets are called; formulas refer to them by these names. */
  readonly sheetNames?: Readonly<Record<BookSheetKey, string>>;
  /** '' for the first table of a workbook, '_2' for the second, and so on. */
  readonly suffix?: string;
  /** How an existing table stands, when it is to be repaired; a new one otherwise. */
  readonly layout?: AppendixLayout;
  /** What the budget sheet holds. There is one where a line follows from the budget. */
  readonly budget?: BudgetOptions;
  /** Adds the sheet of schemes and tasks. */
  readonly tasks?: TasksOptions;
}

/** The workbook of a plan: everything that any writer needs, and nothing that depends on one. */
export function buildWorkbook(plan: Plan, options: WorkbookOptions): WorkbookSpec {
  const sheetNames = options.sheetNames ?? WORKBOOK_TEXT.sheetNames;
  const names = namesFor(options.suffix ?? '');
  const appendix = options.layout ?? newAppendixLayout(plan);
  const rules = rulesLayout(plan);
  const { reportingYear, tolerancePercent = DEFAULT_TOLERANCE_PERCENT, copy } = options;
  const inAppendix = (address: string): string => onSheet(sheetNames.appendix, address);
  const inRules = (address: string): string => onSheet(sheetNames.rules, address);
  const yearInUse = inRules(absoluteAddress(rules.year.row, rules.year.column));
  const budget = budgetPart(plan, options, yearInUse);
  const { entries } = budget;
  const cached = cachedResults(plan, appendix, { reportingYear, tolerancePercent, entries });
  const guarded = (column: number): string => inAppendix(absoluteArea(guardedColumnArea(appendix, column)));

  const hasLines = plan.indicators.length > 0;
  const table = appendixSheet(plan, sheetNames.appendix, appendix, {
    names,
    reportingYear,
    tolerancePercent,
    entries,
    computed: budget.formulas,
    origins: budget.origins,
    budgetSheet: sheetNames.budget,
    isCopy: copy !== undefined,
    ...(copy === undefined ? {} : { footer: COPY_TEXT.footer }),
    cached,
    yearInUse,
    lineIds: inRules(absoluteArea(sectionColumn(rules.lines, 0))),
    severities: inRules(absoluteArea(sectionColumn(rules.lines, rules.lineResult.severity))),
    estimates: inRules(absoluteArea(sectionColumn(rules.lines, rules.lineResult.estimate))),
    retired: inRules(absoluteArea(sectionColumn(rules.lines, rules.lineResult.retired))),
    sentences: inRules(absoluteArea(sectionColumn(rules.lines, rules.lineResult.sentence))),
    statusLabels: inRules(absoluteArea(sectionColumn(rules.lists, LIST_COLUMNS.label))),
  });
  const evaluation = rulesSheet(plan, sheetNames.rules, {
    layout: rules,
    period: plan.period,
    yearCell: inAppendix(absoluteAddress(appendix.reportingYear.row, appendix.reportingYear.column)),
    toleranceCell: inAppendix(absoluteAddress(appendix.tolerance.row, appendix.tolerance.column)),
    ids: guarded(appendix.columns.id),
    order: appendix.order,
    entries: (year) => guarded(yearColumn(appendix, year)),
    hand: (slot) => guarded(appendix.columns[slot]),
    owed: guarded(appendix.columns.owed),
    estimates: guarded(appendix.columns.estimate),
    cached,
    ...(copy === undefined ? {} : { copy: { facts: copy.facts, entries } }),
  });
  const tasks = tasksPart(plan, options);
  const taskCounts = situationCounts(plan, options);
  const summaryContext = {
    rules,
    inRules,
    explanations: guarded(appendix.columns.explanation),
    names,
    entries,
    cached,
    trendChoice: options.trendChoice ?? firstChoice(plan),
    ...(taskCounts === undefined ? {} : { tasks: taskCounts }),
  };
  // A copy is one agency's part: there is nothing to sum up.
  const summary = copy === undefined && hasLines ? summaryPart(plan, sheetNames.summary, summaryContext) : undefined;
  const finished = copy === undefined ? withLiteralTexts(table) : inCopy(table, appendix);
  const appendixTab = hasLines ? finished : withoutRows(finished);
  const sheets: readonly SheetSpec[] =
    copy === undefined
      ? [appendixTab, ...(summary === undefined ? [] : [summary.sheet]), ...budget.sheets, ...tasks.sheets, ...[logSheet(sheetNames.log, options.logRows), evaluation].map((sheet) => withLiteralTexts(sheet))]
      : [withLiteralTexts(coverSheet(plan, reportingYear, copy.facts, appendix.order.flatMap((id) => (id !== null && cached.line(id).isOwed ? [id] : [])))), appendixTab, ...tasks.sheets, withLiteralTexts(evaluation)];
  return {
    sheets,
    names: [...namesWithCells(namedAreas(plan, appendix, rules, { suffix: options.suffix ?? '', isCopy: copy !== undefined })), ...(summary?.names ?? []), ...budget.names, ...tasks.names],
    start:
      copy === undefined
        ? { sheet: 'appendix', row: appendix.headerRow + 1, column: yearColumn(appendix, reportingYear) }
        : { sheet: 'cover', ...COVER_LAYOUT.filledBy },
    properties: { title: plan.title, author: plan.issuer },
  };
}
