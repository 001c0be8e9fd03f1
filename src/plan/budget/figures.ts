import { BUDGET_ITEMS, enteredYears, placedLines, type BudgetItem, type LineSource, type Period, type Plan, type Year } from '../Plan';
import { isBlank } from '../reading';
import type { PlanActuals, RawValue } from '../values';

/** The units a budget may be kept in, as they stand in the cell. They are data, the same in every language of the pane. */
export const BUDGET_UNITS = ['đồng', 'triệu đồng', 'tỷ đồng'] as const;

export type BudgetUnit = (typeof BUDGET_UNITS)[number];

export const DEFAULT_BUDGET_UNIT: BudgetUnit = 'triệu đồng';

/** What was planned ("dự toán") and what came of it ("thực hiện"). */
export const BUDGET_COLUMNS = ['estimate', 'actual'] as const;

export type BudgetColumn = (typeof BUDGET_COLUMNS)[number];

/** The figures of one column, by item and year, in the budget's unit. A missing one is a blank. */
export type BudgetEntries = Readonly<Partial<Record<BudgetItem, Readonly<Record<Year, RawValue>>>>>;

/** What the budget sheet holds. The base year has an actual only. */
export interface BudgetFigures {
  readonly unit: BudgetUnit;
  readonly estimates: BudgetEntries;
  readonly actuals: BudgetEntries;
}

/** A budget that nobody has filled in yet. */
export const EMPTY_BUDGET: BudgetFigures = { unit: DEFAULT_BUDGET_UNIT, estimates: {}, actuals: {} };

/** What a budget cell holds; null for a blank. */
export function budgetEntry({ estimates, actuals }: BudgetFigures, item: BudgetItem, year: Year, column: BudgetColumn): RawValue {
  const raw = (column === 'estimate' ? estimates : actuals)[item]?.[year];
  return raw === undefined || isBlank(raw) ? null : raw;
}

/** A budget cell's figure; undefined for a blank and for what is no figure of a budget: texts, and anything below 0. */
export function budgetFigure(figures: BudgetFigures, item: BudgetItem, year: Year, column: BudgetColumn): number | undefined {
  const raw = budgetEntry(figures, item, year, column);
  return typeof raw === 'number' && Number.isFinite(raw) && raw >= 0 ? raw : undefined;
}

/** The year whose actual a year is compared with: the one before, for the first year the base year; none for the base year. */
export function yearBefore(period: Period, year: Year): Year | undefined {
  const years = enteredYears(period);
  return years[years.indexOf(year) - 1];
}

/**
 * How much an item's actual grew on the year before, in percent. Where the base year lies several years before the first,
 * it is the growth of one year on average: what a plan asks for is asked a year. Undefined where either is missing or
 * there was nothing to grow from.
 */
export function growthOf(figures: BudgetFigures, item: BudgetItem, year: Year, period: Period): number | undefined {
  const before = yearBefore(period, year);
  if (before === undefined) return undefined;
  const now = budgetFigure(figures, item, year, 'actual');
  const then = budgetFigure(figures, item, before, 'actual');
  if (now === undefined || then === undefined || then === 0) return undefined;
  const years = year - before;
  return ((years === 1 ? now / then : Math.pow(now / then, 1 / years)) - 1) * 100;
}

/** An item's actual in percent of its estimate; undefined where either is missing or nothing was planned. */
export function percentOfEstimate(figures: BudgetFigures, item: BudgetItem, year: Year): number | undefined {
  const actual = budgetFigure(figures, item, year, 'actual');
  const estimate = budgetFigure(figures, item, year, 'estimate');
  return actual === undefined || estimate === undefined || estimate === 0 ? undefined : (actual / estimate) * 100;
}

/** The figure that follows from the budget, in percent; undefined where the budget does not yield one. */
export function computedFigure(source: LineSource, figures: BudgetFigures, year: Year, period: Period): number | undefined {
  if (source.kind === 'budgetGrowth') return growthOf(figures, source.item, year, period);
  const part = budgetFigure(figures, source.item, year, 'actual');
  const whole = budgetFigure(figures, 'expenditure', year, 'actual');
  return part === undefined || whole === undefined || whole === 0 ? undefined : (part / whole) * 100;
}

/** The figures that follow from the budget, by line and year; years for which it yields none are left out. */
export function computedEntries(plan: Plan, figures: BudgetFigures): PlanActuals {
  return Object.fromEntries(
    placedLines(plan).flatMap(({ line: { id, source } }) => {
      if (source === undefined) return [];
      const found = enteredYears(plan.period).flatMap((year): readonly (readonly [Year, number])[] => {
        const figure = computedFigure(source, figures, year, plan.period);
        return figure === undefined ? [] : [[year, figure]];
      });
      return [[id, Object.fromEntries(found)]];
    }),
  );
}

/** True when a plan has lines that follow from the budget. */
export function usesBudget(plan: Plan): boolean {
  return placedLines(plan).some(({ line }) => line.source !== undefined);
}

/** A budget cell: the base year has no estimate. */
export interface BudgetPlace {
  readonly item: BudgetItem;
  readonly year: Year;
  readonly column: BudgetColumn;
}

/** All cells to fill of a budget, year by year. */
export function budgetPlaces(period: Period): readonly BudgetPlace[] {
  return enteredYears(period).flatMap((year) =>
    BUDGET_COLUMNS.filter((column) => column === 'actual' || year !== period.baseYear).flatMap((column) => BUDGET_ITEMS.map((item) => ({ item, year, column }))),
  );
}
