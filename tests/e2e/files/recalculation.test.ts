import fc from 'fast-check';
import { assessPlan } from '../../../src/plan/assess';
import type { PlanActuals } from '../../../src/plan/values';
import { severityOf } from '../../../src/plan/status';
import { cellAddress } from '../../../src/workbook/address';
import { buildWorkbook } from '../../../src/workbook/buildWorkbook';
import { namesFor } from '../../../src/workbook/names';
import type { WorkbookSpec } from '../../../src/workbook/spec';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { caseArbitrary } from '../../support/arbitraries';
import { LibreOffice } from '../../support/libreOffice';
import { planWithHistory, seedPlan } from '../../support/plans';
import { SAMPLE_ACTUALS } from '../../support/sampleActuals';
import { areaNamed, formulasOf } from '../../support/specCells';
import { withoutNoise } from '../../support/sameResult';

let office: LibreOffice;
beforeAll(async () => {
  office = await LibreOffice.start();
}, 90_000);
afterAll(() => office.stop());

type Values = readonly (readonly unknown[])[];

/** Every cell of every sheet after LibreOffice has recalculated the file. */
async function recalculated(spec: WorkbookSpec): Promise<ReadonlyMap<string, Values>> {
  const path = office.file(await writeXlsx(spec));
  const sheets = spec.sheets.map(({ name }) => name);
  const read = await office.run(path, sheets.map((sheet) => ({ read: sheet })));
  return new Map(sheets.map((sheet, index) => [sheet, read[index] as Values]));
}

function comparable(value: unknown): unknown {
  return typeof value === 'number' ? withoutNoise(value) : typeof value === 'boolean' ? Number(value) : (value ?? '');
}

/** Formulas whose result in the file is not what LibreOffice comes to. */
function disagreements(spec: WorkbookSpec, values: ReadonlyMap<string, Values>): readonly unknown[] {
  return formulasOf(spec).flatMap(({ sheet, row, column, formula, result }) => {
    const found = values.get(sheet)?.[row]?.[column];
    return comparable(found) === comparable(result) ? [] : [{ at: `${sheet}!${cellAddress(row, column)}`, formula, result, found }];
  });
}

function severitiesIn(spec: WorkbookSpec, values: ReadonlyMap<string, Values>): Readonly<Record<string, unknown>> {
  const column = (key: string): readonly unknown[] => {
    const { sheet, area } = areaNamed(spec, namesFor('').column(key));
    return (values.get(sheet.name) ?? []).slice(area.row + 1, area.row + area.rows - 1).map((row) => row[area.column]);
  };
  const severities = column('Muc');
  return Object.fromEntries(column('Ma').map((id, index) => [String(id), severities[index]]));
}

/** To LibreOffice a truth value is a number, so an entry of TRUE counts as 1 there; Excel tells them apart. */
function withoutTruthValues(actuals: PlanActuals): PlanActuals {
  return Object.fromEntries(
    Object.entries(actuals).map(([id, entries]) => [id, Object.fromEntries(Object.entries(entries).map(([year, raw]) => [year, typeof raw === 'boolean' ? String(raw) : raw]))]),
  );
}

test('LibreOffice comes to the same verdicts, figures and sentences for a ward in its second year', async () => {
  const plan = seedPlan('thach-khoi-2026-2030');
  const spec = buildWorkbook(plan, { reportingYear: 2027, entries: SAMPLE_ACTUALS });
  const values = await recalculated(spec);
  expect(disagreements(spec, values)).toEqual([]);
  const expected = assessPlan(plan, SAMPLE_ACTUALS, { reportingYear: 2027 });
  expect(severitiesIn(spec, values)).toEqual(Object.fromEntries(expected.lines.map(({ line, status }) => [line.id, severityOf(status)])));
  expect(new Set(expected.lines.map(({ status }) => status)).size).toBe(7);
});

test('LibreOffice comes to the same verdicts as the assessment for random plans and entries', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary(), async ({ plan, actuals: entered, ...options }) => {
      const actuals = withoutTruthValues(entered);
      const spec = buildWorkbook(plan, { ...options, entries: actuals });
      const values = await recalculated(spec);
      const expected = assessPlan(plan, actuals, options);
      expect(severitiesIn(spec, values)).toEqual(Object.fromEntries(expected.lines.map(({ line, status }) => [line.id, severityOf(status)])));
      expect(disagreements(spec, values)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 180_000);

test.each([2026, 2028, 2029])('LibreOffice comes to the same where targets were changed and lines ended, in %i', async (reportingYear) => {
  const plan = planWithHistory();
  const spec = buildWorkbook(plan, { reportingYear, entries: SAMPLE_ACTUALS });
  const values = await recalculated(spec);
  const { lines } = assessPlan(plan, SAMPLE_ACTUALS, { reportingYear });
  expect(severitiesIn(spec, values)).toEqual(Object.fromEntries(lines.map(({ line, status }) => [line.id, severityOf(status)])));
  expect(disagreements(spec, values)).toEqual([]);
});

test('an entry changed in LibreOffice changes its verdict', async () => {
  const plan = seedPlan('thach-khoi-2026-2030');
  const spec = buildWorkbook(plan, { reportingYear: 2027, entries: SAMPLE_ACTUALS });
  const { area: year } = areaNamed(spec, namesFor('').entries(2027));
  const { area: status } = areaNamed(spec, namesFor('').column('DanhGia'));
  const path = office.file(await writeXlsx(spec));
  const [before, , after] = (await office.run(path, [
    { read: 'Phụ lục' },
    { set: 'Phụ lục', cell: cellAddress(year.row + 3, year.column), value: 40 },
    { read: 'Phụ lục' },
  ])) as [Values, unknown, Values];
  expect([before[year.row + 3]?.[status.column], after[year.row + 3]?.[status.column]]).toEqual(['▼ Không đạt tiến độ', '● Đạt']);
});
