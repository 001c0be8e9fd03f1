import fc from 'fast-check';
import { enteredYears, placedLines, type Plan } from '../../src/plan/Plan';
import { parsePlan, planToJson } from '../../src/plan/schema';
import type { PlanActuals, RawValue } from '../../src/plan/values';
import { caseArbitrary } from '../support/arbitraries';
import { lineOf, seedPlan } from '../support/plans';
import { WARD_ENTRIES } from '../support/wardEntries';
import { bookIn, fileOf, snapshotIn, wardFile } from '../support/xlsxFiles';

/** Every entry of every line, blanks as null. */
function complete(plan: Plan, actuals: PlanActuals): PlanActuals {
  const entry = (id: string, year: number): RawValue => {
    const raw = actuals[id]?.[year] ?? null;
    return raw === '' ? null : raw;
  };
  return Object.fromEntries(placedLines(plan).map(({ line }) => [line.id, Object.fromEntries(enteredYears(plan.period).map((year) => [year, entry(line.id, year)]))]));
}

test.each(['thach-khoi-2026-2030', 'generic-commune'] as const)('a file of %s gives the same plan, entries and year back', async (seed) => {
  const plan = seedPlan(seed);
  const actuals = seed === 'generic-commune' ? {} : WARD_ENTRIES;
  const snapshot = await snapshotIn(await fileOf(plan, { reportingYear: plan.period.firstYear + 1, tolerancePercent: 7.5, entries: actuals }));
  expect(snapshot.plan).toEqual(plan);
  expect(snapshot.actuals).toEqual(complete(plan, actuals));
  expect([snapshot.reportingYear, snapshot.tolerancePercent]).toEqual([plan.period.firstYear + 1, 7.5]);
  expect(snapshot.layout.order).toEqual(placedLines(plan).map(({ line }) => line.id));
});

test('random plans and entries come back from a file as they were', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary(), async ({ plan, ...options }) => {
      // The reader accepts only plans that the product accepts.
      fc.pre(parsePlan(planToJson(plan)).ok);
      const snapshot = await snapshotIn(await fileOf(plan, { ...options, entries: options.actuals }));
      expect(snapshot.plan).toEqual(plan);
      expect(snapshot.actuals).toEqual(complete(plan, options.actuals));
      expect([snapshot.reportingYear, snapshot.tolerancePercent]).toEqual([options.reportingYear, options.tolerancePercent]);
      expect(snapshot.layout.order).toEqual(placedLines(plan).map(({ line }) => line.id));
    }),
    { numRuns: 30 },
  );
}, 120_000);

const ODD_TEXTS = ['=1+1', '+84', '- gạch đầu dòng', '@tên', '#N/A', '#REF!', '_x0041_', '<b>&"\'</b>', 'hai\ndòng', '🙂', 'TRUE', '007', '1E5', '10/2'];

test('texts that a spreadsheet could take for something else stay texts', async () => {
  const plan = seedPlan('thach-khoi-2026-2030');
  const years = enteredYears(plan.period);
  const ids = placedLines(plan).map(({ line }) => line.id);
  const actuals: PlanActuals = Object.fromEntries(ODD_TEXTS.map((text, index) => [ids[index] ?? '', { [years[1] ?? 0]: text, [years[2] ?? 0]: ` ${text} ` }]));
  const bytes = await fileOf(plan, { reportingYear: 2027, entries: actuals });
  expect((await snapshotIn(bytes)).actuals).toEqual(complete(plan, actuals));
  const book = await bookIn(bytes);
  const snapshot = await snapshotIn(bytes);
  for (const [id, entries] of Object.entries(actuals)) {
    for (const year of Object.keys(entries)) {
      const { row, column } = snapshot.entry(id, Number(year)) ?? { row: -1, column: -1 };
      expect(['text', 'richText']).toContain(book.cellAt(row, column)?.kind);
    }
  }
});

test('a text of the plan that looks like a formula is no formula in the file', async () => {
  const plan = seedPlan('generic-commune');
  const [first] = plan.indicators;
  const row = first?.rows[0];
  const odd: Plan = {
    ...plan,
    indicators: plan.indicators.map((indicator) =>
      indicator === first
        ? { ...indicator, rows: indicator.rows.map((each) => (each === row ? { ...each, lines: each.lines.map((line) => ({ ...line, name: '=HYPERLINK("http://a.b")', note: '_x0009_ + #N/A' })) } : each)) }
        : indicator,
    ),
  };
  expect((await snapshotIn(await fileOf(odd, { reportingYear: 2025 }))).plan).toEqual(odd);
});

test('results are in the file before anything recalculates it', async () => {
  const bytes = await wardFile();
  const { layout, rows } = await snapshotIn(bytes);
  const { cellAt } = await bookIn(bytes);
  const verdict = (id: string): unknown => cellAt(rows.get(id) ?? -1, layout.columns.status)?.value;
  expect([verdict('1'), verdict('4b'), verdict('9a'), verdict('6a')]).toEqual(['▼ Không đạt tiến độ', '● Đạt', '▼ Không đạt tiến độ', '▼ Không đạt tiến độ']);
  expect(cellAt(rows.get('1') ?? -1, layout.columns.comparison)?.value).toBe('Bình quân 2026–2027 đạt 14,2 %, yêu cầu ≥ 15 %: thiếu 0,8 điểm %');
});

test('a protected copy keeps its entries open and carries the properties it was given', async () => {
  const book = await bookIn(await wardFile({ protect: ['appendix', 'rules'], properties: { custom: { CoQuan: 'vhxh', BanSo: 3, TyLe: 0.5, Nhap: true } } }));
  expect([book.sheets.appendix?.isProtected, book.sheets.rules?.isProtected, book.sheets.log?.isProtected]).toEqual([true, true, false]);
  expect([...book.properties.custom]).toEqual([['CoQuan', 'vhxh'], ['BanSo', 3], ['TyLe', 0.5], ['Nhap', true]]);
  expect(book.properties.title).toBe(seedPlan('thach-khoi-2026-2030').title);
});

test('the same workbook gives the same bytes', async () => {
  expect(Buffer.from(await wardFile()).equals(Buffer.from(await wardFile()))).toBe(true);
});

test('a line of the plan is where its id stands, whatever the order', async () => {
  const plan = seedPlan('thach-khoi-2026-2030');
  const { rows, table } = await snapshotIn(await wardFile());
  const row = rows.get('7.2') ?? -1;
  expect(table.values[row - table.row]).toContain(lineOf(plan, '7.2').unit);
});
