import type { NamedArea } from '../workbook/spec';
import { rangeOf } from './writeSheet';

/**
 * Queues names anew. One of ours may linger with a broken reference, or point where its cell no longer stands.
 * @param there the names that the workbook has
 */
export function queueNames(workbook: Excel.Workbook, there: readonly string[], names: readonly NamedArea[], sheetOf: (key: NamedArea['sheet']) => Excel.Worksheet): void {
  const known = new Set(there.map((name) => name.toLowerCase()));
  for (const { name, sheet, area } of names) {
    if (known.has(name.toLowerCase())) workbook.names.getItem(name).delete();
    workbook.names.add(name, rangeOf(sheetOf(sheet), area));
  }
}
