import { looksLikeTarget } from '../cells';
import { isPageMark, isSignature, withoutSignatures } from './furniture';
import { WIDEST, type Piece } from './pieces';
import type { PlacedHeading, PlacedLine } from './placedLines';

/** Leaves lines out; the line after one that began a page begins it now, and stands apart. */
function leaveOut(lines: readonly PlacedLine[], isOut: (at: number) => boolean): PlacedLine[] {
  const kept: PlacedLine[] = [];
  let startsPage = false;
  let isApart = false;
  lines.forEach((line, at) => {
    startsPage ||= line.startsPage;
    if (isOut(at)) {
      isApart = true;
      return;
    }
    kept.push({ ...line, startsPage, isApart: isApart || line.isApart });
    startsPage = false;
    isApart = false;
  });
  return kept;
}

/**
 * The places of lines that say the table's headings again, as on each page of a printed one. Around the line that says most of
 * them the words can be broken otherwise.
 */
function repeatedHeadings(body: readonly PlacedLine[], header: readonly PlacedLine[], main: string): Set<number> {
  const words = new Set(header.flatMap(({ text }) => text.split(' ')));
  const isHeading = (at: number): boolean => {
    const text = body[at]?.text ?? '';
    return text !== '' && text.split(' ').every((word) => words.has(word));
  };
  const out = new Set<number>();
  body.forEach(({ text }, found) => {
    if (text !== main) return;
    for (const step of [1, -1]) {
      for (let at = found; isHeading(at) && Math.abs(at - found) < header.length; at += step) out.add(at);
    }
  });
  return out;
}

/** Letters beside a piece that are looked at, too: figures in a column are not of one length. */
const NEAR = 3;

/** Whether most of what stands above and below a piece looks like a figure. */
function figuresAt(lines: readonly PlacedLine[]): (piece: Piece) => boolean {
  const all = new Uint32Array(WIDEST);
  const figures = new Uint32Array(WIDEST);
  for (const { text, from, to } of lines.flatMap(({ pieces }) => (pieces.length > 1 ? pieces : []))) {
    const isFigure = looksLikeTarget(text);
    for (let at = from; at < Math.min(to, WIDEST); at += 1) {
      all[at] = (all[at] ?? 0) + 1;
      if (isFigure) figures[at] = (figures[at] ?? 0) + 1;
    }
  }
  const sum = (counts: Uint32Array, { from, to }: Piece): number => counts.slice(Math.max(0, from - NEAR), to + NEAR).reduce((total, count) => total + count, 0);
  return (piece) => sum(figures, piece) * 2 > sum(all, piece);
}

/**
 * A number alone on its line is a page's where it stands apart at a page's end or beginning, or apart in no column of figures.
 * A label stands further left than `left`.
 */
function pageNumbers(body: readonly PlacedLine[], left: number): Set<number> {
  const isFigure = figuresAt(body);
  const out = new Set<number>();
  body.forEach(({ pieces, startsPage, isApart }, at) => {
    const only = pieces.length === 1 ? pieces[0] : undefined;
    if (only === undefined || !/^\d{1,3}$/.test(only.text) || only.from < left) return;
    const next = body[at + 1];
    const isBorder = startsPage || next === undefined || next.startsPage;
    const standsApart = isApart || next === undefined || next.isApart;
    // The rest of "10 -" can stand alone on a line, too.
    const isRest = body[at - 1]?.pieces.some((piece) => /\d\s*[-–,;]$/.test(piece.text) && piece.from < only.to + NEAR && only.from < piece.to + NEAR) === true;
    if (!isRest && (isFigure(only) ? isBorder && standsApart : isBorder || standsApart)) out.add(at);
  });
  return out;
}

/** The lines below the headings without what pages have besides the table: headings said again, page numbers, signatures. */
export function tableLines(lines: readonly PlacedLine[], heading: PlacedHeading): PlacedLine[] {
  const header = lines.slice(heading.from, heading.to);
  const main = lines[heading.at];
  const body = lines.slice(heading.to);
  const repeated = repeatedHeadings(body, header, main?.text ?? '');
  // A page's number stands before the headings of the next one.
  const paged = body.map((line, at) => (repeated.has(at) && !repeated.has(at - 1) ? { ...line, startsPage: true } : line));
  const own = leaveOut(paged, (at) => repeated.has(at) || isPageMark(body[at]?.text ?? '') || body[at]?.pieces.length === 0);
  const numbers = pageNumbers(own, main?.pieces[0]?.to ?? 0);
  const numbered = leaveOut(own, (at) => numbers.has(at));
  return withoutSignatures(numbered, ({ text, pieces }) => isSignature(text) || pieces.some((piece) => isSignature(piece.text)));
}
