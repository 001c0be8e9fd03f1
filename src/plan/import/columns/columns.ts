import { looksLikeTarget } from '../cells';
import { correctRoles, guessRoles } from './guessRoles';
import { headingsIn, isColumnNumbers, senseOf } from './headings';
import { settleRoles, withoutFurther, type ReadHeading } from './settleRoles';
import { unitAbove } from './unitWords';
import type { ImportColumn, PastedCell, PastedTable } from '../types';

type Row = readonly PastedCell[];

/** What was recognised of a table's columns. */
export interface RecognisedColumns {
  /** How many rows at the top are headings, a row of column numbers included. */
  readonly headerRows: number;
  /** One for each column. */
  readonly columns: readonly ImportColumn[];
}

const DEEPEST_HEADER = 5;

/** Cells that only a table's body has. A year, or two of them compared, is a heading that looks like a figure. */
function looksLikeBody({ text }: PastedCell): boolean {
  return looksLikeTarget(text) && senseOf([text]) === undefined;
}

/**
 * A row below a row of headings belongs to them where one of these reaches down into it, or where it speaks of years and the
 * like and the names' place above it is not filled. Words that nobody knows stand among such headings, too.
 */
function continuesHeader(row: Row): boolean {
  if (isColumnNumbers(row)) return true;
  const own = row.filter(({ text, covered }) => text !== '' && covered === undefined);
  if (own.length === 0) return false;
  if (row.some(({ covered }) => covered === 'above')) return own.filter(looksLikeBody).length * 2 < own.length;
  const senses = own.flatMap(({ text }) => (text.length <= 60 ? (senseOf([text]) ?? []) : []));
  // "Chỉ tiêu kinh tế" alone is the heading of the rows below it.
  if (own.length === 1 && senses[0]?.role === 'name') return false;
  const first = row.findIndex(({ text }) => text !== '');
  // Figures or a name in the first columns begin the table's body.
  if (first === 0) return senses.length === own.length && headingsIn(row) >= 2;
  return senses.length * 2 >= own.length && (senses.length === own.length || (first > 1 && !own.some(looksLikeBody)));
}

function countHeaderRows(rows: readonly Row[]): number {
  const first = rows[0];
  if (first === undefined || headingsIn(first) < 2) return 0;
  let count = 1;
  for (let at = 1; at < Math.min(rows.length, DEEPEST_HEADER); at += 1) {
    const row = rows[at];
    if (row === undefined || !continuesHeader(row)) break;
    count += 1;
    if (isColumnNumbers(row)) break;
  }
  return count;
}

/** The headings of each column from top to bottom, merged ones for every column that they cover. */
function headingLines(header: readonly Row[]): string[][] {
  const width = header[0]?.length ?? 0;
  const lines: string[][] = Array.from({ length: width }, () => []);
  header.forEach((row, at) => {
    if (isColumnNumbers(row)) return;
    const below = header[at + 1];
    const isUpper = below !== undefined && !isColumnNumbers(below);
    let left = '';
    for (let column = 0; column < width; column += 1) {
      const cell = row[column];
      if (cell === undefined || cell.covered === 'above') {
        left = '';
        continue;
      }
      const hasLower = isUpper && (below[column]?.text ?? '') !== '';
      // A worksheet's copy tells no merging: a blank beside an upper heading belongs to it where a lower heading stands under it.
      const text = cell.text !== '' ? cell.text : cell.covered === 'left' || hasLower ? left : '';
      if (cell.text !== '') left = cell.text;
      else if (text === '') left = '';
      if (text !== '') lines[column]?.push(text);
    }
  });
  return lines;
}

/**
 * Finds a table's headings and what each column holds. What no heading tells follows from the cells, and says so
 * (`guessed`); a column of nothing known is `ignore`.
 */
export function recogniseColumns(table: PastedTable): RecognisedColumns {
  const headerRows = countHeaderRows(table.rows);
  const body = table.rows.slice(headerRows);
  const drafts = headingLines(table.rows.slice(0, headerRows));
  const width = table.rows[0]?.length ?? 0;
  const read: ReadHeading[] = Array.from({ length: width }, (_, at) => {
    const lines = drafts[at] ?? [];
    return { heading: lines.filter((line, place) => line !== lines[place - 1]).join(' / '), sense: senseOf(lines) };
  });
  const stated = settleRoles(read, table.before);
  const settled = withoutFurther(correctRoles(body, stated.map((role) => (role === 'leftOut' ? 'ignore' : role))), read);
  const guessed = guessRoles(body, settled);
  const columns = read.map(({ heading, sense }, at): ImportColumn => {
    const known = settled[at];
    const role = known ?? guessed[at] ?? 'ignore';
    const hasYear = role === 'year' || role === 'byEnd' || role === 'baseline' || role === 'stretch';
    return {
      role,
      heading,
      guessed: known === undefined || (stated[at] === 'leftOut' && role === 'ignore'),
      ...(hasYear && sense?.year !== undefined ? { year: sense.year } : {}),
      ...(sense?.unit === undefined ? {} : { unit: sense.unit }),
    };
  });
  const unit = columns.some((column) => column.role === 'unit' || column.unit !== undefined) ? undefined : unitAbove(table.before);
  if (unit !== undefined) return { headerRows, columns: columns.map((column) => (column.role === 'name' ? { ...column, unit } : column)) };
  return { headerRows, columns };
}
