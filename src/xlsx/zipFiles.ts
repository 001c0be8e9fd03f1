import { zipSync } from 'fflate';

/** A file to be put into an archive. */
export interface FileToZip {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One archive of several files. Workbooks are packed already, so they are stored as they are. */
export function zipFiles(files: readonly FileToZip[]): Promise<Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  for (const { name, bytes } of files) entries.set(freeName(name, entries), bytes);
  return Promise.resolve(zipSync(Object.fromEntries(entries), { level: 0 }));
}

/** Disks take "A.xlsx" and "a.xlsx" for the same file, and unpacking would keep one of the two. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const names = new Set([...taken.keys()].map((each) => each.toLowerCase()));
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  let free = name;
  for (let copy = 2; names.has(free.toLowerCase()); copy += 1) free = `${stem} (${String(copy)})${extension}`;
  return free;
}
