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
    return isLastCommand(command) && now - command.at < WORTH_TELLING_MS ? command : undefined;
  } catch {
    return undefined;
  }
}

function isLastCommand(value: unknown): value is LastCommand {
  return typeof value === 'object' && value !== null && 'id' in value && 'at' in value && typeof value.at === 'number';
}
