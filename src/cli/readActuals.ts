import { CLI_TEXT } from '../locales/cli';
import { enteredYears, placedLines, type Plan } from '../plan/Plan';
import type { PlanEntries, Slot } from '../plan/entries';
import { isRecord } from '../plan/isRecord';
import { estimateCell, estimatedYears } from '../plan/estimates';
import type { RawValue } from '../plan/values';
import type { BudgetFigures } from '../plan/budget';
import { BUDGET_KEYS, budgetOf, isOfBudget, type FileFigure } from './budgetFigures';
import { CommandError, EXIT } from './terminal';

/**
 * Actuals from a file: JSON `{"3a": {"2025": 2.4}}`, or CSV rows `line,year,value` (a header row is allowed). Years whose
 * figures are estimates stand under `estimate`: `{"3a": {"2027": 2.9, "estimate": 2027}}`, `3a,estimate,2027`.
 * The budget stands beside the lines: JSON `{"budget": {"revenue": {"2026": 46200}}, "budgetEstimate": …}`, CSV `budget.revenue`.
 * Lines and years that the plan does not have are refused: a figure must not vanish because of a typing mistake.
 */
export function readActuals(path: string, content: string, plan: Plan): GivenFigures {
  const all = /\.csv$/i.test(path) ? csvEntries(path, content) : jsonEntries(path, content);
  const entries = all.filter((entry) => !isOfBudget(entry));
  const ofBudget = all.filter(isOfBudget);
  const lines = new Set(placedLines(plan).map(({ line }) => line.id));
  const years = new Set(enteredYears(plan.period));
  const actuals: Record<string, Partial<Record<Slot, RawValue>>> = {};
  for (const { line, year, value } of entries) {
    if (!lines.has(line)) throw new CommandError(EXIT.file, CLI_TEXT.unknownLine(path, line));
    if (year === ESTIMATE) {
      const marked = estimateCell(estimatedYears(value, plan.period));
      if (marked === null && value !== null && value !== '') throw new CommandError(EXIT.file, CLI_TEXT.unknownYear(path, line, String(value)));
      (actuals[line] ??= {}).estimate = marked;
      continue;
    }
    if (!years.has(Number(year))) throw new CommandError(EXIT.file, CLI_TEXT.unknownYear(path, line, year));
    (actuals[line] ??= {})[Number(year)] = value;
  }
  return { actuals, ...(ofBudget.length === 0 ? {} : { budget: budgetOf(path, ofBudget, plan) }) };
}

/** Where a file says which of a line's figures are estimates. */
const ESTIMATE = 'estimate';

/** What a file gives: figures of lines with their marks, and the budget where there is one. */
export interface GivenFigures {
  readonly actuals: PlanEntries;
  readonly budget?: BudgetFigures;
}

type Entry = FileFigure;

function jsonEntries(path: string, content: string): readonly Entry[] {
  const parsed = parseJson(path, content);
  if (!isRecord(parsed)) throw new CommandError(EXIT.file, CLI_TEXT.actualsShape(path));
  const lines = Object.entries(parsed).flatMap(([line, years]): readonly (readonly [string, unknown])[] =>
    BUDGET_KEYS.some((key) => key === line) && isRecord(years) ? Object.entries(years).map(([item, figures]) => [`${line}.${item}`, figures]) : [[line, years]],
  );
  return lines.flatMap(([line, years]) => {
    if (!isRecord(years)) throw new CommandError(EXIT.file, CLI_TEXT.actualsShape(path));
    return Object.entries(years).map(([year, value]) => {
      if (value !== null && !['number', 'string', 'boolean'].includes(typeof value)) {
        throw new CommandError(EXIT.file, CLI_TEXT.badValue(path, line, year));
      }
      return { line, year, value: value as RawValue };
    });
  });
}

/** Values that are plain numbers become numbers; everything else stays the text it is. Quotes protect commas. */
function csvEntries(path: string, content: string): readonly Entry[] {
  const rows = content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((row, index) => ({ row, number: index + 1 }))
    .filter(({ row }) => row.trim() !== '');
  return rows.flatMap(({ row, number }, index) => {
    const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? (plain ?? '').trim());
    const [line = '', year = '', value = ''] = cells;
    if (cells.length !== 3) throw new CommandError(EXIT.file, CLI_TEXT.csvRow(path, number));
    if (index === 0 && year !== ESTIMATE && !/^\d+$/.test(year)) return [];
    return [{ line, year, value: value === '' ? null : /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value }];
  });
}

/** @throws CommandError when the text is no JSON. */
export function parseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    throw new CommandError(EXIT.file, CLI_TEXT.notJson(path));
  }
}
