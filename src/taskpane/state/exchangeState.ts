import type { HandedOut } from '../../actions/handOut';
import type { Previewed } from '../../actions/previewReturned';
import type { EntryChange } from '../../workbook/logLines';
import type { RowKey } from '../../workbook/takeIn/types';
import type { AgencyId } from '../../plan/Plan';
import { unreachable } from '../../plan/result';

export type Half = 'handOut' | 'takeIn';

/** What came of writing, for the user to read. */
export type ExchangeNews =
  | { readonly kind: 'taken'; readonly cells: number; readonly files: number }
  | { readonly kind: 'undone'; readonly restored: number; readonly kept: readonly EntryChange[] };

/** What is going on with copies. It lives above the view, so that nothing is lost by looking at another part of the pane. */
export interface ExchangeState {
  readonly half: Half;
  /** All agencies are chosen but these: who is added to a plan is not forgotten. */
  readonly leftOut: ReadonlySet<AgencyId>;
  readonly dueDate: string;
  readonly returnTo: string;
  readonly handedOut: readonly HandedOut[];
  readonly previewed: Previewed | undefined;
  /** Places of files in the list. */
  readonly insisted: ReadonlySet<number>;
  /** Rows the user decided about, by `keyOf`; all others are as the preview has them. */
  readonly choices: ReadonlyMap<string, boolean>;
  readonly news: ExchangeNews | undefined;
  /** Tells one piece of news from the next of the same words. */
  readonly newsCount: number;
}

export type ExchangeEvent =
  | { readonly type: 'halfChosen'; readonly half: Half }
  | { readonly type: 'leftOut'; readonly agencies: readonly AgencyId[] }
  | { readonly type: 'dueDateSet'; readonly dueDate: string }
  | { readonly type: 'returnToSet'; readonly returnTo: string }
  | { readonly type: 'handedOut'; readonly copies: readonly HandedOut[] }
  | { readonly type: 'previewed'; readonly previewed: Previewed }
  | { readonly type: 'insisted'; readonly file: number }
  | { readonly type: 'rowsChosen'; readonly rows: readonly { readonly key: RowKey; readonly taken: boolean }[] }
  | { readonly type: 'filesPutAway' }
  | { readonly type: 'newsCame'; readonly news: ExchangeNews };

export function keyOf({ file, lineId, slot }: RowKey): string {
  return `${file}:${lineId}:${slot}`;
}

export function beginExchange(dueDate: string, returnTo: string): ExchangeState {
  return {
    half: 'handOut',
    leftOut: new Set(),
    dueDate,
    returnTo,
    handedOut: [],
    previewed: undefined,
    insisted: new Set(),
    choices: new Map(),
    news: undefined,
    newsCount: 0,
  };
}

export function reduceExchange(state: ExchangeState, event: ExchangeEvent): ExchangeState {
  switch (event.type) {
    case 'halfChosen':
      return { ...state, half: event.half };
    case 'leftOut':
      return { ...state, leftOut: new Set(event.agencies) };
    case 'dueDateSet':
      return { ...state, dueDate: event.dueDate };
    case 'returnToSet':
      return { ...state, returnTo: event.returnTo };
    case 'handedOut':
      return { ...state, handedOut: event.copies };
    case 'previewed':
      return { ...state, previewed: event.previewed };
    case 'insisted':
      return { ...state, insisted: new Set([...state.insisted, event.file]) };
    case 'rowsChosen':
      return { ...state, choices: new Map([...state.choices, ...event.rows.map(({ key, taken }) => [keyOf(key), taken] as const)]) };
    case 'filesPutAway':
      return { ...withoutFiles(state), news: undefined };
    case 'newsCame':
      // What was taken in is done with; an undo leaves the files that are being looked at.
      return { ...(event.news.kind === 'taken' ? withoutFiles(state) : state), news: event.news, newsCount: state.newsCount + 1 };
    default:
      return unreachable(event);
  }
}

/** What the workbook's log told stays known. */
function withoutFiles(state: ExchangeState): ExchangeState {
  const { previewed } = state;
  return {
    ...state,
    previewed: previewed === undefined ? undefined : { ...previewed, read: [], preview: { files: [] } },
    insisted: new Set(),
    choices: new Map(),
  };
}
