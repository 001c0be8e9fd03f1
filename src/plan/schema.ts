import { safeParse } from 'valibot';
import type { Plan } from './Plan';
import { fail, type Result } from './result';
import { checkPlan } from './schemaChecks';
import { expandPlan } from './schemaForm';
import { problemsOfIssues, type PlanProblem } from './schemaProblem';
import { PlanForm, PlanPartForm } from './schemaShape';

/**
 * Reads a plan kept as JSON: the files in `seeds/`, a file a ward keeps, or the copy inside a workbook.
 *
 * The form is that of `Plan` with these shortenings, all of which may be left out one by one:
 * - an indicator without `name` is called after its first row; a row without `label` is the indicator's number (first
 *   row) or "-" (rows under it);
 * - a line without `name`, `unit`, `targets`, `lead` or `coordinating` has those of its row;
 * - a target without a clause is written as its text alone.
 *
 * Texts are trimmed and composed (NFC). The plan is returned only when all of it is sound; otherwise the places that are
 * not, at most {@link MOST_PROBLEMS}, in reading order. What is wrong inside one part (a missing field) hides what is
 * wrong between the parts (an agency nobody declared) until it is put right.
 *
 * Sizes are bounded (see `LIMITS` in schemaShape.ts): the input may come from a stranger.
 */
export function parsePlan(json: unknown): Result<Plan, readonly PlanProblem[]> {
  return parseAs(PlanForm, json);
}

/** The same for the part of a plan that one agency answers for: without indicators it is sound as long as it has tasks. */
export function parsePlanPart(json: unknown): Result<Plan, readonly PlanProblem[]> {
  return parseAs(PlanPartForm, json);
}

function parseAs(shape: typeof PlanForm | typeof PlanPartForm, json: unknown): Result<Plan, readonly PlanProblem[]> {
  const form = safeParse(shape, json);
  if (!form.success) return fail(problemsOfIssues(form.issues).slice(0, MOST_PROBLEMS));
  const plan = expandPlan(form.output);
  const problems = checkPlan(plan);
  return problems.length === 0 ? { ok: true, value: plan } : fail(problems.slice(0, MOST_PROBLEMS));
}

/** The most problems that are reported at once; a reader cannot use more. */
export const MOST_PROBLEMS = 100;

export { LIMITS } from './schemaShape';
export { planToJson } from './schemaForm';
export { PLAN_PROBLEM_CODES, type PlanProblem, type PlanProblemCode } from './schemaProblem';
