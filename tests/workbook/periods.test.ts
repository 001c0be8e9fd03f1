import { assessLine } from '../../src/plan/assess';
import { enteredYears, placedLines, planYears } from '../../src/plan/Plan';
import { growthOf } from '../../src/plan/budget';
import { parsePlan, planToJson } from '../../src/plan/schema';
import type { LineEntries } from '../../src/plan/entries';
import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { namesFor } from '../../src/workbook/names';
import { narrative } from '../../src/workbook/report/narrative';
import { reportSheet } from '../../src/workbook/report/reportSheet';
import { takeSnapshot } from '../../src/workbook/snapshot';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { PERIODS, planOver } from '../support/periods';
import { aLine } from '../support/plans';
import { factsOf } from '../support/report';
import { areaNamed, sheetOf } from '../support/specCells';

describe.each(PERIODS)('a plan of %s', (_, period) => {
  const plan = planOver(period);
  const reportingYear = period.lastYear;
  const entries: Record<string, LineEntries> = { '8': { [period.baseYear]: 95, [reportingYear]: 98, estimate: reportingYear }, '12': { [reportingYear]: 'Đạt' } };
  const spec = buildWorkbook(plan, { reportingYear, entries });

  test('has a column for the base year and each of its years, and offers each as the reporting year', () => {
    const names = namesFor('');
    const columns = enteredYears(period).map((year) => areaNamed(spec, names.entries(year)).area.column);
    expect(columns).toEqual(columns.map((__, index) => (columns[0] ?? 0) + index));
    expect(areaNamed(spec, names.reportingYears).area.rows).toBe(planYears(period).length);
  });

  test('is called by its own years, whatever they are', () => {
    const texts = sheetOf(spec, 'appendix').blocks.flatMap(({ cells, purpose }) => (purpose === 'heading' ? cells.flat() : [])).flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []));
    const years = planYears(period).length;
    expect(texts).toContain(years === 1 ? `Kế hoạch năm ${String(period.lastYear)}` : `Kế hoạch ${String(years).padStart(2, '0')} năm ${String(period.firstYear)} - ${String(period.lastYear)}`);
    expect(texts).toContain(`Đến năm ${String(period.lastYear)}`);
    expect(texts).toContain(`Gốc ${String(period.baseYear)}`);
  });

  test('comes back from its workbook, and from its JSON, as it is', async () => {
    const read = await readXlsx(await writeXlsx(spec));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const taken = takeSnapshot(read.value.cells);
    if (!taken.ok) throw new Error(JSON.stringify(taken.error));
    expect(taken.value.plan).toEqual(plan);
    expect(taken.value.entries['8']).toMatchObject({ [period.baseYear]: 95, [reportingYear]: 98, estimate: reportingYear });
    expect(parsePlan(planToJson(plan))).toEqual({ ok: true, value: plan });
  });

  test('has a report on its last year that fits a page', () => {
    const facts = factsOf({ plan, entries, reportingYear });
    expect(JSON.stringify(narrative(facts).blocks)).toContain(`Năm ${String(reportingYear)} ước đạt 98 %`);
    const widths = reportSheet(facts, { name: 'Báo cáo', madeOn: '2027-11-30' }).columns.reduce((sum, { width }) => sum + width, 0);
    expect(widths).toBeLessThan(155);
  });

  test('prints its table no smaller than four fifths of a plan of five years', () => {
    const printed = (of: typeof spec): number => {
      const { columns, print } = sheetOf(of, 'appendix');
      const { column = 0, columns: count = 0 } = print?.area ?? {};
      return columns.slice(column, column + count).reduce((sum, { width, hidden }) => sum + (hidden === true ? 0 : width), 0);
    };
    const five = buildWorkbook(planOver({ baseYear: 2025, firstYear: 2026, lastYear: 2030 }), { reportingYear: 2026 });
    expect(printed(spec) * 0.8).toBeLessThan(printed(five));
  });

  test('lets every line be assessed in every year', () => {
    for (const { line } of placedLines(plan)) {
      for (const year of planYears(period)) expect(assessLine(line, {}, { reportingYear: year, period }).year).toBe(year);
    }
  });
});

test('the straight line starts in the base year, however far back that lies', () => {
  const period = { baseYear: 2022, firstYear: 2025, lastYear: 2027 };
  const line = aLine({ kind: 'share', rules: [{ kind: 'end', direction: 'atLeast', bound: 100, due: 2027 }] });
  expect(assessLine(line, { 2022: 50, 2025: 70 }, { reportingYear: 2025, period }).rules[0]?.bound).toBeCloseTo(80, 9);
});

test('a total that is due before the end asks for its share of the years up to its due year, and for all of it from then on', () => {
  const period = { baseYear: 2020, firstYear: 2021, lastYear: 2030 };
  const line = aLine({ kind: 'flow', unit: 'DN', rules: [{ kind: 'total', direction: 'atLeast', bound: 50, due: 2025 }] });
  const figures = Object.fromEntries(planYears(period).map((year) => [year, 4]));
  const bounds = [2021, 2023, 2025, 2028].map((year) => assessLine(line, figures, { reportingYear: year, period }).rules[0]?.bound);
  expect(bounds).toEqual([10, 30, 50, 50]);
});

test('budget growth from a base year further back is that of one year on average', () => {
  const figures = { unit: 'triệu đồng', actuals: { revenue: { 2022: 1000, 2025: 1331, 2026: 1464.1 } }, estimates: {} } as const;
  const far = { baseYear: 2022, firstYear: 2025, lastYear: 2027 };
  expect(growthOf(figures, 'revenue', 2025, far)).toBeCloseTo(10, 9);
  expect(growthOf(figures, 'revenue', 2026, far)).toBeCloseTo(10, 9);
});
