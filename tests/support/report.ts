import { handWord } from '../../src/workbook/handVerdicts';
import type { HandStatus } from '../../src/plan/handVerdict';
import { figuresOf, type PlanEntries } from '../../src/plan/entries';
import type { Plan, Year } from '../../src/plan/Plan';
import { plainRuns, type TextDocument } from '../../src/workbook/report/document';
import { reportFacts, type ReportFacts, type ReportScope } from '../../src/workbook/report/facts';

export interface ReportCase {
  readonly plan: Plan;
  readonly entries: PlanEntries;
  readonly reportingYear: Year;
}

/** The facts of a report on a table with these entries; its figures are all entered. */
export function factsOf({ plan, entries, reportingYear }: ReportCase, scope: ReportScope = { year: reportingYear }): ReportFacts {
  const actuals = Object.fromEntries(Object.entries(entries).map(([id, line]) => [id, figuresOf(line, plan.period)]));
  return reportFacts({ plan, entries, actuals, reportingYear, tolerancePercent: 5 }, scope);
}

/** The cells of a verdict set by hand. */
export function setByHand(status: HandStatus, year: Year, reason: string) {
  return { handVerdict: handWord(status), handYear: year, handReason: reason };
}

/** The items of all lists of a document, as text. */
export function itemsOf({ blocks }: TextDocument): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(plainRuns) : []));
}

/** The headings and paragraphs of a document, as text. */
export function saidIn({ blocks }: TextDocument): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : block.kind === 'paragraph' ? [plainRuns(block.runs)] : []));
}
