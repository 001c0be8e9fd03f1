import type { RawValue } from '../plan/values';
import type { RollUpSheetKey, SheetKey } from '../workbook/spec';
import type { BookCells } from '../workbook/snapshot';

/**
 * What a cell holds, told apart as far as a file tells: a date is a number with a date format, an error arrives as its
 * text, and a formula as what it came to when the file was saved.
 */
export type FileCellKind = 'blank' | 'number' | 'text' | 'richText' | 'boolean' | 'date' | 'error' | 'formula';

export interface FileCell {
  readonly kind: FileCellKind;
  /** Null for a blank, and for a formula whose result was not kept. */
  readonly value: RawValue;
  /** With its equals sign; "=" alone where the file shares a formula with another cell. */
  readonly formula?: string;
  /** An English number format code, "General" for none. */
  readonly numberFormat: string;
  /** Where a link leads: an address outside, or a place in the workbook. */
  readonly link?: string;
}

export interface FileSheetState {
  readonly name: string;
  readonly isProtected: boolean;
}

/** A workbook of ours as it stands in a file. `cells` is what `takeSnapshot` understands. */
export interface FileBook {
  readonly cells: BookCells;
  /** The suffixes of all tables in the file, in order; `cells` is of one of them. */
  readonly suffixes: readonly string[];
  /** A copy alone has a cover, and no log. */
  readonly sheets: Readonly<Partial<Record<Exclude<SheetKey, RollUpSheetKey>, FileSheetState | undefined>>>;
  /** A cell of the appendix sheet, zero-based; undefined outside the table and the parameters. */
  readonly cellAt: (row: number, column: number) => FileCell | undefined;
  /** The line that the summary shows the trend of; undefined when its cell is gone or holds no text. */
  readonly trendChoice: string | undefined;
  /** The log's lines, oldest first, without the header; undefined when the log is gone. */
  readonly log: readonly (readonly RawValue[])[] | undefined;
  /** Title and author as the file's properties say, and properties of our own. */
  readonly properties: FileBookProperties;
}

export interface FileBookProperties {
  readonly title: string;
  readonly author: string;
  readonly custom: ReadonlyMap<string, string | number | boolean>;
}
