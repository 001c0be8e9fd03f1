import { useCallback, useRef, type Dispatch } from 'react';
import { ACTIONS } from '../../actions';
import type { Action } from '../../actions/Action';
import type { Book, CheckResult, Progress } from '../../excel/book';
import type { Outcome, Problem } from '../../excel/outcome';
import type { ProgressKey } from '../../locales/messages';
import type { PaneEvent } from './paneState';

interface Job<Output> {
  readonly task: (progress: Progress) => Promise<Outcome<Output>>;
  readonly progressKey: ProgressKey;
  readonly cancellable?: boolean;
  /** Called with the result, after a retry too. */
  readonly onDone?: (value: Output) => void;
}

/** An action that is to be run, and what the pane says and does about it. */
export interface JobRequest<Input, Output> extends Omit<Job<Output>, 'task'> {
  readonly action: Action<Input, Output>;
  readonly input: (progress: Progress) => Input;
}

export interface Jobs {
  readonly runJob: <Output>(job: Job<Output>) => Promise<Outcome<Output>>;
  readonly perform: <Input, Output>(request: JobRequest<Input, Output>) => Promise<Outcome<Output>>;
}

/** Runs one thing after the other on the workbook: with progress, a way to cancel, and a problem that can be retried. */
export function useJobs(book: Book, dispatch: Dispatch<PaneEvent>, takeCheck: (result: CheckResult) => void): Jobs {
  const lastId = useRef(0);

  const runJob = useCallback(
    async function run<Output>(job: Job<Output>): Promise<Outcome<Output>> {
      const id = ++lastId.current;
      const aborter = new AbortController();
      const begun = { id, progressKey: job.progressKey };
      dispatch({
        type: 'jobBegan',
        job: job.cancellable === true ? { ...begun, cancel: () => aborter.abort() } : begun,
      });
      const report = (done: number): void => dispatch({ type: 'jobAdvanced', id, done });
      const outcome = await settled(() => job.task({ signal: aborter.signal, report }));
      dispatch({ type: 'jobEnded', id });
      if (outcome.ok) {
        job.onDone?.(outcome.value);
      } else if (outcome.problem.code !== 'cancelled') {
        const retry = await retryOf(outcome.problem, book, dispatch, takeCheck, () => void run(job));
        dispatch({ type: 'failed', shown: { problem: outcome.problem, ...(retry === undefined ? {} : { retry }) } });
      }
      return outcome;
    },
    [book, dispatch, takeCheck],
  );

  const perform = useCallback(
    <Input, Output>({ action, input, ...job }: JobRequest<Input, Output>) =>
      runJob({ ...job, task: (progress) => action.run(book, input(progress)) }),
    [book, runJob],
  );

  return { runJob, perform };
}

/** An action that throws all the same must not leave the pane waiting for ever. */
async function settled<Output>(task: () => Promise<Outcome<Output>>): Promise<Outcome<Output>> {
  try {
    return await task();
  } catch (error) {
    return { ok: false, problem: { code: 'unexpected', message: error instanceof Error ? error.message : String(error) } };
  }
}

/** What the retry button does; undefined where trying again cannot help. */
async function retryOf(
  problem: Problem,
  book: Book,
  dispatch: Dispatch<PaneEvent>,
  takeCheck: (result: CheckResult) => void,
  again: () => void,
): Promise<(() => void) | undefined> {
  switch (problem.code) {
    case 'hostTooOld':
      return undefined;
    // The workbook is not what the pane took it for: look again, and let the views offer what fits.
    case 'noBook':
    case 'alreadyThere': {
      const survey = await book.survey();
      if (survey.ok) dispatch({ type: 'surveyed', survey: survey.value });
      return undefined;
    }
    case 'cellMoved':
      return () =>
        void ACTIONS.check.run(book, undefined).then((outcome) => {
          dispatch(outcome.ok ? { type: 'problemDismissed' } : { type: 'failed', shown: { problem: outcome.problem } });
          if (outcome.ok) takeCheck(outcome.value);
        });
    default:
      return again;
  }
}
