import type { LineAssessment } from './assess';
import type { LineEntries, PlanEntries } from './entries';
import type { AgencyId, Plan } from './Plan';
import { isBlank } from './reading';
import type { Status } from './status';

/** The lines of one agency that ask it for an explanation, in the plan's order. */
export interface OwedByAgency {
  readonly agencyId: AgencyId;
  readonly lineIds: readonly string[];
}

/** The computed verdicts that ask the lead agency for an explanation. */
export const ASKING_STATUSES: readonly Status[] = ['atRisk', 'offTrack'];

/** True while a line is at risk or off track in the reporting year and its explanation is blank. */
export function owesExplanation({ status }: LineAssessment, entries: LineEntries | undefined): boolean {
  return ASKING_STATUSES.includes(status) && isBlank(entries?.explanation);
}

/** Who owes which explanations; agencies in the plan's order, those that owe none left out. */
export function owedExplanations({ agencies }: Plan, lines: readonly LineAssessment[], entries: PlanEntries): readonly OwedByAgency[] {
  const owing = lines.filter((line) => owesExplanation(line, entries[line.line.id]));
  return agencies
    .map(({ id }) => ({ agencyId: id, lineIds: owing.filter(({ line }) => line.lead === id).map(({ line }) => line.id) }))
    .filter(({ lineIds }) => lineIds.length > 0);
}
