import { EVENT_CATEGORY, type EventEntry } from './protocol';

/** Which events the add-in listens to, and how they are sent to it. */
export class Events {
  private readonly registrations = new Map<string, number>();
  private last = 0;
  /** `context.runtime.enableEvents`: while false nothing is sent. */
  enabled = true;
  /** Set by the adapter that connects the add-in. */
  send: (entries: readonly EventEntry[]) => void = () => undefined;

  register(messageType: number, target: string): void {
    const key = keyOf(messageType, target);
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(messageType: number, target: string): void {
    const key = keyOf(messageType, target);
    const count = (this.registrations.get(key) ?? 0) - 1;
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  isRegistered(messageType: number, target: string): boolean {
    return this.registrations.has(keyOf(messageType, target));
  }

  /** Sends an event to each target that somebody listens on: the sheet itself, or the whole workbook. */
  fire(messageType: number, targets: readonly string[], args: unknown): void {
    if (!this.enabled) return;
    for (const targetId of targets) {
      if (!this.isRegistered(messageType, targetId)) continue;
      this.last += 1;
      this.send([{ messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(args), id: `e${String(this.last)}` }]);
    }
  }
}

const keyOf = (messageType: number, target: string): string => `${String(messageType)} ${target}`;
