import type { Slot } from '../plan/entries';
import { enteredYears, placedLines, type Plan, type Year } from '../plan/Plan';
import type { Area } from './spec';

/** The columns of the appendix table other than the years. */
export const APPENDIX_COLUMNS = [
  'id',
  'kind',
  'severity',
  'stt',
  'name',
  'unit',
  'byEnd',
  'average',
  'lead',
  'coordinating',
  'estimate',
  'comparison',
  'status',
  'explanation',
  'owed',
  'handVerdict',
  'handYear',
  'handReason',
  'handState',
  'note',
] as const;

export type AppendixColumn = (typeof APPENDIX_COLUMNS)[number];

/** The short Vietnamese key of a column in its defined name. */
export const COLUMN_NAME_KEYS: Readonly<Record<AppendixColumn, string>> = {
  id: 'Ma',
  kind: 'Loai',
  severity: 'Muc',
  stt: 'STT',
  name: 'NoiDung',
  unit: 'DonVi',
  byEnd: 'DenNam',
  average: 'BinhQuan',
  lead: 'ChuTri',
  coordinating: 'PhoiHop',
  estimate: 'SoLieuUoc',
  comparison: 'SoSanh',
  status: 'DanhGia',
  explanation: 'GiaiTrinh',
  owed: 'NhacGiaiTrinh',
  handVerdict: 'DieuChinh',
  handYear: 'NamDieuChinh',
  handReason: 'LyDoDieuChinh',
  handState: 'TinhTrangDieuChinh',
  note: 'GhiChu',
};

/**
 * Where everything stands on the appendix sheet. A new table has the plan's own order;
 * a table in use is described as it is found, with rows sorted and columns inserted.
 */
export interface AppendixLayout {
  readonly columns: Readonly<Record<AppendixColumn, number>>;
  readonly yearColumns: ReadonlyMap<Year, number>;
  /** The lower of the two header rows. */
  readonly headerRow: number;
  /** Line ids from the first row below the header to the last above the footer; null for a row that is not ours. */
  readonly order: readonly (string | null)[];
  /** The places in `order` of rows that are to be filled anew. All of them in a new table. */
  readonly freshRows: ReadonlySet<number>;
  readonly reportingYear: { readonly row: number; readonly column: number };
  readonly tolerance: { readonly row: number; readonly column: number };
}

const HEADER_ROW = 8;

/** The layout of a table that is yet to be written. */
export function newAppendixLayout(plan: Plan): AppendixLayout {
  const years = enteredYears(plan.period);
  const before: readonly AppendixColumn[] = ['id', 'kind', 'severity', 'stt', 'name', 'unit', 'byEnd', 'average', 'lead', 'coordinating'];
  const after: readonly AppendixColumn[] = ['estimate', 'comparison', 'status', 'explanation', 'owed', 'handVerdict', 'handYear', 'handReason', 'handState', 'note'];
  const columns = Object.fromEntries([
    ...before.map((key, index) => [key, index]),
    ...after.map((key, index) => [key, before.length + years.length + index]),
  ]) as Record<AppendixColumn, number>;
  const order = placedLines(plan).map(({ line }) => line.id);
  return {
    columns,
    yearColumns: new Map(years.map((year, index) => [year, before.length + index])),
    headerRow: HEADER_ROW,
    order,
    freshRows: new Set(order.keys()),
    reportingYear: { row: 4, column: columns.unit },
    tolerance: { row: 5, column: columns.unit },
  };
}

/** The row of the first line. */
export function firstRow(layout: AppendixLayout): number {
  return layout.headerRow + 1;
}

/** The row that closes the table. */
export function footerRow(layout: AppendixLayout): number {
  return firstRow(layout) + layout.order.length;
}

/** All lines of one column with the header and the footer row, as names and formulas refer to it. */
export function guardedColumnArea(layout: AppendixLayout, column: number): Area {
  return { row: layout.headerRow, column, rows: layout.order.length + 2, columns: 1 };
}

/** The last column of the table. */
export function lastColumn(layout: AppendixLayout): number {
  return Math.max(...Object.values(layout.columns), ...layout.yearColumns.values());
}

/** The column of a year's entries. @throws RangeError for a year the layout does not have. */
export function yearColumn(layout: AppendixLayout, year: Year): number {
  const column = layout.yearColumns.get(year);
  if (column === undefined) throw new RangeError(`no column for ${String(year)}`);
  return column;
}

/** The column in which a cell of a line stands; undefined for one that stands on another sheet. */
export function slotColumn(layout: AppendixLayout, slot: Slot): number | undefined {
  switch (slot) {
    case 'explanation':
    case 'estimate':
    case 'handVerdict':
    case 'handYear':
    case 'handReason':
      return layout.columns[slot];
    case 'due':
    case 'progress':
    case 'state':
    case 'note':
      return undefined;
    default:
      return layout.yearColumns.get(slot);
  }
}
