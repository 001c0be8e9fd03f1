import { SEVERITIES, type Severity } from '../issue';
import { parseVietnameseNumber } from '../numbers';
import { enteredYears, type BudgetItem, type Period, type Year } from '../Plan';
import type { RawValue } from '../values';
import { BUDGET_COLUMNS, budgetEntry, budgetFigure, budgetPlaces, percentOfEstimate, yearBefore, type BudgetColumn, type BudgetFigures } from './figures';

/** What is odd about one budget figure. Figures are in the budget's unit. */
export type BudgetIssueDetail =
  | { readonly code: 'notANumber' }
  /** A text that reads as a number; `ambiguous` when its dot or comma could mean two things. */
  | { readonly code: 'numberAsText'; readonly reads: number; readonly ambiguous: boolean }
  | { readonly code: 'negative' }
  /** About a thousand times another figure, or a thousandth of it: probably typed in another unit. */
  | { readonly code: 'thousandTimes'; readonly than: 'actualBefore' | 'estimate'; readonly year: Year; readonly other: number; readonly larger: boolean }
  | { readonly code: 'partsExceedTotal'; readonly sum: number; readonly total: number }
  | { readonly code: 'partsDoNotAddUp'; readonly sum: number; readonly total: number }
  /** The year before has no actual to grow from. */
  | { readonly code: 'noBaseYear'; readonly yearBefore: Year }
  /** Twice the estimate and more: it happens, with revenue from land above all. */
  | { readonly code: 'farAboveEstimate'; readonly percent: number };

export type BudgetIssueCode = BudgetIssueDetail['code'];

/** One odd budget figure and where it stands; with the value that would put it right, where that is certain. */
export interface BudgetIssue {
  readonly item: BudgetItem;
  readonly year: Year;
  readonly column: BudgetColumn;
  readonly severity: Severity;
  readonly raw: RawValue;
  readonly detail: BudgetIssueDetail;
  readonly repair?: number;
}

/** Two figures this many times apart are taken to be in different units. */
export const UNIT_RATIO = 300;

/** Sums may differ by this share of the total: figures are rounded to the unit they are kept in. */
export const SUM_TOLERANCE = 0.0005;

/** From this percentage of the estimate on an actual is worth a second look. */
export const FAR_ABOVE_PERCENT = 200;

/** Parts that add up to a total. What is `among` is a part of the other parts; some wards count it apart, and both are right. */
export interface TotalParts {
  readonly parts: readonly BudgetItem[];
  readonly among?: BudgetItem;
}

export const BUDGET_PARTS: Readonly<Partial<Record<BudgetItem, TotalParts>>> = {
  revenue: { parts: ['taxes', 'landUse', 'otherRevenue'] },
  expenditure: { parts: ['investment', 'recurrent', 'otherExpenditure'], among: 'science' },
};

/**
 * Everything odd about a budget: errors first, each severity year by year and in the order of the rows. Of one figure
 * the first issue is the one that its row tells.
 * @param reportingYear later years are not asked for what growth needs
 */
export function checkBudget(period: Period, figures: BudgetFigures, reportingYear?: Year): readonly BudgetIssue[] {
  const found = budgetPlaces(period).flatMap(({ item, year, column }) => cellIssues(period, figures, item, year, column, reportingYear ?? period.lastYear));
  return SEVERITIES.flatMap((severity) => found.filter((issue) => issue.severity === severity));
}

/** What is odd about one figure, in the order in which it is told. */
export function cellIssues(period: Period, figures: BudgetFigures, item: BudgetItem, year: Year, column: BudgetColumn, reportingYear: Year): readonly BudgetIssue[] {
  const raw = budgetEntry(figures, item, year, column);
  if (raw === null) return [];
  const issue = (severity: Severity, detail: BudgetIssueDetail, repair?: number): BudgetIssue => ({
    item,
    year,
    column,
    severity,
    raw,
    detail,
    ...(repair === undefined ? {} : { repair }),
  });
  const value = budgetFigure(figures, item, year, column);
  if (value === undefined) return [wrongFigure(raw, issue)];
  return [
    ...otherUnit(period, figures, item, year, column, value).map((detail) => issue('warning', detail)),
    ...sumIssue(figures, item, year, column, value).map((detail) => issue('warning', detail)),
    ...(column === 'actual' && year <= reportingYear ? growthIssue(period, figures, item, year) : []).map((detail) => issue('warning', detail)),
    ...(column === 'actual' ? aboveEstimate(figures, item, year) : []).map((detail) => issue('info', detail)),
  ];
}

function wrongFigure(raw: RawValue, issue: (severity: Severity, detail: BudgetIssueDetail, repair?: number) => BudgetIssue): BudgetIssue {
  if (typeof raw === 'number' && Number.isFinite(raw)) return issue('error', { code: 'negative' });
  const read = typeof raw === 'string' ? parseVietnameseNumber(raw) : undefined;
  if (read?.ok !== true || read.value.percent) return issue('error', { code: 'notANumber' });
  const { value, ambiguous } = read.value;
  return issue('error', { code: 'numberAsText', reads: value, ambiguous }, value >= 0 ? value : undefined);
}

/** An actual is held against the year before and its own estimate, an estimate against the year before. */
function otherUnit(period: Period, figures: BudgetFigures, item: BudgetItem, year: Year, column: BudgetColumn, value: number): readonly BudgetIssueDetail[] {
  const before = yearBefore(period, year);
  const others = [
    ...(before === undefined ? [] : [{ than: 'actualBefore' as const, year: before, other: budgetFigure(figures, item, before, 'actual') }]),
    ...(column === 'actual' ? [{ than: 'estimate' as const, year, other: budgetFigure(figures, item, year, 'estimate') }] : []),
  ];
  for (const { than, year: otherYear, other } of others) {
    if (other === undefined || other === 0 || value === 0) continue;
    const larger = value >= other * UNIT_RATIO;
    if (larger || other >= value * UNIT_RATIO) return [{ code: 'thousandTimes', than, year: otherYear, other, larger }];
  }
  return [];
}

function sumIssue(figures: BudgetFigures, item: BudgetItem, year: Year, column: BudgetColumn, total: number): readonly BudgetIssueDetail[] {
  const composed = BUDGET_PARTS[item];
  if (composed === undefined) return [];
  const amounts = composed.parts.map((part) => budgetFigure(figures, part, year, column));
  const sum = amounts.reduce<number>((added, amount) => added + (amount ?? 0), 0);
  const among = composed.among === undefined ? 0 : (budgetFigure(figures, composed.among, year, column) ?? 0);
  const slack = total * SUM_TOLERANCE;
  const most = Math.max(sum, among);
  if (most > total + slack) return [{ code: 'partsExceedTotal', sum: most, total }];
  const isWhole = amounts.every((amount) => amount !== undefined);
  const addsUp = [sum, sum + among].some((each) => Math.abs(each - total) <= slack);
  return isWhole && !addsUp ? [{ code: 'partsDoNotAddUp', sum, total }] : [];
}

function growthIssue(period: Period, figures: BudgetFigures, item: BudgetItem, year: Year): readonly BudgetIssueDetail[] {
  const before = yearBefore(period, year);
  if (BUDGET_PARTS[item] === undefined || before === undefined) return [];
  return budgetEntry(figures, item, before, 'actual') === null ? [{ code: 'noBaseYear', yearBefore: before }] : [];
}

function aboveEstimate(figures: BudgetFigures, item: BudgetItem, year: Year): readonly BudgetIssueDetail[] {
  const percent = percentOfEstimate(figures, item, year);
  return percent !== undefined && percent >= FAR_ABOVE_PERCENT ? [{ code: 'farAboveEstimate', percent }] : [];
}

/** The columns a year has. */
export function budgetColumnsOf(period: Period, year: Year): readonly BudgetColumn[] {
  return year === enteredYears(period)[0] ? ['actual'] : BUDGET_COLUMNS;
}
