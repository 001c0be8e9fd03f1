/** The request and answer bodies that Microsoft's client library exchanges with a host ("ProcessQuery"). */

export const ObjectPathType = { Global: 1, NewObject: 2, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6, Null: 7 } as const;

export const ActionType = {
  Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, RecursiveQuery: 6, QueryAsJson: 7, EnsureUnchanged: 8, Update: 9,
} as const;

/** Flag of a request that `delayForCellEdit` sets: wait until nobody edits a cell, instead of refusing. */
export const DELAY_FOR_CELL_EDIT = 64;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Same shape as Arguments; a number above 0 stands for the object at that path. */
  readonly ReferencedObjectPathIds?: readonly Json[] | null;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: { readonly [key: string]: Json };
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPathInfo };
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** Category of the messages that carry events, as the client library filters them. */
export const EVENT_CATEGORY = 65536;

export interface EventEntry {
  readonly messageCategory: typeof EVENT_CATEGORY;
  readonly messageType: number;
  readonly targetId: string;
  /** The event's arguments as JSON text. */
  readonly message: string;
  readonly id: string;
}
