import { baselinesIn, planFileJson } from '../../src/plan/baselines';
import { parsePlanFile } from '../../src/plan/planFile';
import { planToJson } from '../../src/plan/schema';
import { planWithHistory, seedPlan } from '../support/plans';

const PLAN = seedPlan('thach-khoi-2026-2030');
const fileWith = (baselines: unknown): unknown => JSON.parse(JSON.stringify({ ...planToJson(PLAN), baselines }));

test('a plan file brings the figures of the base year along, and the plan itself is what it is without them', () => {
  expect(parsePlanFile(fileWith({ '4a': 400, '5': 1.5, '12': 'Đạt' }))).toEqual({
    ok: true,
    value: { plan: PLAN, baselines: { '4a': { 2025: 400 }, '5': { 2025: 1.5 }, '12': { 2025: 'Đạt' } } },
  });
});

test('a plan file without figures of the base year is a plan file', () => {
  expect(parsePlanFile(planToJson(PLAN))).toEqual({ ok: true, value: { plan: PLAN, baselines: {} } });
});

test.each([
  ['a line that the plan does not have', { '99z': 4 }, 'unknownLine', ['baselines', '99z']],
  ['a name that every object inherits', JSON.parse('{"__proto__": 4}'), 'unknownLine', ['baselines', '__proto__']],
  ['a text where a number belongs', { '4a': '400 DN' }, 'notNumber', ['baselines', '4a']],
  ['nothing where a number belongs', { '4a': null }, 'notNumber', ['baselines', '4a']],
  ['a number where a word belongs', { '12': 1 }, 'unknownKind', ['baselines', '12']],
  ['a line whose figures follow from the budget', { '3b': 55 }, 'baselineComputed', ['baselines', '3b']],
  ['a list in place of the figures', [400], 'notObject', ['baselines']],
])('%s is named with its place', (_, baselines, code, path) => {
  expect(parsePlanFile(fileWith(baselines))).toMatchObject({ ok: false, error: [{ code, path }] });
});

test('mistakes of the plan are told where the figures beside it are right', () => {
  expect(parsePlanFile({ ...(fileWith({ '4a': 400 }) as object), title: '' })).toMatchObject({ ok: false, error: [{ code: 'emptyText', path: ['title'] }] });
});

test('what a file was written with is what is read from it', () => {
  const plan = planWithHistory();
  const entries = { '4a': { 2025: 412, 2026: 430 }, '12': { 2025: 'Đạt' }, '6a': { 2025: 0 } };
  expect(parsePlanFile(JSON.parse(JSON.stringify(planFileJson(plan, entries))))).toEqual({ ok: true, value: { plan, baselines: { '4a': { 2025: 412 }, '12': { 2025: 'Đạt' }, '6a': { 2025: 0 } } } });
});

test('figures that follow from the budget, blanks and texts are no figures of the base year', () => {
  expect(baselinesIn({ plan: PLAN, entries: { '3b': { 2025: 61 }, '4a': { 2025: 'bốn trăm' }, '5': { 2025: null }, '12': { 2025: 3 }, '8': { 2026: 90 } } })).toEqual({});
  expect(planFileJson(PLAN, {})).toEqual(planToJson(PLAN));
});
