import { beginsAgency } from './agencies';
import type { Line } from './words';

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

/** Cells that stand a single blank apart, as far as their looks tell: figures, agencies after them, and the headings of labels and names. */
function cellsOf(piece: Piece): Piece[] {
  const words = piece.text.split(' ');
  if (words.length > 1 && words.every((word) => NUMBER.test(word)) && !IN_THOUSANDS.test(piece.text)) return wordsOf([piece]);
  const agency = words.findIndex((text) => beginsAgency({ text, gap: 1, startsLine: false }));
  const isAfterFigures = agency > 0 && words.slice(0, agency).every((word) => NUMBER.test(word));
  const cut = isAfterFigures ? words.slice(0, agency).join(' ').length + 1 : LABEL_AND_NAMES.exec(piece.text)?.[0].length;
  if (cut === undefined) return [piece];
  const before = { text: piece.text.slice(0, cut - 1), from: piece.from, to: piece.from + cut - 1 };
  return [...cellsOf(before), { text: piece.text.slice(cut), from: piece.from + cut, to: piece.to }];
}

/** Cuts a line where two blanks or more stand between words, and between figures. */
export function piecesOf({ raw }: Line): Piece[] {
  return [...raw.matchAll(/\S+(?: \S+)*/g)].flatMap((match) => cellsOf({ text: match[0], from: match.index, to: match.index + match[0].length }));
}

/** How many letters two stretches have in common; negative where they stand apart. */
export function overlap(one: Stretch, other: Stretch): number {
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
