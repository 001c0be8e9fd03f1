import type { Period, Year } from '../../plan/Plan';

type TextColumn = 'stt' | 'name' | 'unit' | 'byEnd' | 'average' | 'comparison' | 'status' | 'lead' | 'explanation';

/** A column of the printed table; a year is the column of its figures. */
export type ReportColumn = TextColumn | Year;

/** Widths in characters that fill an A4 page laid across, printed at 10 points, with four columns of years. */
const WIDTHS: Readonly<Record<TextColumn, number>> = {
  stt: 5,
  name: 23,
  unit: 7.5,
  byEnd: 10,
  average: 9.5,
  comparison: 22.5,
  status: 11,
  lead: 12,
  explanation: 19.5,
};
const YEAR_WIDTH = 7.5;
/** More columns of years than these would leave no room for the texts. */
const MOST_YEARS = 4;

/** The columns, left to right, and the years among them. */
export function columnsOf({ baseYear, firstYear }: Period, year: Year): { readonly columns: readonly ReportColumn[]; readonly years: readonly Year[] } {
  const planYears = Array.from({ length: year - firstYear + 1 }, (_, index) => firstYear + index);
  const years = [baseYear, ...(planYears.length < MOST_YEARS ? planYears : planYears.slice(-2))];
  return { columns: ['stt', 'name', 'unit', 'byEnd', 'average', ...years, 'comparison', 'status', 'lead', 'explanation'], years };
}

/** The width of a column. What columns of years leave free goes to the two columns of sentences. */
export function widthOf(column: ReportColumn, years: number): number {
  if (typeof column === 'number') return YEAR_WIDTH;
  const spare = column === 'comparison' || column === 'explanation' ? ((MOST_YEARS - years) * YEAR_WIDTH) / 2 : 0;
  return WIDTHS[column] + spare;
}
