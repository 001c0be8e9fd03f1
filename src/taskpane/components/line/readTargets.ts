import type { Doubt } from '../../../plan/import/types';
import { understandLine } from '../../../plan/import/targets/understandLine';
import type { LineDraft } from '../../../plan/lineDraft';
import type { Period, Rule } from '../../../plan/Plan';

/** A question that a target's text leaves open, with the rules that each answer means; none where it cannot be read. */
export interface TargetQuestion {
  readonly mustSettle: boolean;
  /** What is doubtful, to be put in words. */
  readonly doubt: Doubt;
  readonly choices: readonly (readonly Rule[])[];
}

/** What a line's target cells say, as far as they can be understood. */
export interface ReadTargets {
  readonly rules: readonly Rule[];
  readonly questions: readonly TargetQuestion[];
}

/** Reads the target cells of a line whose kind is known. */
export function readTargets({ name, unit, kind, targets }: LineDraft, period: Period): ReadTargets {
  const byEnd = targets.byEnd?.text ?? '';
  const average = targets.average?.text ?? '';
  if (byEnd.trim() === '' && average.trim() === '') return { rules: [], questions: [] };
  const { rules, doubts } = understandLine({ name, unit, byEnd, average }, period, { kind });
  const questions = doubts
    .filter(({ code, mustSettle, choices }) => mustSettle || (code !== 'unitMissing' && choices.length > 0))
    .map((doubt) => ({ mustSettle: doubt.mustSettle, doubt, choices: doubt.choices.flatMap(({ lines: [line] }) => (line?.kind === kind ? [line.rules] : [])).filter((each) => each.length > 0) }));
  return { rules, questions };
}
