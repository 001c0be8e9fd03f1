import { handOut, type HandedOut } from '../../src/actions/handOut';
import { previewReturned } from '../../src/actions/previewReturned';
import { takeIn } from '../../src/actions/takeIn';
import { undoTakeIn } from '../../src/actions/undoTakeIn';
import { zipCopies } from '../../src/actions/zipCopies';
import type { Book } from '../../src/excel/book';
import { isTakenByDefault } from '../../src/plan/merge';
import { orderOf } from '../../src/workbook/takeIn/order';
import { openDeskHere } from '../support/deskHere';
import { entryAddress, openBook, pasteEntries, valueOf, type OpenBook } from '../support/openBook';
import { seedPlan } from '../support/plans';
import { rewritten } from '../support/rewritten';
import { WARD_ENTRIES } from '../support/wardEntries';

const PLAN = seedPlan('thach-khoi-2026-2030');
const NOW = new Date(2027, 10, 24, 8, 0, 0);
const NOTHING = { read: [], insisted: new Set<number>() };

async function wardBook(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(PLAN, 2027, 'ifAbsent'));
  await pasteEntries(open, PLAN, WARD_ENTRIES);
  return open;
}

async function handOutTo(book: Book, ...agencies: readonly string[]): Promise<readonly HandedOut[]> {
  return valueOf(await handOut.run(book, { desk: openDeskHere, agencies, dueDate: '2027-12-15', returnTo: ' Bà An ', now: NOW }));
}

/** A file of these bytes as a browser gives it. */
function chosen(name: string, bytes: Uint8Array) {
  return { name, slice: (from: number, to: number) => new Blob([new Uint8Array(bytes)]).slice(from, to) };
}

async function preview(book: Book, ...files: readonly ReturnType<typeof chosen>[]) {
  return valueOf(await previewReturned.run(book, { desk: openDeskHere, given: files, ...NOTHING }));
}

test('copies are numbered, noted in the log, and come with a letter', async () => {
  const { book } = await wardBook();
  const [first, other] = await handOutTo(book, 'kthtdt', 'ca');
  expect([first?.origin.copyNumber, other?.origin.copyNumber]).toEqual([1, 1]);
  expect(first?.facts).toMatchObject({ handedOutAt: '2027-11-24 08:00:00', dueDate: '2027-12-15', returnTo: 'Bà An' });
  expect(first?.mail.body).toContain('Bà An trước hết ngày 15/12/2027');
  const [again] = await handOutTo(book, 'kthtdt');
  expect(again?.origin.copyNumber).toBe(2);
  const { history } = valueOf(await book.readExchange());
  expect([...history.lastCopies]).toEqual([['kthtdt', 2], ['ca', 1]]);
});

test('a copy that comes back as it went has nothing to take in', async () => {
  const { book } = await wardBook();
  const [copy] = await handOutTo(book, 'kthtdt');
  const { preview: seen } = await preview(book, chosen('a.xlsx', copy!.bytes));
  expect(seen.files.map(({ refusal, rows }) => [refusal, rows.length])).toEqual([[undefined, 0]]);
});

test('what an agency filled in is previewed, written with its log, and undone', async () => {
  const { book, excel } = await wardBook();
  const [copy] = await handOutTo(book, 'kthtdt');
  const filled = await rewritten(copy!.bytes, { '2.1': { 2027: 15.5 }, '2': { 2027: 17.25, explanation: 'Do mưa bão' } });
  // Both sides change one of them.
  await excel.user.type('Phụ lục', entryAddress(PLAN, '2', 2027), '16,9');
  const { preview: seen } = await preview(book, chosen('Nhận lại.xlsx', filled));
  const rows = seen.files.flatMap((file) => file.rows);
  expect(rows.map(({ lineId, slot, outcome }) => [lineId, slot, outcome.kind])).toEqual([
    ['2', 2027, 'conflict'],
    ['2', 'explanation', 'new'],
    ['2.1', 2027, 'changed'],
  ]);

  const after = valueOf(await takeIn.run(book, orderOf(seen, rows.filter(isTakenByDefault))));
  expect([after.actuals['2.1']?.[2027], after.actuals['2']?.[2027]]).toEqual([15.5, 16.9]);
  const taken = valueOf(await book.readExchange());
  expect(taken.entries['2']?.explanation).toBe('Do mưa bão');
  expect(taken.history.lastTakeIn?.files.map(({ file }) => file)).toEqual(['Nhận lại.xlsx']);

  const { preview: again } = await preview(book, chosen('Nhận lại.xlsx', filled));
  expect(again.files[0]?.refusal?.kind).toBe('alreadyTaken');

  const undone = valueOf(await undoTakeIn.run(book, { batch: taken.history.lastTakeIn!.batch }));
  expect([undone.restored, undone.kept.length, undone.check.actuals['2.1']?.[2027]]).toEqual([2, 0, WARD_ENTRIES['2.1']?.[2027]]);
  expect(valueOf(await book.readExchange()).history.lastTakeIn).toBeUndefined();
});

test('a file that is no workbook is read as that, and files are packed into one', async () => {
  const { book } = await wardBook();
  const { read } = await preview(book, chosen('thư.xlsx', new TextEncoder().encode('Kính gửi')));
  expect(read).toEqual([{ name: 'thư.xlsx', problem: { code: 'notAZip' } }]);
  const zip = valueOf(await zipCopies.run(book, { desk: openDeskHere, files: [{ name: 'a.xlsx', bytes: new Uint8Array([1]) }] }));
  expect(String.fromCharCode(...zip.slice(0, 2))).toBe('PK');
});

test('cancelling leaves the log without copies', async () => {
  const { book } = await wardBook();
  const aborter = new AbortController();
  aborter.abort();
  const outcome = await handOut.run(book, { desk: openDeskHere, agencies: ['kthtdt'], dueDate: '', returnTo: '', now: NOW, progress: { signal: aborter.signal } });
  expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled' } });
  expect(valueOf(await book.readExchange()).history.lastCopies.size).toBe(0);
});
