import type { PrintSetup } from '../spec';
import type { SummaryLayout } from './summaryLayout';

/** A4 laid across, in millimetres. */
const PAPER = { width: 297, height: 210 };
const POINTS_PER_MM = 72 / 25.4;
/** A row that is given no height of its own. */
const DEFAULT_HEIGHT = 15;

/**
 * The rows that begin a new page, so that no part is cut where it could stand whole: each part begins a page where it does
 * not fit below what stands before it, and a table longer than a page is cut between rows.
 */
export function pageBreaks(
  layout: SummaryLayout,
  heights: ReadonlyMap<number, number>,
  { widths, margins }: { readonly widths: readonly number[]; readonly margins: PrintSetup['margins'] },
): readonly number[] {
  const width = widths.reduce((sum, each) => sum + Math.round(each * 7 + 5) * 0.75, 0);
  const scale = Math.min(1, ((PAPER.width - margins.left - margins.right) * POINTS_PER_MM) / width);
  const room = ((PAPER.height - margins.top - margins.bottom) * POINTS_PER_MM) / scale;
  const heightOf = (from: number, to: number): number => Array.from({ length: to - from }, (_, index) => heights.get(from + index) ?? DEFAULT_HEIGHT).reduce((sum, each) => sum + each, 0);
  const { bars, trend, progress, list, end } = layout;
  // A chart's edge is drawn on the row above it too.
  const starts = [0, bars.first - 1, list.heading, ...(progress.count === 0 ? [] : [progress.heading]), trend.heading];
  const breaks: number[] = [];
  let used = 0;
  starts.forEach((start, index) => {
    const height = heightOf(start, starts[index + 1] ?? end);
    if (used > 0 && used + height > room) {
      breaks.push(start);
      used = 0;
    }
    used = (used + height) % room;
  });
  return breaks;
}
