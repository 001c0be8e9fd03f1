import { entryAddress, openBook, statusesOf, valueOf, type OpenBook } from '../support/openBook';
import { seedPlan } from '../support/plans';

const plan = seedPlan('thach-khoi-2026-2030');
const SHEET = 'Ngân sách';
const APPENDIX = 'Phụ lục';

/** Where a new sheet has its first band: the base year in C, 2026 from D, 2027 from H; revenue in row 8, expenditure in row 12. */
const CELLS = { revenue2025: 'C8', revenue2026: 'E8', revenue2027: 'I8', estimate2027: 'H8', expenditure2026: 'E12', science2026: 'E15' } as const;

async function laidOut(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2026, 'ifAbsent'));
  return open;
}

/** What a cell holds, as Excel tells an add-in. */
async function read(sheet: string, address: string): Promise<{ readonly value: unknown; readonly formula: unknown }> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  range.load('values,formulas');
  await context.sync();
  return { value: (range.values as unknown[][])[0]?.[0], formula: (range.formulas as unknown[][])[0]?.[0] };
}

async function logged(): Promise<readonly (readonly unknown[])[]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Nhật ký').getRange('A6:H30');
  range.load('values');
  await context.sync();
  return (range.values as unknown[][]).filter(([at]) => at !== '').map((row) => row.slice(2));
}

test('an edited budget figure changes the verdict of the line that follows from it, and only the budget is logged', async () => {
  const { excel, book } = await laidOut();
  await excel.user.type(SHEET, CELLS.revenue2025, '40000');
  await excel.user.type(SHEET, CELLS.revenue2026, '46200');
  const good = valueOf(await book.check());
  expect(statusesOf(good)['1']).toBe('met');
  expect(good.actuals['1']?.[2026]).toBeCloseTo(15.5, 9);
  expect(good.structure).toEqual([]);
  await excel.user.type(SHEET, CELLS.revenue2026, '41000');
  expect(statusesOf(valueOf(await book.check()))['1']).toBe('offTrack');
  valueOf(await book.check());
  expect(await logged()).toEqual([['NS.revenue', 'Ngân sách: Thu, thực hiện', '2026', '46200', '41000', 'Nhập tay']]);
});

test('looking at the workbook with its budget costs one sync', async () => {
  const { excel, book } = await laidOut();
  excel.resetTraffic();
  valueOf(await book.check());
  expect(excel.traffic.syncs).toBe(1);
});

test('odd budget figures are told with their cells, and a figure typed as text is repaired and logged', async () => {
  const { excel, book } = await laidOut();
  await excel.user.paste(SHEET, CELLS.revenue2025, [["'36.000,5"]]);
  await excel.user.paste(SHEET, CELLS.estimate2027, [[44000]]);
  await excel.user.paste(SHEET, CELLS.revenue2027, [[46_200_000_000]]);
  const check = valueOf(await book.setReportingYear(2027));
  expect(check.budgetIssues.map(({ issue, cell }) => [issue.detail.code, cell.sheet, cell.address])).toEqual([
    ['numberAsText', SHEET, CELLS.revenue2025],
    ['thousandTimes', SHEET, CELLS.revenue2027],
    ['noBaseYear', SHEET, CELLS.revenue2027],
    ['farAboveEstimate', SHEET, CELLS.revenue2027],
  ]);
  expect(await read(SHEET, 'P8')).toMatchObject({ value: 'Thực hiện 2025: không phải số' });
  const repaired = valueOf(await book.repairEntries([{ lineId: 'NS.revenue', slot: 2025, from: '36.000,5', to: 36000.5 }]));
  expect(repaired.budgetIssues.map(({ issue }) => issue.detail.code)).not.toContain('numberAsText');
  expect(await read(SHEET, CELLS.revenue2025)).toMatchObject({ value: 36000.5 });
  expect((await logged()).at(-1)).toEqual(['NS.revenue', 'Ngân sách: Thu, thực hiện', '2025', '"36.000,5"', '36000,5', 'Sửa theo gợi ý']);
});

test('a figure typed over a computed cell counts and is told; restoring the table takes it back and logs what was there', async () => {
  const { excel, book } = await laidOut();
  await excel.user.paste(SHEET, CELLS.revenue2025, [[40000]]);
  await excel.user.paste(SHEET, CELLS.revenue2026, [[46200]]);
  valueOf(await book.check());
  const cell = entryAddress(plan, '1', 2026);
  await excel.user.type(APPENDIX, cell, '3');
  const typed = valueOf(await book.check());
  expect(statusesOf(typed)['1']).toBe('offTrack');
  expect(typed.structure).toEqual([{ code: 'computedOverwritten', cells: [{ sheet: APPENDIX, address: cell }] }]);
  valueOf(await book.repairTable(''));
  const restored = valueOf(await book.check());
  expect(restored.structure).toEqual([]);
  expect(statusesOf(restored)['1']).toBe('met');
  expect(String((await read(APPENDIX, cell)).formula)).toContain(SHEET);
  valueOf(await book.check());
  const lines = await logged();
  expect(lines.map((line) => [line[0], line[3], line[5]])).toEqual([
    ['1', lines[0]?.[3], 'Nhập tay'],
    ['1', '3', 'Sửa theo gợi ý'],
  ]);
});

test('a figure typed where the budget yields none counts, and restoring the table leaves it', async () => {
  const { excel, book } = await laidOut();
  const cell = entryAddress(plan, '1', 2026);
  await excel.user.type(APPENDIX, cell, '16');
  expect(valueOf(await book.check())).toMatchObject({ structure: [] });
  valueOf(await book.repairTable(''));
  expect(await read(APPENDIX, cell)).toEqual({ value: 16, formula: 16 });
});

test('restoring the table brings back formulas of the budget sheet and leaves its entries, wherever they have moved', async () => {
  const { excel, book } = await laidOut();
  await excel.user.paste(SHEET, CELLS.revenue2025, [[40000]]);
  await excel.user.paste(SHEET, CELLS.revenue2026, [[46200]]);
  await excel.user.paste(SHEET, 'G8', [[1]]);
  await excel.user.insertRows(SHEET, 9, 1);
  await excel.user.insertColumns(SHEET, 'D', 1);
  const broken = valueOf(await book.check());
  expect(broken.structure).toEqual([{ code: 'formulaLost', cells: [{ sheet: SHEET, address: 'H8' }] }]);
  valueOf(await book.repairTable(''));
  const restored = valueOf(await book.check());
  expect(restored.structure).toEqual([]);
  expect(restored.entries['NS.revenue']).toMatchObject({ 2025: 40000, 2026: 46200 });
  expect((await read(SHEET, 'H8')).value).toBeCloseTo(15.5, 9);
});

test('a budget sheet that is deleted is told and made anew', async () => {
  const { excel, book } = await laidOut();
  await excel.user.deleteSheet(SHEET);
  expect(valueOf(await book.check()).structure).toEqual([{ code: 'budgetGone' }]);
  valueOf(await book.repairTable(''));
  const made = valueOf(await book.check());
  expect(made.structure).toEqual([]);
  await excel.user.paste(SHEET, CELLS.revenue2025, [[40000]]);
  await excel.user.paste(SHEET, CELLS.revenue2026, [[46200]]);
  expect(statusesOf(valueOf(await book.check()))['1']).toBe('met');
});

test('a change on the budget sheet is followed while the workbook is watched', async () => {
  const { excel, book } = await laidOut();
  let seen = 0;
  const stop = valueOf(await book.watch(() => (seen += 1)));
  await excel.user.type(SHEET, CELLS.revenue2025, '40000');
  for (let waited = 0; seen === 0 && waited < 3000; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20));
  await stop();
  expect(seen).toBe(1);
});
