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
  /** Why the edit cannot be done, once it was submitted; told beside the form until the edit is another one. */
  readonly problem: PlanEditProblem | undefined;
  readonly submit: () => Promise<void>;
}

/**
 * Tries an edit on the plan as the last check found it, and has it written when it can be done.
 * @param edit what the form's fields come to now
 * @param onDone called with the id of the line once it is written
 */
export function usePlanEdit(pane: Pane, result: CheckResult, edit: PlanEdit, onDone: (lineId: string) => void): PlanEditing {
  const { language } = useMessages();
  const [refused, setRefused] = useState<{ readonly edit: string; readonly problem: PlanEditProblem } | undefined>(undefined);
  const submit = async (): Promise<void> => {
    const tried = applyEdit(result.plan, edit, { entries: result.entries });
    setRefused(tried.ok ? undefined : { edit: JSON.stringify(edit), problem: tried.error });
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
  // What was said of an edit is not true of the next one.
  return { problem: refused?.edit === JSON.stringify(edit) ? refused.problem : undefined, submit };
}
