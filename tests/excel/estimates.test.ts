import { confirmedEstimate, confirmedOfficial, estimateMarks, officialFigure, overtypedIn } from '../../src/actions/estimates';
import { createOfficeBook } from '../../src/excel/officeBook';
import type { Plan } from '../../src/plan/Plan';
import { openBook, valueOf, type OpenBook } from '../support/openBook';
import { aLine } from '../support/plans';

const SHEET = 'Phụ lục';
const lines = [
  aLine({ id: '1', name: 'Tỷ lệ hộ nghèo', kind: 'share', rules: [{ kind: 'eachYear', direction: 'atMost', bound: 2 }] }),
  aLine({ id: '2', name: 'Số doanh nghiệp', unit: 'DN', kind: 'flow', rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 40 }] }),
  aLine({ id: '3', name: 'Xã đạt chuẩn', unit: '', kind: 'attainment', rules: [{ kind: 'attainment' }] }),
];
const plan: Plan = {
  id: 'p',
  title: 'Kế hoạch thử',
  issuer: 'UBND xã',
  documentNumber: '',
  dateLine: '',
  period: { baseYear: 2025, firstYear: 2026, lastYear: 2027 },
  agencies: [{ id: 'a', short: 'A', full: 'Cơ quan A' }],
  indicators: lines.map((line, index) => ({ number: index + 1, name: line.name, rows: [{ label: String(index + 1), name: line.name, unit: line.unit, targets: {}, lines: [line] }] })),
  tasks: [],
};

/** A new table with figures of 2027. They stand in columns K (2025) to M (2027), marks in N, sentences in O. */
async function filledBook(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2027, 'ifAbsent'));
  await open.excel.user.type(SHEET, 'M10', '1');
  await open.excel.user.type(SHEET, 'M11', '30');
  await open.excel.user.type(SHEET, 'M12', 'Đạt');
  return open;
}

async function log(): Promise<readonly (readonly unknown[])[]> {
  const context = new Excel.RequestContext();
  const rows = context.workbook.names.getItem('NK_Bang').getRange();
  rows.load('values');
  await context.sync();
  return (rows.values as unknown[][]).filter(([at]) => String(at).startsWith('20')).map((row) => [row[2], row[4], row[5], row[6], row[7]]);
}

test('a year in the cell for estimates makes the sentence say so and the figure look like one, in an open workbook without the pane', async () => {
  const open = await filledBook();
  await open.excel.user.type(SHEET, 'N10', '2027');
  expect(await open.excel.shownText(SHEET, 'O10')).toBe('Năm 2027 đạt 1 %, yêu cầu ≤ 2 % mỗi năm (ước thực hiện)');
  await open.excel.user.type(SHEET, 'N10', '2026; 2027');
  expect(await open.excel.shownText(SHEET, 'O10')).toContain('(ước thực hiện)');
  await open.excel.user.type(SHEET, 'N10', '2026');
  expect(await open.excel.shownText(SHEET, 'O10')).toBe('Năm 2027 đạt 1 %, yêu cầu ≤ 2 % mỗi năm');
  expect(await open.excel.user.type(SHEET, 'N10', 'x')).toMatchObject({ refused: false });
  expect(valueOf(await open.book.check()).issues.map(({ detail, repair }) => [detail.code, repair])).toContainEqual(['estimateNotYears', 2027]);
});

test('many lines are marked in one look and one write; the official figure replaces one; the log keeps all of it', async () => {
  const open = await filledBook();
  const check = valueOf(await open.book.check());
  const before = (await log()).length;
  open.excel.resetTraffic();
  const marked = valueOf(await open.book.repairEntries(estimateMarks(check, ['1', '2', '3'], 2027, true)));
  expect(open.excel.traffic.syncs).toBe(2);
  expect(marked.assessment.lines.map(({ isEstimate }) => isEstimate)).toEqual([true, true, true]);
  expect(marked.assessment.lines.map(({ status }) => status)).toEqual(check.assessment.lines.map(({ status }) => status));
  expect(marked.structure).toEqual([]);
  const marks = (await log()).slice(before);
  expect(marks.map(([id, slot, , to, source]) => [id, slot, to, source])).toEqual(['1', '2', '3'].map((id) => [id, 'Số liệu ước', '2027', 'Đánh dấu ước']));
  expect(await open.excel.shownText(SHEET, 'G5')).toContain('≈ Số ước thực hiện: 3');

  const logged = (await log()).length;
  open.excel.resetTraffic();
  const done = valueOf(await open.book.repairEntries(officialFigure(marked, '2', 2027, 44)));
  expect(open.excel.traffic.syncs).toBe(2);
  expect(done.entries['2']).toMatchObject({ 2027: 44, estimate: null });
  expect(done.assessment.lines[1]).toMatchObject({ status: 'met', isEstimate: false });
  expect((await log()).slice(logged)).toEqual([
    ['2', '2027', '30', '44', 'Thay số chính thức'],
    ['2', 'Số liệu ước', '2027', expect.anything(), 'Thay số chính thức'],
  ]);
});

test('a figure that is typed over keeps its mark, and the check reminds once the year is over', async () => {
  const open = await filledBook();
  await open.excel.user.type(SHEET, 'N10', '2027');
  await open.excel.user.type(SHEET, 'M10', '1,8');
  const check = valueOf(await open.book.check());
  expect(check.assessment.lines[0]?.isEstimate).toBe(true);
  await open.excel.user.type(SHEET, 'L10', '1,7');
  await open.excel.user.type(SHEET, 'N10', '2026; 2027');
  expect(valueOf(await open.book.check()).issues.map(({ lineId, year, detail: { code } }) => [lineId, year, code])).toEqual([['1', 2026, 'estimateOverdue']]);
});

test('a figure typed over an estimate is asked about, one line or all at once, and the log keeps both figures', async () => {
  const open = await filledBook();
  const check = valueOf(await open.book.check());
  valueOf(await open.book.repairEntries(estimateMarks(check, ['1', '2', '3'], 2027, true)));
  await open.excel.user.type(SHEET, 'M10', '1,8');
  await open.excel.user.type(SHEET, 'M11', '44');
  open.excel.resetTraffic();
  const asked = valueOf(await open.book.check());
  expect(open.excel.traffic.syncs).toBe(1);
  const overtyped = overtypedIn(asked.issues);
  expect(overtyped).toEqual([
    { lineId: '1', year: 2027, estimate: 1, figure: 1.8 },
    { lineId: '2', year: 2027, estimate: 30, figure: 44 },
  ]);
  const before = (await log()).length;
  open.excel.resetTraffic();
  const done = valueOf(await open.book.repairEntries(confirmedOfficial(asked, overtyped.slice(1))));
  expect(open.excel.traffic.syncs).toBe(2);
  expect(done.entries['2']).toMatchObject({ 2027: 44, estimate: null });
  expect(overtypedIn(done.issues).map(({ lineId }) => lineId)).toEqual(['1']);
  expect((await log()).slice(before).filter(([id, , , , source]) => id === '2' && source === 'Thay số chính thức')).toEqual([
    ['2', '2027', '30', '44', 'Thay số chính thức'],
    ['2', 'Số liệu ước', '2027', expect.anything(), 'Thay số chính thức'],
  ]);
  const kept = valueOf(await open.book.repairEntries(overtypedIn(done.issues).flatMap(confirmedEstimate)));
  expect(overtypedIn(kept.issues)).toEqual([]);
  expect(kept.assessment.lines[0]?.isEstimate).toBe(true);
});

test('the question is asked as well when the pane is opened anew, since the log tells what the estimate was', async () => {
  const open = await filledBook();
  valueOf(await open.book.check());
  await open.excel.user.type(SHEET, 'N11', '2027');
  valueOf(await open.book.check());
  await open.excel.user.type(SHEET, 'M11', '44');
  valueOf(await open.book.check());
  valueOf(await open.book.check());
  const anew = createOfficeBook({ now: () => Date.UTC(2028, 0, 9), enteredBy: () => 'Lê Văn Bình' });
  expect(overtypedIn(valueOf(await anew.check()).issues)).toEqual([{ lineId: '2', year: 2027, estimate: 30, figure: 44 }]);
});
