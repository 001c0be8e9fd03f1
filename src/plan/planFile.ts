import { BASELINES_FIELD, baselineEntry, isBaseline, type PlanWithBaselines } from './baselines';
import { isRecord } from './isRecord';
import { linesById, type Line } from './Plan';
import { isNumericKind, valueKind } from './reading';
import { fail, ok, type Result } from './result';
import { MOST_PROBLEMS, parsePlan, type PlanProblem, type PlanProblemCode } from './schema';

/** The most characters of a line's id that are repeated in a problem. */
const SHOWN = 60;

/**
 * Reads a plan file: a plan as {@link parsePlan} reads it, with `"baselines": {"4a": 400}` beside it where the base year's
 * figures are known. What is wrong with these is named together with what is wrong with the plan.
 */
export function parsePlanFile(json: unknown): Result<PlanWithBaselines, readonly PlanProblem[]> {
  if (!isRecord(json) || !(BASELINES_FIELD in json)) {
    const alone = parsePlan(json);
    return alone.ok ? ok({ plan: alone.value, baselines: {} }) : alone;
  }
  const { [BASELINES_FIELD]: given, ...rest } = json;
  const plan = parsePlan(rest);
  if (!isRecord(given)) return fail([...(plan.ok ? [] : plan.error), { code: 'notObject', path: [BASELINES_FIELD], figures: {} }]);
  // Without a sound plan nobody knows its lines.
  if (!plan.ok) return plan;
  const lines = linesById(plan.value);
  const problems = Object.entries(given).flatMap(([id, value]) => problemOf(lines.get(id), id, value) ?? []);
  if (problems.length > 0) return fail(problems.slice(0, MOST_PROBLEMS));
  const { baseYear } = plan.value.period;
  const baselines = [...lines.values()].flatMap((line) => {
    const value = given[line.id];
    return isBaseline(line, value) ? [[line.id, baselineEntry(baseYear, value)] as const] : [];
  });
  return ok({ plan: plan.value, baselines: Object.fromEntries(baselines) });
}

function problemOf(line: Line | undefined, id: string, value: unknown): PlanProblem | undefined {
  const shown = id.slice(0, SHOWN);
  const problem = (code: PlanProblemCode, figures: PlanProblem['figures'] = {}): PlanProblem => ({ code, path: [BASELINES_FIELD, shown], figures });
  if (line === undefined) return problem('unknownLine', { id: shown });
  if (line.source !== undefined) return problem('baselineComputed', { id: shown });
  if (isBaseline(line, value)) return undefined;
  return problem(isNumericKind(valueKind(line)) ? 'notNumber' : 'unknownKind');
}
