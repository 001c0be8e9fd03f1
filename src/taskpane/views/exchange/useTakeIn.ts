import { useCallback, useEffect, useRef } from 'react';
import { ACTIONS } from '../../../actions';
import type { ChosenFile } from '../../../actions/chosenFile';
import { orderOf } from '../../../workbook/takeIn/order';
import { choosing, countsOf, takenRows, type Preview } from './choices';
import type { ExchangePart } from './part';
import type { PreviewRow } from '../../../workbook/takeIn/types';

export interface TakeInControl {
  readonly preview: Preview;
  readonly read: (given: readonly ChosenFile[]) => void;
  readonly insist: (file: number) => void;
  readonly again: () => void;
  readonly choose: (rows: readonly PreviewRow[], taken: boolean) => void;
  readonly write: () => void;
  readonly undo: (batch: number) => void;
  readonly clear: () => void;
}

const NOTHING: Preview = { files: [] };

/** Everything that can be done with returned files. */
export function useTakeIn({ pane, exchange, words }: ExchangePart): TakeInControl {
  const { state, dispatch, desk } = exchange;
  const { perform, say, takeCheck } = pane;
  const read = state.previewed?.read ?? [];
  const preview = state.previewed?.preview ?? NOTHING;

  const compare = async (given: readonly ChosenFile[], from = read, insisted = state.insisted): Promise<void> => {
    const isReading = given.length > 0;
    await perform({
      action: ACTIONS.previewReturned,
      input: (progress) => ({ desk, given, read: from, insisted, progress }),
      progressKey: isReading ? 'readingFiles' : 'checking',
      cancellable: isReading,
      onDone: (previewed) => {
        dispatch({ type: 'previewed', previewed });
        if (isReading) say(words.takeIn.previewed(countsOf(previewed.preview)));
      },
    });
  };

  // What stands in the table may have changed since it was looked at, and so may the log.
  const look = useRef(compare);
  useEffect(() => void look.current([]), []);

  const write = (): void => {
    const taken = takenRows(preview, state);
    const order = orderOf(preview, taken);
    void perform({
      action: ACTIONS.takeIn,
      input: () => order,
      progressKey: 'takingIn',
      onDone: (check) => {
        const news = { kind: 'taken', cells: order.writes.length, files: order.files.length } as const;
        dispatch({ type: 'newsCame', news });
        takeCheck(check, words.takeIn.taken(news.cells, news.files));
        void compare([], [], new Set());
      },
    });
  };

  const undo = (batch: number): void => {
    void perform({
      action: ACTIONS.undoTakeIn,
      input: () => ({ batch }),
      progressKey: 'undoing',
      onDone: ({ check, restored, kept }) => {
        dispatch({ type: 'newsCame', news: { kind: 'undone', restored, kept } });
        takeCheck(check, words.undo.done(restored));
        void compare([]);
      },
    });
  };

  return {
    preview,
    read: (given) => void compare(given),
    insist: (file) => {
      dispatch({ type: 'insisted', file });
      void compare([], read, new Set([...state.insisted, file]));
    },
    again: () => void compare([]),
    choose: useCallback((rows, taken) => dispatch({ type: 'rowsChosen', rows: choosing(rows, taken, preview) }), [dispatch, preview]),
    write,
    undo,
    clear: () => dispatch({ type: 'filesPutAway' }),
  };
}
