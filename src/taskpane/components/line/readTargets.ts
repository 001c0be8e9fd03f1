import { understandLine } from '../../../plan/import/understandLine';
import type { LineDraft } from '../../../plan/lineDraft';
import type { Period, Rule } from '../../../plan/Plan';

/** A question that a target's text leaves open, with the rules that each answer means; none where it cannot be read. */
export interface TargetQuestion {
  readonly mustSettle: boolean;
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
    .map(({ mustSettle, choices }) => ({ mustSettle, choices: choices.flatMap(({ lines }) => lines.slice(0, 1).map((line) => line.rules)).filter((each) => each.length > 0) }));
  return { rules, questions };
}
