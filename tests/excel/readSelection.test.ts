import { tableOfRange } from '../../src/plan/import/table/range';
import { openBook, problemOf, valueOf } from '../support/openBook';

async function fill(rows: readonly (readonly (string | number)[])[], merge?: string): Promise<void> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('B2').getAbsoluteResizedRange(rows.length, rows[0]?.length ?? 0).values = rows.map((row) => [...row]);
  if (merge !== undefined) sheet.getRange(merge).merge();
  await context.sync();
}

async function select(address: string): Promise<void> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem('Sheet1').getRange(address).select();
  await context.sync();
}

const ROWS = [
  ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Chủ trì'],
  [1, 'Tỷ lệ hộ dùng nước sạch', 97.5, 'Phòng KT'],
  [2, 'Tỷ lệ rác được thu gom', '≥ 95', ''],
];

test('a selected table is read in two requests, with its merged cells', async () => {
  const { book, excel } = openBook();
  await fill(ROWS, 'E3:E4');
  await select('B2:E4');
  excel.resetTraffic();
  const selection = valueOf(await book.readSelection());
  expect(excel.traffic.syncs).toBe(2);
  expect(selection).toMatchObject({ sheet: 'Sheet1', address: 'B2:E4', merges: [{ row: 1, column: 3, rows: 2, columns: 1 }] });
  expect(selection.texts[2]).toEqual(['2', 'Tỷ lệ rác được thu gom', '≥ 95', '']);
  const table = tableOfRange(selection.texts, selection.merges);
  expect(table).toMatchObject({ ok: true, value: { source: 'range' } });
});

test('of whole columns only what is filled is fetched', async () => {
  const { book } = openBook();
  await fill(ROWS);
  await select('B:E');
  expect(valueOf(await book.readSelection())).toMatchObject({ address: 'B2:E4', merges: [] });
});

test('an Excel that cannot tell merged cells gives the texts all the same', async () => {
  const { book } = openBook({ apiSet: '1.8' });
  await fill(ROWS, 'E3:E4');
  await select('B2:E4');
  const selection = valueOf(await book.readSelection());
  expect(selection.merges).toEqual([]);
  expect(selection.texts[1]?.[3]).toBe('Phòng KT');
});

test('blank cells are told, and nothing is fetched', async () => {
  const { book } = openBook();
  await select('A1:D9');
  expect(problemOf(await book.readSelection())).toEqual({ code: 'selectionUnusable', why: 'empty' });
});
