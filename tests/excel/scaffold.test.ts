import { placedLines } from '../../src/plan/Plan';
import { openBook, problemOf, valueOf } from '../support/openBook';
import { seedPlan } from '../support/plans';

const plan = seedPlan('generic-commune');
const YEAR = plan.period.firstYear;

async function sheetsOf(): Promise<readonly { name: string; visibility: string }[]> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  return context.workbook.worksheets.items.map(({ name, visibility }) => ({ name, visibility }));
}

test('a table is laid out in one sync to look and one to write', async () => {
  const { excel, book } = openBook();
  const big = openBook();
  excel.resetTraffic();
  valueOf(await big.book.scaffold(seedPlan('thach-khoi-2026-2030'), 2026, 'ifAbsent'));
  expect(big.excel.traffic.syncs).toBe(2);
  // Office on the web takes 5 MB in a request. Half of this is the formulas themselves.
  expect(big.excel.traffic.bytesSent).toBeLessThan(1_000_000);
  expect(excel.traffic.syncs).toBe(0);
  expect(book).toBeDefined();
});

test('figures that an imported plan brings along are entered, in the same two requests', async () => {
  const { excel, book } = openBook();
  const { baseYear } = plan.period;
  const line = placedLines(plan).map((placed) => placed.line).find(({ kind }) => kind === 'share')!;
  excel.resetTraffic();
  valueOf(await book.scaffold(plan, YEAR, 'ifAbsent', undefined, { [line.id]: { [baseYear]: 91.5 } }));
  expect(excel.traffic.syncs).toBe(2);
  const { actuals, issues } = valueOf(await book.check());
  expect(actuals[line.id]?.[baseYear]).toBe(91.5);
  expect(issues).toEqual([]);
});

test('a table has a sheet to work on, a log, and a hidden sheet of rules', async () => {
  const { book } = openBook();
  expect(valueOf(await book.scaffold(plan, YEAR, 'ifAbsent'))).toEqual({ suffix: '', planTitle: plan.title, sheet: 'Phụ lục' });
  expect(await sheetsOf()).toEqual([
    { name: 'Sheet1', visibility: 'Visible' },
    { name: 'Phụ lục', visibility: 'Visible' },
    { name: 'Tổng hợp', visibility: 'Visible' },
    { name: 'Nhật ký', visibility: 'Visible' },
    { name: 'Quy tắc', visibility: 'Hidden' },
  ]);
});

test('the plan can be read back from the workbook alone', async () => {
  const { book } = openBook();
  valueOf(await book.scaffold(plan, YEAR, 'ifAbsent'));
  expect(valueOf(await book.check()).plan).toEqual(plan);
});

test('a sheet of the same name is left alone, and the user is asked', async () => {
  const { excel, book } = openBook();
  await excel.user.addSheet('phụ lục');
  await excel.user.type('phụ lục', 'A1', 'của tôi');
  expect(problemOf(await book.scaffold(plan, YEAR, 'ifAbsent'))).toEqual({ code: 'alreadyThere', ours: false, sheets: ['phụ lục'] });
  expect(await sheetsOf()).toHaveLength(2);
  expect(valueOf(await book.survey())).toMatchObject({ instances: [], takenNames: ['phụ lục'] });
});

test('another table is made beside what is there, under names of its own', async () => {
  const { excel, book } = openBook();
  valueOf(await book.scaffold(plan, YEAR, 'ifAbsent'));
  await excel.user.type('Phụ lục', 'L10', '7');
  expect(problemOf(await book.scaffold(plan, YEAR, 'ifAbsent'))).toMatchObject({ code: 'alreadyThere', ours: true });
  expect(valueOf(await book.scaffold(plan, YEAR, 'another'))).toMatchObject({ suffix: '_2', sheet: 'Phụ lục (2)' });
  expect(valueOf(await book.check()).suffix).toBe('_2');
  expect(valueOf(await book.survey()).instances.map(({ suffix, sheet }) => [suffix, sheet])).toEqual([
    ['', 'Phụ lục'],
    ['_2', 'Phụ lục (2)'],
  ]);
  expect(await excel.shownText('Phụ lục', 'L10')).toBe('7');
});

test('a workbook that cannot be written is told apart, and nothing is written', async () => {
  const readOnly = openBook({ readOnly: true });
  expect(problemOf(await readOnly.book.scaffold(plan, YEAR, 'ifAbsent'))).toEqual({ code: 'readOnly' });
  const locked = openBook();
  const context = new Excel.RequestContext();
  context.workbook.protection.protect();
  await context.sync();
  expect(problemOf(await locked.book.scaffold(plan, YEAR, 'ifAbsent'))).toEqual({ code: 'workbookProtected' });
  expect(await sheetsOf()).toHaveLength(1);
});

test('an Excel that offers no more than ExcelApi 1.8 gets the whole table', async () => {
  const { book } = openBook({ apiSet: '1.8' });
  valueOf(await book.scaffold(plan, YEAR, 'ifAbsent'));
  expect(valueOf(await book.check()).structure).toEqual([]);
});

test('while a cell is being edited the user is asked to press Enter', async () => {
  const { excel, book } = openBook();
  excel.user.editCell(true);
  expect(problemOf(await book.scaffold(plan, YEAR, 'ifAbsent'))).toEqual({ code: 'cellEditMode' });
});

test('a scaffold that is cancelled leaves no trace', async () => {
  const { book } = openBook();
  const stop = new AbortController();
  stop.abort();
  expect(problemOf(await book.scaffold(plan, YEAR, 'ifAbsent', { signal: stop.signal }))).toEqual({ code: 'cancelled' });
  expect(await sheetsOf()).toHaveLength(1);
});

test('a scaffold that the host breaks off half-way leaves no sheet and no name behind', async () => {
  const { book } = openBook({ apiSet: '1.7' });
  // This host knows neither data validation nor reading "read-only": it fails in the middle of the work.
  expect(problemOf(await book.scaffold(plan, YEAR, 'ifAbsent'))).toMatchObject({ code: 'hostTooOld' });
  expect(await sheetsOf()).toHaveLength(1);
});
