import { areaOfBlock } from '../workbook/grid';
import { areaAddress } from '../workbook/address';
import type { Area, BlockPurpose, CellBlock, CellContent, SheetSpec } from '../workbook/spec';
import { queueCharts } from './writeCharts';
import { queueConditionalFormats, queueStyle, queueStyles, queueValidations, type RangeSource } from './writeFormats';
import { queuePrintSetup } from './writePrint';
import { offers } from './run';

/** Queues a whole new sheet. Formats come first: a text must find its cell already set to text. */
export function queueNewSheet(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const still = stillSheet(sheet);
  queueColumns(still, spec);
  queueStyles(still, spec.styles);
  queueBlocks(still, spec.blocks, ALL_PURPOSES);
  queueMerges(still, spec.merges);
  queueRowHeights(still, spec.rowHeights);
  queueConditionalFormats(still, spec.conditionalFormats);
  queueValidations(still, spec.validations);
  queueCharts(sheet, spec.charts ?? []);
  if (spec.tabColour !== undefined) sheet.tabColor = spec.tabColour;
  sheet.showGridlines = spec.showGridlines;
  queueFreeze(sheet, spec);
  if (spec.filter !== undefined && offers('1.9')) sheet.autoFilter.apply(rangeOf(sheet, spec.filter));
  if (spec.print !== undefined && offers('1.9')) queuePrintSetup(sheet, spec.print);
  if (spec.visibility === 'hidden') sheet.visibility = 'Hidden';
}

/**
 * A sheet whose cells stay where they are while a batch is queued: an area that is asked for again is the range it was
 * before, and goes over the wire once.
 */
function stillSheet(sheet: Excel.Worksheet): RangeSource {
  const ranges = new Map<string, Excel.Range>();
  return {
    getRange: (address) => {
      const range = ranges.get(address) ?? sheet.getRange(address);
      ranges.set(address, range);
      return range;
    },
  };
}

/** What a repair writes: what is computed, and rows that were missing. Entries are never among it. */
export const REPAIR_PURPOSES: readonly BlockPurpose[] = ['formula', 'freshRow'];
const ALL_PURPOSES: readonly BlockPurpose[] = ['heading', 'planText', 'freshRow', 'formula', 'entry'];

/** Queues the contents of the blocks that serve one of the given purposes. */
export function queueBlocks(sheet: RangeSource, blocks: readonly CellBlock[], purposes: readonly BlockPurpose[]): void {
  for (const block of blocks) {
    if (!purposes.includes(block.purpose)) continue;
    if (block.cells.every((row) => row.every((cell) => cell.kind === 'blank'))) continue;
    rangeOf(sheet, areaOfBlock(block)).formulas = block.cells.map((row) => row.map(written));
  }
}

function written(cell: CellContent): string | number {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return cell.value;
    case 'formula':
      return cell.formula;
  }
}

/** Queues the heights of rows; those that are as high and follow one another are set in one call. */
export function queueRowHeights(sheet: RangeSource, heights: ReadonlyMap<number, number>): void {
  const rows = [...heights.keys()].sort((a, b) => a - b);
  let index = 0;
  while (index < rows.length) {
    const first = rows[index] ?? 0;
    const height = heights.get(first) ?? 0;
    let count = 1;
    while (rows[index + count] === first + count && heights.get(first + count) === height) count += 1;
    rangeOf(sheet, { row: first, column: 0, rows: count, columns: 1 }).format.rowHeight = height;
    index += count;
  }
}

/** Rows that are merged alike and follow one another are merged in one call. */
export function queueMerges(sheet: RangeSource, merges: readonly Area[]): void {
  let index = 0;
  while (index < merges.length) {
    const first = merges[index] ?? { row: 0, column: 0, rows: 1, columns: 1 };
    let rows = 1;
    while (first.rows === 1 && isBelow(merges[index + rows], first, rows)) rows += 1;
    rangeOf(sheet, rows === 1 ? first : { ...first, rows }).merge(rows > 1);
    index += rows;
  }
}

function isBelow(merge: Area | undefined, first: Area, rows: number): boolean {
  return merge?.rows === 1 && merge.row === first.row + rows && merge.column === first.column && merge.columns === first.columns;
}

export function rangeOf(sheet: RangeSource, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

/** Columns that are alike and side by side are set in one call. */
function queueColumns(sheet: RangeSource, { columns }: SheetSpec): void {
  let first = 0;
  while (first < columns.length) {
    const column = columns[first] ?? { width: 0 };
    let last = first;
    while (JSON.stringify(columns[last + 1]) === JSON.stringify(column)) last += 1;
    const range = rangeOf(sheet, { row: 0, column: first, rows: 1, columns: last - first + 1 }).getEntireColumn();
    range.format.columnWidth = pointsOfCharacters(column.width);
    if (column.hidden === true) range.columnHidden = true;
    if (column.style !== undefined) queueStyle(range, column.style, 1, 1);
    first = last + 1;
  }
}

/**
 * Office.js takes column widths in points, people and files count characters of the default font:
 * 7 pixels each and 5 of padding, at 0.75 points a pixel.
 */
function pointsOfCharacters(width: number): number {
  return Math.round(width * 7 + 5) * 0.75;
}

function queueFreeze(sheet: Excel.Worksheet, { freeze }: SheetSpec): void {
  if (freeze === undefined) return;
  if (freeze.columns === 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.rows === 0) sheet.freezePanes.freezeColumns(freeze.columns);
  else sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows: freeze.rows, columns: freeze.columns }));
}
