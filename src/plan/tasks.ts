import { checkEntry, meantWord } from './checkEntry';
import { readDay, serialOfDay, type DaySerial } from './days';
import type { LineEntries, TaskSlot } from './entries';
import type { IssueDetail, Severity } from './issue';
import type { Line, Task } from './Plan';
import { isBlank } from './reading';
import type { RawValue } from './values';

/** The words of a task's state, as they stand in cells. They are data, the same in every language of the pane. */
export const TASK_STATES = ['Chưa bắt đầu', 'Đang thực hiện', 'Tạm dừng', 'Hoàn thành'] as const;

export type TaskState = (typeof TASK_STATES)[number];

const DONE_STATE: TaskState = 'Hoàn thành';
const PAUSED_STATE: TaskState = 'Tạm dừng';
const RUNNING_STATE: TaskState = 'Đang thực hiện';

/**
 * How a task stands, from best to worst. The position + 1 is the code that stands in the workbook. `toReview`: its cells
 * are wrong or contradict each other, so nothing can be said.
 */
export const SITUATIONS = ['done', 'notStarted', 'inProgress', 'paused', 'dueSoon', 'overdue', 'toReview'] as const;

export type Situation = (typeof SITUATIONS)[number];

/** 1 (done) to 7 (to be reviewed). */
export function codeOfSituation(situation: Situation): number {
  return SITUATIONS.indexOf(situation) + 1;
}

/** Due on one of the next so many days, today among them, is due soon. */
export const DUE_SOON_DAYS = 30;

/** A due day outside these years is a slip of the pen: a year alone ("2027") is a day of 1905 to a worksheet. */
export const DUE_RANGE: { readonly first: DaySerial; readonly last: DaySerial } = {
  first: serialOfDay('2000-01-01'),
  last: serialOfDay('2100-12-31'),
};

/** What is odd about a cell of a task. */
export type TaskIssueDetail =
  | Extract<IssueDetail, { readonly code: 'notANumber' | 'numberAsText' | 'fractionForPercent' | 'dateForNumber' | 'belowRange' | 'aboveRange' | 'notAChoice' }>
  | { readonly code: 'notADay' }
  /** Said to be done, with less than all of it done. */
  | { readonly code: 'doneBelowHundred'; readonly progress: number }
  /** All of it done, and not said to be done. */
  | { readonly code: 'hundredNotDone' }
  | { readonly code: 'overdue'; readonly days: number }
  | { readonly code: 'dueSoon'; readonly days: number };

/** One odd cell of a task and, where there is one, the value that would put it right. */
export interface TaskIssue {
  readonly taskId: string;
  readonly slot: TaskSlot;
  readonly severity: Severity;
  readonly raw: RawValue;
  readonly detail: TaskIssueDetail;
  readonly repair?: RawValue;
}

/** What is wrong with one cell by itself; undefined when nothing is. @param numberFormat of the cell, an English code */
export function checkTaskCell(slot: TaskSlot, raw: RawValue, numberFormat?: string): Pick<TaskIssue, 'detail' | 'repair'> | undefined {
  if (isBlank(raw)) return undefined;
  switch (slot) {
    case 'due':
      return wrongDue(raw);
    case 'progress':
      return wrongProgress(raw, numberFormat);
    case 'state':
      return wrongState(raw);
    case 'note':
      return undefined;
  }
}

function wrongDue(raw: RawValue): Pick<TaskIssue, 'detail' | 'repair'> | undefined {
  if (isDue(raw)) return undefined;
  const meant = typeof raw === 'string' ? readDay(raw) : undefined;
  return { detail: { code: 'notADay' }, ...(isDue(meant) ? { repair: meant } : {}) };
}

function isDue(raw: RawValue | undefined): raw is DaySerial {
  return typeof raw === 'number' && raw >= DUE_RANGE.first && raw < DUE_RANGE.last + 1;
}

/** Progress is a share, entered and checked as any share is. */
const PROGRESS: Line = {
  id: 'progress',
  name: '',
  unit: '%',
  kind: 'share',
  targets: {},
  rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 100 }],
  lead: '',
  coordinating: [],
};
const ANY_YEAR = 2000;
const ANY_PERIOD = { baseYear: ANY_YEAR, firstYear: ANY_YEAR + 1, lastYear: ANY_YEAR + 1 };

/** Up to 1 it is a fraction: nobody reports a hundredth of a percent. */
const FRACTION_UP_TO = 1;

function wrongProgress(raw: RawValue, numberFormat: string | undefined): Pick<TaskIssue, 'detail' | 'repair'> | undefined {
  for (const { detail, repair } of checkEntry(PROGRESS, ANY_YEAR, raw, { period: ANY_PERIOD, ...(numberFormat === undefined ? {} : { numberFormat }) })) {
    if (isProgressDetail(detail)) return { detail, ...(repair === undefined ? {} : { repair }) };
  }
  return undefined;
}

function isProgressDetail(detail: IssueDetail): detail is Extract<IssueDetail, TaskIssueDetail> {
  return ['notANumber', 'numberAsText', 'fractionForPercent', 'dateForNumber', 'belowRange', 'aboveRange'].includes(detail.code);
}

function wrongState(raw: RawValue): Pick<TaskIssue, 'detail' | 'repair'> | undefined {
  if (TASK_STATES.some((word) => word === raw)) return undefined;
  const meant = meantWord(TASK_STATES, raw);
  return { detail: { code: 'notAChoice', choices: TASK_STATES }, ...(meant === undefined ? {} : { repair: meant }) };
}

/** How a task stands on a day. It says what the worksheet's own formula says, which knows no number formats. */
export function situationOf({ due = null, progress = null, state = null }: LineEntries, today: DaySerial): Situation {
  const isWrong = (isBlank(due) ? false : !isDue(due)) || isWrongProgress(progress) || (isBlank(state) ? false : !TASK_STATES.some((word) => word === state));
  if (isWrong || contradiction(progress, state) !== undefined) return 'toReview';
  if (state === DONE_STATE) return 'done';
  if (isDue(due) && due < today) return 'overdue';
  if (isDue(due) && due <= today + DUE_SOON_DAYS) return 'dueSoon';
  if (state === PAUSED_STATE) return 'paused';
  return state === RUNNING_STATE || (typeof progress === 'number' && progress > 0) ? 'inProgress' : 'notStarted';
}

function isWrongProgress(raw: RawValue): boolean {
  if (isBlank(raw)) return false;
  return typeof raw !== 'number' || raw < 0 || raw > 100 || (raw > 0 && raw <= FRACTION_UP_TO);
}

/** What progress and state say against each other, when both are right by themselves. */
function contradiction(progress: RawValue, state: RawValue): Extract<TaskIssueDetail, { readonly code: 'doneBelowHundred' | 'hundredNotDone' }> | undefined {
  if (typeof progress !== 'number') return undefined;
  if (state === DONE_STATE) return progress < 100 ? { code: 'doneBelowHundred', progress } : undefined;
  return progress === 100 ? { code: 'hundredNotDone' } : undefined;
}

/** What is known around a task when it is checked. */
export interface TaskOptions {
  /** The day that is counted from; without one nothing is told of days that are due. */
  readonly today?: DaySerial | undefined;
  readonly numberFormatOf?: (slot: TaskSlot) => string | undefined;
}

const CHECKED_SLOTS: readonly TaskSlot[] = ['due', 'progress', 'state'];

/** Everything odd about a task: wrong cells, cells that contradict each other, and a due day that is past or near. */
export function checkTask(taskId: string, entries: LineEntries, { today, numberFormatOf }: TaskOptions = {}): readonly TaskIssue[] {
  const wrong = CHECKED_SLOTS.flatMap((slot): readonly TaskIssue[] => {
    const raw = entries[slot] ?? null;
    const found = checkTaskCell(slot, raw, numberFormatOf?.(slot));
    return found === undefined ? [] : [{ taskId, slot, severity: 'error', raw, ...found }];
  });
  if (wrong.length > 0) return wrong;
  const { due = null, progress = null, state = null } = entries;
  const against = contradiction(progress, state);
  if (against !== undefined) return [{ taskId, slot: against.code === 'hundredNotDone' ? 'state' : 'progress', severity: 'error', raw: against.code === 'hundredNotDone' ? state : progress, detail: against }];
  const situation = today === undefined ? undefined : situationOf(entries, today);
  if (today === undefined || typeof due !== 'number') return [];
  if (situation === 'overdue') return [{ taskId, slot: 'due', severity: 'warning', raw: due, detail: { code: 'overdue', days: Math.ceil(today - due) } }];
  return situation === 'dueSoon' ? [{ taskId, slot: 'due', severity: 'info', raw: due, detail: { code: 'dueSoon', days: Math.floor(due - today) } }] : [];
}

/** The due day that the plan itself gives, as a cell holds it; null where it gives none. */
export function plannedDue({ due }: Task): DaySerial | null {
  return due === undefined ? null : serialOfDay(due);
}
