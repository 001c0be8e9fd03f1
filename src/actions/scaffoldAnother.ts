import type { BookInstance } from '../excel/book';
import type { Action } from './Action';
import type { ScaffoldInput } from './scaffold';
import { isIdle } from './situations';

/** Lays a further table out beside what is there, under names nobody uses yet. */
export const scaffoldAnother: Action<ScaffoldInput, BookInstance> = {
  id: 'scaffoldAnother',
  labelKey: 'scaffoldAnother',
  isPossible: (situation) => isIdle(situation) && situation.survey?.readOnly === false,
  run: (book, { plan, reportingYear, progress, entries }) => book.scaffold(plan, reportingYear, 'another', progress, entries),
};
