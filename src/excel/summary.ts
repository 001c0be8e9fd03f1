import { namesFor } from '../workbook/names';
import type { SheetSpec, WorkbookSpec } from '../workbook/spec';
import { CHART_NAMES } from '../workbook/summary/summaryCharts';
import { offers } from './run';
import { queueNewSheet } from './writeSheet';

/** Queues which charts the summary has; call the answer once synced, to queue that ours are taken away. */
export function queueChartsOf(context: Excel.RequestContext, suffix: string): () => void {
  const { charts } = context.workbook.names.getItemOrNullObject(namesFor(suffix).summary).getRangeOrNullObject().worksheet;
  charts.load('items/name');
  return () => {
    const ours: readonly string[] = Object.values(CHART_NAMES);
    for (const chart of charts.items) if (ours.includes(chart.name)) chart.delete();
  };
}

/** Queues the summary anew; it is ours but for the line that is chosen on it, which the new one keeps. Its lists come after the names. */
export function queueSummaryRepair(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  if (offers('1.9')) sheet.horizontalPageBreaks.removePageBreaks();
  queueNewSheet(sheet, { ...spec, validations: [] });
}

/** The part of a workbook that stands on one sheet: the sheet and its names. */
export function partOn(spec: WorkbookSpec, key: SheetSpec['key']): { readonly sheet: SheetSpec | undefined; readonly names: WorkbookSpec['names'] } {
  return { sheet: spec.sheets.find((sheet) => sheet.key === key), names: spec.names.filter((name) => name.sheet === key) };
}
