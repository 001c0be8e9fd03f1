import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDeviceStore } from '../../src/actions/deviceStore';
import { takeLastCommand } from '../../src/actions/lastCommand';
import { THACH_KHOI } from '../../src/actions/plans';
import { ribbonFunctions, type RibbonFunctionName } from '../../src/commands/ribbon';
import type { Book } from '../../src/excel/book';
import { FakeBook } from '../support/fakeBook';
import { memoryStorage } from '../support/memoryStorage';
import { seedPlan } from '../support/plans';
import { WARD_ENTRIES } from '../support/wardEntries';

const plan = seedPlan('thach-khoi-2026-2030');
const NOW = new Date(2024, 5, 1);

async function press(name: RibbonFunctionName, book: () => Promise<Book>) {
  const storage = memoryStorage();
  const store = createDeviceStore(() => storage);
  const showPane = jest.fn(() => Promise.reject(new Error('no shared runtime')));
  const completed = jest.fn();
  await ribbonFunctions({ book, plan: THACH_KHOI, store, showPane, now: () => NOW })[name]({ completed });
  return { completed, showPane, left: takeLastCommand(store, NOW.getTime()) };
}

test('“Lập bảng” lays the ward’s plan out for the year of the plan nearest to today', async () => {
  const book = new FakeBook();
  const { completed } = await press('scaffold', async () => book);
  expect(book.calls).toEqual(['survey', 'scaffold thach-khoi-2026-2030 2026 ifAbsent']);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('“Lập bảng” opens the table that is there', async () => {
  const book = new FakeBook({ plan });
  await press('scaffold', async () => book);
  expect(book.calls).toEqual(['survey', 'open Phụ lục']);
});

test('“Kiểm tra” goes to the first wrong entry and opens the pane where it can', async () => {
  const book = new FakeBook({ plan, entries: WARD_ENTRIES, reportingYear: 2027 });
  const { showPane } = await press('check', async () => book);
  expect(book.selected).toEqual(book.result().cellOf('2.2', 2026));
  expect(showPane).toHaveBeenCalled();
});

test('“Kiểm tra” leaves the selection alone when all is well', async () => {
  const book = new FakeBook({ plan });
  await press('check', async () => book);
  expect(book.selected).toBeUndefined();
});

test('“Dòng chậm tiếp theo” asks the workbook to go on', async () => {
  const book = new FakeBook({ plan });
  await press('nextOffTrack', async () => book);
  expect(book.calls).toEqual(['nextOffTrack']);
});

test('a problem is left for the pane to say', async () => {
  const book = new FakeBook({ plan });
  book.failNext('check', { code: 'cellEditMode' });
  const { left, completed, showPane } = await press('check', async () => book);
  expect(left).toEqual({ id: 'check', at: NOW.getTime(), problem: { code: 'cellEditMode' } });
  expect(showPane).toHaveBeenCalled();
  expect(completed).toHaveBeenCalledTimes(1);
});

test('the button is released even when the workbook cannot be reached at all', async () => {
  const { left, completed } = await press('nextOffTrack', () => Promise.reject(new Error('gone')));
  expect(left?.problem).toEqual({ code: 'unexpected', message: 'gone' });
  expect(completed).toHaveBeenCalledTimes(1);
});

test('every button of the ribbon has its function, and no function is without a button', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  const book = new FakeBook();
  const functions = ribbonFunctions({
    book: async () => book,
    plan: THACH_KHOI,
    store: createDeviceStore(memoryStorage),
    showPane: () => Promise.resolve(),
    now: () => NOW,
  });
  expect(Object.keys(functions).sort()).toEqual(named.sort());
});
