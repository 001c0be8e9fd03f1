import { openBook, pasteEntries, problemOf, valueOf, type OpenBook } from '../support/openBook';
import { seedPlan } from '../support/plans';
import { SAMPLE_ACTUALS } from '../support/sampleActuals';

const PLAN = seedPlan('thach-khoi-2026-2030');

async function ward(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(PLAN, 2027, 'ifAbsent'));
  await pasteEntries(open, PLAN, SAMPLE_ACTUALS);
  return open;
}

async function sheetNames(): Promise<readonly string[]> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.load('items/name');
  await context.sync();
  return context.workbook.worksheets.items.map(({ name }) => name);
}

async function usedValues(sheet: string): Promise<readonly (readonly unknown[])[]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
  range.load('values');
  await context.sync();
  return range.values as unknown[][];
}

test('a report is made in one sync to look and one to write', async () => {
  const { excel, book } = await ward();
  excel.resetTraffic();
  valueOf(await book.makeReport({ year: 2027 }));
  expect(excel.traffic.syncs).toBe(2);
  expect(excel.traffic.bytesSent).toBeLessThan(300_000);
});

test('it is a sheet of its own with the figures of the workbook, and it is shown', async () => {
  const { book } = await ward();
  expect(valueOf(await book.makeReport({ year: 2027 }))).toEqual({ sheet: 'Báo cáo 2027' });
  const values = await usedValues('Báo cáo 2027');
  expect(values[1]?.[0]).toBe('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NĂM 2027');
  expect(values.find(([stt]) => stt === '2.1')).toContain('14,9\u00a0');
  const context = new Excel.RequestContext();
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  expect(active.name).toBe('Báo cáo 2027');
});

test('a report of the same year is made beside the one there is, under a name with a number', async () => {
  const { excel, book } = await ward();
  await excel.user.addSheet('báo cáo 2027');
  await excel.user.type('báo cáo 2027', 'A1', 'của tôi');
  expect(valueOf(await book.makeReport({ year: 2027 })).sheet).toBe('Báo cáo 2027 (2)');
  expect(valueOf(await book.makeReport({ year: 2027 })).sheet).toBe('Báo cáo 2027 (3)');
  expect((await usedValues('báo cáo 2027'))[0]?.[0]).toBe('của tôi');
});

test('an earlier year and a single agency can be reported on', async () => {
  const { book } = await ward();
  const { sheet } = valueOf(await book.makeReport({ year: 2026, agencyId: 'vhxh' }));
  expect(sheet).toBe('Báo cáo 2026 – Phòng VH-XH');
  const values = await usedValues(sheet);
  expect(values.some(([stt]) => stt === '2.1')).toBe(false);
  expect(values.flat()).not.toContain('2027');
});

test('what was made before does not disturb the table or the check', async () => {
  const { book } = await ward();
  const before = valueOf(await book.check());
  valueOf(await book.makeReport({ year: 2027 }));
  const after = valueOf(await book.check());
  expect(after.assessment).toEqual(before.assessment);
  expect(after.structure).toEqual(before.structure);
});

test('without a table there is nothing to report on, and no sheet is made', async () => {
  const { book } = openBook();
  expect(problemOf(await book.makeReport({ year: 2027 }))).toMatchObject({ code: 'noBook' });
  expect(await sheetNames()).toEqual(['Sheet1']);
});

test('a report that is cancelled leaves no sheet', async () => {
  const { book } = await ward();
  const before = await sheetNames();
  const aborter = new AbortController();
  aborter.abort();
  expect(problemOf(await book.makeReport({ year: 2027 }, { signal: aborter.signal }))).toEqual({ code: 'cancelled' });
  expect(await sheetNames()).toEqual(before);
});
