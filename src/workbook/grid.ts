import { BLANK, type Area, type BlockPurpose, type CellBlock, type CellContent } from './spec';

/** A block whose first cell is the given one. */
export function block(purpose: BlockPurpose, row: number, column: number, cells: readonly (readonly CellContent[])[]): CellBlock {
  return { purpose, row, column, cells };
}

/** A block of one column, top to bottom. */
export function columnBlock(purpose: BlockPurpose, row: number, column: number, cells: readonly CellContent[]): CellBlock {
  return block(
    purpose,
    row,
    column,
    cells.map((cell) => [cell]),
  );
}

export function areaOfBlock({ row, column, cells }: CellBlock): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Rows of unequal length brought to one width with blanks. */
export function padded(rows: readonly (readonly CellContent[])[]): readonly (readonly CellContent[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => BLANK)]);
}

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/**
 * Height in points of a row whose texts wrap, estimated from their lengths: hosts differ in whether they fit rows
 * by themselves, and a file has no host at all.
 * @param texts each with the width of its column in characters
 */
export function wrappedHeight(texts: readonly { readonly text: string; readonly width: number }[], pointsPerLine = 14.5): number {
  const lines = texts.map(({ text, width }) => linesOf(text, Math.max(1, Math.floor(width * 1.05))));
  return Math.max(1, ...lines) * pointsPerLine + 4;
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((total, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > width) {
        lines += 1;
        used = word.length;
      } else {
        used += (used > 0 ? 1 : 0) + word.length;
      }
      // A word that is longer than the line is broken where the line ends.
      lines += Math.max(0, Math.ceil(used / width) - 1);
      if (used > width) used %= width;
    }
    return total + lines;
  }, 0);
}
