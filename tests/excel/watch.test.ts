import type { CheckResult } from '../../src/excel/book';
import type { Outcome } from '../../src/excel/outcome';
import { entryAddress, openBook, statusesOf, valueOf } from '../support/openBook';
import { seedPlan } from '../support/plans';

const plan = seedPlan('generic-commune');
const SHEET = 'Phụ lục';

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 5000) throw new Error('it did not happen within 5 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('an edit is followed by one fresh check, in one sync; nothing follows once watching has stopped', async () => {
  const { excel, book } = openBook();
  valueOf(await book.scaffold(plan, 2025, 'ifAbsent'));
  const seen: Outcome<CheckResult>[] = [];
  const stop = valueOf(await book.watch((outcome) => seen.push(outcome)));

  excel.resetTraffic();
  await excel.user.paste(SHEET, 'L10', [[7], [8]]);
  await until(() => seen.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(seen).toHaveLength(1);
  expect(excel.traffic.syncs).toBe(1);
  const [first] = seen;
  if (first === undefined) throw new Error('no check');
  expect(valueOf(first).structure).toEqual([]);
  expect(Object.values(statusesOf(valueOf(first))).filter((status) => status !== 'noData').length).toBeGreaterThan(0);

  await stop();
  await excel.user.type(SHEET, 'L12', '9');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(seen).toHaveLength(1);
});

test('a table that is deleted while it is watched is told', async () => {
  const { excel, book } = openBook();
  valueOf(await book.scaffold(plan, 2025, 'ifAbsent'));
  const seen: Outcome<CheckResult>[] = [];
  const stop = valueOf(await book.watch((outcome) => seen.push(outcome)));
  await excel.user.deleteSheet(SHEET);
  await until(() => seen.length > 0);
  expect(seen[0]).toMatchObject({ ok: false, problem: { code: 'bookDamaged' } });
  await stop();
});

test('the reporting year and the tolerance are set and judged in one sync each', async () => {
  const { excel, book } = openBook();
  valueOf(await book.scaffold(seedPlan('thach-khoi-2026-2030'), 2026, 'ifAbsent'));
  await excel.user.type(SHEET, entryAddress(seedPlan('thach-khoi-2026-2030'), '13', 2026), '93');
  excel.resetTraffic();
  expect(statusesOf(valueOf(await book.setTolerance(10)))['13']).toBe('atRisk');
  expect(excel.traffic.syncs).toBe(1);
  expect(valueOf(await book.setReportingYear(2028))).toMatchObject({ reportingYear: 2028, tolerancePercent: 10 });
  expect(excel.traffic.syncs).toBe(2);
});
