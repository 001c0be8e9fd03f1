import type { Language } from '../locales/language';
import { verdictWords } from '../locales/verdictWords';
import type { PlanAssessment } from '../plan/assess';
import type { Slot } from '../plan/entries';
import type { HandIssue } from '../plan/handVerdict';
import { owedExplanations } from '../plan/owedExplanations';
import { cellAddress } from '../workbook/address';
import { handIssues, slotOfFault } from '../workbook/handVerdicts';
import type { Snapshot } from '../workbook/snapshot';

/** What a workbook owes beside its figures; cells as "S12". */
export interface Judgements {
  readonly explanations: readonly { readonly line: string; readonly agency: string; readonly cell: string; readonly text: string }[];
  readonly handIssues: readonly { readonly line: string; readonly code: HandIssue['code']; readonly severity: HandIssue['severity']; readonly cell: string; readonly text: string }[];
}

/** Explanations that are owed and what is odd about verdicts set by hand; lines whose row is gone are left out. */
export function judgementsOf(snapshot: Snapshot, assessment: PlanAssessment | undefined, language: Language): Judgements {
  const { plan, entries } = snapshot;
  if (assessment === undefined) return { explanations: [], handIssues: [] };
  const words = verdictWords(language);
  const placed = <Item>(line: string, slot: Slot, item: (cell: string) => Item): readonly Item[] => {
    const cell = snapshot.slotCell(line, slot);
    return cell === undefined ? [] : [item(cellAddress(cell.row, cell.column))];
  };
  return {
    explanations: owedExplanations(plan, assessment.lines, entries).flatMap(({ agencyId, lineIds }) => {
      const agency = plan.agencies.find(({ id }) => id === agencyId)?.short ?? agencyId;
      return lineIds.flatMap((line) => placed(line, 'explanation', (cell) => ({ line, agency, cell, text: words.owed.label })));
    }),
    handIssues: handIssues(plan, entries, assessment.year, assessment.lines).flatMap(({ lineId, code, severity }) =>
      placed(lineId, slotOfFault(code), (cell) => ({ line: lineId, code, severity, cell, text: words.issues[code] })),
    ),
  };
}
