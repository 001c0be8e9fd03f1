/** The ward's plan, its entries and what they come to: the same that the tests without a browser use. */
import { buildSync } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './browser.mjs';

const outfile = path.join(ROOT, '.cache/e2e-ward.mjs');
buildSync({
  stdin: {
    contents: `
      import seed from './seeds/thach-khoi-2026-2030.json';
      import { placedLines } from './src/plan/Plan';
      import { parsePlan } from './src/plan/schema';
      export { WARD_ENTRIES as ENTRIES } from './tests/support/wardEntries';
      export { WARD_VERDICTS as VERDICTS } from './tests/support/wardVerdicts';
      export const LINE_IDS = placedLines(parsePlan(seed).value).map(({ line }) => line.id);
    `,
    resolveDir: ROOT,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
});

export const { ENTRIES, LINE_IDS, VERDICTS } = await import(pathToFileURL(outfile).href);

/** Where a new table has the entries of each year. */
export const YEAR_COLUMNS = { 2025: 'K', 2026: 'L', 2027: 'M', 2028: 'N', 2029: 'O', 2030: 'P' };

/** The entries as a block for the table's cells, texts given an apostrophe so that they arrive as texts. */
export const ENTRY_BLOCK = LINE_IDS.map((id) =>
  Object.keys(YEAR_COLUMNS).map((year) => {
    const value = ENTRIES[id]?.[year] ?? null;
    return typeof value === 'string' ? `'${value}` : value;
  }),
);
