import { wrappedHeight } from '../grid';
import type { CellContent } from '../spec';

/** The heights of rows whose texts wrap: a file has no host that would fit them. */
export function rowHeights(first: number, rows: readonly (readonly CellContent[])[], widths: readonly number[]): readonly (readonly [number, number])[] {
  return rows.map((cells, index) => {
    const texts = cells.flatMap((cell, column) => (cell.kind === 'text' ? [{ text: cell.text, width: widths[column] ?? 10 }] : []));
    return [first + index, wrappedHeight(texts)] as const;
  });
}
