import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { wardFile } from '../support/xlsxFiles';

const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-rollup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a hundred files more need no more memory than their rows of the summary', async () => {
  const script = join(folder, 'child.cjs');
  const file = join(folder, 'ward.xlsx');
  buildSync({ entryPoints: [join(__dirname, '../support/rollUpChild.ts')], bundle: true, platform: 'node', format: 'cjs', outfile: script, logLevel: 'error' });
  writeFileSync(file, await wardFile());
  const held = JSON.parse(execFileSync(process.execPath, ['--expose-gc', script, file, '120'], { encoding: 'utf8' })) as readonly number[];
  expect(held).toHaveLength(12);
  const [, at20 = 0] = held;
  const at120 = held.at(-1) ?? Infinity;
  // A ward's workbook unpacks to megabytes; what is kept of it is a few kilobytes.
  expect((at120 - at20) / 100).toBeLessThan(20_000);
}, 120_000);
