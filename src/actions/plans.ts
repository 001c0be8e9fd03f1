import type { Outcome } from '../excel/outcome';
import type { PlanTitleKey } from '../locales/messages';
import type { Period, Plan, Year } from '../plan/Plan';

/** A plan that comes with the add-in. It and the code that reads it are fetched only when it is asked for. */
export interface BuiltInPlan {
  readonly id: string;
  readonly titleKey: PlanTitleKey;
  readonly load: () => Promise<Outcome<Plan>>;
}

export const THACH_KHOI: BuiltInPlan = {
  id: 'thach-khoi-2026-2030',
  titleKey: 'thachKhoi',
  load: () => loadSeed(() => import('../../seeds/thach-khoi-2026-2030.json')),
};

export const GENERIC_COMMUNE: BuiltInPlan = {
  id: 'generic-commune',
  titleKey: 'genericCommune',
  load: () => loadSeed(() => import('../../seeds/generic-commune.json')),
};

export const BUILT_IN_PLANS: readonly BuiltInPlan[] = [THACH_KHOI, GENERIC_COMMUNE];

async function loadSeed(fetchSeed: () => Promise<{ readonly default: unknown }>): Promise<Outcome<Plan>> {
  try {
    const [{ parsePlan }, seed] = await Promise.all([import('../plan/schema'), fetchSeed()]);
    const plan = parsePlan(seed.default);
    if (plan.ok) return plan;
    return { ok: false, problem: { code: 'planUnreadable', places: plan.error.map(({ path }) => path.join('.')) } };
  } catch (error) {
    return { ok: false, problem: { code: 'unexpected', message: error instanceof Error ? error.message : String(error) } };
  }
}

/** The year among the plan's own that is nearest to the given one. */
export function clampYear(year: Year, { firstYear, lastYear }: Period): Year {
  return Math.min(Math.max(year, firstYear), lastYear);
}
