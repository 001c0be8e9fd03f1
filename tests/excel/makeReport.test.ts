import { placedLines } from '../../src/plan/Plan';
import { leadAgencies } from '../../src/plan/subPlan';
import { openBook, pasteEntries, problemOf, valueOf, type OpenBook } from '../support/openBook';
import { seedPlan } from '../support/plans';
import { SAMPLE_ACTUALS } from '../support/sampleActuals';

const PLAN = seedPlan('thach-khoi-2026-2030');

const SMALL = seedPlan('generic-commune');
const YEAR = SMALL.period.firstYear;

async function small(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(SMALL, YEAR, 'ifAbsent'));
  return open;
}

async function activeSheet(): Promise<string> {
  const context = new Excel.RequestContext();
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  return active.name;
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

test('a report is made in one sync to look and one to write, on a sheet of its own that is shown', async () => {
  const open = openBook();
  const { excel, book } = open;
  valueOf(await book.scaffold(PLAN, 2027, 'ifAbsent'));
  await pasteEntries(open, PLAN, SAMPLE_ACTUALS);
  const before = valueOf(await book.check());
  excel.resetTraffic();
  expect(valueOf(await book.makeReport({ year: 2027 }))).toEqual({ sheet: 'Báo cáo 2027' });
  expect(excel.traffic.syncs).toBe(2);
  expect(excel.traffic.bytesSent).toBeLessThan(300_000);

  const values = await usedValues('Báo cáo 2027');
  expect(values[1]?.[0]).toBe('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NĂM 2027');
  expect(values.find(([stt]) => stt === '2.1')).toContain('14,9\u00a0');
  expect(await activeSheet()).toBe('Báo cáo 2027');
  const after = valueOf(await book.check());
  expect(after.assessment).toEqual(before.assessment);
  expect(after.structure).toEqual(before.structure);
});

test('a report of the same year is made beside the one there is, under a name with a number', async () => {
  const { excel, book } = await small();
  const wanted = `Báo cáo ${String(YEAR)}`;
  await excel.user.addSheet(wanted.toLowerCase());
  await excel.user.type(wanted.toLowerCase(), 'A1', 'của tôi');
  expect(valueOf(await book.makeReport({ year: YEAR })).sheet).toBe(`${wanted} (2)`);
  expect(valueOf(await book.makeReport({ year: YEAR })).sheet).toBe(`${wanted} (3)`);
  expect((await usedValues(wanted.toLowerCase()))[0]?.[0]).toBe('của tôi');
});

test('any year of the plan and a single agency can be reported on', async () => {
  const { book } = await small();
  const [lead] = leadAgencies(SMALL);
  const { lastYear } = SMALL.period;
  const { sheet } = valueOf(await book.makeReport({ year: lastYear, agencyId: lead!.agency.id }));
  expect(sheet).toBe(`Báo cáo ${String(lastYear)} ${lead!.agency.short}`);
  const ids = new Set((await usedValues(sheet)).map(([stt]) => String(stt)));
  for (const { line } of placedLines(SMALL)) expect(ids.has(line.id)).toBe(line.lead === lead!.agency.id);
});

/** What the log holds: line, cell, from, to. */
async function logged(): Promise<readonly (readonly unknown[])[]> {
  const context = new Excel.RequestContext();
  const rows = context.workbook.names.getItem('NK_Bang').getRange();
  rows.load('values');
  await context.sync();
  return (rows.values as unknown[][]).filter(([at]) => String(at).startsWith('20')).map((row) => row.slice(2, 3).concat(row.slice(4, 7)));
}

test('what was entered by hand is in the log once a report is made, in the same write', async () => {
  const open = await small();
  valueOf(await open.book.check());
  await open.excel.user.type('Phụ lục', 'L12', '31');
  open.excel.resetTraffic();
  valueOf(await open.book.makeReport({ year: YEAR }));
  expect(open.excel.traffic.syncs).toBe(2);
  expect(await logged()).toEqual([['2', String(YEAR), '', '31']]);
  valueOf(await open.book.makeReport({ year: YEAR }));
  expect(await logged()).toHaveLength(1);
});

test('a protected log does not keep a report from being made, and takes the lines later', async () => {
  const open = await small();
  valueOf(await open.book.check());
  await open.excel.user.type('Phụ lục', 'L12', '31');
  await protectLog(true);
  valueOf(await open.book.makeReport({ year: YEAR }));
  expect(await logged()).toEqual([]);
  await protectLog(false);
  valueOf(await open.book.check());
  expect(await logged()).toHaveLength(1);
});

async function protectLog(isProtected: boolean): Promise<void> {
  const context = new Excel.RequestContext();
  const { protection } = context.workbook.worksheets.getItem('Nhật ký');
  if (isProtected) protection.protect();
  else protection.unprotect();
  await context.sync();
}

test('without a table there is nothing to report on, and no sheet is made', async () => {
  const { book } = openBook();
  expect(problemOf(await book.makeReport({ year: 2027 }))).toMatchObject({ code: 'noBook' });
  expect(await sheetNames()).toEqual(['Sheet1']);
});

test('a report that is cancelled leaves no sheet', async () => {
  const { book } = await small();
  const before = await sheetNames();
  const aborter = new AbortController();
  aborter.abort();
  expect(problemOf(await book.makeReport({ year: YEAR }, { signal: aborter.signal }))).toEqual({ code: 'cancelled' });
  expect(await sheetNames()).toEqual(before);
});
