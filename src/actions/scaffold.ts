import type { BookInstance, Progress } from '../excel/book';
import type { Plan, Year } from '../plan/Plan';
import type { Action } from './Action';
import { isIdle } from './situations';

/** What is needed to lay a table out. */
export interface ScaffoldInput {
  readonly plan: Plan;
  readonly reportingYear: Year;
  readonly progress?: Progress;
}

/** Lays the first table out; nothing is written when there is one already. */
export const scaffold: Action<ScaffoldInput, BookInstance> = {
  id: 'scaffold',
  labelKey: 'scaffold',
  isPossible: (situation) =>
    isIdle(situation) && situation.survey?.readOnly === false && situation.survey.instances.length === 0,
  run: (book, { plan, reportingYear, progress }) => book.scaffold(plan, reportingYear, 'ifAbsent', progress),
};
