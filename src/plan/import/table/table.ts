import { fail, ok, type Result } from '../../result';
import { EMPTY_CELL, LIMITS } from '../cells';
import { headerStart } from '../columns/headings';
import { unstacked } from './stackedRows';
import type { PastedCell, PastedTable, PasteProblem, PasteSource } from '../types';

type Row = readonly PastedCell[];

function uncovered(cell: PastedCell): PastedCell {
  return cell.guessed === true ? { text: cell.text, guessed: true } : { text: cell.text };
}

/**
 * Without the rows and columns that hold no text. A place that was merged with a cell left out stands for itself then,
 * or it would be taken for a part of the cell that is now beside it.
 */
function withoutEmpty(rows: readonly Row[]): Row[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isColumnKept = Array.from({ length: width }, (_, column) => rows.some((row) => (row[column]?.text ?? '') !== ''));
  const kept: Row[] = [];
  /** By column, whether the cell is kept that reaches down to the row. */
  let originKept: boolean[] = isColumnKept.map(() => true);
  for (const row of rows) {
    const isRowKept = row.some(({ text }) => text !== '');
    const here: boolean[] = [];
    const cells = isColumnKept.map((isKept, column) => {
      const cell = row[column] ?? EMPTY_CELL;
      const origin =
        cell.covered === 'above' ? (originKept[column] ?? true) : cell.covered === 'left' ? (here[column - 1] ?? true) : isRowKept && isKept;
      here.push(origin);
      return cell.covered !== undefined && !origin ? uncovered(cell) : cell;
    });
    originKept = here;
    if (isRowKept) kept.push(cells.filter((_, column) => isColumnKept[column] === true));
  }
  return kept;
}

/**
 * Makes a table of rows as they were read: rows and columns without text left out, every row of the same length, and the
 * texts that stand above the table's headings taken out of it. Rows that were typed into the lines of one are rows of their own.
 *
 * Fails with `noTable` where fewer than two columns or no row is left, and with `tooManyRows`.
 */
export function tableOf(source: PasteSource, rows: readonly Row[], before: readonly string[]): Result<PastedTable, PasteProblem> {
  const filled = withoutEmpty(rows);
  if (filled.length > LIMITS.rows) return fail({ code: 'tooManyRows', found: filled.length, limit: LIMITS.rows });
  const start = headerStart(filled);
  const above = filled.slice(0, start).flatMap((row) => row.flatMap(({ text }) => (text === '' ? [] : [text])));
  const table = unstacked(withoutEmpty(filled.slice(start)));
  if (table.length > LIMITS.rows) return fail({ code: 'tooManyRows', found: table.length, limit: LIMITS.rows });
  if (table.length === 0 || (table[0]?.length ?? 0) < 2) return fail({ code: 'noTable' });
  return ok({ source, rows: table, before: [...before, ...above] });
}
