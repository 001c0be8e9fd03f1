import type { MergedCells } from '../plan/import/table/range';
import { parseArea } from '../workbook/address';
import type { Selection } from './book';
import { failWith, offers, problemOf } from './run';

/** More cells than any appendix has; a whole sheet that is selected by mistake must not be fetched. */
const MOST_CELLS = 40_000;

/**
 * Reads what is selected, as far as it is filled: one sync for its size, one for its texts. Where the host can tell
 * (ExcelApi 1.13), merged cells as well: https://learn.microsoft.com/javascript/api/excel/excel.range
 */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  used.load('address,rowIndex,columnIndex,rowCount,columnCount');
  used.worksheet.load('name');
  await context.sync().catch(refuseOther);
  if (used.isNullObject) failWith({ code: 'selectionUnusable', why: 'empty' });
  if (used.rowCount * used.columnCount > MOST_CELLS) failWith({ code: 'selectionUnusable', why: 'tooLarge' });
  const sheet = used.worksheet.name;
  const address = used.address.slice(used.address.lastIndexOf('!') + 1);
  // An object that hangs on the selection dies with its request, so the range is named anew.
  const cells = context.workbook.worksheets.getItem(sheet).getRange(address);
  const merged = offers('1.13') ? cells.getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  cells.load('text,values');
  await context.sync();
  const { text, values } = cells;
  const merges = merged === undefined || merged.isNullObject ? [] : mergesIn(merged.address, used.rowIndex, used.columnIndex);
  return {
    sheet,
    address,
    texts: text.map((row, at) => row.map((shown, column) => readable(shown, values[at]?.[column]))),
    merges,
  };
}

/** Several ranges, a chart or a picture are no range: Excel refuses to name it. */
function refuseOther(error: unknown): never {
  const isOther = typeof error === 'object' && error !== null && 'code' in error && error.code === 'InvalidSelection';
  failWith(isOther ? { code: 'selectionUnusable', why: 'several' } : problemOf(error));
}

/** A number in a column that is too narrow is shown as "####": then the value tells it, with a decimal comma. */
function readable(shown: string, value: unknown): string {
  if (!/^#+$/.test(shown)) return shown;
  return typeof value === 'number' ? String(value).replace('.', ',') : shown;
}

/** "Sheet1!A1:B2,Sheet1!D4:D6" → areas counted from the selection's first cell. */
function mergesIn(address: string, row: number, column: number): readonly MergedCells[] {
  const parts = address.match(/![$A-Z]+[$\d]+(?::[$A-Z]+[$\d]+)?(?=,|$)/g) ?? [];
  return parts.flatMap((part) => {
    const found = parseArea(part.slice(1));
    return found === undefined ? [] : [{ row: found.row - row, column: found.column - column, rows: found.rows, columns: found.columns }];
  });
}
