/**
 * What workbook files cost, as a ratio to the library's bare read or write of the same files in the same run. Bare and
 * whole runs take turns, so that a busy machine slows both alike.
 */
import seed from '../../seeds/thach-khoi-2026-2030.json';
import type { CopyOrder } from '../../src/actions/fileDesk';
import type { PlanEntries } from '../../src/plan/entries';
import { parsePlan } from '../../src/plan/schema';
import { leadAgencies } from '../../src/plan/subPlan';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { planVersion } from '../../src/workbook/planVersion';
import { isTakenByDefault } from '../../src/plan/merge';
import { orderOf } from '../../src/workbook/takeIn/order';
import { previewTakeIn } from '../../src/workbook/takeIn/preview';
import { readWorkbook, writeWorkbook } from '../../src/xlsx/hucre';
import { makeCopy } from '../../src/xlsx/makeCopy';
import { readReturned } from '../../src/xlsx/readReturned';
import { libraryWorkbook, writeXlsx } from '../../src/xlsx/writeXlsx';
import { WARD_ENTRIES } from '../support/wardEntries';

const RUNS = 21;
const CITY_FILES = 114;

interface Measured {
  readonly what: string;
  readonly ms: number;
  readonly bareMs: number;
}

const parsed = parsePlan(seed);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const plan = parsed.value;
const reportingYear = 2027;

/** 114 copies as they would come back: every agency several times, each time with other figures. */
async function returnedFiles(): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const agencies = leadAgencies(plan).map(({ agency }) => agency.id);
  return Promise.all(
    Array.from({ length: CITY_FILES }, async (_, index) => {
      const entries: PlanEntries = Object.fromEntries(Object.entries(WARD_ENTRIES).map(([id, years]) => [id, { ...years, 2028: index }]));
      const order: CopyOrder = {
        plan,
        facts: {
          agencyId: agencies[index % agencies.length] ?? '',
          number: 1 + Math.floor(index / agencies.length),
          handedOutAt: '2027-11-24 08:00:00',
          dueDate: '2027-12-15',
          returnTo: 'Văn phòng',
          planVersion: planVersion(plan),
        },
        reportingYear,
        tolerancePercent: 5,
        entries,
      };
      return { name: `${String(index)}.xlsx`, bytes: (await makeCopy(order)).bytes };
    }),
  );
}

async function takeIn(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<number> {
  const read = [];
  for (const { name, bytes } of files) {
    const book = await readReturned(bytes);
    read.push(book.ok ? { name, book: book.value } : { name, problem: book.error });
  }
  const history = { lastCopies: new Map<string, number>(), takenIn: [], nextBatch: 1, lastTakeIn: undefined };
  const preview = previewTakeIn({ plan, entries: {}, history }, read);
  return orderOf(preview, preview.files.flatMap(({ rows }) => rows.filter(isTakenByDefault))).files.length;
}

async function compare(what: string, runs: number, whole: () => Promise<unknown>, bare: () => Promise<unknown>): Promise<Measured> {
  const times: { whole: number[]; bare: number[] } = { whole: [], bare: [] };
  for (let run = 0; run < runs; run += 1) {
    times.bare.push(await timed(bare));
    times.whole.push(await timed(whole));
  }
  return { what, ms: median(times.whole), bareMs: median(times.bare) };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

export async function measureFiles(): Promise<readonly Measured[]> {
  const spec = buildWorkbook(plan, { reportingYear, entries: WARD_ENTRIES });
  const described = libraryWorkbook(spec, {});
  const files = await returnedFiles();
  const one = files[0]?.bytes ?? new Uint8Array();
  return [
    await compare('write the Thạch Khôi workbook', RUNS, () => writeXlsx(spec), () => writeWorkbook(described)),
    await compare('read one returned file', RUNS, () => readReturned(one), () => readWorkbook(one)),
    await compare(
      `take in ${String(CITY_FILES)} files`,
      5,
      () => takeIn(files),
      async () => {
        for (const { bytes } of files) await readWorkbook(bytes);
      },
    ),
  ];
}
