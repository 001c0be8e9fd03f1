import { WORKBOOK_TEXT } from '../../locales/workbookText';
import type { DaySerial } from '../../plan/days';
import type { Plan } from '../../plan/Plan';
import type { WorkbookOptions } from '../buildWorkbook';
import { namesFor } from '../names';
import type { NamedArea, SheetSpec } from '../spec';
import { newTasksLayout, situationsRange, type OwnTasks, type TasksLayout } from './tasksLayout';
import { tasksNames, tasksSheet } from './tasksSheet';

/** What the sheet of schemes and tasks is made with, beside the workbook's entries. */
export interface TasksOptions {
  /** The day its results are kept for; in an open workbook the sheet counts on by itself. */
  readonly today: DaySerial;
  readonly own?: OwnTasks;
  /** How an existing sheet stands, when it is to be repaired; a new one otherwise. */
  readonly layout?: TasksLayout;
}

/** The workbook's part about schemes and tasks: nothing, unless it was asked for. */
export function tasksPart(plan: Plan, options: WorkbookOptions): { readonly sheets: readonly SheetSpec[]; readonly names: readonly NamedArea[] } {
  const { tasks, copy, entries = {} } = options;
  if (tasks === undefined) return { sheets: [], names: [] };
  const { today, own = {} } = tasks;
  const names = namesFor(options.suffix ?? '');
  const layout = tasksLayoutOf(plan, options);
  const sheet = tasksSheet(plan, sheetNameOf(options), layout, { names, isCopy: copy !== undefined, entries, own, today });
  return { sheets: [sheet], names: tasksNames(layout, names) };
}

/** Where the situations stand, for formulas on other sheets; undefined where the workbook has no such sheet. */
export function situationsOf(plan: Plan, options: WorkbookOptions): string | undefined {
  return options.tasks === undefined ? undefined : situationsRange(tasksLayoutOf(plan, options), sheetNameOf(options));
}

function tasksLayoutOf(plan: Plan, { tasks, copy }: WorkbookOptions): TasksLayout {
  return tasks?.layout ?? newTasksLayout(plan, copy !== undefined);
}

function sheetNameOf({ sheetNames = WORKBOOK_TEXT.sheetNames }: WorkbookOptions): string {
  return sheetNames.tasks;
}
