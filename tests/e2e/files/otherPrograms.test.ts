import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newAppendixLayout } from '../../../src/workbook/appendixLayout';
import { areaAddress, columnName } from '../../../src/workbook/address';
import { area } from '../../../src/workbook/grid';
import { LibreOffice, XLSX_FILTER, type Page } from '../../support/libreOffice';
import { pythonWith } from '../../support/python';
import { seedPlan } from '../../support/plans';
import { SAMPLE_ACTUALS } from '../../support/sampleActuals';
import { bookIn, fileOf, snapshotIn } from '../../support/xlsxFiles';

let office: LibreOffice;
let bytes: Uint8Array;
const plan = seedPlan('thach-khoi-2026-2030');
const layout = newAppendixLayout(plan);

beforeAll(async () => {
  office = await LibreOffice.start();
  bytes = await fileOf(plan, { reportingYear: 2027, tolerancePercent: 7.5, entries: SAMPLE_ACTUALS });
}, 90_000);
afterAll(() => office.stop());

function savedAs(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

test('a file that LibreOffice saved again is the same workbook', async () => {
  const path = office.path('xlsx');
  await office.run(office.file(bytes), [{ save: path, filter: XLSX_FILTER }]);
  const [before, after] = [await snapshotIn(bytes), await snapshotIn(savedAs(path))];
  expect(after.plan).toEqual(before.plan);
  expect(after.actuals).toEqual(before.actuals);
  expect([after.reportingYear, after.tolerancePercent, after.layout]).toEqual([before.reportingYear, before.tolerancePercent, before.layout]);
});

test('sheets renamed, columns inserted, rows sorted and entries changed in LibreOffice are understood', async () => {
  const path = office.path('xlsx');
  const rows = area(layout.headerRow + 1, 0, layout.order.length, layout.columns.note + 1);
  const year = layout.yearColumns.get(2027) ?? 0;
  await office.run(office.file(bytes), [
    { set: 'Phụ lục', cell: `${columnName(year)}10`, value: 17.25 },
    { set: 'Phụ lục', cell: `${columnName(year)}11`, value: '14,5 %' },
    { sort: 'Phụ lục', range: areaAddress(rows), column: layout.columns.name, descending: true },
    { insertColumns: 'Phụ lục', at: layout.columns.unit, count: 2 },
    { rename: 'Phụ lục', to: "Biểu 'mới' 2027" },
    { rename: 'Quy tắc', to: 'QT' },
    { save: path, filter: XLSX_FILTER },
  ]);
  const [before, after] = [await snapshotIn(bytes), await snapshotIn(savedAs(path))];
  expect(after.sheet).toBe("Biểu 'mới' 2027");
  expect(after.plan).toEqual(before.plan);
  expect(after.actuals).toEqual({ ...before.actuals, '1': { ...before.actuals['1'], 2027: 17.25 }, '2': { ...before.actuals['2'], 2027: '14,5 %' } });
  expect(after.layout.order).not.toEqual(before.layout.order);
  expect([...after.layout.order].sort()).toEqual([...before.layout.order].sort());
  expect(after.layout.columns.status).toBe(before.layout.columns.status + 2);
});

test('formulas and figures are told apart in what LibreOffice saves', async () => {
  const path = office.path('xlsx');
  await office.run(office.file(bytes), [{ save: path, filter: XLSX_FILTER }]);
  const { cellAt } = await bookIn(savedAs(path));
  expect(cellAt(layout.headerRow + 1, layout.columns.status)).toMatchObject({ kind: 'formula' });
  expect(cellAt(layout.headerRow + 1, layout.yearColumns.get(2026) ?? 0)).toMatchObject({ kind: 'number', value: 15.8 });
});

test('LibreOffice would print the appendix on A4 across, one page wide, with its header rows repeated', async () => {
  const [page] = (await office.run(office.file(bytes), [{ page: 'Phụ lục' }])) as [Page];
  expect(page).toEqual({ landscape: true, width: expect.any(Number) as number, pagesWide: 1, areas: 1, titleRows: [layout.headerRow - 1, layout.headerRow], protected: false });
  expect(Math.abs(page.width - 29_700)).toBeLessThan(20);
});

test('a protected copy is protected in LibreOffice too', async () => {
  const locked = await fileOf(plan, { reportingYear: 2027 }, { protect: ['appendix'] });
  const [page, log] = (await office.run(office.file(locked), [{ page: 'Phụ lục' }, { page: 'Nhật ký' }])) as [Page, Page];
  expect([page.protected, log.protected]).toEqual([true, false]);
});

test('openpyxl opens the file and finds the same things in it', () => {
  const seen = JSON.parse(execFileSync(pythonWith('openpyxl'), [join(__dirname, 'openpyxlLook.py'), office.file(bytes)], { encoding: 'utf8' })) as Record<string, unknown>;
  expect(seen).toMatchObject({
    sheets: [['Phụ lục', 'visible'], ['Tổng hợp', 'visible'], ['Ngân sách', 'visible'], ['Nhật ký', 'visible'], ['Quy tắc', 'hidden']],
    active: 'Phụ lục',
    title: plan.title,
    freeze: 'F10',
    entry: 16.4,
    status: '● Đạt',
    unlocked: true,
    locked: true,
    fitToPage: true,
    orientation: 'landscape',
    titleRows: '$8:$9',
  });
  expect(seen['names']).toEqual(expect.arrayContaining(['PL_Bang', 'QT_KeHoach', 'NK_Bang']));
});
