import { fail, type Result } from '../../result';
import { cellOf, LIMITS } from '../cells';
import { tableOf } from './table';
import type { PastedCell, PastedTable, PasteProblem } from '../types';

/** Cells of a range that are merged; counted from 0 within the range. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads a range of a worksheet: its cells' texts as they are shown, and which of them are merged. What of a merged area
 * lies outside the range is left aside.
 *
 * Fails with `empty`, `noTable`, `tooManyColumns` or `tooManyRows`.
 */
export function tableOfRange(texts: readonly (readonly string[])[], merges: readonly MergedCells[]): Result<PastedTable, PasteProblem> {
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0);
  if (texts.length > LIMITS.rows) return fail({ code: 'tooManyRows', found: texts.length, limit: LIMITS.rows });
  if (width > LIMITS.columns) return fail({ code: 'tooManyColumns', found: width, limit: LIMITS.columns });
  const rows: PastedCell[][] = texts.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? '')));
  if (rows.every((row) => row.every(({ text }) => text === ''))) return fail({ code: 'empty' });
  for (const { row: top, column: left, rows: height, columns: across } of merges) {
    const origin = rows[Math.max(top, 0)]?.[Math.max(left, 0)];
    // A merged area that begins above or left of the range has its text outside it.
    if (origin === undefined || top < 0 || left < 0) continue;
    for (let row = top; row < Math.min(top + height, rows.length); row += 1) {
      for (let column = left; column < Math.min(left + across, width); column += 1) {
        const cells = rows[row];
        if (cells === undefined || (row === top && column === left)) continue;
        cells[column] = { text: '', covered: column === left ? 'above' : 'left' };
      }
    }
  }
  return tableOf('range', rows, []);
}
