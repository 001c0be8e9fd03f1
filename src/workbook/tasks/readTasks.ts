import { TASK_SLOTS, type LineEntries, type PlanEntries, type TaskSlot } from '../../plan/entries';
import type { Plan } from '../../plan/Plan';
import type { RawValue } from '../../plan/values';
import { parseArea } from '../address';
import { namesFor } from '../names';
import type { ParameterCell, SnapshotEntry, TableCells } from '../snapshot';
import { isOwnTask, OWN_TEXTS, TASK_COLUMN_KEYS, TASK_COLUMNS, type OwnTasks, type TaskColumn, type TasksLayout } from './tasksLayout';

/** Cells read from the sheet of schemes and tasks. */
export interface TaskCells {
  readonly table: TableCells;
  readonly today: ParameterCell | undefined;
}

/** The sheet of schemes and tasks understood. */
export interface TaskTable {
  readonly table: TableCells;
  readonly layout: TasksLayout;
  /** The row of each task of the plan and of the ward's own, zero-based. */
  readonly rows: ReadonlyMap<string, number>;
  /** The slots of all of them, own ones among them. */
  readonly entries: PlanEntries;
  readonly own: OwnTasks;
  /** What the cell of the day that is counted from holds; null when it is gone. */
  readonly today: RawValue;
}

/** Understands the sheet: rows may be sorted, columns inserted; or names the columns that are gone. */
export function readTasks({ table, today }: TaskCells, plan: Plan, definedNames: ReadonlyMap<string, string>, suffix: string): TaskTable | { readonly lost: readonly string[] } {
  const names = namesFor(suffix);
  const found = TASK_COLUMNS.map((key) => [key, parseArea(definedNames.get(names.taskColumn(TASK_COLUMN_KEYS[key])) ?? '')?.column] as const);
  const lost = found.filter(([, column]) => column === undefined).map(([key]) => names.taskColumn(TASK_COLUMN_KEYS[key]));
  if (lost.length > 0) return { lost };
  const columns = Object.fromEntries(found) as Record<TaskColumn, number>;
  const at = (row: readonly RawValue[], key: TaskColumn): RawValue => blankAsNull(row[columns[key] - table.column]);
  const known = new Set(plan.tasks.map(({ id }) => id));
  const body = table.values.slice(1, -1);
  const order = body.map((row) => {
    const id = at(row, 'id');
    return id === null ? null : String(id);
  });
  const rows = new Map<string, number>();
  const entries: Record<string, LineEntries> = {};
  const own: Record<string, OwnTasks[string]> = {};
  order.forEach((id, index) => {
    const row = body[index];
    if (id === null || row === undefined || rows.has(id) || !(known.has(id) || isOwnTask(id))) return;
    rows.set(id, table.row + 1 + index);
    entries[id] = Object.fromEntries(TASK_SLOTS.map((slot) => [slot, at(row, slot)]));
    if (isOwnTask(id)) own[id] = Object.fromEntries(OWN_TEXTS.map((key) => [key, at(row, key)]));
  });
  const fallback = { row: Math.max(0, table.row - 3), column: columns.name };
  return {
    table,
    rows,
    entries,
    own,
    today: today?.value ?? null,
    layout: { columns, headerRow: table.row, order, freshRows: 0, today: today === undefined ? fallback : { row: today.row, column: today.column } },
  };
}

/** The cell of a task's slot; undefined when its row is gone. */
export function taskCell({ rows, layout, table }: TaskTable, taskId: string, slot: TaskSlot): SnapshotEntry | undefined {
  const row = rows.get(taskId);
  if (row === undefined) return undefined;
  const column = layout.columns[slot];
  return { sheet: table.sheet, row, column, numberFormat: table.numberFormats[row - table.row]?.[column - table.column] ?? 'General' };
}

function blankAsNull(value: RawValue | undefined): RawValue {
  return value === undefined || value === '' ? null : value;
}
