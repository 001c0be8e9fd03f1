import { TASK_TEXT } from '../../locales/taskText';
import { TASK_SLOTS, type LineEntries, type PlanEntries, type TaskSlot } from '../../plan/entries';
import type { Plan, Task } from '../../plan/Plan';
import { plannedDue } from '../../plan/tasks';
import type { DaySerial } from '../../plan/days';
import type { RawValue } from '../../plan/values';
import { entryCell } from '../appendixRows';
import { columnBlock } from '../grid';
import { BLANK, formula, text, type BlockPurpose, type CellBlock, type CellContent } from '../spec';
import { codeFormula, codeResult, situationFormula, situationResult, sttFormula } from './tasksFormulas';
import { firstTaskRow, isOwnTask, OWN_TEXTS, type OwnTasks, type TaskColumn, type TasksLayout } from './tasksLayout';

/** What the sheet of schemes and tasks is filled with. */
export interface TasksContent {
  readonly entries: PlanEntries;
  readonly own: OwnTasks;
  /** The day the results are kept for. */
  readonly today: DaySerial;
}

/** A row of the table: a task of the plan, or room for one of the ward's own. */
type TaskRow = { readonly id: string; readonly row: number; readonly task: Task | undefined };

const PLAN_TEXTS: readonly TaskColumn[] = ['id', ...OWN_TEXTS];

/** The code of every row of the table, 0 for one without a task. */
export function taskCodes(plan: Plan, layout: TasksLayout, content: TasksContent): readonly number[] {
  return taskRows(plan, layout).map((each) => codeOf(each, content));
}

/** The cells of the table's rows, a block a column. Rows that are not ours are left alone. */
export function taskRowBlocks(plan: Plan, layout: TasksLayout, content: TasksContent): readonly CellBlock[] {
  const agencies = new Map(plan.agencies.map(({ id, short }) => [id, short]));
  const rows = taskRows(plan, layout);
  const firstFresh = firstTaskRow(layout) + layout.order.length - layout.freshRows;
  const settled = rows.filter(({ row }) => row < firstFresh);
  const fresh = rows.filter(({ row }) => row >= firstFresh);
  const column = (purpose: BlockPurpose, key: TaskColumn, part: readonly TaskRow[], cellOf: (each: TaskRow) => CellContent): readonly CellBlock[] =>
    runs(part).map((run) => columnBlock(purpose, run[0]?.row ?? 0, layout.columns[key], run.map(cellOf)));
  const isPlans = ({ task }: TaskRow): boolean => task !== undefined;
  const isOwn = ({ task }: TaskRow): boolean => task === undefined;
  return [
    ...PLAN_TEXTS.flatMap((key) => column('planText', key, settled.filter(isPlans), (each) => planCell(key, each, agencies))),
    ...PLAN_TEXTS.flatMap((key) => column('freshRow', key, fresh.filter(isPlans), (each) => planCell(key, each, agencies))),
    ...column('freshRow', 'id', fresh.filter(isOwn), ({ id }) => text(id)),
    ...OWN_TEXTS.flatMap((key) => column('entry', key, fresh.filter(isOwn), ({ id }) => entryCell(content.own[id]?.[key]))),
    // A due day that the plan gives belongs to the row as its texts do: a row that is brought back has it again.
    ...TASK_SLOTS.flatMap((slot) => column(slot === 'due' ? 'freshRow' : 'entry', slot, fresh.filter(isPlans), (each) => entryCell(slotOf(each, slot, content)))),
    ...TASK_SLOTS.flatMap((slot) => column('entry', slot, fresh.filter(isOwn), (each) => entryCell(slotOf(each, slot, content)))),
    ...column('formula', 'code', rows, (each) => formula(codeFormula(layout, each.row), codeOf(each, content))),
    ...column('formula', 'situation', rows, (each) => formula(situationFormula(layout, each.row), situationResult(codeOf(each, content)))),
    ...column('formula', 'stt', rows, (each) => formula(sttFormula(layout, each.row), codeOf(each, content) === 0 ? '' : each.row - layout.headerRow)),
  ];
}

function taskRows({ tasks }: Plan, layout: TasksLayout): readonly TaskRow[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return layout.order.flatMap((id, index) => {
    const task = id === null ? undefined : byId.get(id);
    return id === null || (task === undefined && !isOwnTask(id)) ? [] : [{ id, row: firstTaskRow(layout) + index, task }];
  });
}

/** A due day stands as the plan gives it until somebody has filled the cell. */
function slotOf({ id, task }: TaskRow, slot: TaskSlot, { entries }: TasksContent): RawValue {
  const filled = entries[id];
  if (slot === 'due' && task !== undefined && (filled === undefined || !('due' in filled))) return plannedDue(task);
  return filled?.[slot] ?? null;
}

function codeOf(each: TaskRow, content: TasksContent): number {
  const entries: LineEntries = Object.fromEntries(TASK_SLOTS.map((slot) => [slot, slotOf(each, slot, content)]));
  return codeResult(each.task?.name ?? content.own[each.id]?.name, entries, content.today);
}

function planCell(key: TaskColumn, { task }: TaskRow, agencies: ReadonlyMap<string, string>): CellContent {
  if (task === undefined) return BLANK;
  switch (key) {
    case 'id':
      return text(task.id);
    case 'kind':
      return text(TASK_TEXT.kinds[task.kind]);
    case 'name':
      return text(taskName(task));
    case 'lead':
      return text(agencies.get(task.lead) ?? task.lead);
    case 'coordinating':
      return text(task.coordinating.map((id) => agencies.get(id) ?? id).join('; '));
    case 'product':
      return text(task.product);
    default:
      return BLANK;
  }
}

/** What stands in the column of contents: the task, and where the plan states it. */
export function taskName({ name, clause }: Task): string {
  return TASK_TEXT.withClause(name, clause);
}

/** Cuts rows into stretches without gaps. */
function runs(rows: readonly TaskRow[]): readonly (readonly TaskRow[])[] {
  const found: TaskRow[][] = [];
  for (const each of rows) {
    const open = found[found.length - 1];
    if (open !== undefined && (open[open.length - 1]?.row ?? -1) + 1 === each.row) open.push(each);
    else found.push([each]);
  }
  return found;
}
