import type { LineDraft } from '../lineDraft';
import type { Agency, AgencyId, Line } from '../Plan';
import { NO_AGENCY } from '../schemaForm';
import { withAgency } from './agencies';

/** The ids of the agencies that a draft names, with those that were not known yet. */
export function agenciesOf(known: readonly Agency[], { lead, coordinating }: Pick<LineDraft, 'lead' | 'coordinating'>): { readonly agencies: readonly Agency[]; readonly lead: AgencyId; readonly coordinating: readonly AgencyId[] } {
  const leading = lead.trim() === '' ? { agencies: known, id: NO_AGENCY } : withAgency(known, lead);
  let { agencies } = leading;
  const ids: AgencyId[] = [];
  for (const name of coordinating) {
    if (name.trim() === '') continue;
    const found = withAgency(agencies, name);
    ({ agencies } = found);
    // Whoever leads takes part anyway, and nobody takes part twice.
    if (found.id !== leading.id && !ids.includes(found.id)) ids.push(found.id);
  }
  return { agencies, lead: leading.id, coordinating: ids };
}

/** A draft as a line of a plan with these agencies. */
export function lineOfDraft(draft: LineDraft, id: string, known: readonly Agency[]): { readonly line: Line; readonly agencies: readonly Agency[] } {
  const { agencies, lead, coordinating } = agenciesOf(known, draft);
  const note = draft.note?.trim() ?? '';
  const { name, unit, kind, targets, rules } = draft;
  return { line: { id, name: name.trim(), unit: unit.trim(), kind, targets, rules, lead, coordinating, ...(note === '' ? {} : { note }) }, agencies };
}
