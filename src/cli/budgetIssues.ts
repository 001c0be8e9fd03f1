import { budgetIssueText, budgetPlaceText } from '../locales/budgetText';
import type { Language } from '../locales/language';
import { checkBudget } from '../plan/budget';
import { cellAddress } from '../workbook/address';
import { budgetCell } from '../workbook/budget/readBudget';
import type { Snapshot } from '../workbook/snapshot';

/** What is odd about the budget's figures, each with its cell on the budget sheet. */
export function budgetFindings({ plan, budget, reportingYear }: Snapshot, language: Language) {
  if (budget === undefined) return [];
  return checkBudget(plan.period, budget.figures, reportingYear).map((issue) => {
    const { row, column } = budgetCell(budget, plan.period, issue.item, issue.year, issue.column);
    return { ...issue, cell: cellAddress(row, column), place: budgetPlaceText(issue, language), text: budgetIssueText(issue, budget.figures.unit, language) };
  });
}
