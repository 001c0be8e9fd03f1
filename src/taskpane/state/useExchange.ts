import { useMemo, useReducer, useRef, type Dispatch } from 'react';
import { DUE_DATE_KEY, RETURN_TO_KEY, type DeviceStore } from '../../actions/deviceStore';
import type { FileDesk } from '../../actions/fileDesk';
import { beginExchange, reduceExchange, type ExchangeEvent, type ExchangeState } from './exchangeState';

/** What is going on with copies, and the desk where files are made and read. */
export interface ExchangeControl {
  readonly state: ExchangeState;
  readonly dispatch: Dispatch<ExchangeEvent>;
  readonly desk: () => Promise<FileDesk>;
  readonly setDueDate: (dueDate: string) => void;
  readonly setReturnTo: (returnTo: string) => void;
}

/** Keeps what is going on with copies as long as the pane is open; the desk is opened when it is asked for first. */
export function useExchange(store: DeviceStore, openDesk: () => Promise<FileDesk>, now: () => Date): ExchangeControl {
  const [state, dispatch] = useReducer(reduceExchange, undefined, () => {
    const dueDate = store.get(DUE_DATE_KEY) ?? '';
    // A day that has passed is no help.
    return beginExchange(dueDate < dayOf(now()) ? '' : dueDate, store.get(RETURN_TO_KEY) ?? '');
  });
  const desk = useRef<FileDesk | undefined>(undefined);

  return useMemo(
    () => ({
      state,
      dispatch,
      desk: async () => (desk.current ??= await openDesk()),
      setDueDate: (dueDate) => {
        store.set(DUE_DATE_KEY, dueDate === '' ? undefined : dueDate);
        dispatch({ type: 'dueDateSet', dueDate });
      },
      setReturnTo: (returnTo) => {
        store.set(RETURN_TO_KEY, returnTo.trim() === '' ? undefined : returnTo);
        dispatch({ type: 'returnToSet', returnTo });
      },
    }),
    [state, store, openDesk],
  );
}

/** "2026-12-15": a day as date fields have it, in the user's own time. */
export function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}
