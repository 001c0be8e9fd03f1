import { readFileSync } from 'node:fs';
import { run } from '../../src/cli/run';

/** Rolls one file up many times over in a process of its own, and tells how much memory is held after each tenth file. */
async function main(): Promise<void> {
  const [path = '', count = '0'] = process.argv.slice(2);
  const bytes = readFileSync(path);
  const held: number[] = [];
  let read = 0;
  await run(['roll-up', ...Array.from({ length: Number(count) }, (_, index) => `${String(index)}.xlsx`), '--out', 'city.xlsx'], {
    readFile: () => {
      read += 1;
      if (read % 10 === 0) {
        globalThis.gc?.();
        held.push(process.memoryUsage().heapUsed);
      }
      // Its own bytes each time, as from a disk.
      return Promise.resolve(new Uint8Array(bytes));
    },
    exists: () => Promise.resolve(false),
    now: () => Date.now(),
    writeFile: () => Promise.resolve(),
    out: () => undefined,
    err: () => undefined,
  });
  process.stdout.write(JSON.stringify(held));
}

void main();
