import type { PrintSetup } from '../spec';

/** A4 laid across, in millimetres. */
const PAPER = { width: 297, height: 210 };
const POINTS_PER_MM = 72 / 25.4;
/** Fewer rows than these would look lost on a page of their own. */
const FEWEST_ROWS = 3;

/** What decides how a sheet is cut into pages. Heights in points, widths in characters. */
export interface Paging {
  readonly widths: readonly number[];
  readonly margins: PrintSetup['margins'];
  /** The rows above the table on the first page, its header rows not among them. */
  readonly above: number;
  /** The header rows, which stand on every page. */
  readonly header: number;
  readonly rows: readonly number[];
}

/**
 * The row of the table that has to begin the last page, so that not one or two are left alone there; undefined where the
 * pages fall well by themselves.
 */
export function lastPageStart({ widths, margins, above, header, rows }: Paging): number | undefined {
  const width = widths.reduce((sum, each) => sum + Math.round(each * 7 + 5) * 0.75, 0);
  const scale = Math.min(1, ((PAPER.width - margins.left - margins.right) * POINTS_PER_MM) / width);
  const room = ((PAPER.height - margins.top - margins.bottom) * POINTS_PER_MM) / scale;
  let used = above + header;
  let start = 0;
  rows.forEach((height, index) => {
    if (used + height > room) {
      start = index;
      used = header;
    }
    used += height;
  });
  const isLonely = start > 0 && rows.length - start < FEWEST_ROWS && rows.length > FEWEST_ROWS;
  return isLonely ? rows.length - FEWEST_ROWS : undefined;
}
