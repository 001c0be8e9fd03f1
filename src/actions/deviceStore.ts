/**
 * What this device keeps between sessions. Where the browser keeps nothing (storage blocked or full), values last as
 * long as the page: the product works on, and `isKept` tells that it will forget.
 */
export interface DeviceStore {
  readonly get: (key: string) => string | undefined;
  /** @param value undefined forgets the key */
  readonly set: (key: string, value: string | undefined) => void;
  readonly isKept: () => boolean;
}

/** The key of the name of the person who enters figures on this device. */
export const PERSON_KEY = 'person';

/** The key of whom copies are to be sent back to. */
export const RETURN_TO_KEY = 'returnTo';

/** The key of the day copies are to be back, such as "2026-12-15". */
export const DUE_DATE_KEY = 'dueDate';

/** The key of an import that is not finished. */
export const IMPORT_KEY = 'importDraft';

const PREFIX = 'so-chi-tieu.';

/** The key as the browser knows it, e.g. in its `storage` events. */
export function storedKey(key: string): string {
  return PREFIX + key;
}

/** @param storage asked for late, because merely reading `window.localStorage` throws where storage is blocked */
export function createDeviceStore(storage: () => Storage): DeviceStore {
  const memory = new Map<string, string>();
  let kept = true;
  return {
    get: (key) => {
      try {
        return memory.get(key) ?? storage().getItem(storedKey(key)) ?? undefined;
      } catch {
        kept = false;
        return memory.get(key);
      }
    },
    set: (key, value) => {
      memory.delete(key);
      try {
        if (value === undefined) storage().removeItem(storedKey(key));
        else storage().setItem(storedKey(key), value);
      } catch {
        kept = false;
        if (value !== undefined) memory.set(key, value);
      }
    },
    isKept: () => kept,
  };
}
