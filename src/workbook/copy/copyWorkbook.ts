import { entrySlots, type PlanEntries } from '../../plan/entries';
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
}

/** The workbook that an agency gets to fill. @throws RangeError when the agency leads no line of the plan. */
export function copyWorkbook({ plan, facts, reportingYear, tolerancePercent, entries }: CopyOrder): WorkbookSpec {
  const part = planOfAgency(plan, facts.agencyId);
  if (part === undefined) throw new RangeError(`no lines of ${facts.agencyId}`);
  const ids = placedLines(part).map(({ line }) => line.id);
  const slots = entrySlots(plan.period);
  return buildWorkbook(part, {
    reportingYear,
    tolerancePercent,
    // Verdicts set by hand are the ward's own; a copy has none.
    entries: Object.fromEntries(ids.map((id) => [id, Object.fromEntries(slots.map((slot) => [slot, entries[id]?.[slot] ?? null]))])),
    copy: { facts },
  });
}

/**
 * What a copy's file is called, e.g. "kthtdt-2027-ban-2.xlsx": letters that every mail program, archive and disk keeps.
 * Agencies whose ids come to the same letters are told apart by their place in the plan.
 */
export function copyFileName(plan: Plan, agency: Agency, facts: CopyFacts, year: Year): string {
  const stem = stemOf(agency.id);
  const isShared = plan.agencies.some(({ id }) => id !== agency.id && stemOf(id) === stem);
  const place = isShared ? `-${String(plan.agencies.findIndex(({ id }) => id === agency.id) + 1)}` : '';
  return `${stem}${place}-${String(year)}-ban-${String(facts.number)}.xlsx`;
}

const LONGEST_STEM = 30;

function stemOf(id: string): string {
  const plain = id.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  const stem = plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_STEM).replace(/^-+|-+$/g, '');
  return stem === '' ? 'co-quan' : stem;
}
