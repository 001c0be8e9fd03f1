import { figuresOf, isTaskSlot, lineSlots, type PlanEntries, type Slot } from '../plan/entries';
import { enteredYears, placedLines, type Plan, type Year } from '../plan/Plan';
import { budgetAsEntries, readBudgetEntryId } from '../plan/budget';
import { readReportingYear, readTolerancePercent } from '../plan/parameters';
import { fail, ok, type Result } from '../plan/result';
import type { PlanActuals, RawValue } from '../plan/values';
import { parseArea } from './address';
import { APPENDIX_COLUMNS, COLUMN_NAME_KEYS, slotColumn, type AppendixColumn, type AppendixLayout } from './appendixLayout';
import { budgetCell, readBudget, type BudgetTable } from './budget/readBudget';
import { namesFor } from './names';
import { laidOrder, readPlan, type PlanReadProblem, type PlanTables } from './readPlan';
import { readTasks, taskCell, type TaskCells, type TaskTable } from './tasks/readTasks';

/** Cells read from an appendix table, whatever they were read with. All matrices have the table's rows and columns. */
export interface TableCells {
  readonly sheet: string;
  /** Zero-based position of the table's first cell on its sheet: the lower header row. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawValue[])[];
  readonly formulas: readonly (readonly RawValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** A parameter cell: where it stands and what it holds. */
export interface ParameterCell {
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
}

/** Everything read from a workbook of ours. `names` maps each defined name to the range it refers to, e.g. "'Phụ lục'!$A$9:$A$43". */
export interface BookCells {
  readonly suffix: string;
  readonly names: ReadonlyMap<string, string>;
  readonly table: TableCells | undefined;
  readonly reportingYear: ParameterCell | undefined;
  readonly tolerance: ParameterCell | undefined;
  readonly plan: Partial<PlanTables>;
  /** In a copy: what it knows of itself, what it was handed out with, and who filled it in; each as it stands, with headers. */
  readonly copy?: readonly (readonly RawValue[])[];
  readonly sent?: readonly (readonly RawValue[])[];
  readonly filledBy?: RawValue;
  /** The sheet of schemes and tasks, where there is one. */
  readonly tasks?: TaskCells | undefined;
  /** The budget sheet, where there is one. */
  readonly budget?: TableCells | undefined;
}

/** An entry's cell on its sheet, zero-based, with the number format it carries. */
export interface SnapshotEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly numberFormat: string;
}

/** A workbook's content understood: the plan, the entries, and where everything stands now. */
export interface Snapshot {
  readonly plan: Plan;
  readonly sheet: string;
  readonly layout: AppendixLayout;
  /** Undefined when the cell does not hold one of the plan's years. */
  readonly reportingYear: Year | undefined;
  readonly tolerancePercent: number;
  readonly actuals: PlanActuals;
  /** Everything that people fill, by the id of the line, scheme or task; one whose row is gone is missing. */
  readonly entries: PlanEntries;
  /** The lines in the order in which formats and validation were last laid over the table. */
  readonly laidOrder: readonly string[];
  /** The first row of each line's id, zero-based. */
  readonly rows: ReadonlyMap<string, number>;
  readonly entry: (lineId: string, year: Year) => SnapshotEntry | undefined;
  /** The cell of any entry; undefined when its row is gone. */
  readonly slotCell: (lineId: string, slot: Slot) => SnapshotEntry | undefined;
  readonly table: TableCells;
  /** The sheet of schemes and tasks; undefined where there is none, or where `lostTaskColumns` names what it cannot do without. */
  readonly tasks: TaskTable | undefined;
  readonly lostTaskColumns: readonly string[];
  /** The budget sheet; undefined where there is none, or where parts of it are gone. */
  readonly budget: BudgetTable | undefined;
  /** True for a copy that was handed out. */
  readonly isCopy: boolean;
}

/** Why cells are not a workbook of ours that can be used. */
export type SnapshotProblem =
  | { readonly kind: 'partsMissing'; readonly names: readonly string[] }
  | { readonly kind: 'planUnreadable'; readonly problem: PlanReadProblem };

/** What a cell to fill holds; null for a blank, and for a line whose row is gone. */
export function entryOf({ entries }: Snapshot, id: string, slot: Slot): RawValue {
  return entries[id]?.[slot] ?? null;
}

/** Understands the cells of a workbook; rows may be sorted, columns inserted, sheets renamed. */
export function takeSnapshot(cells: BookCells): Result<Snapshot, SnapshotProblem> {
  const names = namesFor(cells.suffix);
  const { table, reportingYear, tolerance } = cells;
  const { plan: planTable, agencies, indicators, rows: rowTable, lines, rules, former, tasks } = cells.plan;
  if (!planTable || !agencies || !indicators || !rowTable || !lines || !rules || !former || !tasks || !table || !reportingYear || !tolerance) {
    const parts: readonly (readonly [string, unknown])[] = [
      [names.plan, planTable],
      [names.agencies, agencies],
      [names.indicators, indicators],
      [names.rows, rowTable],
      [names.lines, lines],
      [names.rules, rules],
      [names.former, former],
      [names.tasks, tasks],
      [names.table, table],
      [names.reportingYear, reportingYear],
      [names.tolerance, tolerance],
    ];
    return fail({ kind: 'partsMissing', names: parts.filter(([, part]) => part === undefined).map(([name]) => name) });
  }
  const isCopy = cells.names.has(names.copyFacts);
  const read = readPlan({ plan: planTable, agencies, indicators, rows: rowTable, lines, rules, former, tasks }, { isCopy });
  if (!read.ok) return fail({ kind: 'planUnreadable', problem: read.error });
  const plan = read.value;

  const columnOf = (name: string): number | undefined => parseArea(cells.names.get(name) ?? '')?.column;
  const columns = APPENDIX_COLUMNS.map((key) => [key, columnOf(names.column(COLUMN_NAME_KEYS[key]))] as const);
  const yearColumns = enteredYears(plan.period).map((year) => [year, columnOf(names.entries(year))] as const);
  const lost = [
    ...columns.filter(([, column]) => column === undefined).map(([key]) => names.column(COLUMN_NAME_KEYS[key])),
    ...yearColumns.filter(([, column]) => column === undefined).map(([year]) => names.entries(year)),
  ];
  if (lost.length > 0) return fail({ kind: 'partsMissing', names: lost });
  const layout = observedLayout(
    table,
    Object.fromEntries(columns) as Record<AppendixColumn, number>,
    new Map(yearColumns as readonly (readonly [Year, number])[]),
    reportingYear,
    tolerance,
  );
  const rows = rowsById(plan, layout);
  const readTaskTable = cells.tasks === undefined ? undefined : readTasks(cells.tasks, plan, cells.names, cells.suffix);
  const taskTable = readTaskTable === undefined || 'lost' in readTaskTable ? undefined : readTaskTable;
  const budget = cells.budget === undefined ? undefined : readBudget(cells.budget, plan.period, cells.names, cells.suffix);
  const slotCell = (lineId: string, slot: Slot): SnapshotEntry | undefined => {
    const ofBudget = budget === undefined || typeof slot !== 'number' ? undefined : readBudgetEntryId(lineId);
    if (budget !== undefined && ofBudget !== undefined && typeof slot === 'number') return budgetCell(budget, plan.period, ofBudget.item, slot, ofBudget.column);
    if (isTaskSlot(slot)) return taskTable === undefined ? undefined : taskCell(taskTable, lineId, slot);
    const row = rows.get(lineId);
    const column = slotColumn(layout, slot);
    if (row === undefined || column === undefined) return undefined;
    return { sheet: table.sheet, row, column, numberFormat: table.numberFormats[row - table.row]?.[column - table.column] ?? 'General' };
  };
  const ofLines = lineEntries(plan, table, rows, layout);
  return ok({
    plan,
    sheet: table.sheet,
    layout,
    reportingYear: readReportingYear(reportingYear.value, plan.period),
    tolerancePercent: readTolerancePercent(tolerance.value),
    actuals: Object.fromEntries(Object.entries(ofLines).map(([id, line]) => [id, figuresOf(line, plan.period)])),
    entries: { ...ofLines, ...taskTable?.entries, ...(budget === undefined ? {} : budgetAsEntries(budget.figures, plan.period)) },
    laidOrder: laidOrder(lines),
    rows,
    entry: slotCell,
    slotCell,
    table,
    tasks: taskTable,
    lostTaskColumns: readTaskTable !== undefined && 'lost' in readTaskTable ? readTaskTable.lost : [],
    budget,
    isCopy,
  });
}

function observedLayout(
  table: TableCells,
  columns: Readonly<Record<AppendixColumn, number>>,
  yearColumns: ReadonlyMap<Year, number>,
  reportingYear: ParameterCell,
  tolerance: ParameterCell,
): AppendixLayout {
  const idAt = columns.id - table.column;
  return {
    columns,
    yearColumns,
    headerRow: table.row,
    order: table.values.slice(1, -1).map((row) => {
      const id = row[idAt];
      return id === null || id === undefined || id === '' ? null : String(id);
    }),
    freshRows: new Set(),
    reportingYear: { row: reportingYear.row, column: reportingYear.column },
    tolerance: { row: tolerance.row, column: tolerance.column },
  };
}

function rowsById(plan: Plan, layout: AppendixLayout): ReadonlyMap<string, number> {
  const known = new Set(placedLines(plan).map(({ line }) => line.id));
  const rows = new Map<string, number>();
  layout.order.forEach((id, index) => {
    // MATCH takes the first of several; so does the reader.
    if (id !== null && known.has(id) && !rows.has(id)) rows.set(id, layout.headerRow + 1 + index);
  });
  return rows;
}

function lineEntries(plan: Plan, table: TableCells, rows: ReadonlyMap<string, number>, layout: AppendixLayout): PlanEntries {
  const slots = lineSlots(plan.period);
  return Object.fromEntries(
    [...rows].map(([id, row]) => {
      const cells = table.values[row - table.row] ?? [];
      return [id, Object.fromEntries(slots.map((slot) => [slot, blankAsNull(cells[(slotColumn(layout, slot) ?? -1) - table.column])]))];
    }),
  );
}

function blankAsNull(value: RawValue | undefined): RawValue {
  return value === undefined || value === '' ? null : value;
}
