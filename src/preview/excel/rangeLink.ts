/** Excel.Range.hyperlink. Documented: https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink */
import { RichApiError } from '../richapi/errors';
import { cellDataOf } from '../univer/content';
import type { CellMatrix } from '../univer/cell';
import { applyCustom, applyStyle } from './formatAccess';
import type { CellCustom } from './model';
import type { Range } from './range';

/** Where a cell leads; what it shows is the cell's own text. */
export interface LinkTarget {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** The look of Excel's cell style "Hyperlink". */
const LINK_LOOK = { ul: { s: 1 }, cl: { rgb: '#0563C1' } };
const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** The link of the range's first cell, null where it has none. */
export function readLink({ $model, $sheetId, $area: { row, column } }: Range): (LinkTarget & { readonly textToDisplay: string }) | null {
  const { hyperlink } = $model.custom($sheetId, row, column);
  if (hyperlink === undefined) return null;
  const value = $model.grid.value($sheetId, row, column);
  return { ...hyperlink, textToDisplay: value.kind === 'blank' ? '' : String(value.value) };
}

/** Makes every cell of the range a link. As in Excel, a cell that is empty shows where it leads, and the font becomes a link's. */
export function setLink(range: Range, link: unknown): void {
  const { $model: model, $sheetId: sheetId, $area: area } = range;
  const { textToDisplay, ...target } = parts(link);
  model.assertAllowed(sheetId, 'allowInsertHyperlinks');
  applyCustom(model, sheetId, area, { hyperlink: target });
  applyStyle(model, sheetId, area, LINK_LOOK);
  const isEmpty = model.grid.value(sheetId, area.row, area.column).kind === 'blank';
  const shown = textToDisplay ?? (isEmpty ? target.documentReference ?? target.address : undefined);
  if (shown === undefined) return;
  const text: CellMatrix = { [area.row]: { [area.column]: cellDataOf({ kind: 'text', value: shown }) } };
  model.grid.setCells(sheetId, text);
}

function parts(link: unknown): LinkTarget & { readonly textToDisplay?: string } {
  if (typeof link !== 'object' || link === null) throw new RichApiError('InvalidArgument');
  const entries = Object.entries(link).filter(([, value]) => value !== undefined && value !== null);
  if (!entries.every(([name, value]) => PARTS.includes(name) && typeof value === 'string')) throw new RichApiError('InvalidArgument');
  const given = Object.fromEntries<string>(entries as [string, string][]);
  if (given.address === undefined && given.documentReference === undefined) throw new RichApiError('InvalidArgument');
  return given;
}

/** What is left of a cell's own data when its formats or links are cleared: clearing formats leaves a link. */
export function customAfterClear({ hyperlink, ...rest }: CellCustom, applyTo: string): Custom | null {
  switch (applyTo) {
    case 'All':
    case 'RemoveHyperlinks':
      return null;
    case 'Formats':
      return hyperlink === undefined ? null : { hyperlink };
    default:
      return rest;
  }
}

/** What a copy of a cell's format or a row that is inserted below takes along: everything but the link. */
export function withoutLink({ hyperlink: _hyperlink, ...rest }: CellCustom): Custom {
  return rest;
}

type Custom = Pick<CellCustom, keyof CellCustom>;
