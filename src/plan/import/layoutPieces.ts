import type { Line } from './layoutWords';

/** A piece of a line between runs of blanks, with its place on the line. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  /** One beyond its last character. */
  readonly to: number;
}

/** A stretch of the page's width that a column takes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** No page is wider than this many letters; what is, is no page. */
export const WIDEST = 1_000;

const NUMBER = /^(?:[≥≤<>]?\d[\d.,]*%?|\(\d{1,2}\))$/;
/** "12 500" is one number. */
const IN_THOUSANDS = /^\d{1,3}(?: \d{3})+$/;
const LABEL_AND_NAMES = /^(?:S?TT|Stt|Số TT) (?=\p{Lu})/u;

/** Cells that stand a single blank apart, as far as their looks tell: figures, and the headings of labels and names. */
function cellsOf(piece: Piece): Piece[] {
  const words = piece.text.split(' ');
  if (words.length > 1 && words.every((word) => NUMBER.test(word)) && !IN_THOUSANDS.test(piece.text)) return wordsOf([piece]);
  const label = LABEL_AND_NAMES.exec(piece.text)?.[0].length;
  if (label === undefined) return [piece];
  return [
    { text: piece.text.slice(0, label - 1), from: piece.from, to: piece.from + label - 1 },
    { text: piece.text.slice(label), from: piece.from + label, to: piece.to },
  ];
}

/** Cuts a line where two blanks or more stand between words, and between figures. */
export function piecesOf({ raw }: Line): Piece[] {
  return [...raw.matchAll(/\S+(?: \S+)*/g)].flatMap((match) => cellsOf({ text: match[0], from: match.index, to: match.index + match[0].length }));
}

function overlap(one: Stretch, other: Stretch): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from);
}

function merged(pieces: readonly Stretch[]): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of [...pieces].sort((one, other) => one.from - other.from)) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches;
}

/** The words of pieces, with their places on the line. */
export function wordsOf(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(({ text, from }) =>
    [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], from: from + match.index, to: from + match.index + match[0].length })),
  );
}

/** How many lines have a letter in each place of the page's width. */
function lettersAt(lines: readonly (readonly Piece[])[]): Uint32Array {
  const counts = new Uint32Array(WIDEST);
  for (const { from, to } of lines.flatMap(wordsOf)) for (let at = from; at < Math.min(to, WIDEST); at += 1) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}

/** Of the lines that are blank in a place between two pieces, how many others may have a letter there. */
const TOLERATED = 0.25;

/**
 * The stretches that the pieces of some lines take together, from left to right: pieces one above the other are one column.
 * Cells that stand too close on some lines are cut where most others keep them apart.
 */
export function stretchesOf(lines: readonly (readonly Piece[])[]): Stretch[] {
  const letters = lettersAt(lines);
  const blanks = new Uint32Array(WIDEST);
  const stretches = merged(lines.flat());
  for (const pieces of lines) {
    pieces.forEach((piece, at) => {
      const next = pieces[at + 1];
      if (next === undefined || !stretches.some(({ from, to }) => from <= piece.from && next.to <= to)) return;
      for (let place = piece.to; place < Math.min(next.from, WIDEST); place += 1) blanks[place] = (blanks[place] ?? 0) + 1;
    });
  }
  const isCut = (place: number): boolean => (blanks[place] ?? 0) > 0 && (letters[place] ?? 0) <= (blanks[place] ?? 0) * TOLERATED;
  const parts = stretches.flatMap(({ from, to }) => {
    const cut: Stretch[] = [];
    let begun = from;
    for (let place = from; place <= to; place += 1) {
      if (place < to && !isCut(place)) continue;
      if (place > begun) cut.push({ from: begun, to: place });
      begun = place + 1;
    }
    return cut;
  });
  return withPieces(parts, lines.flat());
}

/** Without stretches that hold no piece of their own: the end of a long name that runs up to the next column. */
function withPieces(parts: readonly Stretch[], pieces: readonly Piece[]): Stretch[] {
  const partAt = new Int32Array(WIDEST).fill(-1);
  parts.forEach(({ from, to }, part) => partAt.fill(part, from, Math.min(to, WIDEST)));
  const held = new Set<number>();
  for (const { from, to } of pieces) {
    const part = partAt[from];
    if (part !== undefined && part === partAt[to - 1]) held.add(part);
  }
  const kept: Stretch[] = [];
  parts.forEach((part, at) => {
    const last = kept[kept.length - 1];
    if (held.has(at) || last === undefined) kept.push(part);
    else kept[kept.length - 1] = { from: last.from, to: part.to };
  });
  return kept;
}

/** Whether a piece stands over a column. */
export function isOver(piece: Stretch, column: Stretch | undefined): boolean {
  return column !== undefined && overlap(piece, column) > 0;
}

/** The columns that a piece stands over; those beside it where it stands over none. */
export function columnsUnder(piece: Stretch, columns: readonly Stretch[]): number[] {
  const under = columns.flatMap((column, at) => (overlap(piece, column) > 0 ? [at] : []));
  if (under.length > 0 || columns.length === 0) return under;
  let nearest = 0;
  columns.forEach((column, at) => {
    const best = columns[nearest];
    if (best !== undefined && overlap(piece, column) > overlap(piece, best)) nearest = at;
  });
  return [nearest];
}

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
