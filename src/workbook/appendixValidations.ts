import { BUDGET_TEXT } from '../locales/budgetText';
import { WORKBOOK_TEXT } from '../locales/workbookText';
import { linesById, type Plan } from '../plan/Plan';
import { cellAddress, ownRowAddress } from './address';
import { yearRuns } from './appendixFormats';
import { firstRow, type AppendixLayout } from './appendixLayout';
import { area } from './grid';
import type { WorkbookNames } from './names';
import type { DataValidation, ValidationRule } from './spec';
import { isValidFigureInRow } from './validEntry';
import { valueKind, type ValueKind } from '../plan/reading';

/** What the cells to fill accept, with Vietnamese prompts and errors. */
export function appendixValidations(plan: Plan, layout: AppendixLayout, names: WorkbookNames, budget: ComputedPrompt): readonly DataValidation[] {
  const words = WORKBOOK_TEXT.validation;
  const { reportingYear, tolerance } = layout;
  return [
    {
      area: area(reportingYear.row, reportingYear.column),
      rule: { kind: 'listOfName', name: names.reportingYears },
      prompt: { title: words.reportingYear.title, message: words.reportingYear.prompt(plan.period) },
      error: { title: words.reportingYear.title, message: words.reportingYear.error(plan.period) },
      refuses: true,
    },
    {
      area: area(tolerance.row, tolerance.column),
      rule: { kind: 'decimalBetween', low: 0, high: 100 },
      prompt: { title: words.tolerance.title, message: words.tolerance.prompt },
      error: { title: words.tolerance.title, message: words.tolerance.error },
      refuses: true,
    },
    ...kindRuns(plan, layout).flatMap((run) => entryValidations(run, layout, names, budget)),
    estimateValidation(plan, layout),
    ...handValidations(layout, names),
  ];
}

/** The same in every row. Several years make a text, so that only the first is looked at; a check of the whole cell tells the rest. */
function estimateValidation({ period }: Plan, layout: AppendixLayout): DataValidation {
  const { title, prompt, error } = WORKBOOK_TEXT.validation.estimate;
  const first = firstRow(layout);
  const year = `VALUE(LEFT(TRIM(${cellAddress(first, layout.columns.estimate)}),4))`;
  return {
    area: area(first, layout.columns.estimate, layout.order.length, 1),
    rule: { kind: 'formula', formula: `=IFERROR(AND(${year}>=${String(period.baseYear)},${year}<=${String(period.lastYear)}),FALSE)` },
    prompt: { title, message: prompt(period) },
    error: { title, message: error(period) },
    refuses: false,
  };
}

/** The same in every row, so that sorting does no harm and they may refuse. */
function handValidations(layout: AppendixLayout, names: WorkbookNames): readonly DataValidation[] {
  const words = WORKBOOK_TEXT.validation;
  const lists = [
    ['handVerdict', names.handChoices],
    ['handYear', names.reportingYears],
  ] as const;
  return lists.map(([slot, name]) => ({
    area: area(firstRow(layout), layout.columns[slot], layout.order.length, 1),
    rule: { kind: 'listOfName', name },
    prompt: { title: words[slot].title, message: words[slot].prompt },
    error: { title: words[slot].title, message: words[slot].error },
    refuses: true,
  }));
}

/** What the prompt of a line that follows from the budget has to know. */
export interface ComputedPrompt {
  readonly budgetSheet: string;
  readonly isCopy: boolean;
}

interface KindRun {
  readonly kind: ValueKind;
  /** Follows from the budget. */
  readonly isComputed: boolean;
  readonly row: number;
  readonly rows: number;
}

/** Neighbouring rows of one kind, entered or computed, so that one validation serves them all. */
function kindRuns(plan: Plan, layout: AppendixLayout): readonly KindRun[] {
  const lines = linesById(plan);
  const found: { kind: ValueKind; isComputed: boolean; row: number; rows: number }[] = [];
  layout.order.forEach((id, index) => {
    const line = id === null ? undefined : lines.get(id);
    if (line === undefined) return;
    const kind = valueKind(line);
    const isComputed = line.source !== undefined;
    const row = firstRow(layout) + index;
    const last = found[found.length - 1];
    if (last?.kind === kind && last.isComputed === isComputed && last.row + last.rows === row) last.rows += 1;
    else found.push({ kind, isComputed, row, rows: 1 });
  });
  return found;
}

function entryValidations({ kind, isComputed, row, rows }: KindRun, layout: AppendixLayout, names: WorkbookNames, { budgetSheet, isCopy }: ComputedPrompt): readonly DataValidation[] {
  const words = WORKBOOK_TEXT.validation;
  return yearRuns(layout).map(({ column, columns }) => ({
    area: area(row, column, rows, columns),
    rule: entryRule(kind, cellAddress(row, column), ownRowAddress(row, layout.columns.kind), names),
    prompt: isComputed
      ? { title: BUDGET_TEXT.computed.title, message: isCopy ? BUDGET_TEXT.computed.sent : BUDGET_TEXT.computed.prompt(budgetSheet) }
      : { title: words.entryTitle, message: words.prompts[kind] },
    error: { title: words.errorTitle, message: words.errors[kind] },
    // A list cannot ask its row, and stays where it is when rows are sorted: it warns and lets pass, the verdict still tells.
    refuses: kind !== 'attainment' && kind !== 'milestone',
  }));
}

function entryRule(kind: ValueKind, cell: string, kindCell: string, names: WorkbookNames): ValidationRule {
  switch (kind) {
    case 'attainment':
      return { kind: 'listOfName', name: names.attainmentChoices };
    case 'milestone':
      return { kind: 'listOfName', name: names.milestoneChoices };
    default:
      return { kind: 'formula', formula: `=${isValidFigureInRow(cell, kindCell)}` };
  }
}
