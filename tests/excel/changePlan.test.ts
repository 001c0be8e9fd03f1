import type { CheckResult } from '../../src/excel/book';
import type { PlanEdit } from '../../src/plan/edit/types';
import type { Line, Plan } from '../../src/plan/Plan';
import { parsePlan } from '../../src/plan/schema';
import { namesFor } from '../../src/workbook/names';
import { openBook, problemOf, statusesOf, valueOf, type OpenBook } from '../support/openBook';

const SHEET = 'Phụ lục';
const line = (id: string, bound: number, over: Partial<Line> = {}): Record<string, unknown> => ({
  id,
  name: `Số hộ ${id}`,
  unit: 'hộ',
  kind: 'flow',
  targets: { average: { text: `≥ ${String(bound)}` } },
  rules: [{ kind: 'eachYear', direction: 'atLeast', bound }],
  lead: 'a',
  coordinating: ['b'],
  ...over,
});
const row = (label: string, id: string, bound: number): Record<string, unknown> => ({ label, name: `Số hộ ${id}`, unit: 'hộ', targets: {}, lines: [line(id, bound)] });

/** Two indicators, the first with a dash row: small, so that it is soon laid out. */
function smallPlan(): Plan {
  const parsed = parsePlan({
    id: 'xa-nho',
    title: 'Kế hoạch nhỏ',
    issuer: 'UBND xã Nhỏ',
    documentNumber: 'Số 1/KH-UBND',
    dateLine: '',
    period: { baseYear: 2025, firstYear: 2026, lastYear: 2028 },
    agencies: [{ id: 'a', short: 'Phòng A', full: 'Phòng A' }, { id: 'b', short: 'Phòng B', full: 'Phòng B' }],
    indicators: [
      { number: 1, rows: [row('1', '1', 10), row('-', '1.1', 5)] },
      { number: 2, rows: [row('2', '2', 20)] },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const DECISION = { decidedOn: '2027-03-15', reason: 'NQ số 05' };
const REVISE: PlanEdit = {
  kind: 'reviseTarget',
  lineId: '1',
  targets: { average: { text: '≥ 50' } },
  rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 50 }],
  from: 2027,
  decision: DECISION,
};
const ADD: PlanEdit = {
  kind: 'addLine',
  place: { kind: 'under', indicator: 1 },
  line: { name: 'Số hộ mới', unit: 'hộ', kind: 'flow', targets: { average: { text: '≥ 3' } }, rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 3 }], lead: 'Hội Nông dân', coordinating: [] },
};

/** Every cell of a table's rows by the line's id in the hidden first column; `skip` leaves out columns that may change. */
async function rowsById(address: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
  range.load('values');
  await context.sync();
  return new Map(range.values.map((cells: unknown[]) => [String(cells[0]), cells] as const));
}

/** The columns of the user's own, and the figures, of the lines that were there before. */
function expectUntouched(before: ReadonlyMap<string, readonly unknown[]>, now: ReadonlyMap<string, readonly unknown[]>): void {
  for (const [id, cells] of before) expect([id, now.get(id)?.[5], now.get(id)?.slice(11, 15)]).toEqual([id, cells[5], cells.slice(11, 15)]);
}

/** Lines of the log that tell an edit of the plan, without their time. */
async function loggedEdits(): Promise<readonly (readonly unknown[])[]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Nhật ký').getRange('A6:I20');
  range.load('values');
  await context.sync();
  return range.values.filter((cells: unknown[]) => ['Điều chỉnh mục tiêu', 'Thêm chỉ tiêu', 'Sửa chỉ tiêu'].includes(String(cells[7]))).map((cells: unknown[]) => cells.slice(1));
}

async function trendChoice(): Promise<unknown> {
  const context = new Excel.RequestContext();
  const range = context.workbook.names.getItem(namesFor('').trendLine).getRange();
  range.load('values');
  await context.sync();
  return range.values[0]?.[0];
}

/** A table that is in use: figures of two years, sorted, with a column and a row of the user's own. */
async function usedBook(): Promise<OpenBook & { readonly plan: Plan; readonly before: CheckResult }> {
  const open = openBook();
  const plan = smallPlan();
  valueOf(await open.book.scaffold(plan, 2026, 'ifAbsent'));
  // From the base year on, by line; then a column of the user's own beside the name.
  await open.excel.user.paste(SHEET, 'K10', [[9, 12, 40], [4, 6, 2], [19, 8, 30]]);
  await open.excel.user.insertColumns(SHEET, 'F', 1);
  await open.excel.user.paste(SHEET, 'F10', [['của tôi 1'], ['của tôi 1.1'], ['của tôi 2']]);
  await open.excel.user.sort(SHEET, 'A10:Z12', 'A', false);
  const before = valueOf(await open.book.check());
  return { ...open, plan, before };
}

test('what is asked is done in one look and one write, every entry stays in its line, and each year has its target', async () => {
  const { excel, book, before } = await usedBook();
  const cells = await rowsById('A10:AC12');
  expect(statusesOf(before)).toEqual({ '1': 'met', '1.1': 'met', '2': 'offTrack' });
  excel.resetTraffic();
  const after = valueOf(await book.changePlan('', [REVISE, ADD, { kind: 'correctLine', lineId: '2', correction: { name: 'Số hộ nghèo' } }]));
  expect(excel.traffic.syncs).toBe(2);
  expect(after.structure).toEqual([]);
  expect(Object.fromEntries(Object.entries(after.entries).filter(([id]) => id in before.entries))).toEqual(before.entries);
  // The figure of 2026 is judged by the target that was in force then.
  expect(statusesOf(after)).toEqual({ '1': 'met', '1.1': 'met', '1.2': 'noData', '2': 'offTrack' });

  const now = await rowsById('A10:AC13');
  // A new line comes after the last row of its indicator as the table is sorted.
  expect([...now.keys()]).toEqual(['2', '1.1', '1', '1.2']);
  expect(now.get('1.2')?.slice(0, 7)).toEqual(['1.2', 'flow', expect.anything(), '1.2', '- Số hộ mới', '', 'hộ']);
  expectUntouched(cells, now);
  expect(now.get('2')?.[4]).toBe('Số hộ nghèo');

  const next = valueOf(await book.setReportingYear(2027));
  expect(statusesOf(next)).toEqual({ '1': 'offTrack', '1.1': 'offTrack', '1.2': 'noData', '2': 'met' });
  expect(next.structure).toEqual([]);
  expect(next.plan.indicators[0]?.rows[0]?.lines[0]?.former).toEqual([
    { ...DECISION, targets: { average: { text: '≥ 10' } }, rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 10 }], until: 2026 },
  ]);
  expect(await loggedEdits()).toEqual([
    ['Nguyễn Thị An', '1', 'Số hộ 1', '2027', 'Bình quân năm: ≥ 10 → Mỗi năm ≥ 10 hộ', 'Bình quân năm: ≥ 50 → Mỗi năm ≥ 50 hộ', 'Điều chỉnh mục tiêu', 'NQ số 05 (15/03/2027)'],
    ['Nguyễn Thị An', '1.2', 'Số hộ mới', '', '', 'Bình quân năm: ≥ 3 → Mỗi năm ≥ 3 hộ', 'Thêm chỉ tiêu', ''],
    ['Nguyễn Thị An', '2', 'Số hộ nghèo', '', 'Nội dung: Số hộ 2', 'Nội dung: Số hộ nghèo', 'Sửa chỉ tiêu', ''],
  ]);
}, 30_000);

test('a new indicator stands behind the one that was chosen, with its figure of the base year, which the log tells', async () => {
  const { excel, book, before } = await usedBook();
  const cells = await rowsById('A10:AC12');
  excel.resetTraffic();
  const place = { kind: 'newIndicator', after: 1 } as const;
  const after = valueOf(await book.changePlan('', [{ ...ADD, place, baseline: 7 }, { ...ADD, place: { kind: 'under', indicator: 2 } }]));
  expect(excel.traffic.syncs).toBe(2);
  expect(after.structure).toEqual([]);
  expect(after.plan.indicators.map(({ number }) => number)).toEqual([1, 3, 2]);
  expect(after.entries['3']).toMatchObject({ 2025: 7 });
  const now = await rowsById('A10:AC14');
  // The table is sorted the other way round.
  expect([...now.keys()]).toEqual(['2', '2.1', '1.1', '1', '3']);
  expectUntouched(cells, now);
  expect(Object.fromEntries(Object.entries(after.entries).filter(([id]) => id in before.entries))).toEqual(before.entries);
  expect((await loggedEntries()).filter(([id]) => id === '3')).toEqual([['3', 'Số hộ mới', '2025', '', '7']]);
}, 30_000);

async function loggedEntries(): Promise<readonly (readonly unknown[])[]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Nhật ký').getRange('C6:H20');
  range.load('values');
  await context.sync();
  return range.values.filter((cells: unknown[]) => /^\d{4}$/.test(String(cells[2])) && cells[5] === 'Nhập tay').map((cells: unknown[]) => cells.slice(0, 5));
}

async function heightOf(row: number): Promise<number> {
  const context = new Excel.RequestContext();
  const { format } = context.workbook.worksheets.getItem(SHEET).getRange(`A${String(row)}`);
  format.load('rowHeight');
  await context.sync();
  return format.rowHeight;
}

test('a row grows with the texts that a decision adds to it, others keep the height that somebody gave them, and repairing the table brings heights back', async () => {
  const { book } = await usedBook();
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(SHEET).getRange('A10').format.rowHeight = 150;
  await context.sync();
  const before = await heightOf(12);
  valueOf(await book.changePlan('', [{ ...REVISE, decision: { ...REVISE.decision, reason: 'Nghị quyết điều chỉnh các chỉ tiêu chủ yếu của giai đoạn, phần giao cho các thôn và tổ dân phố, kèm theo phụ lục' } }]));
  const grown = await heightOf(12);
  expect(grown).toBeGreaterThan(before);
  expect(await heightOf(10)).toBe(150);
  context.workbook.worksheets.getItem(SHEET).getRange('A12').format.rowHeight = 15;
  await context.sync();
  valueOf(await book.repairTable(''));
  expect(await heightOf(12)).toBe(grown);
}, 30_000);

test('a retired line keeps its row, a line added by mistake goes with its own, and its number is not given again', async () => {
  const { book } = await usedBook();
  const cells = await rowsById('A10:AC12');
  valueOf(await book.changePlan('', [ADD, { kind: 'correctLine', lineId: '1', correction: { name: 'Số hộ đầu' } }]));
  // The trend goes on with the line that it showed, by its new name.
  expect(await trendChoice()).toBe('1. Số hộ đầu');
  const after = valueOf(await book.changePlan('', [{ kind: 'retireLine', lineId: '2', from: 2026, decision: DECISION }, { kind: 'dropLine', lineId: '1.2' }]));
  expect(after.structure).toEqual([]);
  expect(statusesOf(after)).toEqual({ '1': 'met', '1.1': 'met', '2': 'retired' });
  const now = await rowsById('A10:AC12');
  expect([...now.keys()]).toEqual(['2', '1.1', '1']);
  expectUntouched(cells, now);
  expect(statusesOf(valueOf(await book.changePlan('', [ADD])))).toHaveProperty(['1.3']);
}, 30_000);

test('an edit that cannot be done is told, and nothing is written', async () => {
  const { excel, book } = await usedBook();
  excel.resetTraffic();
  expect(problemOf(await book.changePlan('', [ADD, { kind: 'dropLine', lineId: '2' }]))).toEqual({ code: 'planNotChanged', problem: { code: 'lineHoldsEntries', lineId: '2' } });
  expect(excel.traffic.syncs).toBe(1);
  const aborter = new AbortController();
  aborter.abort();
  expect(problemOf(await book.changePlan('', [ADD], { signal: aborter.signal }))).toEqual({ code: 'cancelled' });
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem('Nhật ký').protection.protect();
  await context.sync();
  expect(problemOf(await book.changePlan('', [ADD]))).toEqual({ code: 'sheetProtected', sheet: 'Nhật ký' });
  expect(statusesOf(valueOf(await book.check()))).toEqual({ '1': 'met', '1.1': 'met', '2': 'offTrack' });
}, 30_000);
