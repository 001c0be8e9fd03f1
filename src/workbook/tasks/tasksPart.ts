import { WORKBOOK_TEXT } from '../../locales/workbookText';
import type { DaySerial } from '../../plan/days';
import type { Plan } from '../../plan/Plan';
import type { WorkbookOptions } from '../buildWorkbook';
import { namesFor } from '../names';
import type { NamedArea, SheetSpec } from '../spec';
import { SITUATION_WORDS } from './tasksFormulas';
import { newTasksLayout, situationsRange, type OwnTasks, type TasksLayout } from './tasksLayout';
import { taskCodes } from './tasksRows';
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

/** How many schemes and tasks stand how, worst first, as a formula on another sheet counts them; undefined without such a sheet. */
export function situationCounts(plan: Plan, options: WorkbookOptions): { readonly situations: string; readonly words: readonly string[]; readonly counts: readonly number[] } | undefined {
  const situations = situationsOf(plan, options);
  if (situations === undefined || options.tasks === undefined) return undefined;
  const { today, own = {} } = options.tasks;
  const codes = taskCodes(plan, tasksLayoutOf(plan, options), { entries: options.entries ?? {}, own, today });
  const counted = SITUATION_WORDS.map((word, index) => ({ word, count: codes.filter((code) => code === index + 1).length })).reverse();
  return { situations, words: counted.map(({ word }) => word), counts: counted.map(({ count }) => count) };
}

function tasksLayoutOf(plan: Plan, { tasks, copy }: WorkbookOptions): TasksLayout {
  return tasks?.layout ?? newTasksLayout(plan, copy !== undefined);
}

function sheetNameOf({ sheetNames = WORKBOOK_TEXT.sheetNames }: WorkbookOptions): string {
  return sheetNames.tasks;
}
