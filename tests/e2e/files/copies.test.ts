import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { todaySerial } from '../../../src/plan/days';
import { assessPlan } from '../../../src/plan/assess';
import { severityOf } from '../../../src/plan/status';
import { leadAgencies, planOfAgency } from '../../../src/plan/subPlan';
import { newAppendixLayout, slotColumn } from '../../../src/workbook/appendixLayout';
import { cellAddress } from '../../../src/workbook/address';
import { COVER_LAYOUT } from '../../../src/workbook/copy/coverSheet';
import type { ReturnedBook } from '../../../src/workbook/returnedBook';
import { firstTaskRow, newTasksLayout } from '../../../src/workbook/tasks/tasksLayout';
import type { Slot } from '../../../src/plan/entries';
import { makeCopy } from '../../../src/xlsx/makeCopy';
import { readReturned } from '../../../src/xlsx/readReturned';
import { copyOrder } from '../../support/copies';
import { LibreOffice, XLSX_FILTER, type Page, type Step } from '../../support/libreOffice';
import { SAMPLE_ACTUALS } from '../../support/sampleActuals';
import { sampleTaskEntries } from '../../support/sampleTasks';
import { pythonWith } from '../../support/python';

let office: LibreOffice;
let bytes: Uint8Array;
const order = copyOrder();
const part = planOfAgency(order.plan, order.facts.agencyId) ?? order.plan;
const layout = newAppendixLayout(part);
const FILLED_BY = cellAddress(COVER_LAYOUT.filledBy.row, COVER_LAYOUT.filledBy.column);

beforeAll(async () => {
  office = await LibreOffice.start();
  ({ bytes } = await makeCopy(order));
}, 90_000);
afterAll(() => office.stop());

async function returned(file: Uint8Array): Promise<ReturnedBook> {
  const read = await readReturned(file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function addressOf(lineId: string, slot: Slot): string {
  return cellAddress(layout.headerRow + 1 + layout.order.indexOf(lineId), slotColumn(layout, slot) ?? 0);
}

/** What comes back when LibreOffice has opened the copy, done something to it and saved it. */
async function afterOffice(steps: readonly Step[]): Promise<ReturnedBook> {
  const path = office.path('xlsx');
  await office.run(office.file(bytes), [...steps, { save: path, filter: XLSX_FILTER }]);
  return returned(new Uint8Array(readFileSync(path)));
}

test('a copy that LibreOffice only saved again comes back as it was sent', async () => {
  expect(await afterOffice([])).toEqual(await returned(bytes));
});

test('texts that look like something else, and truth values, outlive being saved by LibreOffice', async () => {
  const awkward = { 2025: '015', 2026: '=1+1', 2027: true, 2028: false, 2029: 'TRUE', 2030: '15/12', explanation: '=A1' };
  const copy = await makeCopy(copyOrder({ entries: { '6a': awkward } }));
  const path = office.path('xlsx');
  await office.run(office.file(copy.bytes), [{ save: path, filter: XLSX_FILTER }]);
  const after = await returned(new Uint8Array(readFileSync(path)));
  expect(after).toEqual(await returned(copy.bytes));
  expect(after.returned['6a']).toEqual(awkward);
});

test('what was filled in with LibreOffice comes back, and nothing else', async () => {
  const set = (lineId: string, slot: Slot, value: string | number): Step => ({ set: 'Phụ lục', cell: addressOf(lineId, slot), value });
  const [before, after] = [
    await returned(bytes),
    await afterOffice([
      set('6a', 2027, 95.25),
      set('8', 2027, 96.4),
      set('12', 2027, 'Đạt'),
      set('7.3', 2025, '=15'),
      set('3a', 'explanation', '- Do nguồn thu giảm'),
      { set: 'Hướng dẫn', cell: FILLED_BY, value: '0912 345 678 (Lan)' },
    ]),
  ];
  const entries = before.returned;
  expect(after.returned).toEqual({
    ...entries,
    '3a': { ...entries['3a'], explanation: '- Do nguồn thu giảm' },
    '6a': { ...entries['6a'], 2027: 95.25 },
    '8': { ...entries['8'], 2027: 96.4 },
    '12': { ...entries['12'], 2027: 'Đạt' },
    '7.3': { ...entries['7.3'], 2025: '=15' },
  });
  expect([after.facts, after.plan, after.sent, after.filledBy, after.formulas]).toEqual([before.facts, before.plan, before.sent, '0912 345 678 (Lan)', []]);
  expect(after.fingerprint).not.toBe(before.fingerprint);
});

test('LibreOffice comes to the verdicts of the assessment in the copy of every agency', async () => {
  const severities: Record<string, unknown> = {};
  for (const { agency } of leadAgencies(order.plan)) {
    const own = newAppendixLayout(planOfAgency(order.plan, agency.id) ?? order.plan);
    const copy = await makeCopy(copyOrder({ facts: { agencyId: agency.id } }));
    const [values] = (await office.run(office.file(copy.bytes), [{ read: 'Phụ lục' }])) as [readonly (readonly unknown[])[]];
    own.order.forEach((id, index) => (severities[String(id)] = values[own.headerRow + 1 + index]?.[own.columns.severity]));
  }
  const expected = assessPlan(order.plan, SAMPLE_ACTUALS, { reportingYear: 2027 });
  expect(severities).toEqual(Object.fromEntries(expected.lines.map(({ line, status }) => [line.id, severityOf(status)])));
});

test('a copy with tasks alone that was filled in and saved by LibreOffice comes back with that and nothing else', async () => {
  const today = todaySerial(Date.now());
  const copy = await makeCopy(copyOrder({ tasksFrom: today, entries: sampleTaskEntries(today), facts: { agencyId: 'vp' } }));
  const before = await returned(copy.bytes);
  const [task] = before.plan.tasks;
  const { columns } = newTasksLayout(before.plan, true);
  const path = office.path('xlsx');
  const set = (column: number, value: string | number): Step => ({ set: 'Đề án – Nhiệm vụ', cell: cellAddress(firstTaskRow(newTasksLayout(before.plan, true)), column), value });
  await office.run(office.file(copy.bytes), [set(columns.progress, 45), set(columns.note, '- Đã trình'), { save: path, filter: XLSX_FILTER }]);
  const after = await returned(new Uint8Array(readFileSync(path)));
  const id = task?.id ?? '';
  expect(after.returned).toEqual({ ...before.returned, [id]: { ...before.returned[id], progress: 45, note: '- Đã trình' } });
  expect([after.facts, after.plan, after.sent, after.formulas]).toEqual([before.facts, before.plan, before.sent, []]);
});

test('a copy with tasks alone prints its cover and its tasks and nothing else', async () => {
  const { bytes: alone } = await makeCopy(copyOrder({ tasksFrom: todaySerial(Date.now()), facts: { agencyId: 'vp' } }));
  const pages = (await office.run(office.file(alone), ['Hướng dẫn', 'Phụ lục', 'Đề án – Nhiệm vụ'].map((page) => ({ page })))) as readonly Page[];
  expect(pages.map((page) => [page.protected, page.areas])).toEqual([[true, 1], [true, 0], [true, 1]]);
});

test('all sheets are protected, and the cover prints on one page of A4 upright', async () => {
  const pages = (await office.run(office.file(bytes), ['Hướng dẫn', 'Phụ lục', 'Quy tắc'].map((page) => ({ page })))) as readonly Page[];
  expect(pages.map((page) => page.protected)).toEqual([true, true, true]);
  expect(pages[0]).toMatchObject({ landscape: false, pagesWide: 1, areas: 1 });
  expect(Math.abs((pages[0]?.width ?? 0) - 21_000)).toBeLessThan(20);
});

test('openpyxl opens a copy and finds the same cells unlocked', () => {
  const look = join(__dirname, 'openpyxlCopy.py');
  const seen: unknown = JSON.parse(execFileSync(pythonWith('openpyxl'), [look, office.file(bytes), addressOf('6a', 2027), FILLED_BY], { encoding: 'utf8' }));
  expect(seen).toEqual({
    sheets: [['Hướng dẫn', 'visible', true], ['Phụ lục', 'visible', true], ['Quy tắc', 'hidden', true]],
    active: 'Hướng dẫn',
    subject: 'Bản giao số 2 cho Phòng Văn hóa - Xã hội, năm báo cáo 2027',
    names: ['BG_Ban', 'BG_DaGui', 'BG_NguoiDien'],
    entry: [order.entries['6a']?.[2027], false],
    filledBy: [null, false],
    // What Excel forbids on a protected sheet is "true": sorting the cells to fill alone would tear lines apart.
    forbidden: { formatColumns: false, autoFilter: false, sort: true, insertRows: true, deleteRows: true },
  });
});
