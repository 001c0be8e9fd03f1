import { budgetColumnsOf, type BudgetColumn, type BudgetPlace } from '../../plan/budget';
import { BUDGET_ITEMS, planYears, type BudgetItem, type Period, type Year } from '../../plan/Plan';
import { area } from '../grid';
import type { Area } from '../spec';

/** More years than this beside each other would not fit a page across at a size that can be read. */
const YEARS_PER_BAND = 3;

/** Rows with one for each item. Its columns go by the last part of their defined names, e.g. "DuToan_2026". */
export interface BudgetSection {
  /** "1", "2" … for the bands of years; "DG" for the sentences. */
  readonly key: string;
  readonly years: readonly Year[];
  /** The hidden column that says which item a row is. */
  readonly keyColumn: number;
  readonly rows: ReadonlyMap<BudgetItem, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** Where everything stands on the budget sheet, as it is laid out or as it was found. */
export interface BudgetLayout {
  readonly unit: { readonly row: number; readonly column: number };
  readonly bands: readonly BudgetSection[];
  readonly notes: BudgetSection;
  /** The words of the unit, hidden; the list of the unit's cell. */
  readonly unitList: Area;
  /** From the heading down to the row below the sentences, with the hidden columns. */
  readonly table: Area;
  /** The last column that is seen. */
  readonly lastVisible: number;
}

export const NOTES_KEY = 'DG';
export const NAME_COLUMN = 1;
export const BEFORE_COLUMN = 2;
const FIRST_YEAR_COLUMN = 3;
const COLUMNS_PER_YEAR = 4;
const FIRST_BAND_ROW = 5;
/** A band's two header rows, then its items, then an empty row. */
const HEADER_ROWS = 2;

/** What is computed of the reporting year for the sentences. */
export const NOTE_COLUMNS = { sentence: 'DienGiai', value: 'SoNam', before: 'SoNamTruoc', estimate: 'SoDuToan' } as const;

/** The last part of the name of an entry's column; the base year has actuals alone. */
export function entryColumnKey(column: BudgetColumn, year: Year, period: Period): string {
  if (year === period.baseYear) return 'Goc';
  return `${column === 'estimate' ? 'DuToan' : 'ThucHien'}_${String(year)}`;
}

/** The hidden column beside it that says what is odd about the entry. */
export function issueColumnKey(column: BudgetColumn, year: Year, period: Period): string {
  return `Xet_${entryColumnKey(column, year, period)}`;
}

export function percentColumnKey(year: Year): string {
  return `TyLe_${String(year)}`;
}

export function growthColumnKey(year: Year): string {
  return `Tang_${String(year)}`;
}

/** The first figures of a later band: the actuals of the year before, repeated by formula. */
export function repeatedColumnKey(band: string): string {
  return `Truoc_${band}`;
}

export function checkColumnKey(band: string): string {
  return `KiemTra_${band}`;
}

/** The layout of a sheet that is yet to be written. */
export function newBudgetLayout(period: Period): BudgetLayout {
  const years = planYears(period);
  const across = Math.min(YEARS_PER_BAND, years.length);
  const checkColumn = FIRST_YEAR_COLUMN + across * COLUMNS_PER_YEAR;
  const hidden = checkColumn + 1;
  const bandHeight = HEADER_ROWS + BUDGET_ITEMS.length + 1;
  const bandCount = Math.ceil(years.length / YEARS_PER_BAND);
  const bands = Array.from({ length: bandCount }, (_, index): BudgetSection => {
    const inBand = years.slice(index * YEARS_PER_BAND, (index + 1) * YEARS_PER_BAND);
    const key = String(index + 1);
    return {
      key,
      years: inBand,
      keyColumn: 0,
      rows: itemRows(FIRST_BAND_ROW + index * bandHeight + HEADER_ROWS),
      columns: new Map([
        ...(index === 0
          ? [[entryColumnKey('actual', period.baseYear, period), BEFORE_COLUMN] as const, [issueColumnKey('actual', period.baseYear, period), hidden] as const]
          : [[repeatedColumnKey(key), BEFORE_COLUMN] as const]),
        ...inBand.flatMap((year, place) => yearColumns(period, year, FIRST_YEAR_COLUMN + place * COLUMNS_PER_YEAR, hidden + 1 + place * 2)),
        // Beside the band's last year, so that no gap parts it from the figures it speaks of.
        [checkColumnKey(key), FIRST_YEAR_COLUMN + inBand.length * COLUMNS_PER_YEAR] as const,
      ]),
    };
  });
  const notesRow = FIRST_BAND_ROW + bandCount * bandHeight + 1;
  const lastHidden = hidden + Math.max(across * 2, 3);
  return {
    unit: { row: 2, column: BEFORE_COLUMN },
    bands,
    notes: {
      key: NOTES_KEY,
      years: [],
      keyColumn: 0,
      rows: itemRows(notesRow),
      columns: new Map<string, number>([
        [NOTE_COLUMNS.sentence, BEFORE_COLUMN],
        [NOTE_COLUMNS.value, hidden],
        [NOTE_COLUMNS.before, hidden + 1],
        [NOTE_COLUMNS.estimate, hidden + 2],
      ]),
    },
    unitList: area(0, hidden, 3, 1),
    table: area(0, 0, notesRow + BUDGET_ITEMS.length + 1, lastHidden + 1),
    lastVisible: checkColumn,
  };
}

function yearColumns(period: Period, year: Year, first: number, hidden: number): readonly (readonly [string, number])[] {
  return [
    ...budgetColumnsOf(period, year).flatMap((column, index) => [
      [entryColumnKey(column, year, period), first + index] as const,
      [issueColumnKey(column, year, period), hidden + index] as const,
    ]),
    [percentColumnKey(year), first + 2],
    [growthColumnKey(year), first + 3],
  ];
}

function itemRows(first: number): ReadonlyMap<BudgetItem, number> {
  return new Map(BUDGET_ITEMS.map((item, index) => [item, first + index]));
}

/** A column by its key, with the section it is in. @throws RangeError for a key the layout does not have. */
export function budgetColumn(layout: BudgetLayout, key: string): { readonly section: BudgetSection; readonly column: number } {
  for (const section of [...layout.bands, layout.notes]) {
    const column = section.columns.get(key);
    if (column !== undefined) return { section, column };
  }
  throw new RangeError(`no column ${key}`);
}

/** An item's cell in a column. @throws RangeError for what the layout does not have. */
export function budgetPosition(layout: BudgetLayout, key: string, item: BudgetItem): { readonly row: number; readonly column: number } {
  const { section, column } = budgetColumn(layout, key);
  const row = section.rows.get(item);
  if (row === undefined) throw new RangeError(`no row ${item}`);
  return { row, column };
}

/** Where an entry stands. */
export function entryPosition(layout: BudgetLayout, { item, year, column }: BudgetPlace, period: Period): { readonly row: number; readonly column: number } {
  return budgetPosition(layout, entryColumnKey(column, year, period), item);
}

/** From a section's first item to its last; rows that users put in between are inside. */
export function sectionRows({ rows }: BudgetSection): { readonly first: number; readonly count: number } {
  const first = Math.min(...rows.values());
  return { first, count: Math.max(...rows.values()) - first + 1 };
}
