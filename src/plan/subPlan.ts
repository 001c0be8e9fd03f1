import { placedLines, type Agency, type AgencyId, type Plan } from './Plan';

/** An agency that answers for lines of a plan. */
export interface LeadAgency {
  readonly agency: Agency;
  /** How many lines it leads. */
  readonly lines: number;
  /** How many schemes and tasks it leads. */
  readonly tasks: number;
}

/** The agencies that lead a line, in the plan's own order. The others only help and have nothing to report. */
export function leadAgencies(plan: Plan): readonly LeadAgency[] {
  const counts = new Map<AgencyId, number>();
  for (const { line } of placedLines(plan)) counts.set(line.lead, (counts.get(line.lead) ?? 0) + 1);
  return plan.agencies.flatMap((agency) => {
    const lines = counts.get(agency.id);
    return lines === undefined ? [] : [{ agency, lines, tasks: plan.tasks.filter(({ lead }) => lead === agency.id).length }];
  });
}

/** The agencies that lead schemes and tasks and no line, in the plan's own order. A copy is cut from lines, so they get none. */
export function taskOnlyAgencies(plan: Plan): readonly Agency[] {
  const ofLines = new Set(placedLines(plan).map(({ line }) => line.lead));
  const ofTasks = new Set(plan.tasks.map(({ lead }) => lead));
  return plan.agencies.filter(({ id }) => ofTasks.has(id) && !ofLines.has(id));
}

/**
 * The part of a plan that one agency answers for: a plan in its own right, with the same period and line ids, so that
 * everything that works on a plan works on a part of one. Undefined for an agency that leads no line.
 */
export function planOfAgency(plan: Plan, agencyId: AgencyId): Plan | undefined {
  const indicators = plan.indicators.flatMap((indicator) => {
    const rows = indicator.rows.flatMap((row) => {
      const lines = row.lines.filter(({ lead }) => lead === agencyId);
      return lines.length === 0 ? [] : [{ ...row, lines }];
    });
    return rows.length === 0 ? [] : [{ ...indicator, rows }];
  });
  if (indicators.length === 0) return undefined;
  const part: Plan = { ...plan, indicators, tasks: plan.tasks.filter(({ lead }) => lead === agencyId) };
  const named = new Set([...placedLines(part).map(({ line }) => line), ...part.tasks].flatMap(({ lead, coordinating }) => [lead, ...coordinating]));
  return { ...part, agencies: plan.agencies.filter(({ id }) => named.has(id)) };
}
