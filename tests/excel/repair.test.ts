import type { EntryIssue } from '../../src/plan/issue';
import type { EntryRepair } from '../../src/excel/book';
import { TONES } from '../../src/workbook/theme';
import { entryAddress, openBook, pasteEntries, problemOf, statusesOf, valueOf, type OpenBook } from '../support/openBook';
import { seedPlan } from '../support/plans';
import { WARD_ENTRIES } from '../support/wardEntries';

const plan = seedPlan('thach-khoi-2026-2030');
const SHEET = 'Phụ lục';

async function filledBook(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2027, 'ifAbsent'));
  await pasteEntries(open, plan, WARD_ENTRIES);
  return open;
}

function repairsOf(issues: readonly EntryIssue[]): readonly EntryRepair[] {
  return issues.flatMap(({ lineId, year, raw, repair }) => (repair === undefined ? [] : [{ lineId, slot: year, from: raw, to: repair }]));
}

async function logRows(): Promise<readonly (readonly unknown[])[]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Nhật ký').getRange('A6:H20');
  range.load('values');
  await context.sync();
  return range.values.filter(([time]) => time !== '');
}

test('all repairs are written in one sync after one look, and the lines are judged anew', async () => {
  const { excel, book } = await filledBook();
  const { issues } = valueOf(await book.check());
  const repairs = repairsOf(issues);
  expect(repairs.map(({ lineId, to }) => [lineId, to])).toEqual([
    ['2.2', 10.9],
    ['11.1', 97.5],
    ['12', 'Đạt'],
    ['6a', 95.8],
  ]);
  excel.resetTraffic();
  const after = valueOf(await book.repairEntries(repairs));
  expect(excel.traffic.syncs).toBe(2);
  expect(after.issues.map(({ lineId }) => lineId)).toEqual(['9.1', '4.1']);
  expect(statusesOf(after)).toMatchObject({ '2.2': 'met', '11.1': 'met', '12': 'met', '6a': 'met' });
  expect(await excel.shownText(SHEET, entryAddress(plan, '6a', 2027))).toBe('95,8');
});

test('repairs and edits by hand are kept in the log, with who, what and when', async () => {
  const { excel, book } = await filledBook();
  valueOf(await book.check());
  await excel.user.type(SHEET, entryAddress(plan, '13', 2027), '98');
  const { issues } = valueOf(await book.check());
  valueOf(await book.repairEntries(repairsOf(issues).filter(({ lineId }) => lineId === '11.1')));
  const rows = await logRows();
  expect(rows.map((row) => row.slice(1))).toEqual([
    ['Nguyễn Thị An', '13', 'Chỉ tiêu gọi nhập ngũ', '2027', '100', '98', 'Nhập tay'],
    ['Nguyễn Thị An', '11.1', 'Mức độ hài lòng của người dân, doanh nghiệp', '2027', '"97,5"', '97,5', 'Sửa theo gợi ý'],
  ]);
  expect(rows[0]?.[0]).toMatch(/^2027-01-15 08:\d\d:\d\d$/);
});

test('a repair whose cell has changed meanwhile is not written, nor any other with it', async () => {
  const { excel, book } = await filledBook();
  const repairs = repairsOf(valueOf(await book.check()).issues);
  await excel.user.paste(SHEET, entryAddress(plan, '12', 2027), [['Chưa đạt']]);
  expect(problemOf(await book.repairEntries(repairs))).toEqual({ code: 'cellMoved', lineId: '12' });
  expect(await excel.shownText(SHEET, entryAddress(plan, '2.2', 2026))).toBe('10.9 ');
});

test('a protected sheet is named and nothing is written', async () => {
  const { book } = await filledBook();
  const repairs = repairsOf(valueOf(await book.check()).issues);
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem('Nhật ký').protection.protect();
  await context.sync();
  expect(problemOf(await book.repairEntries(repairs))).toEqual({ code: 'sheetProtected', sheet: 'Nhật ký' });
  expect(valueOf(await book.check()).issues).toHaveLength(6);
});

test('repairing the table brings back formats, validation, formulas and rows, and leaves every entry as it is', async () => {
  const { excel, book } = await filledBook();
  const before = valueOf(await book.check());
  await excel.user.insertColumns(SHEET, 'G', 1);
  await excel.user.deleteRows(SHEET, 12);
  await excel.user.type(SHEET, 'T10', 'Đạt');
  await excel.user.sort(SHEET, 'A10:Z41', 'A', false);
  const context = new Excel.RequestContext();
  const table = context.workbook.worksheets.getItem(SHEET).getRange('A10:Z41');
  table.conditionalFormats.clearAll();
  table.dataValidation.clear();
  await context.sync();

  excel.resetTraffic();
  expect(valueOf(await book.repairTable(''))).toMatchObject({ sheet: SHEET });
  expect(excel.traffic.syncs).toBe(2);
  const after = valueOf(await book.check());
  expect(after.structure).toEqual([]);
  expect(after.plan).toEqual(before.plan);
  const kept = Object.entries(before.actuals).filter(([id]) => id !== '2.1');
  expect(Object.entries(after.actuals).filter(([id]) => id !== '2.1')).toEqual(expect.arrayContaining(kept));
  const cell = after.cellOf('1', 2027)?.address ?? '';
  expect((await excel.evaluatedFormat(SHEET, cell)).fill).toBe(TONES.offTrackRow.fill);
  expect(await excel.user.type(SHEET, after.cellOf('13', 2027)?.address ?? '', '150')).toMatchObject({ refused: true });
  expect(await excel.user.type(SHEET, after.cellOf('2.1', 2027)?.address ?? '', '15,5')).toMatchObject({ refused: false });
  expect(statusesOf(valueOf(await book.check()))['2.1']).toBe('met');
});

test('a log that was deleted is made anew by repairing the table', async () => {
  const { excel, book } = await filledBook();
  await excel.user.deleteSheet('Nhật ký');
  valueOf(await book.repairTable(''));
  valueOf(await book.check());
  await excel.user.type(SHEET, entryAddress(plan, '13', 2027), '97');
  valueOf(await book.check());
  valueOf(await book.check());
  expect((await logRows()).map((row) => row[2])).toEqual(['13']);
});
