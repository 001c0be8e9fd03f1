import type { BookInstance, Progress } from '../excel/book';
import type { PlanEntries } from '../plan/entries';
import type { Plan, Year } from '../plan/Plan';
import type { Action } from './Action';
import { isIdle } from './situations';

/** What is needed to lay a table out. */
export interface ScaffoldInput {
  readonly plan: Plan;
  readonly reportingYear: Year;
  /** What is known already, e.g. the figures of the base year that came with an imported plan. */
  readonly entries?: PlanEntries;
  readonly progress?: Progress;
}

/** Lays the first table out; nothing is written when there is one already. */
export const scaffold: Action<ScaffoldInput, BookInstance> = {
  id: 'scaffold',
  labelKey: 'scaffold',
  isPossible: (situation) =>
    isIdle(situation) && situation.survey?.readOnly === false && situation.survey.instances.length === 0,
  run: (book, { plan, reportingYear, progress, entries }) => book.scaffold(plan, reportingYear, 'ifAbsent', progress, entries),
};
