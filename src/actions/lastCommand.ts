import type { Problem } from '../excel/outcome';
import type { DeviceStore } from './deviceStore';

/** What a ribbon button did last: it has no window of its own, so the pane says it. */
export interface LastCommand {
  readonly id: string;
  /** milliseconds since 1970 */
  readonly at: number;
  readonly problem?: Problem;
}

export const LAST_COMMAND_KEY = 'lastCommand';

/** Older news is not worth telling. */
const WORTH_TELLING_MS = 60 * 60 * 1000;

/** Leaves word of a ribbon button for the pane. */
export function leaveLastCommand(store: DeviceStore, command: LastCommand): void {
  store.set(LAST_COMMAND_KEY, JSON.stringify(command));
}

/** Takes the word a ribbon button left, once; undefined when there is none, or none worth telling. */
export function takeLastCommand(store: DeviceStore, now: number): LastCommand | undefined {
  const text = store.get(LAST_COMMAND_KEY);
  if (text === undefined) return undefined;
  store.set(LAST_COMMAND_KEY, undefined);
  try {
    const command: unknown = JSON.parse(text);
    return isLastCommand(command) && Math.abs(now - command.at) < WORTH_TELLING_MS ? command : undefined;
  } catch {
    return undefined;
  }
}

/** Written out, so that the compiler asks for a problem that is added. */
const PROBLEM_CODES: Readonly<Record<Problem['code'], true>> = {
  hostTooOld: true,
  cellEditMode: true,
  readOnly: true,
  workbookProtected: true,
  sheetProtected: true,
  noBook: true,
  bookDamaged: true,
  planUnreadable: true,
  reportingYearInvalid: true,
  alreadyThere: true,
  cellMoved: true,
  logFull: true,
  undoGone: true,
  planNotChanged: true,
  selectionUnusable: true,
  hostGone: true,
  isCopy: true,
  cancelled: true,
  unexpected: true,
};

function isLastCommand(value: unknown): value is LastCommand {
  if (typeof value !== 'object' || value === null || !('id' in value && 'at' in value)) return false;
  return typeof value.at === 'number' && (!('problem' in value) || isProblem(value.problem));
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && Object.keys(PROBLEM_CODES).includes(String(value.code));
}
