import { looksLikeTarget } from './cells';
import { isPageMark, isSignature, withoutSignatures } from './layoutFurniture';
import { WIDEST, type Piece } from './layoutPieces';
import type { PlacedHeading, PlacedLine } from './layoutPlacedLines';

/** Leaves lines out; the line after one that began a page begins it now. */
function leaveOut(lines: readonly PlacedLine[], isOut: (at: number) => boolean): PlacedLine[] {
  const kept: PlacedLine[] = [];
  let startsPage = false;
  lines.forEach((line, at) => {
    startsPage ||= line.startsPage;
    if (isOut(at)) return;
    kept.push(startsPage === line.startsPage ? line : { ...line, startsPage });
    startsPage = false;
  });
  return kept;
}

/** The places of lines that say the table's headings again, as on each page of a printed one. */
function repeatedHeadings(body: readonly PlacedLine[], header: readonly PlacedLine[], main: string): Set<number> {
  const texts = new Set(header.map(({ text }) => text));
  const out = new Set<number>();
  body.forEach(({ text }, found) => {
    if (text !== main) return;
    for (const step of [1, -1]) {
      let at = found;
      while (texts.has(body[at]?.text ?? '') && Math.abs(at - found) < header.length) {
        out.add(at);
        at += step;
      }
    }
  });
  return out;
}

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
  return ({ from }) => (figures[from] ?? 0) * 2 > (all[from] ?? 0);
}

/**
 * A number alone on its line is a page's where the page ends or begins with it, or where it stands apart in no column of
 * figures. A label stands further left than `left`.
 */
function pageNumbers(body: readonly PlacedLine[], left: number): Set<number> {
  const isFigure = figuresAt(body);
  const out = new Set<number>();
  let pages = 1;
  body.forEach(({ pieces, startsPage, isApart }, at) => {
    if (startsPage) pages += 1;
    const only = pieces.length === 1 ? pieces[0] : undefined;
    if (only === undefined || !/^\d{1,3}$/.test(only.text) || only.from < left) return;
    const next = body[at + 1];
    const isBorder = startsPage || next === undefined || next.startsPage;
    // The rest of "10 -" can stand alone on a line, too.
    const isRest = !startsPage && body[at - 1]?.pieces.some((piece) => /[-–,;]$/.test(piece.text) && piece.from < only.to && only.from < piece.to) === true;
    const isCounted = Number(only.text) === pages && isBorder;
    if (!isRest && (isCounted || ((isBorder || isApart || next.isApart) && !isFigure(only)))) out.add(at);
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
