import { planFileJson } from '../plan/baselines';
import type { PlanEntries } from '../plan/entries';
import type { Plan } from '../plan/Plan';
import type { Action } from './Action';
import { hasTable } from './situations';

/** A plan as a file. */
export interface PlanJsonFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A plan as the JSON file that lays out the same table again, with the base year's figures; `parsePlanFile` reads it back without loss. */
export function planFileOf(plan: Plan, entries: PlanEntries): PlanJsonFile {
  return { name: `${plan.id}.json`, bytes: new TextEncoder().encode(`${JSON.stringify(planFileJson(plan, entries), null, 2)}\n`) };
}

/** Gives the plan of a table out as a file. */
export const savePlan: Action<{ readonly plan: Plan; readonly entries: PlanEntries }, PlanJsonFile> = {
  id: 'savePlan',
  labelKey: 'savePlan',
  isPossible: hasTable,
  run: (_, { plan, entries }) => Promise.resolve({ ok: true, value: planFileOf(plan, entries) }),
};
