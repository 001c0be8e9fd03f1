import { WORKBOOK_TEXT } from '../locales/workbookText';
import { DEFAULT_TOLERANCE_PERCENT } from '../plan/assess';
import { enteredYears, type Plan, type Year } from '../plan/Plan';
import { ATTAINMENT_CHOICES, MILESTONE_CHOICES, type PlanActuals } from '../plan/values';
import { absoluteAddress, absoluteArea, onSheet } from './address';
import { COLUMN_NAME_KEYS, guardedColumnArea, lastColumn, newAppendixLayout, yearColumn, type AppendixColumn, type AppendixLayout } from './appendixLayout';
import { appendixSheet } from './appendixSheet';
import { cachedResults } from './cachedResults';
import { area } from './grid';
import { withLiteralTexts } from './literalText';
import { LOG_LAYOUT, logSheet } from './logSheet';
import { namesFor } from './names';
import { AGENCY_DATA, INDICATOR_DATA, LINE_DATA, LIST_COLUMNS, ROW_DATA, rulesLayout, RULE_DATA, sectionArea, sectionColumn, type RulesLayout } from './rulesLayout';
import { rulesSheet } from './rulesSheet';
import type { NamedArea, SheetKey, WorkbookSpec } from './spec';

/** What a workbook is made with beside its plan. */
export interface WorkbookOptions {
  readonly reportingYear: Year;
  readonly tolerancePercent?: number;
  readonly actuals?: PlanActuals;
  /** What the sheets are called; formulas refer to them by these names. */
  readonly sheetNames?: Readonly<Record<SheetKey, string>>;
  /** '' for the first table of a workbook, '_2' for the second, and so on. */
  readonly suffix?: string;
  /** How an existing table stands, when it is to be repaired; a new one otherwise. */
  readonly layout?: AppendixLayout;
}

/** The workbook of a plan: everything that any writer needs, and nothing that depends on one. */
export function buildWorkbook(plan: Plan, options: WorkbookOptions): WorkbookSpec {
  const sheetNames = options.sheetNames ?? WORKBOOK_TEXT.sheetNames;
  const names = namesFor(options.suffix ?? '');
  const appendix = options.layout ?? newAppendixLayout(plan);
  const rules = rulesLayout(plan);
  const { reportingYear, tolerancePercent = DEFAULT_TOLERANCE_PERCENT, actuals = {} } = options;
  const cached = cachedResults(plan, appendix, { reportingYear, tolerancePercent, actuals });
  const inAppendix = (address: string): string => onSheet(sheetNames.appendix, address);
  const inRules = (address: string): string => onSheet(sheetNames.rules, address);
  const guarded = (column: number): string => inAppendix(absoluteArea(guardedColumnArea(appendix, column)));

  const sheets = [
    appendixSheet(plan, sheetNames.appendix, appendix, {
      names,
      reportingYear,
      tolerancePercent,
      actuals,
      cached,
      yearInUse: inRules(absoluteAddress(rules.year.row, rules.year.column)),
      lineIds: inRules(absoluteArea(sectionColumn(rules.lines, 0))),
      severities: inRules(absoluteArea(sectionColumn(rules.lines, rules.lineResult.severity))),
      sentences: inRules(absoluteArea(sectionColumn(rules.lines, rules.lineResult.sentence))),
      statusLabels: inRules(absoluteArea(sectionColumn(rules.lists, LIST_COLUMNS.label))),
    }),
    logSheet(sheetNames.log),
    rulesSheet(plan, sheetNames.rules, {
      layout: rules,
      period: plan.period,
      yearCell: inAppendix(absoluteAddress(appendix.reportingYear.row, appendix.reportingYear.column)),
      toleranceCell: inAppendix(absoluteAddress(appendix.tolerance.row, appendix.tolerance.column)),
      ids: guarded(appendix.columns.id),
      order: appendix.order,
      entries: (year) => guarded(yearColumn(appendix, year)),
      cached,
    }),
  ];
  return {
    sheets: sheets.map(withLiteralTexts),
    names: namedAreas(plan, appendix, rules, options.suffix ?? ''),
    start: { sheet: 'appendix', row: appendix.headerRow + 1, column: yearColumn(appendix, reportingYear) },
    properties: { title: plan.title, author: plan.issuer },
  };
}

function namedAreas(plan: Plan, appendix: AppendixLayout, rules: RulesLayout, suffix: string): readonly NamedArea[] {
  const names = namesFor(suffix);
  const onAppendix = (name: string, where: NamedArea['area']): NamedArea => ({ name, sheet: 'appendix', area: where });
  const onRules = (name: string, where: NamedArea['area']): NamedArea => ({ name, sheet: 'rules', area: where });
  const { count, headerRow, capacity, columns } = LOG_LAYOUT;
  return [
    onAppendix(names.reportingYear, area(appendix.reportingYear.row, appendix.reportingYear.column)),
    onAppendix(names.table, area(appendix.headerRow, 0, appendix.order.length + 2, lastColumn(appendix) + 1)),
    onAppendix(names.tolerance, area(appendix.tolerance.row, appendix.tolerance.column)),
    ...(Object.entries(appendix.columns) as [AppendixColumn, number][]).map(([key, column]) =>
      onAppendix(names.column(COLUMN_NAME_KEYS[key]), guardedColumnArea(appendix, column)),
    ),
    ...enteredYears(plan.period).map((year) => onAppendix(names.entries(year), guardedColumnArea(appendix, yearColumn(appendix, year)))),
    onRules(names.plan, sectionArea(rules.plan, 2)),
    onRules(names.agencies, sectionArea(rules.agencies, AGENCY_DATA.length)),
    onRules(names.indicators, sectionArea(rules.indicators, INDICATOR_DATA.length)),
    onRules(names.rows, sectionArea(rules.rows, ROW_DATA.length)),
    onRules(names.lines, sectionArea(rules.lines, LINE_DATA.length)),
    onRules(names.rules, sectionArea(rules.rules, RULE_DATA.length)),
    onRules(names.attainmentChoices, area(rules.lists.first, LIST_COLUMNS.attainment, ATTAINMENT_CHOICES.length)),
    onRules(names.milestoneChoices, area(rules.lists.first, LIST_COLUMNS.milestone, MILESTONE_CHOICES.length)),
    onRules(names.reportingYears, area(rules.lists.first, LIST_COLUMNS.year, plan.period.lastYear - plan.period.firstYear + 1)),
    { name: names.log, sheet: 'log', area: area(headerRow, 0, capacity + 1, columns) },
    { name: names.logCount, sheet: 'log', area: area(count.row, count.column) },
  ];
}
