import fc from 'fast-check';
import type { FileProblemCode } from '../../src/locales/fileProblems';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { problemIn, wardFile } from '../support/xlsxFiles';
import { hostileFiles } from '../support/xlsxHostile';
import { ReaderProcess, type ReadReport } from '../support/xlsxReader';

/** What no file may take. */
const MOST = { milliseconds: 2000, megabytes: 300 };

let good: Uint8Array;
const reader = new ReaderProcess();

beforeAll(async () => {
  good = await wardFile();
});
afterAll(() => reader.dispose());

test('every hostile file ends in a clear answer, soon and without much memory', async () => {
  const reports: (ReadReport & { readonly name: string; readonly expected: string })[] = [];
  for (const { name, bytes, expected } of hostileFiles(good)) reports.push({ name, expected, ...(await reader.read(bytes())) });
  if (process.env['SHOW_HOSTILE'] !== undefined) console.table(reports.map(({ name, outcome, milliseconds, peakMegabytes }) => ({ name, code: outcome.code, ms: Math.round(milliseconds), MB: Math.round(peakMegabytes) })));
  expect(reports.filter(({ outcome, expected }) => outcome.code !== expected).map(({ name, outcome, expected }) => ({ name, expected, outcome }))).toEqual([]);
  expect(reports.filter(({ milliseconds, peakMegabytes }) => milliseconds > MOST.milliseconds || peakMegabytes > MOST.megabytes)).toEqual([]);
  expect(reports.length).toBeGreaterThan(40);
}, 300_000);

test('a file cut anywhere is said to be cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 4, max: good.length - 1 }), async (length) => {
      expect(await problemIn(good.slice(0, length))).toEqual({ code: 'truncated' });
    }),
    { numRuns: 50 },
  );
}, 60_000);

const CODES: readonly FileProblemCode[] = ['truncated', 'corrupted', 'bombSuspected', 'tooManyParts', 'notAWorkbook', 'encrypted', 'notAZip', 'noBook', 'damaged', 'doctype', 'cellsOutOfBounds', 'tooManyCells'];

test('a file with a few bytes changed is read as it was, or refused for a reason', async () => {
  const before = await readXlsx(good);
  const cells = before.ok ? before.value.cells : undefined;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ at: fc.integer({ min: 0, max: good.length - 1 }), byte: fc.integer({ min: 0, max: 255 }) }), { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = good.slice();
      for (const { at, byte } of changes) bytes[at] = byte;
      const read = await readXlsx(bytes);
      // Checksums let no altered figure through.
      if (read.ok) expect(read.value.cells).toEqual(cells);
      else expect(CODES).toContain(read.error.code);
    }),
    { numRuns: 100 },
  );
}, 60_000);
