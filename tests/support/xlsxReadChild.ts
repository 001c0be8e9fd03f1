import { existsSync, readFileSync } from 'node:fs';
import { takeSnapshot } from '../../src/workbook/snapshot';
import { readXlsx } from '../../src/xlsx/readXlsx';

/** Reads one file in a process of its own and tells what came of it, how long it took and the most memory it held. */
async function main(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
  // The time it computes, not the time it waits for a busy machine.
  const began = process.cpuUsage();
  const read = await readXlsx(bytes);
  const { user, system } = process.cpuUsage(began);
  const milliseconds = (user + system) / 1000;
  const peakMegabytes = peakKilobytes() / 1024;
  const outcome = !read.ok ? read.error : takeSnapshot(read.value.cells).ok ? { code: 'read' } : { code: 'noSnapshot' };
  process.stdout.write(JSON.stringify({ outcome, milliseconds, peakMegabytes }));
}

/** The most memory this process has held. What the system counts for it begins with its parent's, so Linux is asked for its own. */
function peakKilobytes(): number {
  const own = existsSync('/proc/self/status') ? /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}

void main();
