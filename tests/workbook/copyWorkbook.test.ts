import { entrySlots } from '../../src/plan/entries';
import { placedLines } from '../../src/plan/Plan';
import { leadAgencies } from '../../src/plan/subPlan';
import { styleGrid } from '../../src/xlsx/fileStyles';
import { newAppendixLayout, slotColumn } from '../../src/workbook/appendixLayout';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { copyFileName, copyWorkbook } from '../../src/workbook/copy/copyWorkbook';
import { namesFor } from '../../src/workbook/names';
import { planOfAgency } from '../../src/plan/subPlan';
import { copyOrder } from '../support/copies';
import { seedPlan } from '../support/plans';
import { areaNamed, contentAt, sheetOf, valuesIn } from '../support/specCells';

const plan = seedPlan('thach-khoi-2026-2030');
const part = planOfAgency({ ...plan, tasks: [] }, 'vhxh')!;
const spec = copyWorkbook(copyOrder());
const names = namesFor('');

test('the only cells of a copy that can be changed are those to fill and the name of who filled it in', () => {
  const unlocked = spec.sheets.flatMap((sheet) =>
    [...styleGrid(sheet)].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, style]) => (style.protection?.locked === false ? [`${sheet.key} ${String(row)} ${String(column)}`] : [])),
    ),
  );
  const layout = newAppendixLayout(part);
  const columns = entrySlots(part.period).map((slot) => slotColumn(layout, slot)!);
  const computed = new Set(placedLines(part).flatMap(({ line }) => (line.source === undefined ? [] : [line.id])));
  const years = new Set(layout.yearColumns.values());
  const toFill = (id: string | null): readonly number[] => (id !== null && computed.has(id) ? columns.filter((column) => !years.has(column)) : columns);
  const expected = layout.order.flatMap((id, index) => toFill(id).map((column) => `appendix ${String(layout.headerRow + 1 + index)} ${String(column)}`));
  const { area } = areaNamed(spec, names.filledBy);
  expect(new Set(unlocked)).toEqual(new Set([...expected, `cover ${String(area.row)} ${String(area.column)}`]));
});

test('a copy\'s rules stand where they stand in a workbook of the same lines that is no copy', () => {
  const plain = buildWorkbook(part, { reportingYear: 2027 });
  const places = (of: typeof spec): readonly string[] => of.names.filter(({ name }) => !/^(BG|NK|TH|NS)_/.test(name)).map((each) => JSON.stringify(each));
  expect(places(spec)).toEqual(places(plain));
  expect(spec.names.map(({ name }) => name).filter((name) => /^(BG|NK)_/.test(name))).toEqual(['BG_Ban', 'BG_DaGui', 'BG_NguoiDien']);
  expect(plain.names.some(({ name }) => name.startsWith('BG_'))).toBe(false);
});

test('the cover tells agency, year, lines, day, person and copy number', () => {
  const words = JSON.stringify(valuesIn(sheetOf(spec, 'cover'), { row: 0, column: 0, rows: 40, columns: 2 }));
  for (const expected of ['Phòng Văn hóa - Xã hội', '2027', '15 dòng', '15/12/2026', 'Bà Lan', 'Bản giao số', '24/11/2026', '“Giải trình”']) expect(words).toContain(expected);
});

test('without a day the cover says so', () => {
  const words = JSON.stringify(valuesIn(sheetOf(copyWorkbook(copyOrder({ facts: { dueDate: '' } })), 'cover'), { row: 0, column: 0, rows: 40, columns: 2 }));
  expect(words).toContain('không ấn định');
  expect(words).not.toContain('chậm nhất');
});

test('the label beside the cell to fill on the cover is "Người điền"', () => {
  const { sheet, area } = areaNamed(spec, names.filledBy);
  expect(contentAt(sheet, area.row, area.column - 1)).toEqual({ kind: 'text', text: 'Người điền' });
});

test('texts among the figures keep the format of figures, and explanations are text', () => {
  const { sheet, area } = areaNamed(spec, names.entries(2027));
  const grid = styleGrid(sheet);
  const row = area.row + 1 + placedLines(part).findIndex(({ line }) => line.id === '8');
  expect(contentAt(sheet, row, area.column)).toEqual({ kind: 'text', text: '96,4' });
  expect(grid.get(row)?.get(area.column)?.numFmt).toBeUndefined();
  expect(grid.get(row)?.get(areaNamed(spec, names.column('GiaiTrinh')).area.column)?.numFmt).toBe('@');
});

test('a log that is handed on is written and counted', () => {
  const rows = [['2026-11-24 13:05:09', 'Lan', '3a', 'Chi', '2026', '', '=1'], ['2026-11-24 13:06:00', 'Lan', '3a']];
  const log = sheetOf(buildWorkbook(plan, { reportingYear: 2027, logRows: rows }), 'log');
  expect(contentAt(log, 2, 1)).toMatchObject({ kind: 'formula', result: 2 });
  expect(contentAt(log, 5, 6)).toEqual({ kind: 'text', text: '=1' });
  expect(contentAt(log, 6, 1)).toEqual({ kind: 'text', text: 'Lan' });
});

test('every copy of a plan has a name of its own, of plain letters', () => {
  for (const each of [plan, seedPlan('generic-commune')]) {
    const files = leadAgencies(each).map(({ agency }) => copyFileName(each, agency, copyOrder().facts, 2027));
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(file).toMatch(/^[a-z0-9][a-z0-9-]*-2027-ban-2\.xlsx$/);
  }
});

test('agencies whose ids come to the same letters are told apart', () => {
  const agencies = ['P.VH', 'p-vh', '...'].map((id) => ({ id, short: id, full: id }));
  const twins = { ...plan, agencies };
  expect(agencies.map((agency) => copyFileName(twins, agency, copyOrder().facts, 2027))).toEqual(['p-vh-1-2027-ban-2.xlsx', 'p-vh-2-2027-ban-2.xlsx', 'co-quan-2027-ban-2.xlsx']);
});
