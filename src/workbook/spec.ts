/**
 * The workbook as data. Pure values that any writer (the open workbook, a file) can carry out.
 * Positions are zero-based rows and columns; a writer turns them into its own notation.
 */

/** What one cell holds when it is written. Text is literal, even when it looks like a number or a formula. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /**
   * An English, comma-separated formula that begins with "=", of Excel 2010 functions only, and what it comes to:
   * a file shows its results before anything has recalculated it.
   */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: FormulaResult };

/** What a formula comes to; null where that is an error. */
export type FormulaResult = number | string | boolean | null;

export const BLANK: CellContent = { kind: 'blank' };

/** Never "=…" by accident: text stays text. */
export function text(value: string): CellContent {
  return value === '' ? BLANK : { kind: 'text', text: value };
}

export function number(value: number): CellContent {
  return { kind: 'number', value };
}

/** @param source begins with "=". */
export function formula(source: string, result: FormulaResult): CellContent {
  return { kind: 'formula', formula: source, result };
}

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What a block is for. A repair writes formulas (and plan texts of rows that were missing) and leaves the rest:
 * headings and plan texts may have been edited on purpose, and entries are never touched.
 */
export type BlockPurpose = 'heading' | 'planText' | 'freshRow' | 'formula' | 'entry';

/** A rectangle whose contents are written as one; every row of `cells` has the same length. */
export interface CellBlock {
  readonly purpose: BlockPurpose;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

/** "#RRGGBB" */
export type Colour = `#${string}`;

/** Parts of a format; an omitted part is left as it is. */
export interface CellStyle {
  readonly fontName?: string;
  /** points */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColour?: Colour;
  readonly fill?: Colour;
  /** Thin lines around and inside the area. */
  readonly borders?: Colour;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  /** An English number format code; "@" is text. */
  readonly numberFormat?: string;
  /** Cells to fill stay open when the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

/** Colours a cell or row while `formula` (relative to the area's first cell, own row only) is true. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly fill?: Colour;
  readonly fontColour?: Colour;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** A thin line below the cells: rows that only sometimes hold something are told apart without an empty grid. */
  readonly lineBelow?: Colour;
  readonly stopIfTrue: boolean;
}

/** What a validated cell accepts. */
export type ValidationRule =
  | { readonly kind: 'decimalBetween'; readonly low: number; readonly high: number }
  /** The words of a named range: an inline list would split on the decimal comma. */
  | { readonly kind: 'listOfName'; readonly name: string }
  /** True for accepted entries; relative to the area's first cell. */
  | { readonly kind: 'formula'; readonly formula: string };

/** A title (at most 32 characters) and a message (at most 255 characters): Excel's own limits. */
export interface ValidationMessage {
  readonly title: string;
  readonly message: string;
}

export interface DataValidation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly prompt?: ValidationMessage;
  readonly error: ValidationMessage;
  /** False: a wrong entry is warned of, but may be kept. */
  readonly refuses: boolean;
}

/** Paper and page set-up. Lengths in millimetres. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** What is printed; without it, everything that is filled. */
  readonly area?: Area;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number };
  /** Rows that begin a new page. */
  readonly pageBreaks?: readonly number[];
  /** The page number, centred in the top margin from the second page on. */
  readonly pageNumbers: boolean;
  readonly centredHorizontally: boolean;
}

export interface ColumnSpec {
  /** Width in characters of the default font, as Excel shows it. */
  readonly width: number;
  readonly hidden?: boolean;
  /** How every cell of the column looks unless an area says otherwise: cheaper than thousands of styled blanks. */
  readonly style?: CellStyle;
}

/** Which of the workbook's sheets this is; `name` is only what it is called at birth. Copies alone have a cover; a report stands by itself. */
export type SheetKey = BookSheetKey | 'cover' | 'report' | RollUpSheetKey;

/** The sheets of a workbook that is no copy. */
export type BookSheetKey = 'summary' | 'appendix' | 'budget' | 'tasks' | 'rules' | 'log';

/** The sheets of a workbook that sums up many wards. */
export type RollUpSheetKey = 'wards' | 'behind';

/** One row of figures in a chart. Colours differ in grey too; a line also has a dash and marks of its own. */
export interface ChartSeriesSpec {
  readonly name: string;
  readonly values: Area;
  readonly colour: Colour;
  /** What figures written on a bar are set in. */
  readonly ink?: Colour;
  readonly dashed?: boolean;
  readonly marker?: 'circle' | 'diamond';
}

/** A chart of figures on its own sheet. */
export interface ChartSpec {
  /** `stackedBar`: one bar a category, laid across; `line`: categories from left to right, gaps where a figure is an error. */
  readonly kind: 'stackedBar' | 'line';
  /** By which a chart is found again on its sheet. */
  readonly name: string;
  readonly title: string;
  /** Says what is shown to readers who do not see it. */
  readonly altText: string;
  readonly categories: Area;
  readonly series: readonly ChartSeriesSpec[];
  /** The cells that it covers. */
  readonly anchor: Area;
  readonly axisTitles: { readonly categories: string; readonly values: string };
}

/** A cell that leads to an area of the workbook. What it holds comes from a block; `tip` (at most 255 characters) is shown beside the pointer. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: SheetKey;
  readonly target: Area;
  readonly tip: string;
}

export interface SheetSpec {
  readonly key: SheetKey;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden';
  readonly tabColour?: Colour;
  readonly columns: readonly ColumnSpec[];
  /** Row heights in points, by row; a row that is not named keeps the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly blocks: readonly CellBlock[];
  readonly merges: readonly Area[];
  /** Applied in order; a later one wins. */
  readonly styles: readonly StyledArea[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly filter?: Area;
  readonly charts?: readonly ChartSpec[];
  readonly links?: readonly CellLink[];
  readonly print?: PrintSetup;
  readonly showGridlines: boolean;
}

/** A workbook-level name that points to a range. */
export interface NamedArea {
  readonly name: string;
  readonly sheet: SheetKey;
  readonly area: Area;
}

/** A whole workbook, ready to be written. */
export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NamedArea[];
  /** The sheet shown when the workbook is opened, and the cell selected there. */
  readonly start: { readonly sheet: SheetKey; readonly row: number; readonly column: number };
  readonly properties: { readonly title: string; readonly author: string };
}
