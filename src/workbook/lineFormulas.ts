import { enteredYears, planYears, type Line, type Period, type Year } from '../plan/Plan';
import { valueKind } from '../plan/reading';
import { unreachable } from '../plan/result';
import { ownRowAddress } from './address';
import type { RulesLayout } from './rulesLayout';
import { isBlankFormula, isValidFormula } from './validEntry';

/** Marks a wrong entry among a line's cleaned figures. */
export const WRONG = '!';

/** What the formulas of a line refer to. */
export interface LineContext {
  readonly layout: RulesLayout;
  readonly period: Period;
  /** Absolute cell of the reporting year in use (0 when none is valid). */
  readonly year: string;
  /** Absolute range of the appendix's line ids. */
  readonly ids: string;
  /** Absolute range of a year's entries in the appendix, parallel to `ids`. */
  readonly entries: (year: Year) => string;
}

/** The line's place among the rows of the appendix, wherever it has been sorted to. */
export function positionFormula(row: number, { ids }: LineContext): string {
  return `=MATCH(${ownRowAddress(row, 0)},${ids},0)`;
}

/** A year's entry cleaned: the figure or word, "" when blank or after the reporting year, "!" when wrong. */
export function figureFormula(line: Line, row: number, year: Year, context: LineContext): string {
  const position = ownRowAddress(row, context.layout.positionColumn);
  const entry = `INDEX(${context.entries(year)},${position})`;
  return (
    `=IF(OR(ISERROR(${position}),${context.year}<${String(year)}),"",IF(ISERROR(${entry}),${JSON.stringify(WRONG)},` +
    `IF(${isBlankFormula(entry)},"",IF(${isValidFormula(valueKind(line), entry)},${entry},${JSON.stringify(WRONG)}))))`
  );
}

/** The formulas of a line's results, in the order of `LINE_RESULTS` up to `startValue`. */
export function measureFormulas(line: Line, row: number, context: LineContext): readonly string[] {
  const { layout, period } = context;
  const cell = (year: Year): string => ownRowAddress(row, layout.yearColumns.get(year) ?? 0);
  const all = enteredYears(period);
  const ofPlan = planYears(period);
  const span = (years: readonly Year[]): string => `${cell(years[0] ?? 0)}:${cell(years[years.length - 1] ?? 0)}`;
  const count = ownRowAddress(row, layout.lineResult.count);
  const total = ownRowAddress(row, layout.lineResult.total);
  const current = ownRowAddress(row, layout.lineResult.current);
  const startYear = ownRowAddress(row, layout.lineResult.startYear);
  return [
    `=IF(${context.year}=0,"",INDEX(${span(ofPlan)},${context.year}-${String(period.firstYear)}+1))`,
    `=COUNTIF(${span(all)},${JSON.stringify(WRONG)})`,
    `=COUNT(${span(ofPlan)})`,
    `=SUM(${span(ofPlan)})`,
    `=IF(${count}=0,"",${meanFormula(line, ofPlan.map(cell), count, total, current)})`,
    `=${startYearFormula(all, cell, context.year)}`,
    `=IF(ISNUMBER(${startYear}),${startValueFormula(all, cell, startYear)},"")`,
  ];
}

function meanFormula(line: Line, cells: readonly string[], count: string, total: string, current: string): string {
  switch (line.kind) {
    case 'growth':
      return `((${cells.map((cell) => `(1+N(${cell})/100)`).join('*')})^(1/${count})-1)*100`;
    case 'share':
    case 'flow':
      return `${total}/${count}`;
    case 'stock':
      return current;
    case 'attainment':
    case 'milestone':
      return '""';
    default:
      return unreachable(line.kind);
  }
}

/** The first year before the reporting year that has a figure; "" when none has. */
function startYearFormula(years: readonly Year[], cell: (year: Year) => string, reportingYear: string): string {
  return years.reduceRight(
    (otherwise, year) => `IF(AND(ISNUMBER(${cell(year)}),${String(year)}<${reportingYear}),${String(year)},${otherwise})`,
    '""',
  );
}

function startValueFormula(years: readonly Year[], cell: (year: Year) => string, startYear: string): string {
  return years.reduceRight((otherwise, year) => `IF(${startYear}=${String(year)},${cell(year)},${otherwise})`, '""');
}
