import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A terminal whose files are kept in memory; the seeds are there. */
export function terminalWith(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const kept = new Map<string, Uint8Array>(Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content]));
  const printed: string[] = [];
  const told: string[] = [];
  return {
    kept,
    printed,
    told,
    out: (text: string) => void printed.push(text),
    err: (text: string) => void told.push(text),
    readFile: (path: string) => {
      const found = kept.get(path);
      if (found !== undefined) return Promise.resolve(found);
      return Promise.resolve(new Uint8Array(readFileSync(join(__dirname, '../..', path))));
    },
    exists: (path: string) => Promise.resolve(kept.has(path)),
    now: () => new Date(2026, 11, 1, 8, 30, 5).getTime(),
    writeFile: (path: string, bytes: Uint8Array) => {
      kept.set(path, bytes);
      return Promise.resolve();
    },
  };
}
