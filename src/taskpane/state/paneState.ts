import type { Situation } from '../../actions/Action';
import type { BookInstance, CheckResult, Survey } from '../../excel/book';
import type { Problem } from '../../excel/outcome';
import type { ProgressKey } from '../../locales/messages';
import type { Year } from '../../plan/Plan';
import { unreachable } from '../../plan/result';

export type View = 'start' | 'check' | 'exchange' | 'report' | 'settings';

export const VIEWS: readonly View[] = ['start', 'check', 'exchange', 'report', 'settings'];

/** Something that is going on and may take a while. */
export interface Job {
  readonly id: number;
  readonly progressKey: ProgressKey;
  /** Share done, 0 to 1; undefined when it cannot be told. */
  readonly done?: number;
  readonly cancel?: () => void;
}

export interface ShownProblem {
  readonly problem: Problem;
  readonly retry?: () => void;
}

/** A table that was just laid out or restored, so that the pane can say so. */
export interface FinishedTable {
  readonly instance: BookInstance;
  readonly how: 'laidOut' | 'restored';
}

export interface YearsAllowed {
  readonly firstYear: Year;
  readonly lastYear: Year;
}

/** Everything the pane shows, except what belongs to one view alone. */
export interface PaneState {
  readonly view: View;
  readonly survey: Survey | undefined;
  readonly check: CheckResult | undefined;
  readonly job: Job | undefined;
  readonly problem: ShownProblem | undefined;
  readonly finished: FinishedTable | undefined;
  /** Set while the plan of the table is shown to be changed; with the line that the user came for. */
  readonly openPlan: { readonly lineId: string | undefined } | undefined;
  /** The years to choose from while the table's reporting year is none of the plan's. */
  readonly yearsAllowed: YearsAllowed | undefined;
  /** Whether edits reach the pane by themselves. */
  readonly live: boolean;
  /** Said to screen readers; `serial` makes the same words be said again. */
  readonly said: { readonly text: string; readonly serial: number };
}

export const INITIAL_STATE: PaneState = {
  view: 'start',
  survey: undefined,
  check: undefined,
  job: undefined,
  problem: undefined,
  finished: undefined,
  openPlan: undefined,
  yearsAllowed: undefined,
  live: true,
  said: { text: '', serial: 0 },
};

export type PaneEvent =
  | { readonly type: 'viewChosen'; readonly view: View }
  | { readonly type: 'planOpened'; readonly lineId: string | undefined }
  | { readonly type: 'surveyed'; readonly survey: Survey }
  | { readonly type: 'checked'; readonly result: CheckResult }
  | { readonly type: 'jobBegan'; readonly job: Job }
  | { readonly type: 'jobAdvanced'; readonly id: number; readonly done: number }
  | { readonly type: 'jobEnded'; readonly id: number }
  | { readonly type: 'failed'; readonly shown: ShownProblem }
  | { readonly type: 'problemDismissed' }
  | { readonly type: 'tableFinished'; readonly finished: FinishedTable }
  | { readonly type: 'liveChanged'; readonly live: boolean }
  | { readonly type: 'said'; readonly text: string };

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'viewChosen':
      // What went wrong elsewhere is left behind.
      return { ...state, view: event.view, problem: undefined, finished: undefined, openPlan: undefined };
    case 'planOpened':
      return { ...state, view: 'start', problem: undefined, finished: undefined, openPlan: { lineId: event.lineId } };
    case 'surveyed': {
      const { survey } = event;
      if (survey.instances.length === 0) return { ...state, survey, check: undefined };
      // Who opens a file that has a table wants to see first how it stands.
      return { ...state, survey, view: state.survey === undefined ? 'check' : state.view };
    }
    case 'checked':
      // An answer that was overtaken by a newer one is old news.
      return state.check !== undefined && event.result.checkedAt < state.check.checkedAt
        ? state
        : { ...state, check: event.result, yearsAllowed: undefined };
    case 'jobBegan':
      return { ...state, job: event.job, problem: undefined };
    case 'jobAdvanced':
      return state.job?.id === event.id ? { ...state, job: { ...state.job, done: event.done } } : state;
    case 'jobEnded':
      return state.job?.id === event.id ? { ...state, job: undefined } : state;
    case 'failed': {
      const { problem } = event.shown;
      return {
        ...state,
        problem: event.shown,
        yearsAllowed: problem.code === 'reportingYearInvalid' ? problem : state.yearsAllowed,
      };
    }
    case 'problemDismissed':
      return { ...state, problem: undefined };
    case 'tableFinished':
      return { ...state, finished: event.finished };
    case 'liveChanged':
      return { ...state, live: event.live };
    case 'said':
      return { ...state, said: { text: event.text, serial: state.said.serial + 1 } };
    default:
      return unreachable(event);
  }
}

/** What decides whether an action is possible now. */
export function situationOf({ survey, check, job }: PaneState): Situation {
  return { survey, check, busy: job !== undefined };
}
