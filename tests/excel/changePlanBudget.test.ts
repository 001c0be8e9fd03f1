import type { PlanEdit } from '../../src/plan/edit/types';
import type { Plan } from '../../src/plan/Plan';
import { parsePlan } from '../../src/plan/schema';
import { openBook, problemOf, statusesOf, valueOf, type OpenBook } from '../support/openBook';

const APPENDIX = 'Phụ lục';
const BUDGET = 'Ngân sách';

/** A line that follows from the budget, and one whose figures are entered. */
function smallPlan(): Plan {
  const row = (name: string, line: Record<string, unknown>): Record<string, unknown> => ({ name, unit: '%', targets: {}, lead: 'a', coordinating: [], lines: [line] });
  const parsed = parsePlan({
    id: 'xa-nho',
    title: 'Kế hoạch nhỏ',
    issuer: 'UBND xã Nhỏ',
    documentNumber: '',
    dateLine: '',
    period: { baseYear: 2025, firstYear: 2026, lastYear: 2028 },
    agencies: [{ id: 'a', short: 'Phòng A', full: 'Phòng A' }],
    indicators: [
      { number: 1, rows: [row('Tăng thu', { id: '1', kind: 'growth', rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 10 }], source: { kind: 'budgetGrowth', item: 'revenue' } })] },
      { number: 2, rows: [row('Nước sạch', { id: '2', kind: 'share', rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 90 }] })] },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const DECISION = { decidedOn: '15/03/2027', reason: 'NQ số 05' };
const EDITS: readonly PlanEdit[] = [
  { kind: 'reviseTarget', lineId: '1', targets: { average: { text: '≥ 20' } }, rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 20 }], from: 2027, decision: DECISION },
  { kind: 'addLine', place: { kind: 'under', indicator: 1 }, line: { name: 'Thu khác', unit: '%', kind: 'growth', targets: {}, rules: [{ kind: 'average', direction: 'atLeast', bound: 5 }], lead: 'Phòng A', coordinating: [] } },
];

async function formulas(sheet: string, address: string): Promise<readonly unknown[]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  range.load('formulas');
  await context.sync();
  return range.formulas.flat() as unknown[];
}

/** Budget figures of two years, an entered figure, a row of the user's own between the lines, and a filter that hides one. */
async function usedBook(): Promise<OpenBook> {
  const open = openBook();
  valueOf(await open.book.scaffold(smallPlan(), 2026, 'ifAbsent'));
  await open.excel.user.paste(BUDGET, 'C8', [[40000]]);
  await open.excel.user.paste(BUDGET, 'E8', [[46000]]);
  await open.excel.user.paste(APPENDIX, 'L11', [[80, 95]]);
  return open;
}

test('a line that follows from the budget goes on following it, and a figure typed over it stays', async () => {
  const { excel, book } = await usedBook();
  await excel.user.type(APPENDIX, 'M10', '3');
  const before = valueOf(await book.check());
  expect(statusesOf(before)).toEqual({ '1': 'met', '2': 'offTrack' });
  const [ofBudget] = await formulas(APPENDIX, 'L10');
  expect(String(ofBudget)).toContain(BUDGET);
  const after = valueOf(await book.changePlan('', EDITS));
  expect(await formulas(APPENDIX, 'L10:M10')).toEqual([ofBudget, 3]);
  expect(await formulas(BUDGET, 'C8')).toEqual([40000]);
  expect(await formulas(APPENDIX, 'A10:A12')).toEqual(['1', '1.1', '2']);
  expect(after.structure).toEqual(before.structure);
  expect(statusesOf(after)).toEqual({ '1': 'met', '1.1': 'noData', '2': 'offTrack' });
  // What is entered in the budget afterwards still arrives.
  await excel.user.type(BUDGET, 'E8', '41000');
  expect(statusesOf(valueOf(await book.check()))['1']).toBe('offTrack');
}, 40_000);

test('a row of the user’s own and a hidden one stay where they are', async () => {
  const { excel, book } = await usedBook();
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem(APPENDIX);
  sheet.getRange('11:11').insert('Down');
  await context.sync();
  await excel.user.paste(APPENDIX, 'E11', [['ghi chú của tôi']]);
  sheet.getRange('12:12').rowHidden = true;
  await context.sync();
  const after = valueOf(await book.changePlan('', EDITS));
  expect(await formulas(APPENDIX, 'A10:A13')).toEqual(['1', '1.1', '', '2']);
  expect(await formulas(APPENDIX, 'E12')).toEqual(['ghi chú của tôi']);
  expect(after.entries['2']).toMatchObject({ 2026: 80, 2027: 95 });
  expect(statusesOf(after)['2']).toBe('offTrack');
}, 40_000);

test('a protected table is told, and its plan stays as it was', async () => {
  const { book } = await usedBook();
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(APPENDIX).protection.protect();
  await context.sync();
  expect(problemOf(await book.changePlan('', EDITS))).toEqual({ code: 'sheetProtected', sheet: APPENDIX });
  expect(valueOf(await book.check()).plan).toEqual(smallPlan());
}, 40_000);
