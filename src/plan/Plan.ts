/**
 * The vocabulary of a plan: what is promised, by whom, and how each promise is measured.
 * Every type here is plain data; nothing depends on Excel, a browser or a language.
 */

/** A calendar year, e.g. 2026. */
export type Year = number;

/** The years a plan covers. `baseYear` is the last year before or one that lies further back; its actual is the baseline. */
export interface Period {
  readonly baseYear: Year;
  readonly firstYear: Year;
  readonly lastYear: Year;
}

/** What kind of figure a line is; it decides which entries are valid and how years are averaged. */
export type LineKind = 'growth' | 'share' | 'stock' | 'flow' | 'attainment' | 'milestone';

/** Which way is better: `atLeast` for a floor (≥), `atMost` for a ceiling (≤). */
export type Direction = 'atLeast' | 'atMost';

/** A rule that compares a measured figure with a bound, both in the line's own unit. */
interface BoundedRule {
  readonly direction: Direction;
  readonly bound: number;
  /** A further goal ("phấn đấu"); it never changes the status. */
  readonly stretch?: number;
}

/** What a target asks for. */
export type Rule =
  | ({ readonly kind: 'eachYear' } & BoundedRule)
  | ({ readonly kind: 'average' } & BoundedRule)
  | ({ readonly kind: 'total'; readonly due: Year } & BoundedRule)
  | ({ readonly kind: 'end'; readonly due: Year } & BoundedRule)
  /** A one-off task to be finished by the end of `due`. */
  | { readonly kind: 'milestone'; readonly due: Year }
  /** A recognition to be attained every year. */
  | { readonly kind: 'attainment' };

export type RuleKind = Rule['kind'];

/** The text of a target cell as the plan prints it. */
export interface Target {
  readonly text: string;
  /** The clause of the plan's body that states it, when it is not in the appendix. */
  readonly clause?: number;
}

/** The target cells of a row or line: the columns "Đến năm …" and "Bình quân năm". */
export interface Targets {
  readonly byEnd?: Target;
  readonly average?: Target;
}

export type AgencyId = string;

/** An agency that leads or takes part, with the name printed in the table and the full one. */
export interface Agency {
  readonly id: AgencyId;
  readonly short: string;
  readonly full: string;
}

/** The figures of the budget sheet ("Ngân sách"), in the order of its rows. Revenue is what is collected in the area. */
export const BUDGET_ITEMS = [
  'revenue',
  'taxes',
  'landUse',
  'otherRevenue',
  'expenditure',
  'investment',
  'recurrent',
  'science',
  'otherExpenditure',
] as const;

export type BudgetItem = (typeof BUDGET_ITEMS)[number];

/** Where a line's figures come from when they are computed from the budget sheet and not entered. */
export type LineSource =
  /** How much the item grew on the year before, in percent. */
  | { readonly kind: 'budgetGrowth'; readonly item: BudgetItem }
  /** The item's share of total expenditure, in percent. */
  | { readonly kind: 'budgetShare'; readonly item: BudgetItem };

/** What a decision says: the day it was taken ("2028-03-15") and why, e.g. its number. */
export interface Decision {
  readonly decidedOn: string;
  readonly reason: string;
}

/** A target that a decision replaced. Years up to `until` stay assessed by it, as far as no older one covers them. */
export interface FormerTarget extends Decision {
  readonly targets: Targets;
  readonly rules: readonly Rule[];
  /** The last year it is in force; before the plan's first year for one that was wrong from the beginning. */
  readonly until: Year;
}

/** From `from` on the line is no longer measured; earlier years stay assessed. */
export interface Retirement extends Decision {
  readonly from: Year;
}

/** One measured quantity. `id` is stable for the life of the plan (e.g. "3a", "7.2"). */
export interface Line {
  readonly id: string;
  readonly name: string;
  /** The unit as printed; empty for attainments and milestones. */
  readonly unit: string;
  readonly kind: LineKind;
  readonly targets: Targets;
  readonly rules: readonly Rule[];
  /** Targets that were replaced by decision, oldest first; `targets` and `rules` are those in force after them. */
  readonly former?: readonly FormerTarget[];
  /** Set where a decision ended the line. */
  readonly retired?: Retirement;
  readonly lead: AgencyId;
  readonly coordinating: readonly AgencyId[];
  /** Set where nobody enters the line's figures: they follow from the budget. */
  readonly source?: LineSource;
  /** Where body and appendix differ, or another thing a reader must know. */
  readonly note?: string;
}

/** One row of the printed appendix: the indicator itself or a dash row under it. It holds one or more lines. */
export interface AppendixRow {
  /** "1".."15" for the indicator's own row, "-" for a row under it. */
  readonly label: string;
  readonly name: string;
  readonly unit: string;
  /** The target cells as printed, before they are shared out to the lines. */
  readonly targets: Targets;
  readonly lines: readonly Line[];
}

/** One numbered indicator ("chỉ tiêu") of the appendix. */
export interface Indicator {
  readonly number: number;
  readonly name: string;
  readonly rows: readonly AppendixRow[];
}

/** A scheme ("đề án") or task ("nhiệm vụ") that the plan gives to an agency. `id` is stable and no line has the same one. */
export interface Task {
  readonly id: string;
  readonly kind: 'scheme' | 'task';
  readonly name: string;
  readonly lead: AgencyId;
  readonly coordinating: readonly AgencyId[];
  /** What is to come of it; empty where the plan does not say. */
  readonly product: string;
  /** The day it is due, "2027-06-30"; left out where the plan does not say. */
  readonly due?: string;
  /** Where the plan states it, e.g. "II.3 (1)". */
  readonly clause: string;
}

/** A plan with its appendix. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** The document number as printed, blanks kept (e.g. "Số      /KH-UBND"). */
  readonly documentNumber: string;
  /** The date line as printed, blanks kept. */
  readonly dateLine: string;
  readonly period: Period;
  readonly agencies: readonly Agency[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
}

/** A line together with where it stands in its plan. */
export interface PlacedLine {
  readonly line: Line;
  readonly row: AppendixRow;
  readonly indicator: Indicator;
}

/** Every line of the plan in the order of the appendix. */
export function placedLines(plan: Plan): readonly PlacedLine[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.rows.flatMap((row) => row.lines.map((line) => ({ line, row, indicator }))),
  );
}

/** What each line, scheme and task of the plan is called, by its id. */
export function namesById(plan: Plan): ReadonlyMap<string, string> {
  return new Map([...placedLines(plan).map(({ line }) => line), ...plan.tasks].map(({ id, name }) => [id, name]));
}

/** Every line of the plan by its id. */
export function linesById(plan: Plan): ReadonlyMap<string, Line> {
  return new Map(placedLines(plan).map(({ line }) => [line.id, line]));
}

/** A target with the rules it means and the years it is in force, both ends included. */
export interface TargetVersion {
  readonly targets: Targets;
  readonly rules: readonly Rule[];
  readonly from: Year;
  readonly until: Year;
}

/** All versions of a line's target, oldest first. One whose `until` lies before its `from` was never in force in any year. */
export function targetVersions(line: Line, { firstYear, lastYear }: Period): readonly TargetVersion[] {
  let from = firstYear;
  const versions: TargetVersion[] = [];
  for (const { targets, rules, until } of line.former ?? []) {
    versions.push({ targets, rules, from, until });
    from = Math.max(from, until + 1);
  }
  return [...versions, { targets: line.targets, rules: line.rules, from, until: lastYear }];
}

/** The target that a year is assessed by, whatever was decided later. */
export function targetInForce(line: Line, year: Year): Pick<TargetVersion, 'targets' | 'rules'> {
  return line.former?.find(({ until }) => year <= until) ?? line;
}

/** True from the year on in which the line is no longer measured. */
export function isRetired({ retired }: Line, year: Year): boolean {
  return retired !== undefined && year >= retired.from;
}

/** The years whose actuals are entered, first to last. */
export function planYears(period: Period): readonly Year[] {
  return Array.from({ length: period.lastYear - period.firstYear + 1 }, (_, index) => period.firstYear + index);
}

/** The base year followed by the plan's years: the columns of figures, left to right. */
export function enteredYears(period: Period): readonly Year[] {
  return [period.baseYear, ...planYears(period)];
}
