import { LIMITS } from '../xlsx/limits';
import type { GivenFile } from './fileDesk';

/** The part of a browser's `File` that is needed. */
export interface ChosenFile {
  readonly name: string;
  readonly slice: (from: number, to: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
}

const ENOUGH_BYTES = LIMITS.fileMegabytes * 1024 * 1024 + 1;

/**
 * Fetches what a file holds: of one that is too large only as much as it takes to find that out. A file that was moved
 * away since it was chosen comes out empty, and is refused as one.
 */
export async function fetchChosen(file: ChosenFile): Promise<GivenFile> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.slice(0, ENOUGH_BYTES).arrayBuffer()) };
  } catch {
    return { name: file.name, bytes: new Uint8Array() };
  }
}
