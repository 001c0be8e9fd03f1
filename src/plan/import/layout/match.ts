import { columnsUnder, overlap, type Stretch } from './pieces';

/** By how many letters a page can be indented more or less than the first. */
const FURTHEST_SHIFT = 12;
const SHIFTS: readonly number[] = Array.from({ length: 2 * FURTHEST_SHIFT + 1 }, (_, at) => (at % 2 === 0 ? -at / 2 : (at + 1) / 2));

/** For each stretch the one column that it lies over; undefined where one lies over none or several. */
function columnsOver(here: readonly Stretch[], columns: readonly Stretch[], shift: number): number[] | undefined {
  const places: number[] = [];
  for (const { from, to } of here) {
    const moved = { from: from + shift, to: to + shift };
    const over = columns.flatMap((column, at) => (overlap(moved, column) > 0 ? [at] : []));
    const only = over[0];
    if (only === undefined || over.length > 1) return undefined;
    places.push(only);
  }
  return places;
}

function middleOf({ from, to }: Stretch): number {
  return (from + to) / 2;
}

interface Match {
  readonly cost: number;
  readonly places: readonly number[];
}

/** The columns nearest to some stretches in their order, no two the same; there are as many columns or more. */
function inOrder(here: readonly Stretch[], columns: readonly Stretch[]): Match {
  let best: (Match | undefined)[] = columns.map(() => undefined);
  here.forEach((stretch, at) => {
    let before: Match | undefined = at === 0 ? { cost: 0, places: [] } : undefined;
    best = columns.map((column, place) => {
      const match = before === undefined ? undefined : { cost: before.cost + Math.abs(middleOf(stretch) - middleOf(column)), places: [...before.places, place] };
      const last = best[place];
      if (at > 0 && last !== undefined && (before === undefined || last.cost < before.cost)) before = last;
      return match;
    });
  });
  const none: Match = { cost: Infinity, places: here.map((_, at) => at) };
  return best.reduce<Match>((least, match) => (match !== undefined && match.cost < least.cost ? match : least), none);
}

/**
 * For each stretch of a further page, the column of the first page that it is. Pages may be indented and stretched differently,
 * and columns may be blank on one of them: as many as there are stand in their order, else they lie over each other, moved a
 * little, or are the nearest in their order.
 */
export function matchColumns(here: readonly Stretch[], columns: readonly Stretch[]): number[] {
  if (here.length === columns.length) return here.map((_, at) => at);
  for (const shift of SHIFTS) {
    const places = columnsOver(here, columns, shift);
    if (places !== undefined) return places;
  }
  const left = columns[0]?.from ?? 0;
  const width = Math.max((columns[columns.length - 1]?.to ?? 1) - left, 1);
  const hereLeft = here[0]?.from ?? 0;
  const hereWidth = Math.max((here[here.length - 1]?.to ?? 1) - hereLeft, 1);
  const mapped = (by: number): Stretch[] => here.map(({ from, to }) => ({ from: left + (from - hereLeft) * by, to: left + (to - hereLeft) * by }));
  const scaled = mapped(width / hereWidth);
  if (here.length > columns.length) return scaled.map((stretch) => columnsUnder(stretch, columns)[0] ?? 0);
  const moved = inOrder(mapped(1), columns);
  const stretched = inOrder(scaled, columns);
  return [...(moved.cost <= stretched.cost ? moved : stretched).places];
}
