import type { PlanEdit } from '../plan/edit/types';
import type { AgencyId, Year } from '../plan/Plan';
import type { Slot } from '../plan/entries';
import type { RawValue } from '../plan/values';

/** The copy that a figure came back with. */
export interface CopyOrigin {
  /** The name of the file as it was received. */
  readonly file: string;
  readonly agencyId: AgencyId;
  readonly copyNumber: number;
}

interface Stamp {
  /** "2026-11-24 13:05:09" in the user's own time: sorts as text and reads the same everywhere. */
  readonly at: string;
  readonly by: string;
}

/** One change of one entry. `batch` counts the take-ins of a workbook: what was written together is undone together. */
export type EntryChange = Stamp & {
  readonly kind: 'entry';
  readonly lineId: string;
  readonly lineName: string;
  readonly slot: Slot;
  readonly from: RawValue;
  readonly to: RawValue;
} & (
    | { readonly source: 'edit' | 'repair' | 'estimate' | 'official' }
    | { readonly source: 'takeIn'; readonly origin: CopyOrigin; readonly batch: number }
    | { readonly source: 'undo'; readonly batch: number }
  );

/** One edit of the plan. What changed is told in words; the target that was replaced is kept by the plan itself. */
export type PlanChange = Stamp & {
  readonly kind: 'plan';
  readonly edit: PlanEdit['kind'];
  readonly lineId: string;
  readonly lineName: string;
  /** The year from which it holds; null for an edit that no year bounds. */
  readonly year: Year | null;
  readonly from: string;
  readonly to: string;
  /** The day of the decision and why; empty for an edit that needs none. */
  readonly decision: string;
};

/** One line of the log: a change of a figure or of the plan, or something done with copies. */
export type LogLine =
  | EntryChange
  | PlanChange
  /** A copy was made for an agency. */
  | (Stamp & { readonly kind: 'handOut'; readonly origin: CopyOrigin })
  /** A returned file was taken in, whether or not any figure came of it. `fingerprint` tells the same file again. */
  | (Stamp & { readonly kind: 'takeIn'; readonly origin: CopyOrigin; readonly batch: number; readonly fingerprint: string; readonly taken: number })
  /** A take-in was undone. */
  | (Stamp & { readonly kind: 'undo'; readonly batch: number; readonly restored: number });

/** What a workbook's log tells about its copies. */
export interface LogHistory {
  /** The highest number handed out to each agency. */
  readonly lastCopies: ReadonlyMap<AgencyId, number>;
  /** Files taken in and not undone, oldest first. */
  readonly takenIn: readonly TakenFile[];
  /** The number the next take-in gets. */
  readonly nextBatch: number;
  /** The last take-in that was not undone, with its changes in the order they were written. */
  readonly lastTakeIn: UndoableTakeIn | undefined;
}

export interface TakenFile {
  readonly at: string;
  readonly origin: CopyOrigin;
  readonly batch: number;
  readonly fingerprint: string;
}

export interface UndoableTakeIn {
  readonly batch: number;
  readonly at: string;
  readonly files: readonly CopyOrigin[];
  readonly changes: readonly EntryChange[];
}
