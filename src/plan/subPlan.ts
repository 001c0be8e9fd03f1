import { isRetired, placedLines, type Agency, type AgencyId, type Plan, type Year } from './Plan';

/** An agency that answers for lines of a plan, or for schemes and tasks. */
export interface LeadAgency {
  readonly agency: Agency;
  /** How many lines it leads. */
  readonly lines: number;
  /** How many schemes and tasks it leads. */
  readonly tasks: number;
}

/** The agencies that lead a line, in the plan's own order. The others only help and have no figures to report. */
export function leadAgencies(plan: Plan): readonly LeadAgency[] {
  return reportingAgencies(plan, { withTasks: true }).filter(({ lines }) => lines > 0);
}

/**
 * The agencies that have something to report, in the plan's own order: those that lead a line and, where the workbook
 * has the sheet of schemes and tasks, those that lead one of these.
 * @param year counts the lines alone that are still measured in this year; all, when left out
 */
export function reportingAgencies(plan: Plan, { withTasks, year }: { readonly withTasks: boolean; readonly year?: Year }): readonly LeadAgency[] {
  const lines = countByLead(placedLines(plan).flatMap(({ line }) => (year !== undefined && isRetired(line, year) ? [] : [line])));
  const tasks = countByLead(withTasks ? plan.tasks : []);
  return plan.agencies
    .map((agency) => ({ agency, lines: lines.get(agency.id) ?? 0, tasks: tasks.get(agency.id) ?? 0 }))
    .filter((each) => each.lines > 0 || each.tasks > 0);
}

function countByLead(led: readonly { readonly lead: AgencyId }[]): ReadonlyMap<AgencyId, number> {
  const counts = new Map<AgencyId, number>();
  for (const { lead } of led) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  return counts;
}

/**
 * The part of a plan that one agency answers for: a plan in its own right, with the same period and ids, so that
 * everything that works on a plan works on a part of one. It has no indicators where the agency leads schemes and tasks
 * alone. Undefined for an agency that leads nothing.
 */
export function planOfAgency(plan: Plan, agencyId: AgencyId): Plan | undefined {
  const indicators = plan.indicators.flatMap((indicator) => {
    const rows = indicator.rows.flatMap((row) => {
      const lines = row.lines.filter(({ lead }) => lead === agencyId);
      return lines.length === 0 ? [] : [{ ...row, lines }];
    });
    return rows.length === 0 ? [] : [{ ...indicator, rows }];
  });
  const part: Plan = { ...plan, indicators, tasks: plan.tasks.filter(({ lead }) => lead === agencyId) };
  if (indicators.length === 0 && part.tasks.length === 0) return undefined;
  const named = new Set([...placedLines(part).map(({ line }) => line), ...part.tasks].flatMap(({ lead, coordinating }) => [lead, ...coordinating]));
  return { ...part, agencies: plan.agencies.filter(({ id }) => named.has(id)) };
}
