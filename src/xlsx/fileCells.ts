import type { LinkedCell } from '../workbook/links';
import type { CellContent, FormulaResult, SheetSpec } from '../workbook/spec';
import { fileStyle, styleGrid } from './fileStyles';
import type { Cell, CellStyle as FileStyle } from './hucre';

/** All cells of a sheet, contents, looks and links, under the keys hucre wants ("row,column"). */
export function fileCells(sheet: SheetSpec, links: readonly LinkedCell[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, styles] of styleGrid(sheet)) {
    for (const [column, style] of styles) cells.set(key(row, column), { style });
  }
  for (const { column, style } of columnStyleSamples(sheet)) cells.set(key(columnStyleRow(sheet), column), { style });
  for (const block of sheet.blocks) {
    block.cells.forEach((line, rowOffset) =>
      line.forEach((content, columnOffset) => {
        if (content.kind === 'blank') return;
        const at = key(block.row + rowOffset, block.column + columnOffset);
        cells.set(at, fileCell(content, cells.get(at)?.style));
      }),
    );
  }
  for (const { row, column, reference, tip } of links) {
    const at = key(row, column);
    cells.set(at, { ...cells.get(at), hyperlink: { target: '', location: reference, tooltip: tip } });
  }
  return cells;
}

/**
 * The row below everything else, where one blank cell a column shows how the whole column looks: the library cannot
 * give a column a style, so finish.ts copies it from there.
 */
export function columnStyleRow({ blocks, styles }: SheetSpec): number {
  return Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length), ...styles.map(({ area }) => area.row + area.rows));
}

function columnStyleSamples({ columns }: SheetSpec): readonly { readonly column: number; readonly style: FileStyle }[] {
  return columns.flatMap(({ style }, column) => (style === undefined ? [] : [{ column, style: fileStyle(style) }]));
}

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function fileCell(content: Exclude<CellContent, { kind: 'blank' }>, style: FileStyle | undefined): Partial<Cell> {
  const look = style === undefined ? {} : { style };
  switch (content.kind) {
    case 'text':
      return { ...textCell(content.text), ...look };
    case 'number':
      return { value: content.value, ...look };
    case 'formula':
      return { formula: content.formula.replace(/^=/, ''), ...keptResult(content.result), ...look };
  }
}

/** A text that reads as an error value would be written as that error; as a run of formatted text it stays one. */
function textCell(text: string): Partial<Cell> {
  const escaped = escapeText(text);
  return text.startsWith('#') ? { value: escaped, richText: [{ text: escaped }] } : { value: escaped };
}

function keptResult(result: FormulaResult): Partial<Cell> {
  if (result === null) return {};
  return { formulaResult: typeof result === 'string' ? escapeText(result) : result };
}

/** Files write odd characters as "_x000D_": a text that holds such letters itself must say so. */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
