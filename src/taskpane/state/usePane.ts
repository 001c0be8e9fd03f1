import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { ACTIONS } from '../../actions';
import type { Situation } from '../../actions/Action';
import { LAST_COMMAND_KEY, takeLastCommand } from '../../actions/lastCommand';
import { storedKey, type DeviceStore } from '../../actions/deviceStore';
import type { Book, CheckResult } from '../../excel/book';
import type { Outcome } from '../../excel/outcome';
import type { Messages } from '../../locales/messages';
import { checkedWords } from './checkedWords';
import { INITIAL_STATE, reducePane, situationOf, type FinishedTable, type PaneState, type View } from './paneState';
import { useJobs, type JobRequest } from './useJobs';
import { useLiveCheck } from './useLiveCheck';

/** The pane's state and everything its parts may do with it. */
export interface Pane {
  readonly state: PaneState;
  readonly situation: Situation;
  readonly choose: (view: View) => void;
  /** Shows the plan of the table that was checked, to change it; at one line, where it is given. */
  readonly openPlan: (lineId?: string) => void;
  readonly perform: <Input, Output>(request: JobRequest<Input, Output>) => Promise<Outcome<Output>>;
  /** Takes a fresh check in and says `text`, or the counts when there is none. */
  readonly takeCheck: (result: CheckResult, text?: string) => void;
  readonly check: () => void;
  readonly goToNext: () => void;
  /** Looks at the workbook anew, and checks when there is a table. */
  readonly refresh: () => Promise<void>;
  readonly finishTable: (finished: FinishedTable) => Promise<void>;
  readonly say: (text: string) => void;
  /** True where a file's bytes can be opened as a new workbook. */
  readonly canOpenFiles: () => boolean;
  /** True where the workbook can be had as a PDF. */
  readonly canSavePdf: () => boolean;
  readonly dismissProblem: () => void;
  /** What this device keeps. */
  readonly device: DeviceStore;
}

/** What the pane needs from the world around it. */
export interface PaneTools {
  readonly book: Book;
  readonly store: DeviceStore;
  readonly now: () => Date;
}

/** Runs the pane on an open workbook. */
export function usePane({ book, store, now }: PaneTools, messages: Messages): Pane {
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  const words = useRef(messages);
  useEffect(() => {
    words.current = messages;
  }, [messages]);

  const say = useCallback((text: string) => dispatch({ type: 'said', text }), []);

  const lastCounts = useRef('');
  const takeCheck = useCallback(
    (result: CheckResult, text?: string) => {
      lastCounts.current = checkedWords(result, words.current);
      dispatch({ type: 'checked', result });
      say(text ?? lastCounts.current);
    },
    [say],
  );

  const { runJob, perform } = useJobs(book, dispatch, takeCheck);

  const check = useCallback(() => {
    void perform({ action: ACTIONS.check, input: () => undefined, progressKey: 'checking', onDone: takeCheck });
  }, [perform, takeCheck]);

  const refresh = useCallback(async () => {
    const survey = await runJob({
      task: () => book.survey(),
      progressKey: 'surveying',
      onDone: (value) => dispatch({ type: 'surveyed', survey: value }),
    });
    if (survey.ok && survey.value.instances.length > 0) check();
  }, [book, check, runJob]);

  const goToNext = useCallback(() => {
    void perform({
      action: ACTIONS.nextOffTrack,
      input: () => undefined,
      progressKey: 'working',
      onDone: (cell) => {
        const { noOffTrack, wentTo } = words.current.checkView;
        say(cell === null ? noOffTrack : wentTo(cell.address));
      },
    });
  }, [perform, say]);

  const finishTable = useCallback(
    async (finished: FinishedTable) => {
      dispatch({ type: 'tableFinished', finished });
      await refresh();
    },
    [refresh],
  );

  const choose = useCallback((view: View) => dispatch({ type: 'viewChosen', view }), []);
  const openPlan = useCallback((lineId?: string) => dispatch({ type: 'planOpened', lineId }), []);
  const dismissProblem = useCallback(() => dispatch({ type: 'problemDismissed' }), []);

  useEffect(() => {
    const hear = (): void => {
      const command = takeLastCommand(store, now().getTime());
      if (command?.problem !== undefined) dispatch({ type: 'failed', shown: { problem: command.problem } });
    };
    const onStorage = (event: StorageEvent): void => {
      if (event.key !== storedKey(LAST_COMMAND_KEY) || event.newValue === null) return;
      void refresh().then(hear);
    };
    void refresh().then(hear);
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [now, refresh, store]);

  const follow = useCallback(
    (outcome: Outcome<CheckResult>) => {
      if (outcome.ok) {
        const counts = checkedWords(outcome.value, words.current);
        dispatch({ type: 'checked', result: outcome.value });
        // Every entry would be too much to listen to; a change of the counts is news.
        if (counts !== lastCounts.current) say(counts);
        lastCounts.current = counts;
        return;
      }
      const { problem } = outcome;
      // Between two keystrokes Excel takes no calls; the next event brings the result.
      if (problem.code === 'cellEditMode' || problem.code === 'cancelled') return;
      if (problem.code === 'noBook') void refresh();
      else dispatch({ type: 'failed', shown: { problem, retry: check } });
    },
    [check, refresh, say],
  );
  const tellLive = useCallback((live: boolean) => dispatch({ type: 'liveChanged', live }), []);
  useLiveCheck(book, state.survey, follow, tellLive);

  return useMemo(
    () => ({
      state,
      situation: situationOf(state),
      choose,
      openPlan,
      perform,
      takeCheck,
      check,
      goToNext,
      refresh,
      finishTable,
      say,
      canOpenFiles: () => book.canOpenFiles(),
      canSavePdf: () => book.canSavePdf(),
      dismissProblem,
      device: store,
    }),
    [book, store, state, choose, openPlan, perform, takeCheck, check, goToNext, refresh, finishTable, say, dismissProblem],
  );
}
