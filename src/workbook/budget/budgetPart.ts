import { WORKBOOK_TEXT } from '../../locales/workbookText';
import { computedFigure, EMPTY_BUDGET, usesBudget, type BudgetFigures } from '../../plan/budget';
import type { LineEntries, PlanEntries } from '../../plan/entries';
import { enteredYears, placedLines, type Plan, type Year } from '../../plan/Plan';
import { isBlank } from '../../plan/reading';
import { onSheet } from '../address';
import type { WorkbookOptions } from '../buildWorkbook';
import { area } from '../grid';
import { namesFor } from '../names';
import type { Area, NamedArea, SheetSpec } from '../spec';
import { entryAddress, lineFigureFormula } from './budgetFormulas';
import { entryPosition, newBudgetLayout, type BudgetLayout } from './budgetLayout';
import { budgetNames, budgetSheet } from './budgetSheet';

/** What the budget is made with. */
export interface BudgetOptions {
  readonly figures: BudgetFigures;
  /** How an existing sheet stands, when it is to be repaired; a new one otherwise. */
  readonly layout?: BudgetLayout;
}

/** The formulas of lines that follow from the budget, by line and year. */
export type ComputedFormulas = ReadonlyMap<string, ReadonlyMap<Year, string>>;

/** The workbook's part about the budget: a sheet, and what the lines that follow from it hold. */
export interface BudgetPart {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NamedArea[];
  readonly formulas: ComputedFormulas;
  /** For each line that follows from the budget, the first actual of its item on the budget sheet. */
  readonly origins: ReadonlyMap<string, Area>;
  /** The workbook's entries with the figures that the formulas come to. */
  readonly entries: PlanEntries;
}

/**
 * Made where a line follows from the budget; copies get no budget sheet. Where the budget yields no figure and the
 * entries have one, that one is kept instead of a formula: nobody's figure is lost because the budget is not filled in.
 * @param yearInUse the cell of the reporting year in use, with its sheet
 */
export function budgetPart(plan: Plan, options: WorkbookOptions, yearInUse: string): BudgetPart {
  const { entries = {}, copy, sheetNames = WORKBOOK_TEXT.sheetNames } = options;
  if (copy !== undefined || !usesBudget(plan)) return { sheets: [], names: [], formulas: new Map(), origins: new Map(), entries };
  const { figures, layout = newBudgetLayout(plan.period) } = options.budget ?? { figures: EMPTY_BUDGET };
  const context = { layout, period: plan.period, yearInUse, reportingYear: options.reportingYear };
  const names = namesFor(options.suffix ?? '');
  const computed = placedLines(plan).flatMap(({ line }) => (line.source === undefined ? [] : [{ line, source: line.source }]));
  const followed = computed.map(({ line, source }) => ({
    line,
    years: enteredYears(plan.period).flatMap((year) => {
      const figure = computedFigure(source, figures, year, plan.period);
      const typed = entries[line.id]?.[year];
      if (figure === undefined && typed !== undefined && !isBlank(typed)) return [];
      const at = (item: Parameters<typeof entryAddress>[2], when: Year): string => onSheet(sheetNames.budget, entryAddress(layout, plan.period, item, when, 'actual'));
      return [{ year, figure: figure ?? null, formula: lineFigureFormula(source, year, plan.period, at) }];
    }),
  }));
  const after: Record<string, LineEntries> = { ...entries };
  for (const { line, years } of followed) after[line.id] = { ...after[line.id], ...Object.fromEntries(years.map(({ year, figure }) => [year, figure])) };
  return {
    sheets: [budgetSheet(sheetNames.budget, context, figures, names)],
    names: budgetNames(layout, names),
    formulas: new Map(followed.map(({ line, years }) => [line.id, new Map(years.map(({ year, formula }) => [year, formula]))])),
    origins: new Map(
      computed.map(({ line, source: { item } }) => {
        const { row, column } = entryPosition(layout, { item, year: plan.period.baseYear, column: 'actual' }, plan.period);
        return [line.id, area(row, column)];
      }),
    ),
    entries: after,
  };
}
