/**
 * Sizes that fit the texts, estimated from the number of characters: measuring needs a screen, and the
 * headless grid must answer the same as the visible one.
 */
import { type CellStyle, textWrap } from '../univer/cell';
import { shownAt } from './display';
import type { WorkbookModel } from './model';

const PADDING = 6;
const DEFAULT_POINTS = 11;

export function fittingRowPixels(model: WorkbookModel, sheetId: string, row: number): number {
  const sheet = model.grid.sheet(sheetId);
  let height = 20;
  model.grid.forEachCell(sheetId, (r, column) => {
    if (r !== row || sheet.getMergedCell(row, column) !== null) return;
    const style = model.grid.style(sheetId, row, column);
    const width = Math.max(8, sheet.getColumnWidth(column) - PADDING);
    const lines = style.tb === textWrap.wrap
      ? linesOf(shownAt(model, sheetId, row, column), style).reduce((count, pixels) => count + Math.max(1, Math.ceil(pixels / width)), 0)
      : 1;
    height = Math.max(height, Math.ceil(lines * (style.fs ?? DEFAULT_POINTS) * 1.6 + 3));
  });
  return height;
}

export function fittingColumnPixels(model: WorkbookModel, sheetId: string, column: number): number {
  const sheet = model.grid.sheet(sheetId);
  let width = 0;
  model.grid.forEachCell(sheetId, (row, c) => {
    if (c !== column || sheet.getMergedCell(row, column) !== null) return;
    width = Math.max(width, ...linesOf(shownAt(model, sheetId, row, column), model.grid.style(sheetId, row, column)));
  });
  return width === 0 ? sheet.getColumnWidth(column) : Math.min(1790, Math.ceil(width) + PADDING);
}

/** Widths in pixels of the lines a text has by itself. */
const linesOf = (content: string, style: CellStyle): number[] =>
  content.split('\n').map(line => line.length * (style.fs ?? DEFAULT_POINTS) * (style.bl === 1 ? 0.62 : 0.57));
