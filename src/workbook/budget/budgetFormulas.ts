import { BUDGET_TEXT } from '../../locales/budgetText';
import { BUDGET_PARTS, FAR_ABOVE_PERCENT, SUM_TOLERANCE, UNIT_RATIO, yearBefore, type BudgetColumn } from '../../plan/budget';
import { planYears, type BudgetItem, type LineSource, type Period, type Year } from '../../plan/Plan';
import { absoluteAddress } from '../address';
import { isBlankFormula, quoted } from '../validEntry';
import { budgetPosition, entryColumnKey, NOTE_COLUMNS, type BudgetLayout } from './budgetLayout';

/** What the formulas of the budget sheet refer to. */
export interface BudgetContext {
  readonly layout: BudgetLayout;
  readonly period: Period;
  /** The reporting year in use, with its sheet: 0 when none is valid. */
  readonly yearInUse: string;
  readonly reportingYear: Year;
}

/** The absolute address of an entry on the sheet itself. */
export function entryAddress(layout: BudgetLayout, period: Period, item: BudgetItem, year: Year, column: BudgetColumn): string {
  const { row, column: at } = budgetPosition(layout, entryColumnKey(column, year, period), item);
  return absoluteAddress(row, at);
}

/**
 * How much `now` is more than `then`, in percent a year; "" where either is no figure of a budget, or there was nothing to
 * grow from. @param years from `then` to `now`
 */
export function growthFormula(now: string, then: string, years: number): string {
  const ratio = `${now}/${then}`;
  const perYear = years === 1 ? ratio : `(${ratio})^(1/${String(years)})`;
  return `=IF(AND(ISNUMBER(${now}),ISNUMBER(${then})),IF(AND(N(${now})>=0,N(${then})>0),(${perYear}-1)*100,""),"")`;
}

/** `part` in percent of `whole`. */
export function shareFormula(part: string, whole: string): string {
  return `=IF(AND(ISNUMBER(${part}),ISNUMBER(${whole})),IF(AND(N(${part})>=0,N(${whole})>0),${part}/${whole}*100,""),"")`;
}

/** The formula of a computed line's cell. @param at the absolute address of an actual, with the budget sheet's name */
export function lineFigureFormula(source: LineSource, year: Year, period: Period, at: (item: BudgetItem, year: Year) => string): string {
  if (source.kind === 'budgetShare') return guarded(shareFormula(at(source.item, year), at('expenditure', year)));
  const before = yearBefore(period, year);
  return before === undefined ? '=""' : guarded(growthFormula(at(source.item, year), at(source.item, before), year - before));
}

/** Should the budget sheet be deleted, the cell is blank and no error. */
function guarded(formula: string): string {
  return `=IFERROR(${formula.slice(1)},"")`;
}

/** What is odd about one entry, in the order of `cellIssues`; "" for nothing. */
export function issueFormula(item: BudgetItem, year: Year, column: BudgetColumn, { layout, period, yearInUse }: BudgetContext): string {
  const { problems, place } = BUDGET_TEXT;
  const at = (which: BudgetItem, when: Year, where: BudgetColumn): string => entryAddress(layout, period, which, when, where);
  const cell = at(item, year, column);
  const before = yearBefore(period, year);
  const say = (problem: keyof typeof problems): string => quoted(place(column, year) + problems[problem]);
  const estimate = column === 'actual' && before !== undefined ? at(item, year, 'estimate') : undefined;
  const others = [...(before === undefined ? [] : [at(item, before, 'actual')]), ...(estimate === undefined ? [] : [estimate])];
  const apart = (other: string): string => `AND(N(${other})>0,OR(${cell}>=N(${other})*${String(UNIT_RATIO)},N(${other})>=${cell}*${String(UNIT_RATIO)}))`;
  const steps: readonly (readonly [string, string])[] = [
    [isBlankFormula(cell), '""'],
    [`NOT(ISNUMBER(${cell}))`, say('notANumber')],
    [`${cell}<0`, say('negative')],
    ...(others.length === 0 ? [] : [[`AND(${cell}>0,OR(${others.map(apart).join(',')}))`, say('otherUnit')] as const]),
    ...sumSteps(item, cell, (part) => at(part, year, column), say),
    ...(column === 'actual' && before !== undefined && BUDGET_PARTS[item] !== undefined
      ? [[`AND(${isBlankFormula(at(item, before, 'actual'))},OR(${yearInUse}=0,${String(year)}<=${yearInUse}))`, say('noBaseYear')] as const]
      : []),
    ...(estimate === undefined ? [] : [[`IF(N(${estimate})>0,${cell}/N(${estimate})*100>=${String(FAR_ABOVE_PERCENT)},FALSE)`, say('farAboveEstimate')] as const]),
  ];
  return `=${steps.reduceRight((otherwise, [condition, result]) => `IF(${condition},${result},${otherwise})`, '""')}`;
}

function sumSteps(item: BudgetItem, total: string, at: (part: BudgetItem) => string, say: (problem: 'partsExceedTotal' | 'partsDoNotAddUp') => string): readonly (readonly [string, string])[] {
  const composed = BUDGET_PARTS[item];
  if (composed === undefined) return [];
  const amount = (part: BudgetItem): string => `MAX(N(${at(part)}),0)`;
  const sum = composed.parts.map(amount).join('+');
  const slack = `${total}*${String(SUM_TOLERANCE)}`;
  const most = composed.among === undefined ? sum : `MAX(${sum},${amount(composed.among)})`;
  const isThere = composed.parts.map((part) => `ISNUMBER(${at(part)}),N(${at(part)})>=0`);
  const sums = composed.among === undefined ? [sum] : [sum, `${sum}+${amount(composed.among)}`];
  return [
    [`${most}>${total}+${slack}`, say('partsExceedTotal')],
    [`AND(${[...isThere, ...sums.map((each) => `ABS(${each}-${total})>${slack}`)].join(',')})`, say('partsDoNotAddUp')],
  ];
}

/** The first text among cells. */
export function firstTextFormula(cells: readonly string[]): string {
  return `=${cells.reduceRight((otherwise, cell) => `IF(${cell}<>"",${cell},${otherwise})`, '""')}`;
}

/** The reporting year's entry of an item: what stands there, "" for a blank and while there is no reporting year. */
export function chosenFormula(cells: readonly string[], { yearInUse, period }: BudgetContext): string {
  // Chosen as it is, a blank cell would come to 0.
  const choices = cells.map((cell) => `IF(${isBlankFormula(cell)},"",${cell})`);
  return `=IF(${yearInUse}=0,"",CHOOSE(${yearInUse}-${String(period.firstYear - 1)},${choices.join(',')}))`;
}

/** The cells from which `chosenFormula` takes the actuals, the actuals of the year before, and the estimates. */
export function chosenCells(item: BudgetItem, kind: Exclude<keyof typeof NOTE_COLUMNS, 'sentence'>, { layout, period }: BudgetContext): readonly string[] {
  return planYears(period).map((year) => {
    const of = kind === 'before' ? (yearBefore(period, year) ?? year) : year;
    return entryAddress(layout, period, item, of, kind === 'estimate' ? 'estimate' : 'actual');
  });
}

/** A figure with grouped thousands and as few decimals as it needs, at most two; by the reader's own signs. */
function groupedFormula(cell: string): string {
  return `FIXED(${cell},IF(${cell}=ROUND(${cell},0),0,IF(ROUND(${cell},1)=ROUND(${cell},2),1,2)))`;
}

/** One sentence on an item in the reporting year, e.g. "Thu 2027: 46.200 triệu đồng, tăng 15,5 % so với 2026". */
export function sentenceFormula(item: BudgetItem, { layout, yearInUse, period }: BudgetContext): string {
  const words = BUDGET_TEXT.sentence;
  const name = BUDGET_TEXT.short[item];
  const at = (key: keyof typeof NOTE_COLUMNS): string => {
    const { row, column } = budgetPosition(layout, NOTE_COLUMNS[key], item);
    return absoluteAddress(row, column);
  };
  const [value, before, estimate] = [at('value'), at('before'), at('estimate')];
  const unit = absoluteAddress(layout.unit.row, layout.unit.column);
  const yearBeforeText = `IF(${yearInUse}=${String(period.firstYear)},${String(period.baseYear)},${yearInUse}-1)`;
  const growth = `ROUND((${value}/${before}-1)*100,1)`;
  const change = `IF(${growth}=0,${quoted(words.same)}&${yearBeforeText},IF(${growth}>0,${quoted(words.grew)},${quoted(words.fell)})&ABS(${growth})&${quoted(words.against)}&${yearBeforeText})`;
  const isPositive = (cell: string): string => `IF(ISNUMBER(${cell}),${cell}>0,FALSE)`;
  const ofEstimate = `${quoted(words.estimate)}&ROUND(${value}/${estimate}*100,1)&${quoted(words.ofEstimate)}`;
  const whole =
    `${quoted(`${name} `)}&${yearInUse}&": "&${groupedFormula(value)}&" "&${unit}` +
    `&IF(${isPositive(before)},${change},"")&IF(${isPositive(estimate)},${ofEstimate},"")`;
  const nothing = `${quoted(`${name}: ${words.nothing('')}`)}&${yearInUse}`;
  const hasFigure = `IF(ISNUMBER(${value}),${value}>=0,FALSE)`;
  return `=IF(${yearInUse}=0,${quoted(BUDGET_TEXT.noYear)},IF(${hasFigure},${whole},${nothing}))`;
}
