import { CLI_TEXT } from '../locales/cli';
import { BUDGET_ITEMS, enteredYears, placedLines, planYears, type BudgetItem, type Plan, type Year } from '../plan/Plan';
import { computedFigure, DEFAULT_BUDGET_UNIT, type BudgetFigures } from '../plan/budget';
import { isBlank } from '../plan/reading';
import type { PlanEntries } from '../plan/entries';
import type { RawValue } from '../plan/values';
import { CommandError, EXIT } from './terminal';

/** The keys under which a file of figures has the budget, in million đồng: "budget.revenue", "budgetEstimate.revenue". */
export const BUDGET_KEYS = ['budget', 'budgetEstimate'] as const;

type Columns = Record<(typeof BUDGET_KEYS)[number], Partial<Record<BudgetItem, Record<Year, RawValue>>>>;

/** One figure of a file, by the name of its line. */
export interface FileFigure {
  readonly line: string;
  readonly year: string;
  readonly value: RawValue;
}

/** True for a figure of the budget. */
export function isOfBudget({ line }: FileFigure): boolean {
  return BUDGET_KEYS.some((key) => line.startsWith(`${key}.`));
}

/** The budget among a file's figures. @throws CommandError for an item or a year that no budget of the plan has */
export function budgetOf(path: string, figures: readonly FileFigure[], plan: Plan): BudgetFigures {
  const columns: Columns = { budget: {}, budgetEstimate: {} };
  for (const { line, year, value } of figures) {
    const [key, name] = line.split('.');
    const column = BUDGET_KEYS.find((each) => each === key);
    const item = BUDGET_ITEMS.find((each) => each === name);
    if (column === undefined || item === undefined || line !== `${column}.${item}`) throw new CommandError(EXIT.file, CLI_TEXT.unknownBudgetItem(path, line, BUDGET_ITEMS));
    const years = column === 'budget' ? enteredYears(plan.period) : planYears(plan.period);
    if (!years.includes(Number(year))) throw new CommandError(EXIT.file, CLI_TEXT.unknownYear(path, line, year));
    (columns[column][item] ??= {})[Number(year)] = value;
  }
  return { unit: DEFAULT_BUDGET_UNIT, actuals: columns.budget, estimates: columns.budgetEstimate };
}

/** Lines with a year for which both the budget and the file give a figure: the budget's is the one that counts. */
export function givenTwice(plan: Plan, actuals: PlanEntries, budget: BudgetFigures): readonly string[] {
  return placedLines(plan).flatMap(({ line: { id, source } }) =>
    source === undefined
      ? []
      : enteredYears(plan.period).flatMap((year) => {
          const given = actuals[id]?.[year];
          const isGiven = given !== undefined && !isBlank(given);
          return isGiven && computedFigure(source, budget, year, plan.period) !== undefined ? [`${id} (${String(year)})`] : [];
        }),
  );
}
