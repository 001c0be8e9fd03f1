import fc from 'fast-check';
import { shutDown } from '../../../src/preview/headless';
import { serialOfDay, todaySerial } from '../../../src/plan/days';
import { LIMITS } from '../../../src/plan/schema';
import type { LineEntries } from '../../../src/plan/entries';
import type { RawValue } from '../../../src/plan/values';
import { codeOfSituation, situationOf } from '../../../src/plan/tasks';
import { situationsOf } from '../../../src/workbook/tasks/tasksPart';
import { newTasksLayout, guardedTaskColumn } from '../../../src/workbook/tasks/tasksLayout';
import { SITUATION_WORDS } from '../../../src/workbook/tasks/tasksFormulas';
import { buildWorkbook } from '../../../src/workbook/buildWorkbook';
import { computeWorkbook } from '../../support/computedWorkbook';
import { seedPlan } from '../../support/plans';
import { sampleTaskEntries } from '../../support/sampleTasks';
import { areaNamed, contentAt, formulasOf, sheetOf } from '../../support/specCells';

afterAll(shutDown);

const plan = seedPlan('thach-khoi-2026-2030');
const today = todaySerial(Date.now());
const layout = newTasksLayout(plan, false);

test('a workbook has the sheet only when it was asked for', () => {
  expect(buildWorkbook(plan, { reportingYear: 2027 }).sheets.map(({ key }) => key)).not.toContain('tasks');
  const spec = buildWorkbook(plan, { reportingYear: 2027, tasks: { today } });
  expect(spec.sheets.map(({ key }) => key)).toContain('tasks');
  expect(areaNamed(spec, 'NV_Bang').area).toEqual({ row: 7, column: 0, rows: plan.tasks.length + 22, columns: 13 });
  expect(situationsOf(plan, { reportingYear: 2027, tasks: { today } })).toBe(`'Đề án – Nhiệm vụ'!$M$8:$M$${String(plan.tasks.length + 29)}`);
  expect(new Set(SITUATION_WORDS).size).toBe(7);
});

test('the due day stands as the plan gives it until somebody fills the cell, blank or not', () => {
  const [first, ...rest] = plan.tasks;
  if (first === undefined) throw new Error('no tasks');
  const due = { ...plan, tasks: [{ ...first, due: '2027-06-30' }, ...rest] };
  const cell = (entries: Readonly<Record<string, LineEntries>>): unknown =>
    contentAt(sheetOf(buildWorkbook(due, { reportingYear: 2027, entries, tasks: { today } }), 'tasks'), layout.headerRow + 1, layout.columns.due);
  expect(cell({})).toEqual({ kind: 'number', value: serialOfDay('2027-06-30') });
  expect(cell({ [first.id]: { due: null } })).toEqual({ kind: 'blank' });
  expect(cell({ [first.id]: { due: 46500 } })).toEqual({ kind: 'number', value: 46500 });
});

test('the formula says what the code says, whatever the cells hold', async () => {
  const cell = fc.constantFrom<RawValue>(null, ' ', 'x', 0, 0.5, 1, 50, 100, 101, -1, 2027, today - 1, today, today + 30, today + 31, 80_000, '50', 'Hoàn thành', 'hoàn thành', 'Tạm dừng', 'Đang thực hiện', 'Chưa bắt đầu');
  const rows = fc.array(fc.record({ due: cell, progress: cell, state: cell }), { minLength: plan.tasks.length, maxLength: plan.tasks.length });
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const entries = Object.fromEntries(plan.tasks.map(({ id }, index) => [id, cells[index] ?? {}]));
      const spec = buildWorkbook(plan, { reportingYear: 2027, entries, tasks: { today } });
      const sheet = sheetOf(spec, 'tasks');
      const computed = await computeWorkbook({ ...spec, sheets: [sheet] });
      try {
        const codes = computed.values(sheet, { ...guardedTaskColumn(layout, layout.columns.code), row: layout.headerRow + 1, rows: plan.tasks.length }).map(([code]) => code);
        expect(codes).toEqual(plan.tasks.map(({ id }) => codeOfSituation(situationOf(entries[id] ?? {}, today))));
      } finally {
        computed.dispose();
      }
    }),
    { numRuns: 10 },
  );
}, 120_000);

test('an error in a cell is a cell to be reviewed', async () => {
  const spec = buildWorkbook(plan, { reportingYear: 2027, tasks: { today } });
  const sheet = sheetOf(spec, 'tasks');
  const broken = { ...sheet, blocks: [...sheet.blocks, { purpose: 'entry' as const, row: layout.headerRow + 1, column: layout.columns.due, cells: [[{ kind: 'formula' as const, formula: '=1/0', result: null }]] }] };
  const computed = await computeWorkbook({ ...spec, sheets: [broken] });
  expect(computed.values(sheet, { row: layout.headerRow + 1, column: layout.columns.code, rows: 1, columns: 1 })).toEqual([[7]]);
  computed.dispose();
});

test('results that are kept are what the formulas come to, own tasks of the ward among them', async () => {
  const own = { _1: { kind: 'Nhiệm vụ', name: 'Ngày hội chuyển đổi số' }, _3: { name: ' ' } };
  const entries = { ...sampleTaskEntries(today), _1: { due: today + 2 }, _2: { progress: 50 } };
  const spec = buildWorkbook(plan, { reportingYear: 2027, entries, tasks: { today, own } });
  const sheet = sheetOf(spec, 'tasks');
  const computed = await computeWorkbook({ ...spec, sheets: [sheet] });
  const found = formulasOf({ ...spec, sheets: [sheet] }).map(({ row, column, formula, result }) => ({ formula, result, found: computed.values(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0] }));
  computed.dispose();
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((each) => each.found !== each.result)).toEqual([]);
});

test('formulas and messages stay within what Excel takes, and a plan of the most tasks fits', () => {
  const [first] = plan.tasks;
  if (first === undefined) throw new Error('no tasks');
  const many = { ...plan, tasks: Array.from({ length: LIMITS.tasks }, (_, index) => ({ ...first, id: `T${String(index)}` })) };
  const sheet = sheetOf(buildWorkbook(many, { reportingYear: 2027, tasks: { today } }), 'tasks');
  for (const { rule, error, prompt } of sheet.validations) {
    if (rule.kind === 'formula') expect(rule.formula.length).toBeLessThanOrEqual(255);
    expect([error.title.length <= 32, error.message.length <= 255, (prompt?.message.length ?? 0) <= 255]).toEqual([true, true, true]);
  }
  for (const { formula } of sheet.conditionalFormats) expect(formula.length).toBeLessThanOrEqual(1024);
  for (const { formula } of formulasOf({ sheets: [sheet], names: [], start: { sheet: 'tasks', row: 0, column: 0 }, properties: { title: '', author: '' } })) expect(formula.length).toBeLessThanOrEqual(8192);
});
