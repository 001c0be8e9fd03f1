import type { LineDraft } from '../../../plan/lineDraft';
import type { Line, Plan } from '../../../plan/Plan';

/** A line of a plan as it is written down, agencies by their names. */
export function lineDraftOf({ agencies }: Plan, line: Line): LineDraft {
  const named = (id: string): string => agencies.find((agency) => agency.id === id)?.short ?? id;
  const { name, unit, kind, targets, rules, note = '' } = line;
  return { name, unit, kind, targets, rules, lead: named(line.lead), coordinating: line.coordinating.map(named), note };
}

/** A line that nothing is known of yet. */
export const BLANK_LINE: LineDraft = { name: '', unit: '%', kind: 'share', targets: {}, rules: [], lead: '', coordinating: [] };
