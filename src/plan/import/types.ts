import type { LineDraft } from '../lineDraft';
import type { Direction, LineKind, Period, Year } from '../Plan';
import type { PlanProblem } from '../schemaProblem';
import type { TargetProblem, TargetWarning } from '../target/types';

/** How a table came: as HTML from Word, as text with tabs, as a range of a worksheet, or as the text of a PDF's pages. */
export type PasteSource = 'html' | 'tabs' | 'range' | 'layout';

/** One cell of a pasted table. A merged cell stands in its first place; the places it covers say so. */
export interface PastedCell {
  /** Trimmed; line breaks and runs of blanks are single blanks. */
  readonly text: string;
  /** The text by its lines, those without a text included, where it has more than one. */
  readonly lines?: readonly string[];
  /** The place belongs to the cell above it or to its left, with which it is merged. */
  readonly covered?: 'above' | 'left';
  /** The text was put into this column by its looks alone, since the source tells no columns. */
  readonly guessed?: boolean;
}

/** A table as it was pasted, every row of the same length. */
export interface PastedTable {
  readonly source: PasteSource;
  readonly rows: readonly (readonly PastedCell[])[];
  /** Texts that stood before the table, e.g. its title and "(Kèm theo …)". */
  readonly before: readonly string[];
  /** What other tables are called that were pasted with it and left aside; left out where there were none. */
  readonly others?: readonly string[];
}

/** Why nothing could be taken from what was pasted. */
export type PasteProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'noTable' }
  /** A picture, perhaps of a table. */
  | { readonly code: 'picture' }
  | { readonly code: 'tooLarge'; readonly limit: number }
  | { readonly code: 'tooManyRows' | 'tooManyColumns'; readonly found: number; readonly limit: number };

/** What a column holds. */
export const COLUMN_ROLES = ['label', 'name', 'unit', 'baseline', 'byEnd', 'average', 'total', 'target', 'year', 'stretch', 'lead', 'coordinating', 'note', 'ignore'] as const;

/**
 * `target`: a single column of targets that does not say over which years ("Mục tiêu", "Kế hoạch"); `total`: the sum over the
 * plan's years ("Tổng 5 năm"); `year`: the target of one year of the plan; `stretch`: the further goal beside a target ("Mức
 * phấn đấu"); `baseline`: what was reached in the base year.
 */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface ImportColumn {
  readonly role: ColumnRole;
  /** The year in the heading of a column of figures, where it has one. */
  readonly year?: Year;
  /** A unit in the heading ("Chỉ tiêu (%)"). */
  readonly unit?: string;
  /** The heading as it was read, its upper and lower lines joined by " / ". */
  readonly heading: string;
  /** The role follows from the column's cells, or from its place, since the heading does not tell. */
  readonly guessed: boolean;
}

/** What a row of the table is. */
export const ROW_KINDS = ['section', 'indicator', 'under', 'continued', 'total', 'ignored'] as const;

/**
 * `section`: a heading ("I. Về kinh tế"); `indicator`: a numbered row; `under`: a dash row; `continued`: the rest of the row
 * above, torn off by a page or a line break; `total`: a sum that promises nothing of its own.
 */
export type RowKind = (typeof ROW_KINDS)[number];

/** What the user settled of a row; everything that is not said follows from the text. */
export interface RowAnswer {
  readonly as?: RowKind;
  /** Texts put right, by the column's place. */
  readonly cells?: Readonly<Record<number, string>>;
  readonly kind?: LineKind;
  /** Whether figures a year are an average over the years or hold in each of them. */
  readonly yearly?: 'average' | 'eachYear';
  /** Which way is better for figures that do not say it themselves. */
  readonly direction?: Direction;
  /** Whether the row's several targets are lines of their own. */
  readonly split?: boolean;
  readonly lead?: string;
  /** Lines written by hand; they stand for everything that was understood of the row. */
  readonly lines?: readonly LineDraft[];
  /** What these lines reached in the base year; left out, the row's figure is that of the first. */
  readonly baselines?: readonly (number | null)[];
  /** Doubts that were looked at and found to be no fault. */
  readonly accepted?: readonly DoubtCode[];
}

/** What the head of a plan says; unknown texts are empty. */
export interface PlanFacts {
  readonly title: string;
  readonly issuer: string;
  readonly documentNumber: string;
  readonly dateLine: string;
  readonly period: Period;
}

/** An import under way, as plain data: it can be put away as JSON and gone on with later. */
export interface ImportDraft {
  readonly version: 1;
  readonly table: PastedTable;
  readonly facts: PlanFacts;
  readonly headerRows: number;
  readonly columns: readonly ImportColumn[];
  /** By the row's place in the table. */
  readonly answers: Readonly<Record<number, RowAnswer>>;
}

/** What the rows of an import are understood from: of the plan's head only who issued it and for which years. */
export type RowSource = Pick<ImportDraft, 'table' | 'headerRows' | 'columns' | 'answers'> & { readonly facts: Pick<PlanFacts, 'issuer' | 'period'> };

/** Everything that can be doubtful about a row. */
export const DOUBT_CODES = [
  /** A target cannot be read, or not without an answer; `problem` says why. */
  'target',
  /** A target can be read, but something about it is odd; `warning` says what. */
  'targetWarning',
  /** A target asks for more than what can be assessed; `text` is what is kept in its text alone. */
  'partLeftOut',
  /** No target at all. */
  'noTarget',
  /** The kind of figure follows from neither unit nor words. */
  'kindUnclear',
  /** Neither text nor column tells over which years a figure counts, or figures of single years can be seen in several ways. */
  'overWhichYears',
  /** A bare figure was taken for a ceiling, since its name says that less of it is better (`wantedDirection`). */
  'directionFromName',
  /** A bare figure lies below that of the base year: as a ceiling, or is it a floor for what is slowly lost? */
  'directionFromBase',
  /** Several targets in a cell, or several things named: one line or more? */
  'severalLines',
  /** A figure of percent beside an amount tells how it grows; it was left out of the line's targets (`text`). */
  'comparisonLeftOut',
  /** A further goal is no better than the target, cannot be read, or could be that of several; it is kept as a remark (`text`). */
  'stretchLeftOut',
  'unitMissing',
  'leadMissing',
  /** The lead is that of the row above: its cell is blank, and it is not known to be merged. */
  'leadFromAbove',
  /** The lead's cell says more than names. */
  'leadUnclear',
  /** The source tells no columns, and the texts could also be shared out otherwise. */
  'columnsUnclear',
  /** What the row is, is not sure: a heading, a total, a line? */
  'rowUnclear',
  /** The name is missing. */
  'nameMissing',
  /** Another row has the same name under the same indicator. */
  'nameTwice',
] as const;

export type DoubtCode = (typeof DOUBT_CODES)[number];

/** One way to settle a doubt, as the change of the row's answer that it means. */
export interface DoubtChoice {
  readonly answer: RowAnswer;
  /** The lines that the row would then be. */
  readonly lines: readonly LineDraft[];
  /** The line measures something else than the row's name says, and is named after it. */
  readonly isRenamed?: boolean;
}

/** Something about a row that a person should look at. */
export interface Doubt {
  readonly code: DoubtCode;
  /** Without an answer to it no plan can be made. */
  readonly mustSettle: boolean;
  /** The column whose text is doubtful. */
  readonly column?: number;
  /** The text that is meant, in which `problem` and `warning` say the place. */
  readonly text?: string;
  readonly problem?: TargetProblem;
  readonly warning?: TargetWarning;
  readonly choices: readonly DoubtChoice[];
}

/** A row as it was understood. */
export interface UnderstoodRow {
  /** The row's place in the table. */
  readonly index: number;
  readonly as: RowKind;
  /** "1", "-", "I"; empty where there is none. */
  readonly label: string;
  /** The row's texts by column, corrections and torn-off rests included. */
  readonly cells: readonly string[];
  /** Empty for rows that are no lines. */
  readonly lines: readonly LineDraft[];
  readonly doubts: readonly Doubt[];
  /** What was reached in the base year, by the lines of the row; null where the table does not say. */
  readonly baselines: readonly (number | null)[];
}

/** What stands between a draft and a plan. */
export type ImportProblem =
  | { readonly code: 'noRows' }
  | { readonly code: 'noNameColumn' }
  | { readonly code: 'noTargetColumn' }
  | { readonly code: 'titleMissing' | 'issuerMissing' | 'periodNotValid' }
  | { readonly code: 'rowsUnsettled'; readonly rows: readonly number[] }
  | { readonly code: 'notSound'; readonly problems: readonly PlanProblem[] };
