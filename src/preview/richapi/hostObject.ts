import { RichApiError } from './errors';

/** How an event is registered on the wire: its number there, and the public member that carries its requirement set. */
export interface EventInfo {
  readonly member: string;
  readonly messageType: number;
}

/**
 * Base of every type the host offers. The interpreter offers a class's getters, setters and methods by
 * reflection; what must stay inside the host is private or begins with `$`.
 */
export abstract class HostObject {
  /** Name of the type as documented; also used in error locations. */
  abstract get $type(): string;

  /** Key under which the client library finds the object again (`Id` on the wire). */
  get $id(): string | number | undefined {
    return undefined;
  }

  /** Events by the name the client registers them with, e.g. DataChanged for `_RegisterDataChangedEvent`. */
  get $events(): Readonly<Record<string, EventInfo>> {
    return {};
  }

  /** Whom an event concerns: a worksheet's id, or 'Workbook'. */
  get $eventTarget(): string {
    return 'Workbook';
  }

  /** Throws when the thing this object stands for is gone. Called before each member is used. */
  $assertAlive(): void {
    // Most objects cannot disappear.
  }
}

/** A collection: `items` on the wire, by key or by position. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract $items(): readonly T[];

  /** Whether an item answers to a key; names compare without regard to case, as in Excel. */
  abstract $matches(item: T, key: string | number): boolean;

  getItem(key: string | number): T {
    const item = this.getItemOrNullObject(key);
    if (item === null) throw new RichApiError('ItemNotFound');
    return item;
  }

  getItemOrNullObject(key: string | number): T | null {
    return this.$items().find(item => this.$matches(item, key)) ?? null;
  }

  getItemAt(index: number): T {
    const item = this.$items()[index];
    if (item === undefined) throw new RichApiError('InvalidArgument');
    return item;
  }

  getCount(): number {
    return this.$items().length;
  }
}

export const sameName = (a: string, b: string | number): boolean =>
  typeof b === 'string' && a.toLocaleLowerCase('en') === b.toLocaleLowerCase('en');
