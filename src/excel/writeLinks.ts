import { cellAddress } from '../workbook/address';
import type { LinkedCell } from '../workbook/links';
import type { RangeSource } from './writeFormats';

/**
 * Queues links to places in the workbook. They come before formats and contents: Excel sets a cell that becomes a link in
 * blue, and writes where it leads into one that is empty.
 */
export function queueLinks(sheet: RangeSource, links: readonly LinkedCell[]): void {
  for (const { row, column, reference, tip } of links) {
    sheet.getRange(cellAddress(row, column)).hyperlink = { documentReference: reference, screenTip: tip };
  }
}
