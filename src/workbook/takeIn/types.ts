import type { MergeRow } from '../../plan/merge';
import type { Slot } from '../../plan/entries';
import type { RawValue } from '../../plan/values';
import type { CopyOrigin } from '../logLines';
import type { ReturnedBook } from '../returnedBook';

/** A file that was given to be taken in: what it was read as, or why it could not be read. */
export type ReadFile<Problem> =
  | { readonly name: string; readonly book: ReturnedBook }
  | { readonly name: string; readonly problem: Problem };

/** Why nothing is taken from a file unless the user insists, or at all. */
export type FileRefusal<Problem> =
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  /** A copy of another plan. */
  | { readonly kind: 'otherPlan'; readonly title: string }
  /** A later copy of the same agency has been taken in already. The user may insist. */
  | { readonly kind: 'olderCopy'; readonly takenNumber: number; readonly takenAt: string }
  /** This very file has been taken in already. The user may insist. */
  | { readonly kind: 'alreadyTaken'; readonly takenAt: string }
  /** The same file stands in the list twice; the first one counts. */
  | { readonly kind: 'twice'; readonly as: string };

/** A row of the preview: one cell, with the file it came with. */
export interface PreviewRow extends MergeRow {
  /** Index of the file in the preview. */
  readonly file: number;
}

/** A file in the preview. `rows` leaves out cells that the agency did not touch. */
export interface PreviewFile<Problem> {
  readonly name: string;
  readonly origin: CopyOrigin | undefined;
  readonly filledBy: string;
  readonly fingerprint: string;
  readonly refusal: FileRefusal<Problem> | undefined;
  /** Things worth knowing that stop nothing. */
  readonly notes: readonly FileNote[];
  readonly rows: readonly PreviewRow[];
}

export type FileNote =
  /** The plan was revised since the copy was handed out: these of the copy's lines are not what they were. */
  | { readonly kind: 'planRevised'; readonly lineIds: readonly string[] }
  /** The log does not know of this copy: it was handed out from another workbook of the plan. */
  | { readonly kind: 'unknownCopy' }
  /** Rows of these lines are gone from the copy. */
  | { readonly kind: 'linesMissing'; readonly lineIds: readonly string[] }
  /** The reporting year was changed in the copy. */
  | { readonly kind: 'otherYear'; readonly year: number };

/** Everything a user sees before anything is written. */
export interface TakeInPreview<Problem> {
  readonly files: readonly PreviewFile<Problem>[];
}

/** A row is known by its file and its cell. */
export interface RowKey {
  readonly file: number;
  readonly lineId: string;
  readonly slot: Slot;
}

/** One figure to be written, only if the cell still holds `from`. */
export interface TakeInWrite {
  readonly lineId: string;
  readonly slot: Slot;
  readonly from: RawValue;
  readonly to: RawValue;
  readonly origin: CopyOrigin;
}

/** What one take-in writes: figures, and the files that were looked at. */
export interface TakeInOrder {
  readonly writes: readonly TakeInWrite[];
  readonly files: readonly { readonly origin: CopyOrigin; readonly fingerprint: string; readonly taken: number }[];
}
