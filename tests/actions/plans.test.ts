import { BUILT_IN_PLANS, clampYear } from '../../src/actions/plans';
import { LARGEST_PLAN_FILE, readPlanFile, type PlanFile } from '../../src/actions/planFile';
import { planToJson } from '../../src/plan/schema';
import { seedPlan } from '../support/plans';

test.each(BUILT_IN_PLANS)('the built-in plan $id can be laid out', async ({ load }) => {
  const plan = await load();
  expect(plan).toMatchObject({ ok: true });
});

test('a reporting year outside the plan becomes the nearest one inside', () => {
  const { period } = seedPlan('thach-khoi-2026-2030');
  expect([2024, 2027, 2040].map((year) => clampYear(year, period))).toEqual([2026, 2027, 2030]);
});

function file(text: string, size = text.length): PlanFile {
  return { size, text: () => Promise.resolve(text) };
}

describe('a plan kept as a file', () => {
  const json = JSON.stringify(planToJson(seedPlan('generic-commune')));

  test('is read, with a byte order mark too', async () => {
    expect(await readPlanFile(file(json))).toEqual({ ok: true, value: { plan: seedPlan('generic-commune'), baselines: {} } });
    expect(await readPlanFile(file(`\uFEFF${json}`))).toMatchObject({ ok: true });
  });

  test('is not even opened when it is larger than 1 MB', async () => {
    const text = jest.fn(() => Promise.resolve(json));
    expect(await readPlanFile({ size: LARGEST_PLAN_FILE + 1, text })).toEqual({ ok: false, error: { code: 'tooLarge' } });
    expect(text).not.toHaveBeenCalled();
  });

  test.each([
    ['is not JSON', '{"id": ', 'notJson'],
    ['is JSON but no plan', '[1, 2]', 'notSound'],
  ])('is refused when it %s', async (_, text, code) => {
    expect(await readPlanFile(file(text))).toMatchObject({ ok: false, error: { code } });
  });

  test('is refused when it is gone by the time it is read', async () => {
    const gone = { size: 10, text: () => Promise.reject(new Error('NotReadableError')) };
    expect(await readPlanFile(gone)).toEqual({ ok: false, error: { code: 'unreadable' } });
  });

  test('tells every place that is not right', async () => {
    const damaged = JSON.parse(json) as Record<string, unknown>;
    delete damaged['title'];
    damaged['period'] = { baseYear: 'x', firstYear: 2025, lastYear: 2027 };
    const read = await readPlanFile(file(JSON.stringify(damaged)));
    expect(read).toMatchObject({
      ok: false,
      error: { problems: [{ code: 'missing', path: ['title'] }, { path: ['period', 'baseYear'] }] },
    });
  });
});
