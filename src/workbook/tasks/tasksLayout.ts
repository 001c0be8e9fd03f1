import { TASK_TEXT } from '../../locales/taskText';
import type { Plan } from '../../plan/Plan';
import type { RawValue } from '../../plan/values';
import { absoluteArea, onSheet } from '../address';
import { area } from '../grid';
import type { Area } from '../spec';

/** The columns of the sheet of schemes and tasks, left to right. The first two are hidden. */
export const TASK_COLUMNS = ['id', 'code', 'stt', 'kind', 'name', 'lead', 'coordinating', 'product', 'due', 'progress', 'state', 'note', 'situation'] as const;

export type TaskColumn = (typeof TASK_COLUMNS)[number];

/** The short Vietnamese key of a column in its defined name. */
export const TASK_COLUMN_KEYS: Readonly<Record<TaskColumn, string>> = {
  id: 'Ma',
  code: 'Muc',
  stt: 'STT',
  kind: 'Loai',
  name: 'NoiDung',
  lead: 'ChuTri',
  coordinating: 'PhoiHop',
  product: 'SanPham',
  due: 'Han',
  progress: 'TienDo',
  state: 'TrangThai',
  note: 'GhiChu',
  situation: 'TinhHinh',
};

/** What a ward writes of a task of its own, beside the slots that every task has. */
export const OWN_TEXTS = ['kind', 'name', 'lead', 'coordinating', 'product'] as const satisfies readonly TaskColumn[];

/** The words of the column of kinds, as its list offers them. */
export const TASK_KIND_WORDS: readonly string[] = [TASK_TEXT.kinds.scheme, TASK_TEXT.kinds.task];

/** The texts of a ward's own tasks, by the id of their row. */
export type OwnTasks = Readonly<Record<string, Readonly<Partial<Record<(typeof OWN_TEXTS)[number], RawValue>>>>>;

/** Rows that a ward may fill with tasks of its own. */
const OWN_ROWS = 20;

/** Ids of own rows: no id of a plan's line or task may hold this sign, so they never meet. */
const OWN_ID = /^_\d+$/;

export function isOwnTask(id: string): boolean {
  return OWN_ID.test(id);
}

/** Where everything stands on the sheet; a table in use is described as it is found. */
export interface TasksLayout {
  readonly columns: Readonly<Record<TaskColumn, number>>;
  readonly headerRow: number;
  /** Ids from the first row below the header to the last above the footer; null for a row that is not ours. */
  readonly order: readonly (string | null)[];
  /** How many rows at the end of `order` are to be filled anew. */
  readonly freshRows: number;
  readonly today: { readonly row: number; readonly column: number };
}

const HEADER_ROW = 7;
const TODAY_ROW = 4;

/** The layout of a sheet that is yet to be written. A copy has no rows for tasks of one's own. */
export function newTasksLayout({ tasks }: Plan, isCopy: boolean): TasksLayout {
  const columns = Object.fromEntries(TASK_COLUMNS.map((key, index) => [key, index])) as Record<TaskColumn, number>;
  const own = isCopy ? [] : Array.from({ length: OWN_ROWS }, (_, index) => `_${String(index + 1)}`);
  const order = [...tasks.map(({ id }) => id), ...own];
  return { columns, headerRow: HEADER_ROW, order, freshRows: order.length, today: { row: TODAY_ROW, column: columns.name } };
}

export function firstTaskRow({ headerRow }: TasksLayout): number {
  return headerRow + 1;
}

/** The row that closes the table. */
export function tasksFooterRow(layout: TasksLayout): number {
  return firstTaskRow(layout) + layout.order.length;
}

export function lastTaskColumn({ columns }: TasksLayout): number {
  return Math.max(...Object.values(columns));
}

/** All rows of one column with the header and the footer row, as names and formulas refer to it. */
export function guardedTaskColumn(layout: TasksLayout, column: number): Area {
  return area(layout.headerRow, column, layout.order.length + 2, 1);
}

/** Where the situations stand, as a formula on another sheet refers to them: header and footer are inside and count for nothing. */
export function situationsRange(layout: TasksLayout, sheetName: string): string {
  return onSheet(sheetName, absoluteArea(guardedTaskColumn(layout, layout.columns.situation)));
}
