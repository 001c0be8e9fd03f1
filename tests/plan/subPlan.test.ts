import { placedLines } from '../../src/plan/Plan';
import { parsePlan, parsePlanPart, planToJson } from '../../src/plan/schema';
import { leadAgencies, planOfAgency, reportingAgencies } from '../../src/plan/subPlan';
import { seedPlan } from '../support/plans';

const PLANS = [seedPlan('thach-khoi-2026-2030'), seedPlan('generic-commune')];

test.each(PLANS)('every line of "$title" is in exactly one part, as it was', (plan) => {
  const parts = leadAgencies(plan).flatMap(({ agency, lines }) => {
    const part = planOfAgency(plan, agency.id);
    const placed = part === undefined ? [] : placedLines(part);
    expect(placed).toHaveLength(lines);
    expect(placed.every(({ line }) => line.lead === agency.id)).toBe(true);
    return placed.map(({ line }) => line);
  });
  const all = placedLines(plan).map(({ line }) => line);
  expect(parts).toHaveLength(all.length);
  expect(new Set(parts)).toEqual(new Set(all));
});

test.each(PLANS)('every part of "$title" is a plan that can be read', (plan) => {
  for (const { agency } of leadAgencies(plan)) {
    const part = planOfAgency(plan, agency.id);
    if (part === undefined) throw new Error(`no part for ${agency.id}`);
    expect(parsePlan(JSON.parse(JSON.stringify(planToJson(part))))).toEqual({ ok: true, value: part });
  }
});

test('a part names only the agencies that its lines and tasks name', () => {
  for (const plan of PLANS) {
    for (const { agency } of leadAgencies(plan)) {
      const part = planOfAgency(plan, agency.id);
      const named = new Set([...placedLines(part ?? plan).map(({ line }) => line), ...(part ?? plan).tasks].flatMap(({ lead, coordinating }) => [lead, ...coordinating]));
      expect(part?.agencies.map(({ id }) => id)).toEqual(plan.agencies.map(({ id }) => id).filter((id) => named.has(id)));
    }
  }
});

test('an agency that leads nothing has no part', () => {
  const [plan] = PLANS;
  expect(planOfAgency(plan!, 'csgd')).toBeUndefined();
  expect(reportingAgencies(plan!, { withTasks: true }).map(({ agency }) => agency.id)).not.toContain('csgd');
});

test('every line, scheme and task is in exactly one part, and each part can be read as one', () => {
  for (const plan of PLANS) {
    const parts = reportingAgencies(plan, { withTasks: true }).map(({ agency, lines, tasks }) => {
      const part = planOfAgency(plan, agency.id);
      expect([part === undefined ? 0 : placedLines(part).length, part?.tasks.length]).toEqual([lines, tasks]);
      expect(parsePlanPart(JSON.parse(JSON.stringify(planToJson(part ?? plan))))).toEqual({ ok: true, value: part });
      return part;
    });
    expect(new Set(parts.flatMap((part) => part?.tasks ?? []))).toEqual(new Set(plan.tasks));
    expect(parts.flatMap((part) => part?.tasks ?? [])).toHaveLength(plan.tasks.length);
  }
});

test('a whole plan needs a line; a part needs a line or a task', () => {
  const [plan] = PLANS;
  const alone = planToJson(planOfAgency(plan!, 'vp')!) as Record<string, unknown>;
  expect(parsePlan(alone)).toMatchObject({ ok: false, error: [{ code: 'tooFew', path: ['indicators'] }] });
  expect(parsePlanPart(alone)).toMatchObject({ ok: true });
  for (const parse of [parsePlan, parsePlanPart]) expect(parse({ ...alone, tasks: [] })).toMatchObject({ ok: false, error: [{ code: 'tooFew', path: ['indicators'] }] });
});
