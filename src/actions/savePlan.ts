import type { Plan } from '../plan/Plan';
import { planToJson } from '../plan/schema';
import type { Action } from './Action';
import { hasTable } from './situations';

/** A plan as a file. */
export interface PlanJsonFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A plan as the JSON file that lays out the same table again; `parsePlan` reads it back without loss. */
export function planFileOf(plan: Plan): PlanJsonFile {
  return { name: `${plan.id}.json`, bytes: new TextEncoder().encode(`${JSON.stringify(planToJson(plan), null, 2)}\n`) };
}

/** Gives the plan of a table out as a file. */
export const savePlan: Action<{ readonly plan: Plan }, PlanJsonFile> = {
  id: 'savePlan',
  labelKey: 'savePlan',
  isPossible: hasTable,
  run: (_, { plan }) => Promise.resolve({ ok: true, value: planFileOf(plan) }),
};
