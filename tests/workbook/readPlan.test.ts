import { buildWorkbook } from '../../src/workbook/buildWorkbook';
import { namesFor } from '../../src/workbook/names';
import { readPlan, type PlanTables } from '../../src/workbook/readPlan';
import type { Plan } from '../../src/plan/Plan';
import { planWithHistory, seedPlan } from '../support/plans';
import { areaNamed, valuesIn } from '../support/specCells';

function tablesOf(plan: Plan): { -readonly [Key in keyof PlanTables]: (string | number)[][] } {
  const spec = buildWorkbook(plan, { reportingYear: plan.period.firstYear });
  const names = namesFor('');
  const table = (name: string): (string | number)[][] => {
    const { sheet, area } = areaNamed(spec, name);
    return valuesIn(sheet, area);
  };
  return { plan: table(names.plan), agencies: table(names.agencies), indicators: table(names.indicators), rows: table(names.rows), lines: table(names.lines), rules: table(names.rules), former: table(names.former), tasks: table(names.tasks) };
}

test.each(['thach-khoi-2026-2030', 'generic-commune'] as const)('the workbook of %s gives the same plan back', (seed) => {
  const plan = seedPlan(seed);
  expect(readPlan(tablesOf(plan))).toEqual({ ok: true, value: plan });
});

test('former targets and the end of a line come back from the workbook, with their decisions', () => {
  const plan = planWithHistory();
  expect(readPlan(tablesOf(plan))).toEqual({ ok: true, value: plan });
});

test('rules of a former target whose decision is gone are told, and not taken for rules in force', () => {
  const tables = tablesOf(planWithHistory());
  tables.former = tables.former.slice(0, 1);
  const read = readPlan(tables);
  expect(read).toMatchObject({ ok: false, error: { kind: 'notAPlan' } });
  expect(JSON.stringify(read)).toContain('decidedOn');
});

test('columns are found by their names, wherever they stand', () => {
  const plan = seedPlan('generic-commune');
  const tables = tablesOf(plan);
  tables.lines = tables.lines.map((row) => ['', ...[...row].reverse()]);
  expect(readPlan(tables)).toEqual({ ok: true, value: plan });
});

test('a missing column is named', () => {
  const tables = tablesOf(seedPlan('generic-commune'));
  const bound = (tables.rules[0] ?? []).indexOf('bound');
  tables.rules = tables.rules.map((row) => row.filter((_, index) => index !== bound));
  expect(readPlan(tables)).toEqual({ ok: false, error: { kind: 'columnsMissing', columns: ['rules.bound'] } });
});

test('a plan kept in another format is told apart from a damaged one', () => {
  const tables = tablesOf(seedPlan('generic-commune'));
  tables.plan = tables.plan.map(([key, value]) => [key ?? '', key === 'format' ? 99 : (value ?? '')]);
  expect(readPlan(tables)).toEqual({ ok: false, error: { kind: 'otherFormat', format: 99 } });
});

test('a rule that was tampered with is found by its place', () => {
  const tables = tablesOf(seedPlan('generic-commune'));
  const bound = (tables.rules[0] ?? []).indexOf('bound');
  tables.rules[1] = (tables.rules[1] ?? []).map((cell, index) => (index === bound ? 'nhiều' : cell));
  const read = readPlan(tables);
  expect(read).toMatchObject({ ok: false, error: { kind: 'notAPlan' } });
  expect(JSON.stringify(read)).toContain('bound');
});
