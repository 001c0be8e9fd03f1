import fc from 'fast-check';
import { cellAddress } from '../../../src/workbook/address';
import { buildWorkbook } from '../../../src/workbook/buildWorkbook';
import type { WorkbookSpec } from '../../../src/workbook/spec';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { budgetArbitrary, WARD_BUDGET } from '../../support/budgets';
import { LibreOffice } from '../../support/libreOffice';
import { seedPlan } from '../../support/plans';
import { formulasOf } from '../../support/specCells';
import { BUDGET_NOISE, isSameResult } from '../../support/sameResult';

let office: LibreOffice;
beforeAll(async () => {
  office = await LibreOffice.start();
}, 90_000);
afterAll(() => office.stop());

const plan = seedPlan('thach-khoi-2026-2030');
const SHEETS = ['Ngân sách', 'Phụ lục'];

/** Formulas of the budget and of the table whose kept result is not what LibreOffice comes to, with a Vietnamese reader's signs. */
async function disagreements(spec: WorkbookSpec): Promise<readonly unknown[]> {
  const read = await office.run(office.file(await writeXlsx(spec)), SHEETS.map((sheet) => ({ read: sheet })));
  const values = new Map(SHEETS.map((sheet, index) => [sheet, read[index] as readonly (readonly unknown[])[]]));
  return formulasOf(spec).flatMap(({ sheet, row, column, formula, result }) => {
    if (!SHEETS.includes(sheet)) return [];
    const found = values.get(sheet)?.[row]?.[column];
    return isSameResult(found ?? '', result ?? '', BUDGET_NOISE) ? [] : [{ at: `${sheet}!${cellAddress(row, column)}`, formula, result, found }];
  });
}

test('LibreOffice comes to the same figures, words and sentences for the budget of a ward', async () => {
  expect(await disagreements(buildWorkbook(plan, { reportingYear: 2027, budget: { figures: WARD_BUDGET } }))).toEqual([]);
});

test('LibreOffice comes to the same figures, words and sentences for random budgets', async () => {
  await fc.assert(
    fc.asyncProperty(budgetArbitrary(plan.period), fc.integer({ min: 2026, max: 2030 }), async (figures, reportingYear) => {
      expect(await disagreements(buildWorkbook(plan, { reportingYear, budget: { figures } }))).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 180_000);
