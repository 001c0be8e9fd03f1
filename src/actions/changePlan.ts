import type { CheckResult, Progress } from '../excel/book';
import type { PlanEdit } from '../plan/edit/types';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** What is to be changed of the plan of a table. */
export interface ChangePlanInput {
  readonly suffix: string;
  readonly edits: readonly PlanEdit[];
  readonly progress?: Progress;
}

/** Changes the plan of a table in use, and the table with it; what was entered stays in its line. */
export const changePlan: Action<ChangePlanInput, CheckResult> = {
  id: 'changePlan',
  labelKey: 'changePlan',
  isPossible: canWriteTable,
  run: (book, { suffix, edits, progress }) => book.changePlan(suffix, edits, progress),
};
