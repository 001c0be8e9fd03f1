import { useState } from 'react';
import { ACTIONS } from '../../../actions';
import type { CheckResult } from '../../../excel/book';
import { planViewWords } from '../../../locales/planViewText';
import { applyEdit } from '../../../plan/edit/applyEdit';
import type { PlanEdit, PlanEditProblem } from '../../../plan/edit/types';
import { linesById, placedLines } from '../../../plan/Plan';
import type { Pane } from '../../state/usePane';
import { useMessages } from '../../wording';

/** An edit under way in a form. */
export interface PlanEditing {
  /** Why the edit that was last submitted cannot be done; told beside the form. */
  readonly problem: PlanEditProblem | undefined;
  readonly submit: (edit: PlanEdit) => Promise<void>;
}

/**
 * Tries an edit on the plan as the last check found it, and has it written when it can be done.
 * @param onDone called with the id of the line once it is written
 */
export function usePlanEdit(pane: Pane, result: CheckResult, onDone: (lineId: string) => void): PlanEditing {
  const { language } = useMessages();
  const [problem, setProblem] = useState<PlanEditProblem | undefined>(undefined);
  const submit = async (edit: PlanEdit): Promise<void> => {
    const tried = applyEdit(result.plan, edit, { entries: result.entries });
    setProblem(tried.ok ? undefined : tried.error);
    if (!tried.ok || !ACTIONS.changePlan.isPossible(pane.situation)) return;
    let lineId = edit.kind === 'addLine' ? '' : edit.lineId;
    const known = linesById(result.plan);
    const done = await pane.perform({
      action: ACTIONS.changePlan,
      input: (progress) => ({ suffix: result.suffix, edits: [edit], progress }),
      progressKey: 'changingPlan',
      cancellable: true,
      onDone: (fresh) => {
        if (edit.kind === 'addLine') lineId = placedLines(fresh.plan).find(({ line }) => !known.has(line.id))?.line.id ?? '';
        pane.takeCheck(fresh, planViewWords(language).done[edit.kind](lineId));
      },
    });
    if (done.ok) onDone(lineId);
  };
  return { problem, submit };
}
