import { entryAddress, openBook, pasteEntries, problemOf, valueOf, type OpenBook } from '../support/openBook';
import { seedPlan } from '../support/plans';
import { WARD_ENTRIES } from '../support/wardEntries';

const plan = seedPlan('thach-khoi-2026-2030');
const SHEET = 'Phụ lục';

async function filledBook(options: Parameters<typeof openBook>[0] = {}): Promise<OpenBook> {
  const open = openBook(options);
  valueOf(await open.book.scaffold(plan, 2027, 'ifAbsent'));
  await pasteEntries(open, plan, WARD_ENTRIES);
  return open;
}

test('a check is one sync, and says where each odd entry stands', async () => {
  const { excel, book } = await filledBook();
  excel.resetTraffic();
  const check = valueOf(await book.check());
  expect(excel.traffic.syncs).toBe(1);
  expect(check.issues.map(({ lineId, year, detail }) => [lineId, year, detail.code])).toEqual([
    ['2.2', 2026, 'numberAsText'],
    ['9.1', 2027, 'aboveRange'],
    ['11.1', 2027, 'numberAsText'],
    ['12', 2027, 'notAChoice'],
    ['6a', 2027, 'fractionForPercent'],
    ['4.1', 2027, 'aboveTargetRange'],
  ]);
  expect(check.cellOf('9.1', 2027)).toEqual({ sheet: SHEET, address: entryAddress(plan, '9.1', 2027) });
});

test('rows that are sorted, columns that are inserted and a sheet that is renamed are followed', async () => {
  const { excel, book } = await filledBook();
  const before = valueOf(await book.check());
  await excel.user.sort(SHEET, 'A10:Y42', 'E', false);
  await excel.user.insertColumns(SHEET, 'L', 2);
  await excel.user.renameSheet(SHEET, 'Bảng theo dõi');
  const after = valueOf(await book.check());
  expect(after.actuals).toEqual(before.actuals);
  expect(after.assessment.lines.map(({ status }) => status)).toEqual(before.assessment.lines.map(({ status }) => status));
  expect(after.structure).toMatchObject([{ code: 'rowsMoved' }]);
  expect(after.cellOf('1', 2026)).toMatchObject({ sheet: 'Bảng theo dõi', address: expect.stringMatching(/^N\d+$/) as string });
});

test('a row that was deleted and one that was copied are told', async () => {
  const { excel, book } = await filledBook();
  await excel.user.deleteRows(SHEET, 12);
  await excel.user.paste(SHEET, 'A20', [['1']]);
  const codes = valueOf(await book.check()).structure.map((issue) => (issue.code === 'rowMissing' || issue.code === 'rowDuplicated' ? [issue.code, issue.lineId] : [issue.code]));
  expect(codes).toContainEqual(['rowMissing', '2.1']);
  expect(codes).toContainEqual(['rowDuplicated', '1']);
});

test('a verdict that was typed over is told, with its cell', async () => {
  const { excel, book } = await filledBook();
  await excel.user.type(SHEET, 'S10', 'Đạt');
  expect(valueOf(await book.check()).structure).toEqual([{ code: 'formulaLost', cells: [{ sheet: SHEET, address: 'S10' }] }]);
});

test('a reporting year that is none of the plan is told with its cell', async () => {
  const { excel, book } = await filledBook();
  await excel.user.paste(SHEET, 'F5', [[2040]]);
  expect(problemOf(await book.check())).toEqual({ code: 'reportingYearInvalid', firstYear: 2026, lastYear: 2030, address: 'F5' });
});

test('a workbook without a table of ours says so', async () => {
  expect(problemOf(await openBook().book.check())).toEqual({ code: 'noBook' });
});

test('a workbook whose rules sheet was deleted says what is missing', async () => {
  const { excel, book } = await filledBook();
  await excel.user.deleteSheet('Quy tắc');
  expect(problemOf(await book.check())).toMatchObject({ code: 'bookDamaged', missing: expect.arrayContaining(['QT_KeHoach']) as string[] });
});

test('a wrong plan inside the workbook is not trusted', async () => {
  const { excel, book } = await filledBook();
  const context = new Excel.RequestContext();
  const rules = context.workbook.names.getItem('QT_QuyTac').getRange();
  rules.getCell(1, 3).values = [['rất nhiều']];
  await context.sync();
  expect(problemOf(await book.check())).toMatchObject({ code: 'planUnreadable' });
  expect(excel.traffic.syncs).toBeGreaterThan(0);
});

test('the next row that needs a hand is selected below the last one, and from the top again', async () => {
  const { excel, book } = await filledBook();
  excel.user.select(SHEET, 'A1');
  const visited: string[] = [];
  for (let step = 0; step < 4; step += 1) visited.push(valueOf(await book.nextOffTrack())?.address ?? '');
  expect(visited).toEqual(['M10', 'M13', 'M14', 'M16']);
  excel.user.select(SHEET, 'A60');
  expect(valueOf(await book.nextOffTrack())?.address).toBe('M10');
});

test('while a cell is being edited the user is asked to press Enter', async () => {
  const { excel, book } = await filledBook();
  excel.user.editCell(true);
  expect(problemOf(await book.check())).toEqual({ code: 'cellEditMode' });
});
