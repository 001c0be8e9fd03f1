import fc from 'fast-check';
import { shutDown } from '../../src/preview/headless';
import { createHeadlessGrid, type HeadlessGrid, type PlainValue } from '../../src/preview/headlessGrid';
import { absoluteArea, cellAddress, onSheet } from '../../src/workbook/address';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import type { CellContent, FormulaResult, WorkbookSpec } from '../../src/workbook/spec';
import { caseArbitrary } from '../support/arbitraries';
import { seedPlan } from '../support/plans';
import { formulasOf } from '../support/specCells';
import { WARD_ENTRIES } from '../support/wardEntries';

afterAll(shutDown);

function written(cell: CellContent): PlainValue {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return cell.value;
    case 'formula':
      return cell.formula;
  }
}

/** The workbook's contents and names in a real spreadsheet engine, recalculated. */
async function calculated(spec: WorkbookSpec): Promise<HeadlessGrid> {
  const grid = createHeadlessGrid(spec.sheets.map(({ name }) => name));
  for (const { name, sheet, area } of spec.names) {
    const on = spec.sheets.find(({ key }) => key === sheet)?.name ?? '';
    grid.defineName(name, onSheet(on, absoluteArea(area)));
  }
  for (const { name, blocks } of spec.sheets) {
    for (const block of blocks) grid.set(name, cellAddress(block.row, block.column), block.cells.map((row) => row.map(written)));
  }
  await grid.settle();
  return grid;
}

/** The engine joins figures with a decimal point, the workbook's readers have a comma. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/(\d)\.(\d)/g, '$1,$2');
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}

/** Every formula whose kept result is not what the engine comes to. */
async function disagreements(spec: WorkbookSpec): Promise<readonly unknown[]> {
  const grid = await calculated(spec);
  try {
    return formulasOf(spec).flatMap(({ sheet, row, column, formula, result }) => {
      const [[found] = []] = grid.values(sheet, cellAddress(row, column));
      const agrees = result === null ? String(found).startsWith('#') : comparable(found) === comparable(result);
      return agrees ? [] : [{ at: `${sheet}!${cellAddress(row, column)}`, formula, result, found }];
    });
  } finally {
    grid.dispose();
  }
}

test('results kept for a ward in its second year are what the formulas come to', async () => {
  const spec = buildWorkbook(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2027, actuals: WARD_ENTRIES });
  expect(await disagreements(spec)).toEqual([]);
});

test('results kept for an empty table are what the formulas come to', async () => {
  expect(await disagreements(buildWorkbook(seedPlan('generic-commune'), { reportingYear: 2025 }))).toEqual([]);
});

test('a year that is none of the plan\'s leaves every verdict open, in the results as in the formulas', async () => {
  const spec = buildWorkbook(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2025, actuals: WARD_ENTRIES });
  expect(await disagreements(spec)).toEqual([]);
});

test('results kept for random plans and entries are what the formulas come to', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary(), async ({ plan, ...options }) => {
      expect(await disagreements(buildWorkbook(plan, options))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('no formula of a new workbook comes to an error', () => {
  const spec = buildWorkbook(seedPlan('thach-khoi-2026-2030'), { reportingYear: 2027, actuals: WARD_ENTRIES });
  const results: FormulaResult[] = formulasOf(spec).map(({ result }) => result);
  expect(results.length).toBeGreaterThan(900);
  expect(results).not.toContain(null);
});
