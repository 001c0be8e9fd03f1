/** How the lines of one column are shared out to rows whose labels stand in their middle. */
export interface Sharing {
  /** What it costs that a row's text begins at a line. */
  readonly beginsAt: (line: number) => number;
  /** Every row has a text in the column. */
  readonly isFilled: boolean;
  /** A line beside a label is of its row; else it may also be that of a cell merged over rows. */
  readonly isHeld: boolean;
}

/** What it costs that a row has no text where every row has one. */
const NO_TEXT = 4;
/** What it costs that a line beside a label is of another row. */
const ELSEWHERE = 2;
/** No row has more lines above or below its label; what is further away is shared out as it comes. */
const MOST_LINES = 40;

/** The first place in a sorted list whose number is at least `least`. */
function placeOf(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Choice {
  /** Place in `filled` of the first line of the next row. */
  readonly end: number;
  readonly cost: number;
  readonly before: Choice | undefined;
}

/**
 * Shares a column's lines, `filled`, out to the rows whose labels stand on the lines `anchors`: each row has as many lines
 * above its label as below, as far as where texts begin allows it. Returns for each row its first place in `filled`.
 */
export function shareOut(filled: readonly number[], anchors: readonly number[], { beginsAt, isFilled, isHeld }: Sharing): number[] {
  let choices: Choice[] = [{ end: 0, cost: 0, before: undefined }];
  anchors.forEach((anchor, row) => {
    const here = placeOf(filled, anchor);
    const beyond = placeOf(filled, anchor + 1);
    const next = anchors[row + 1];
    const last = next === undefined ? filled.length : placeOf(filled, isHeld ? next : next + 1);
    const least = next === undefined ? filled.length : isHeld ? beyond : here;
    const ends = Array.from({ length: Math.min(last - least, MOST_LINES) + 1 }, (_, step) => least + step);
    choices = ends.map((end): Choice => {
      let best: Choice | undefined;
      for (const before of choices) {
        const start = before.end;
        if (start > end) continue;
        const above = Math.max(0, Math.min(end, here) - start);
        const below = Math.max(0, end - Math.max(start, beyond));
        const elsewhere = (filled[start] === anchors[row - 1] ? ELSEWHERE : 0) + (filled[end - 1] === next ? ELSEWHERE : 0);
        const own = start < end ? Math.abs(above - below) + beginsAt(filled[start] ?? 0) + elsewhere : isFilled ? NO_TEXT : 0;
        if (best === undefined || before.cost + own < best.cost) best = { end, cost: before.cost + own, before };
      }
      return best ?? { end, cost: Infinity, before: choices[0] };
    });
  });
  const starts: number[] = [];
  let choice = choices.reduce<Choice | undefined>((best, one) => (best === undefined || one.cost < best.cost ? one : best), undefined)?.before;
  for (let row = anchors.length - 1; row >= 0; row -= 1) {
    starts[row] = choice?.end ?? 0;
    choice = choice?.before;
  }
  return starts;
}
