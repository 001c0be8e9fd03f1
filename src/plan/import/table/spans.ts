import { EMPTY_CELL, LIMITS } from '../cells';
import type { PastedCell } from '../types';

/** A cell as a source gives it, with the rows and columns that it says it takes. */
export interface SpanningCell {
  readonly text: string;
  readonly lines?: readonly string[];
  readonly rows: number;
  readonly columns: number;
}

interface Reaching {
  /** Rows that the cell still covers below. */
  left: number;
  /** The cell's first column: places to its right are covered from the left. */
  readonly isFirst: boolean;
}

/**
 * Lays cells that span rows and columns out on a grid, as a browser does. Spans reach no further than the rows there are
 * and the widest table that is read, whatever they say; rows may differ in length.
 */
export function layOut(rows: readonly (readonly SpanningCell[])[]): PastedCell[][] {
  const reaching: (Reaching | undefined)[] = [];
  return rows.map((cells, at) => {
    const row: PastedCell[] = [];
    const isLastRow = at === rows.length - 1;
    const skipCovered = (): void => {
      for (let over = reaching[row.length]; over !== undefined && over.left > 0; over = reaching[row.length]) {
        over.left -= 1;
        row.push({ text: '', covered: over.isFirst ? 'above' : 'left' });
      }
    };
    for (const { text, lines, rows: down, columns: across } of cells) {
      const cell: PastedCell = lines === undefined ? { text } : { text, lines };
      skipCovered();
      const room = LIMITS.columns - row.length;
      if (room <= 0) break;
      for (let step = 0; step < Math.min(Math.max(across, 1), room); step += 1) {
        const over = reaching[row.length];
        // Cells that overlap are a mistake of the source; the one above keeps its place.
        if (step > 0 && over !== undefined && over.left > 0) break;
        reaching[row.length] = { left: isLastRow ? 0 : Math.max(down, 1) - 1, isFirst: step === 0 };
        row.push(step === 0 ? cell : { text: '', covered: 'left' });
      }
    }
    skipCovered();
    // Cells that reach down beyond a short row's end still use up a row.
    for (let column = row.length; column < reaching.length; column += 1) {
      const over = reaching[column];
      if (over === undefined || over.left <= 0) {
        row.push(EMPTY_CELL);
        continue;
      }
      over.left -= 1;
      row.push({ text: '', covered: over.isFirst ? 'above' : 'left' });
    }
    return row;
  });
}
