import type { Area, SheetSpec } from '../workbook/spec';
import { offers } from './run';
import { queueConditionalFormats, queueStyles } from './writeFormats';
import { queuePrintSetup } from './writePrint';
import { queueBlocks, rangeOf, REPAIR_PURPOSES } from './writeSheet';

/**
 * Queues a table's formats, formulas and print set-up anew; entries and headings are left as they are. Its validation is
 * taken away and has to be queued after the names that its lists refer to.
 */
export function restoreArea(sheet: Excel.Worksheet, area: Area, { styles, blocks, conditionalFormats, print }: SheetSpec): void {
  const table = rangeOf(sheet, area);
  table.conditionalFormats.clearAll();
  table.dataValidation.clear();
  queueStyles(sheet, styles);
  queueBlocks(sheet, blocks, REPAIR_PURPOSES);
  queueConditionalFormats(sheet, conditionalFormats);
  if (print !== undefined && offers('1.9')) queuePrintSetup(sheet, print);
}
