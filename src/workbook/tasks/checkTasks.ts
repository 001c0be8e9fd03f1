import type { DaySerial } from '../../plan/days';
import { isBlank } from '../../plan/reading';
import { checkTask, codeOfSituation, situationOf, type Situation, type TaskIssue } from '../../plan/tasks';
import type { Snapshot } from '../snapshot';
import type { Position, StructureIssue } from '../structure';
import { taskCell, type TaskTable } from './readTasks';
import { isOwnTask, type TaskColumn } from './tasksLayout';
import { taskName } from './tasksRows';

/** A scheme or task as it stands on a day. Own tasks of the ward carry what they are called on the sheet. */
export interface TaskStanding {
  readonly id: string;
  readonly name: string;
  /** Undefined for one of the ward's own, whose agencies are free text. */
  readonly lead: string | undefined;
  readonly situation: Situation;
}

/** Every task whose row is there, in the order of the plan, the ward's own last. */
export function taskStandings({ plan, tasks }: Snapshot, today: DaySerial): readonly TaskStanding[] {
  if (tasks === undefined) return [];
  const standing = (id: string, name: string, lead: string | undefined): TaskStanding => ({ id, name, lead, situation: situationOf(tasks.entries[id] ?? {}, today) });
  return [
    ...plan.tasks.filter(({ id }) => tasks.rows.has(id)).map((task) => standing(task.id, taskName(task), task.lead)),
    ...ownTasks(tasks).map(([id, name]) => standing(id, name, undefined)),
  ];
}

function ownTasks({ own }: TaskTable): readonly (readonly [string, string])[] {
  return Object.entries(own).flatMap(([id, { name = null }]) => (isBlank(name) ? [] : [[id, String(name)] as const]));
}

/** What is odd about the cells of tasks, and what is overdue or due soon. @param today the day that is counted from */
export function checkTasks(snapshot: Snapshot, today: DaySerial): readonly TaskIssue[] {
  const { tasks } = snapshot;
  if (tasks === undefined) return [];
  return taskStandings(snapshot, today).flatMap(({ id }) =>
    checkTask(id, tasks.entries[id] ?? {}, { today, numberFormatOf: (slot) => taskCell(tasks, id, slot)?.numberFormat }),
  );
}

/** What has happened to the sheet since it was laid out; nothing where there is none. */
export function taskStructure<Cell>(snapshot: Snapshot, cellAt: (position: Position) => Cell): readonly StructureIssue<Cell>[] {
  const { plan, tasks, lostTaskColumns } = snapshot;
  if (lostTaskColumns.length > 0) return [{ code: 'taskColumnsLost', names: lostTaskColumns }];
  if (tasks === undefined) return [];
  const { layout, rows } = tasks;
  const cellsOf = (id: string): readonly Cell[] => layout.order.flatMap((each, index) => (each === id ? [cellAt({ row: layout.headerRow + 1 + index, column: layout.columns.stt })] : []));
  const lost = lostFormulas(tasks, snapshot);
  return [
    ...plan.tasks.filter(({ id }) => !rows.has(id)).map(({ id }) => ({ code: 'rowMissing' as const, lineId: id })),
    ...[...rows.keys()].flatMap((id) => {
      const cells = cellsOf(id);
      return cells.length > 1 ? [{ code: 'rowDuplicated' as const, lineId: id, cells }] : [];
    }),
    ...(lost.length > 0 ? [{ code: 'formulaLost' as const, cells: lost.map(cellAt) }] : []),
  ];
}

const COMPUTED: readonly TaskColumn[] = ['code', 'situation'];

function lostFormulas(tasks: TaskTable, { plan }: Snapshot): readonly Position[] {
  const { table, layout, rows, entries, own, today } = tasks;
  const ofPlan = new Set(plan.tasks.map(({ id }) => id));
  return [...rows].flatMap(([id, row]) => {
    const at = <Value>(matrix: readonly (readonly Value[])[], key: TaskColumn): Value | undefined => matrix[row - table.row]?.[layout.columns[key] - table.column];
    const overwritten = COMPUTED.filter((key) => !String(at(table.formulas, key)).startsWith('='));
    const isTask = ofPlan.has(id) || (isOwnTask(id) && !isBlank(own[id]?.name ?? null));
    const expected = isTask && typeof today === 'number' ? codeOfSituation(situationOf(entries[id] ?? {}, today)) : undefined;
    const disagrees = expected !== undefined && at(table.values, 'code') !== expected;
    const keys = overwritten.length > 0 ? overwritten : disagrees ? (['situation'] as const) : [];
    return keys.map((key) => ({ row, column: layout.columns[key] }));
  });
}
