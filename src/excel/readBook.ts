import type { RawValue } from '../plan/values';
import { namesFor } from '../workbook/names';
import type { PlanTables } from '../workbook/readPlan';
import type { LogRows } from '../workbook/logSheet';
import type { SheetKey } from '../workbook/spec';
import type { BookCells, ParameterCell, TableCells } from '../workbook/snapshot';

/** A read that has been queued; call `take` once the context has been synced. */
export interface QueuedRead {
  readonly take: () => QueuedBook;
}

/** What one sync brings back of a workbook. */
export interface QueuedBook {
  readonly cells: BookCells;
  /** All defined names of the workbook. */
  readonly names: readonly string[];
  /**
   * How far down the log is filled; undefined when it is gone. A count would be less once someone has cleared lines in
   * between, and new lines would then be written over old ones.
   */
  readonly logCount: number | undefined;
  /** The line that the summary shows the trend of; undefined when its cell is gone or holds no text. */
  readonly trendChoice: string | undefined;
  /** The filled rows of the log, its header among them, where they were asked for. */
  readonly log: LogRows;
  /** What the sheets are called now; undefined for one that is gone. */
  readonly sheets: Readonly<Partial<Record<SheetKey, SheetState | undefined>>>;
}

export interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
}

/** `withLog` brings the lines of the log as well; a check has no need of them. */
export interface ReadOptions {
  readonly withLog?: boolean;
}

/**
 * Queues everything a check needs, in one go: the table with its formulas and formats, the parameters and the plan.
 * Only our own named ranges are read, so that nothing a user adds elsewhere makes the answer grow.
 */
export function queueRead(context: Excel.RequestContext, suffix: string, { withLog = false }: ReadOptions = {}): QueuedRead {
  const names = namesFor(suffix);
  const items = context.workbook.names;
  items.load('items/name,items/value,items/type');
  const rangeOf = (name: string): Excel.Range => items.getItemOrNullObject(name).getRangeOrNullObject();
  const valuesOf = (name: string): Excel.Range => {
    const range = rangeOf(name);
    range.load('values');
    return range;
  };

  const table = rangeOf(names.table);
  table.load('values,formulas,numberFormat,rowIndex,columnIndex');
  const parameters = [names.reportingYear, names.tolerance].map((name) => {
    const range = rangeOf(name);
    range.load('values,rowIndex,columnIndex');
    return range;
  });
  const sections = Object.fromEntries(
    (['plan', 'agencies', 'indicators', 'rows', 'lines', 'rules', 'former', 'tasks'] as const).map((key) => [key, valuesOf(names[key])]),
  ) as Record<keyof PlanTables, Excel.Range>;
  const tasks = rangeOf(names.tasksTable);
  tasks.load('values,formulas,numberFormat,rowIndex,columnIndex');
  const budget = rangeOf(names.budget('Bang'));
  budget.load('values,formulas,numberFormat,rowIndex,columnIndex');
  const tasksToday = rangeOf(names.tasksToday);
  tasksToday.load('values,rowIndex,columnIndex');
  const summary = rangeOf(names.summary);
  const trendLine = valuesOf(names.trendLine);
  const log = rangeOf(names.log);
  const logLines = queueLogRead(log, withLog);
  const sheets = { appendix: stateOf(table), rules: stateOf(sections.plan), log: stateOf(log), tasks: stateOf(tasks), budget: stateOf(budget), summary: stateOf(summary) };

  return {
    take: () => {
      const defined = items.items.map((item) => [item.name, String(item.value)] as const);
      const [reportingYear, tolerance] = parameters.map(parameterCell);
      return {
        names: defined.map(([name]) => name),
        ...logLines(),
        sheets: { appendix: sheets.appendix(), rules: sheets.rules(), log: sheets.log(), tasks: sheets.tasks(), budget: sheets.budget(), summary: sheets.summary() },
        trendChoice: trendLine.isNullObject ? undefined : textIn(matrix(trendLine)),
        cells: {
          suffix,
          names: new Map(defined),
          table: table.isNullObject ? undefined : tableCells(table, sheets.appendix()?.name ?? ''),
          reportingYear,
          tolerance,
          budget: budget.isNullObject ? undefined : tableCells(budget, sheets.budget()?.name ?? ''),
          tasks: tasks.isNullObject ? undefined : { table: tableCells(tasks, sheets.tasks()?.name ?? ''), today: parameterCell(tasksToday) },
          plan: Object.fromEntries(
            Object.entries(sections).flatMap(([key, range]) => (range.isNullObject ? [] : [[key, matrix(range)] as const])),
          ),
        },
      };
    },
  };
}

/** Queues how far the log is filled, and its lines where they are wanted; call the answer once synced. */
function queueLogRead(log: Excel.Range, withLog: boolean): () => Pick<QueuedBook, 'logCount' | 'log'> {
  const filled = log.getUsedRangeOrNullObject(true);
  log.load('rowIndex');
  filled.load('rowIndex,rowCount');
  if (withLog) filled.load('values');
  return () => filledLog(log, filled, withLog);
}

function filledLog(log: Excel.Range, filled: Excel.Range, withLog: boolean): Pick<QueuedBook, 'logCount' | 'log'> {
  if (log.isNullObject) return { logCount: undefined, log: [] };
  if (filled.isNullObject) return { logCount: 0, log: [] };
  return { logCount: Math.max(0, filled.rowIndex + filled.rowCount - log.rowIndex - 1), log: withLog ? matrix(filled) : [] };
}

/** Queues the state of a range's sheet; call the answer once synced. */
function stateOf(range: Excel.Range): () => SheetState | undefined {
  const { worksheet } = range;
  worksheet.load('name');
  worksheet.protection.load('protected');
  return () => (range.isNullObject ? undefined : { name: worksheet.name, isProtected: worksheet.protection.protected });
}

function tableCells(range: Excel.Range, sheet: string): TableCells {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    values: matrix(range),
    formulas: range.formulas as RawValue[][],
    numberFormats: range.numberFormat as string[][],
  };
}

function parameterCell(range: Excel.Range): ParameterCell | undefined {
  if (range.isNullObject) return undefined;
  return { row: range.rowIndex, column: range.columnIndex, value: matrix(range)[0]?.[0] ?? null };
}

function textIn(cells: readonly (readonly RawValue[])[]): string | undefined {
  const value = cells[0]?.[0];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function matrix(range: Excel.Range): RawValue[][] {
  return range.values as RawValue[][];
}
