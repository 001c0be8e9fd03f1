import { draftToJson, parseDraft } from '../plan/import/draftJson';
import type { ImportDraft } from '../plan/import/types';
import { IMPORT_KEY, type DeviceStore } from './deviceStore';

/** What this device keeps of an import. */
export type KeptImport =
  | { readonly kind: 'none' }
  /** @property keptAt milliseconds since 1970 */
  | { readonly kind: 'kept'; readonly draft: ImportDraft; readonly keptAt: number }
  /** Something was kept, but it cannot be read any more. */
  | { readonly kind: 'unreadable' };

/** Keeps an import so that it can be gone on with later. Where the device keeps nothing, it lasts as long as the page. */
export function keepImport(store: DeviceStore, draft: ImportDraft, now: Date): void {
  store.set(IMPORT_KEY, JSON.stringify({ keptAt: now.getTime(), draft: draftToJson(draft) }));
}

/** The import that was kept; what cannot be read is told once and dropped. Never throws. */
export function keptImport(store: DeviceStore): KeptImport {
  const text = store.get(IMPORT_KEY);
  if (text === undefined) return { kind: 'none' };
  const found = readKept(text);
  if (found !== undefined) return found;
  forgetImport(store);
  return { kind: 'unreadable' };
}

export function forgetImport(store: DeviceStore): void {
  store.set(IMPORT_KEY, undefined);
}

function readKept(text: string): KeptImport | undefined {
  const json = jsonIn(text);
  if (typeof json !== 'object' || json === null || !('draft' in json)) return undefined;
  const draft = parseDraft(json.draft);
  if (!draft.ok) return undefined;
  const keptAt = 'keptAt' in json && typeof json.keptAt === 'number' ? json.keptAt : 0;
  return { kind: 'kept', draft: draft.value, keptAt };
}

/** Reads an import that was saved to a file; undefined where the file holds none. */
export function importInFile(text: string): ImportDraft | undefined {
  const draft = parseDraft(jsonIn(text.replace(/^\uFEFF/, '')));
  return draft.ok ? draft.value : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
