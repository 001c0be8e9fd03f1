import { BUDGET_TEXT } from '../../locales/budgetText';
import { budgetEntry, budgetFigure, cellIssues, yearBefore, type BudgetColumn, type BudgetFigures, type BudgetIssue } from '../../plan/budget';
import type { BudgetItem, Period, Year } from '../../plan/Plan';

/** What the column "Kiểm tra" says of one entry; "" for nothing. */
export function issueWords(period: Period, figures: BudgetFigures, item: BudgetItem, year: Year, column: BudgetColumn, reportingYear: Year): string {
  const [first] = cellIssues(period, figures, item, year, column, reportingYear);
  return first === undefined ? '' : BUDGET_TEXT.place(column, year) + BUDGET_TEXT.problems[problemOf(first)];
}

function problemOf({ detail }: BudgetIssue): keyof typeof BUDGET_TEXT.problems {
  switch (detail.code) {
    case 'numberAsText':
      return 'notANumber';
    case 'thousandTimes':
      return 'otherUnit';
    default:
      return detail.code;
  }
}

const GROUPED = [0, 1, 2].map((digits) => new Intl.NumberFormat('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits }));

/** A figure as `FIXED` writes it where points group thousands. */
function grouped(value: number): string {
  const rounded = (digits: number): number => roundHalfUp(value, digits);
  const digits = value === rounded(0) ? 0 : rounded(1) === rounded(2) ? 1 : 2;
  return GROUPED[digits]?.format(rounded(digits)) ?? '';
}

/** Rounds as a worksheet does: halves away from zero, as the figure is shown and not as its binary form has it. */
function roundHalfUp(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const shifted = Math.round(Number(`${mantissa}e${String(Number(exponent) + digits)}`));
  return (Math.sign(value) * shifted) / 10 ** digits;
}

function joined(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

/** The sentence on an item in the reporting year, as its formula comes to it. @param year 0 while there is no reporting year */
export function budgetSentence(item: BudgetItem, figures: BudgetFigures, year: Year, period: Period): string {
  if (year === 0) return BUDGET_TEXT.noYear;
  const words = BUDGET_TEXT.sentence;
  const name = BUDGET_TEXT.short[item];
  const value = budgetFigure(figures, item, year, 'actual');
  if (value === undefined) return `${name}: ${words.nothing(String(year))}`;
  const before = yearBefore(period, year) ?? year;
  return `${name} ${String(year)}: ${grouped(value)} ${figures.unit}${changeText(value, budgetFigure(figures, item, before, 'actual'), before)}${estimateText(value, budgetFigure(figures, item, year, 'estimate'))}`;
}

function changeText(value: number, then: number | undefined, before: Year): string {
  if (then === undefined || then === 0) return '';
  const words = BUDGET_TEXT.sentence;
  const growth = roundHalfUp((value / then - 1) * 100, 1);
  if (growth === 0) return words.same + String(before);
  return `${growth > 0 ? words.grew : words.fell}${joined(Math.abs(growth))}${words.against}${String(before)}`;
}

function estimateText(value: number, estimate: number | undefined): string {
  const words = BUDGET_TEXT.sentence;
  return estimate === undefined || estimate === 0 ? '' : words.estimate + joined(roundHalfUp((value / estimate) * 100, 1)) + words.ofEstimate;
}

/** What the hidden cell with a reporting year's entry holds. */
export function chosenResult(figures: BudgetFigures, item: BudgetItem, year: Year | undefined, column: BudgetColumn): number | string | boolean {
  return year === undefined ? '' : (budgetEntry(figures, item, year, column) ?? '');
}
