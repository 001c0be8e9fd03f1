import { agencySlug } from '../../plan/agencySlug';
import type { DaySerial } from '../../plan/days';
import { entrySlots, TASK_SLOTS, type LineEntries, type PlanEntries, type Slot } from '../../plan/entries';
import { placedLines, type Agency, type Plan, type Year } from '../../plan/Plan';
import { planOfAgency } from '../../plan/subPlan';
import { buildWorkbook } from '../buildWorkbook';
import type { CopyFacts } from '../copyFacts';
import type { WorkbookSpec } from '../spec';

/** Everything a copy for one agency is made of. `plan` is the whole plan. */
export interface CopyOrder {
  readonly plan: Plan;
  readonly facts: CopyFacts;
  readonly reportingYear: Year;
  readonly tolerancePercent: number;
  readonly entries: PlanEntries;
  /** Hands the agency's schemes and tasks out as well, counted from this day; left out where the workbook has no sheet of them. */
  readonly tasksFrom?: DaySerial | undefined;
}

/** The workbook that an agency gets to fill. @throws RangeError when there is nothing that the agency leads. */
export function copyWorkbook({ plan, facts, reportingYear, tolerancePercent, entries, tasksFrom }: CopyOrder): WorkbookSpec {
  // A copy knows of the tasks that it was handed out with, and of no others.
  const part = planOfAgency(tasksFrom === undefined ? { ...plan, tasks: [] } : plan, facts.agencyId);
  if (part === undefined) throw new RangeError(`nothing to report for ${facts.agencyId}`);
  const slots = entrySlots(plan.period);
  const filled = (id: string, wanted: readonly Slot[]): LineEntries => Object.fromEntries(wanted.map((slot) => [slot, entries[id]?.[slot] ?? null]));
  return buildWorkbook(part, {
    reportingYear,
    tolerancePercent,
    // Verdicts set by hand are the ward's own; a copy has none.
    entries: Object.fromEntries([
      ...placedLines(part).map(({ line: { id } }) => [id, filled(id, slots)] as const),
      ...part.tasks.map(({ id }) => [id, filled(id, TASK_SLOTS)] as const),
    ]),
    copy: { facts },
    ...(tasksFrom === undefined || part.tasks.length === 0 ? {} : { tasks: { today: tasksFrom } }),
  });
}

const LONGEST_STEM = 30;

/**
 * What a copy's file is called, e.g. "kthtdt-2027-ban-2.xlsx": letters that every mail program, archive and disk keeps.
 * Agencies whose ids come to the same letters are told apart by their place in the plan.
 */
export function copyFileName(plan: Plan, agency: Agency, facts: CopyFacts, year: Year): string {
  const stem = agencySlug(agency.id, LONGEST_STEM);
  const isShared = plan.agencies.some(({ id }) => id !== agency.id && agencySlug(id, LONGEST_STEM) === stem);
  const place = isShared ? `-${String(plan.agencies.findIndex(({ id }) => id === agency.id) + 1)}` : '';
  return `${stem}${place}-${String(year)}-ban-${String(facts.number)}.xlsx`;
}
