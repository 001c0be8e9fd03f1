import type { PlanEntries } from './entries';
import { placedLines, type Line, type Plan, type Year } from './Plan';
import { readCell, valueKind } from './reading';
import { planToJson, type JsonValue } from './schemaForm';
import type { PlanActuals, RawValue } from './values';

/** A plan with what its lines reached in the base year, by their ids: beside the plan, since they are entries of the workbook. */
export interface PlanWithBaselines {
  readonly plan: Plan;
  readonly baselines: PlanActuals;
}

/** What can be a line's figure of the base year. */
export type Baseline = number | string;

/** The name under which a plan file keeps them. */
export const BASELINES_FIELD = 'baselines';

/** True for what a plan file may say of a line's base year: any number, or a word that the line's cells take. */
export function isBaseline(line: Line, value: unknown): value is Baseline {
  if (typeof value === 'string') return readCell(valueKind(line), value).kind === 'choice';
  return typeof value === 'number' && Number.isFinite(value) && line.kind !== 'attainment' && line.kind !== 'milestone';
}

/** A figure of the base year as an entry of its line. */
export function baselineEntry(baseYear: Year, value: RawValue): Readonly<Record<Year, RawValue>> {
  return { [baseYear]: value };
}

/** The base year's figures among entries; those that follow from the budget, or cannot be read, are left out. */
export function baselinesIn({ plan, entries }: { readonly plan: Plan; readonly entries: PlanEntries }): PlanActuals {
  const { baseYear } = plan.period;
  const found = placedLines(plan).flatMap(({ line }) => {
    const value = entries[line.id]?.[baseYear];
    return line.source === undefined && isBaseline(line, value) ? [[line.id, baselineEntry(baseYear, value)] as const] : [];
  });
  return Object.fromEntries(found);
}

/** A plan file: the plan's compact JSON with the base year's figures among the entries, where there are any. */
export function planFileJson(plan: Plan, entries: PlanEntries): JsonValue {
  const figures = Object.entries(baselinesIn({ plan, entries })).map(([id, figure]) => [id, figure[plan.period.baseYear] ?? null] as const);
  return { ...planToJson(plan), ...(figures.length === 0 ? {} : { [BASELINES_FIELD]: Object.fromEntries(figures) }) };
}
