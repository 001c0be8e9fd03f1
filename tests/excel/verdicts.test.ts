import { STATUSES_BY_SEVERITY } from '../../src/plan/status';
import { openBook, pasteEntries, statusesOf, valueOf, FIRST_ROW } from '../support/openBook';
import { seedPlan } from '../support/plans';
import { WARD_ENTRIES } from '../support/wardEntries';
import { WARD_VERDICTS } from '../support/wardVerdicts';

const plan = seedPlan('thach-khoi-2026-2030');

async function severitiesInCells(): Promise<readonly unknown[]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Phụ lục').getRange(`C${String(FIRST_ROW)}:C${String(FIRST_ROW + 32)}`);
  range.load('values');
  await context.sync();
  return range.values.map(([severity]) => STATUSES_BY_SEVERITY[Number(severity) - 1]);
}

test("the ward's own plan with entries of two years has the right verdict on every one of the 33 lines, in the cells and in the pane", async () => {
  const open = openBook();
  valueOf(await open.book.scaffold(plan, 2026, 'ifAbsent'));
  await pasteEntries(open, plan, WARD_ENTRIES);

  const expected = (index: 0 | 1): Record<string, string> => Object.fromEntries(Object.entries(WARD_VERDICTS).map(([id, verdicts]) => [id, verdicts[index]]));
  const in2026 = valueOf(await open.book.check());
  expect(statusesOf(in2026)).toEqual(expected(0));
  expect(await severitiesInCells()).toEqual(in2026.assessment.lines.map(({ status }) => status));

  const in2027 = valueOf(await open.book.setReportingYear(2027));
  expect(statusesOf(in2027)).toEqual(expected(1));
  expect(await severitiesInCells()).toEqual(in2027.assessment.lines.map(({ status }) => status));
  expect(in2027.structure).toEqual([]);
});
