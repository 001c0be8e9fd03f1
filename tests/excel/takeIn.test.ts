import type { Exchange } from '../../src/excel/book';
import type { RawValue } from '../../src/plan/values';
import type { CopyOrigin } from '../../src/workbook/logLines';
import type { TakeInOrder, TakeInWrite } from '../../src/workbook/takeIn/types';
import { entryAddress, openBook, pasteEntries, problemOf, valueOf, type OpenBook } from '../support/openBook';
import { seedPlan } from '../support/plans';
import { WARD_ENTRIES } from '../support/wardEntries';

const plan = seedPlan('thach-khoi-2026-2030');
const SHEET = 'Phụ lục';
const ORIGIN: CopyOrigin = { file: '=cmd().xlsx', agencyId: plan.agencies[0]?.id ?? '', copyNumber: 1 };

async function filledBook(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2027, 'ifAbsent'));
  await pasteEntries(open, plan, WARD_ENTRIES);
  return open;
}

async function exchangeOf({ book }: OpenBook): Promise<Exchange> {
  return valueOf(await book.readExchange());
}

async function orderOf(open: OpenBook, cells: readonly (readonly [string, TakeInWrite['slot'], RawValue])[], fingerprint = 'f1'): Promise<TakeInOrder> {
  const { entries } = await exchangeOf(open);
  const writes = cells.map(([lineId, slot, to]): TakeInWrite => ({ lineId, slot, from: entries[lineId]?.[slot] ?? null, to, origin: ORIGIN }));
  return { writes, files: [{ origin: ORIGIN, fingerprint, taken: writes.length }] };
}

/** Everything the table holds, formulas as they are written. */
async function tableNow(): Promise<unknown> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(SHEET).getRange('A1:Z45');
  range.load('formulas,values');
  await context.sync();
  return [range.formulas, range.values];
}

async function logRows(): Promise<readonly (readonly unknown[])[]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Nhật ký').getRange('A6:L30');
  range.load('formulas');
  await context.sync();
  return (range.formulas as unknown[][]).filter(([time]) => time !== '');
}

const FORMULA_LIKE = '=cmd()';

test('what was taken in is written and logged in one sync after one look', async () => {
  const open = await filledBook();
  const order = await orderOf(open, [['13', 2027, 98], ['1', 'explanation', FORMULA_LIKE], ['2.1', 'explanation', "'-15"]]);
  open.excel.resetTraffic();
  valueOf(await open.book.takeIn(order));
  expect(open.excel.traffic.syncs).toBe(2);
  const { entries, history } = await exchangeOf(open);
  expect([entries['13']?.[2027], entries['1']?.explanation, entries['2.1']?.explanation]).toEqual([98, FORMULA_LIKE, "'-15"]);
  expect(history.takenIn).toMatchObject([{ origin: ORIGIN, batch: 1, fingerprint: 'f1' }]);
  expect(history.lastTakeIn?.changes.map(({ lineId, slot, from, to }) => ({ lineId, slot, from, to, origin: ORIGIN }))).toEqual(order.writes);
  const rows = await logRows();
  expect(rows.map((row) => row.slice(2))).toMatchObject([
    ['', 'Nhận tệp, đã ghi 3 ô', '', '', 'f1', 'Nhận tệp', '=cmd().xlsx', expect.any(String), '1', '1'],
    ['13', 'Chỉ tiêu gọi nhập ngũ', '2027', '100', '98', 'Nhận từ bản giao', '=cmd().xlsx', expect.any(String), '1', '1'],
    ['1', expect.any(String), 'Giải trình', '', '=cmd()', 'Nhận từ bản giao', '=cmd().xlsx', expect.any(String), '1', '1'],
    ['2.1', expect.any(String), 'Giải trình', '', `"'-15"`, 'Nhận từ bản giao', '=cmd().xlsx', expect.any(String), '1', '1'],
  ]);
});

test('the workbook and its log are read in one sync', async () => {
  const open = await filledBook();
  open.excel.resetTraffic();
  await exchangeOf(open);
  expect(open.excel.traffic.syncs).toBe(1);
});

test('nothing is written when one cell no longer holds what was compared', async () => {
  const open = await filledBook();
  const order = await orderOf(open, [['1', 'explanation', 'Chậm vốn'], ['13', 2027, 98]]);
  await open.excel.user.type(SHEET, entryAddress(plan, '13', 2027), '97');
  const before = await tableNow();
  expect(problemOf(await open.book.takeIn(order))).toEqual({ code: 'cellMoved', lineId: '13' });
  expect(await tableNow()).toEqual(before);
  expect(await logRows()).toEqual([]);
  expect((await exchangeOf(open)).history.takenIn).toEqual([]);
});

test('taking the same order in twice writes once', async () => {
  const open = await filledBook();
  const order = await orderOf(open, [['13', 2027, 98]]);
  valueOf(await open.book.takeIn(order));
  const before = [await tableNow(), await logRows()];
  expect(problemOf(await open.book.takeIn(order))).toEqual({ code: 'cellMoved', lineId: '13' });
  expect([await tableNow(), await logRows()]).toEqual(before);
});

test('undoing walks back one take-in at a time until the table is as it was', async () => {
  const open = await filledBook();
  const start = await tableNow();
  valueOf(await open.book.takeIn(await orderOf(open, [['13', 2027, 98], ['1', 'explanation', FORMULA_LIKE], ['6a', 2027, null]])));
  const middle = await tableNow();
  valueOf(await open.book.takeIn(await orderOf(open, [['13', 2027, 99], ['1', 'explanation', 'Khác']], 'f2')));
  expect(problemOf(await open.book.undoTakeIn(1))).toEqual({ code: 'undoGone' });
  open.excel.resetTraffic();
  expect(valueOf(await open.book.undoTakeIn(2))).toMatchObject({ restored: 2, kept: [] });
  expect(open.excel.traffic.syncs).toBe(2);
  expect(await tableNow()).toEqual(middle);
  expect(valueOf(await open.book.undoTakeIn(1))).toMatchObject({ restored: 3, kept: [] });
  expect(await tableNow()).toEqual(start);
  expect(problemOf(await open.book.undoTakeIn(1))).toEqual({ code: 'undoGone' });
  const { history } = await exchangeOf(open);
  expect([history.takenIn, history.lastTakeIn, history.nextBatch]).toEqual([[], undefined, 3]);
});

test('undoing leaves what was changed since, and says so', async () => {
  const open = await filledBook();
  valueOf(await open.book.takeIn(await orderOf(open, [['13', 2027, 98], ['1', 'explanation', 'Chậm vốn']])));
  await open.excel.user.type(SHEET, entryAddress(plan, '13', 2027), '97');
  const undone = valueOf(await open.book.undoTakeIn(1));
  expect([undone.restored, undone.kept.map(({ lineId }) => lineId)]).toEqual([1, ['13']]);
  const { entries } = await exchangeOf(open);
  expect([entries['13']?.[2027], entries['1']?.explanation]).toEqual([97, null]);
});

test('a full log refuses a take-in, a repair and a hand-out, and nothing is written', async () => {
  const open = await filledBook();
  const order = await orderOf(open, [['13', 2027, 98]]);
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem('Nhật ký').getRange('A5004').values = [['x']];
  await context.sync();
  const before = await tableNow();
  expect(problemOf(await open.book.takeIn(order))).toEqual({ code: 'logFull', sheet: 'Nhật ký' });
  expect(problemOf(await open.book.recordHandOut([ORIGIN, ORIGIN]))).toEqual({ code: 'logFull', sheet: 'Nhật ký' });
  expect(await tableNow()).toEqual(before);
  valueOf(await open.book.recordHandOut([ORIGIN]));
  const repair = { lineId: '13', slot: 2027, from: 100, to: 98 };
  expect(problemOf(await open.book.repairEntries([repair]))).toEqual({ code: 'logFull', sheet: 'Nhật ký' });
  await open.excel.user.type(SHEET, entryAddress(plan, '13', 2027), '97');
  expect(valueOf(await open.book.check()).structure).toEqual([{ code: 'logFull', count: 1 }]);
});

test('copies that were handed out are found in the log again', async () => {
  const open = await filledBook();
  open.excel.resetTraffic();
  valueOf(await open.book.recordHandOut([ORIGIN, { ...ORIGIN, copyNumber: 2 }]));
  expect(open.excel.traffic.syncs).toBe(2);
  expect((await exchangeOf(open)).history.lastCopies.get(ORIGIN.agencyId)).toBe(2);
});

test('a copy that was handed out neither hands out nor takes in', async () => {
  const open = await filledBook();
  const context = new Excel.RequestContext();
  context.workbook.names.add('BG_Ban', context.workbook.worksheets.getItem('Quy tắc').getRange('A900:B906'));
  await context.sync();
  expect(problemOf(await open.book.readExchange())).toEqual({ code: 'isCopy' });
  expect(problemOf(await open.book.recordHandOut([ORIGIN]))).toEqual({ code: 'isCopy' });
});

test('a cell that holds nothing but blanks counts as empty when figures are taken in', async () => {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2027, 'ifAbsent'));
  await pasteEntries(open, plan, { '6a': { 2027: '  ' } });
  const order: TakeInOrder = { writes: [{ lineId: '6a', slot: 2027, from: null, to: 95, origin: ORIGIN }], files: [{ origin: ORIGIN, fingerprint: 'f1', taken: 1 }] };
  valueOf(await open.book.takeIn(order));
  expect((await exchangeOf(open)).entries['6a']?.[2027]).toBe(95);
});
