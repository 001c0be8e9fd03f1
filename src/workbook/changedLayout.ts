import { placedLines, type Plan } from '../plan/Plan';
import type { AppendixLayout } from './appendixLayout';
import type { Snapshot } from './snapshot';

/** How a table stands once its plan has changed. */
export interface ChangedLayout {
  /** As it stands after rows were taken out and fresh ones were put in. */
  readonly layout: AppendixLayout;
  /** Rows of the sheet, as it is now, whose line is no longer in the plan. */
  readonly goneRows: readonly number[];
}

/**
 * The table as found, with a row for each line of the plan: a new one comes after the last row of its indicator as the rows
 * are sorted now. Where the indicator has none, it comes after the indicator before it; the plan's last one comes at the end.
 * Rows that are not of the plan stay where they are.
 */
export function changedLayout({ plan: before, layout, rows }: Snapshot, after: Plan): ChangedLayout {
  const placed = placedLines(after);
  const kept = new Set(placed.map(({ line }) => line.id));
  const gone = placedLines(before).flatMap(({ line }) => (kept.has(line.id) ? [] : (rows.get(line.id) ?? [])));
  const indicatorOf = new Map(placed.map(({ line, indicator }) => [line.id, indicator.number]));
  // A fresh row is a cell of its own kind, so that an old row with the same id is not taken for it.
  const order: { readonly id: string | null; readonly isFresh: boolean }[] = layout.order.flatMap((id, index) => (gone.includes(layout.headerRow + 1 + index) ? [] : [{ id, isFresh: false }]));
  for (const { line, indicator } of placed) {
    if (rows.has(line.id)) continue;
    const lastOf = (wanted: number): number => order.reduce((found, { id }, index) => (id !== null && indicatorOf.get(id) === wanted ? index : found), -1);
    const at = after.indicators.indexOf(indicator);
    const others = at === after.indicators.length - 1 ? [] : after.indicators.slice(0, at).reverse();
    const last = [indicator, ...others].map(({ number }) => lastOf(number)).find((index) => index >= 0) ?? order.length - 1;
    order.splice(last + 1, 0, { id: line.id, isFresh: true });
  }
  const freshRows = new Set(order.flatMap(({ isFresh }, index) => (isFresh ? [index] : [])));
  return { layout: { ...layout, order: order.map(({ id }) => id), freshRows }, goneRows: gone };
}
