import { areaOfBlock } from '../workbook/grid';
import type { CellStyle, Colour, SheetSpec, StyledArea } from '../workbook/spec';
import type { CellStyle as FileStyle } from './hucre';

/** What each cell of a sheet looks like in a file, by row and column. */
export type StyleGrid = ReadonlyMap<number, ReadonlyMap<number, FileStyle>>;

/**
 * Lays the sheet's styles one over the other, the columns' own lowest: a part that a later style leaves out keeps what
 * an earlier one said. Only cells that an area or a block touches are in the grid.
 */
export function styleGrid({ styles, columns, blocks }: SheetSpec): StyleGrid {
  const merge = merger();
  const merged = new Map<number, Map<number, CellStyle>>();
  const touched: readonly StyledArea[] = columns.some(({ style }) => style !== undefined)
    ? blocks.map((block) => ({ area: areaOfBlock(block), style: NO_STYLE }))
    : [];
  for (const { area, style } of [...touched, ...styles]) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      let cells = merged.get(row);
      if (cells === undefined) merged.set(row, (cells = new Map<number, CellStyle>()));
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        cells.set(column, merge(cells.get(column) ?? columns[column]?.style, style));
      }
    }
  }
  const inFile = memo(fileStyle);
  return new Map([...merged].map(([row, cells]) => [row, new Map([...cells].map(([column, style]) => [column, inFile(style)]))]));
}

const NO_STYLE: CellStyle = {};

/** Merges two styles, answering the same object for the same two: a sheet has thousands of cells and a few looks. */
function merger(): (below: CellStyle | undefined, above: CellStyle) => CellStyle {
  const known = new Map<CellStyle, Map<CellStyle, CellStyle>>();
  return (below, above) => {
    if (below === undefined || below === above) return above;
    let ofBelow = known.get(below);
    if (ofBelow === undefined) known.set(below, (ofBelow = new Map<CellStyle, CellStyle>()));
    let merged = ofBelow.get(above);
    if (merged === undefined) ofBelow.set(above, (merged = { ...below, ...above }));
    return merged;
  };
}

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/** "#DCE6F1" as files write it. */
export function rgb(colour: Colour): { rgb: string } {
  return { rgb: colour.slice(1).toUpperCase() };
}

/** A style as hucre takes it. */
export function fileStyle(style: CellStyle): FileStyle {
  const { fontName, fontSize, fontColour, bold, italic, underline, fill, borders, horizontal, vertical, wrap, numberFormat, unlocked } = style;
  const line = borders === undefined ? undefined : ({ style: 'thin', color: rgb(borders) } as const);
  const isAligned = horizontal !== undefined || vertical !== undefined || wrap !== undefined;
  return {
    font: {
      ...(fontName === undefined ? {} : { name: fontName }),
      ...(fontSize === undefined ? {} : { size: fontSize }),
      ...(fontColour === undefined ? {} : { color: rgb(fontColour) }),
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
      ...(underline === true ? { underline } : {}),
    },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fill) } }),
    ...(line === undefined ? {} : { border: { top: line, right: line, bottom: line, left: line } }),
    ...(isAligned
      ? {
          alignment: {
            ...(horizontal === undefined ? {} : { horizontal }),
            ...(vertical === undefined ? {} : { vertical }),
            ...(wrap === true ? { wrapText: true } : {}),
          },
        }
      : {}),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(unlocked === true ? { protection: { locked: false } } : {}),
  };
}
