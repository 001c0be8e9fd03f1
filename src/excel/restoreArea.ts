import type { LinkedCell } from '../workbook/links';
import type { Area, SheetSpec } from '../workbook/spec';
import { offers } from './run';
import { queueConditionalFormats, queueStyles } from './writeFormats';
import { queuePrintSetup } from './writePrint';
import { queueLinks } from './writeLinks';
import { queueBlocks, rangeOf, REPAIR_PURPOSES } from './writeSheet';

/**
 * Queues a table's links, formats, formulas and print set-up anew; entries and headings are left as they are. Its validation is
 * taken away and has to be queued after the names that its lists refer to.
 */
export function restoreArea(sheet: Excel.Worksheet, area: Area, { styles, blocks, conditionalFormats, print }: SheetSpec, links: readonly LinkedCell[] = []): void {
  const table = rangeOf(sheet, area);
  table.conditionalFormats.clearAll();
  table.dataValidation.clear();
  queueLinks(sheet, links);
  queueStyles(sheet, styles);
  queueBlocks(sheet, blocks, REPAIR_PURPOSES);
  queueConditionalFormats(sheet, conditionalFormats);
  if (print !== undefined && offers('1.9')) queuePrintSetup(sheet, print);
}
