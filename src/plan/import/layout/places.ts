import { LIMITS, looksLikeLabel } from '../cells';
import { matchColumns } from './match';
import { tableLines } from './pages';
import { columnsUnder, isOver, stretchesOf, wordsOf, type Piece, type Stretch } from './pieces';
import { placed, placedHeading, saysAcross, withLabelsApart, type PlacedLine } from './placedLines';
import { agencyColumns, joinRows, labelledRows, namedStarts, rowsFrom } from './placedRows';
import type { Line } from './words';
import type { PastedCell } from '../types';

/** Headings of more lines are none. */
const DEEPEST = 30;

/** Rows of a table whose columns are kept by blanks, and the texts above it. */
export interface PlacedTable {
  readonly rows: readonly (readonly PastedCell[])[];
  /** The first line of the table's headings. */
  readonly from: number;
}

/** Each line's texts by column; pages are laid over each other by their columns. */
function byColumn(lines: readonly PlacedLine[], columns: readonly Stretch[], hasLabels: boolean): string[][] {
  const texts: string[][] = [];
  let page: PlacedLine[] = [];
  const close = (): void => {
    const own = page.filter(({ isAcross }) => !isAcross);
    const apart = stretchesOf(own.map(({ pieces }) => pieces));
    const here = hasLabels ? withLabelsJoined(apart, own) : apart;
    const places = matchColumns(here, columns);
    for (const line of page) {
      const row = columns.map(() => '');
      for (const piece of line.pieces) {
        let column: number | undefined;
        for (const word of wordsOf([piece])) {
          const nearest = columnsUnder(word, here)[0] ?? 0;
          // A word between two columns goes with the word before it.
          column = column === undefined || isOver(word, here[nearest]) ? nearest : column;
          const place = line.isLabelled ? Math.min(line.pieces.indexOf(piece), 1) : line.isAcross ? 0 : (places[column] ?? 0);
          row[place] = [row[place] ?? '', word.text].filter((text) => text !== '').join(' ');
        }
      }
      texts.push(row);
    }
    page = [];
  };
  for (const line of lines) {
    if (line.startsPage) close();
    page.push(line);
  }
  close();
  return texts;
}

/** Headings that stand a single blank apart: "Thực hiện Kế hoạch" over two columns, each of which a capital begins. */
function partsOf(piece: Piece, columns: readonly Stretch[]): Piece[] {
  if (columnsUnder(piece, columns).length < 2 || piece.text === piece.text.toUpperCase()) return [piece];
  const parts: Piece[] = [];
  const joined = (one: Piece, other: Piece): Piece => ({ text: `${one.text} ${other.text}`, from: one.from, to: other.to });
  for (const word of wordsOf([piece])) {
    const last = parts[parts.length - 1];
    if (last === undefined || /^\p{Lu}/u.test(word.text)) parts.push(word);
    else parts[parts.length - 1] = joined(last, word);
  }
  return parts.reduce<Piece[]>((apart, part) => {
    const last = apart[apart.length - 1];
    const isApart = last !== undefined && Math.max(...columnsUnder(last, columns)) < Math.min(...columnsUnder(part, columns));
    if (last === undefined || isApart) apart.push(part);
    else apart[apart.length - 1] = joined(last, part);
    return apart;
  }, []);
}

/**
 * Puts right what is across the columns, now that they are known: a heading over rows, or a long name, that stands in the names'
 * column is not; a text that reaches from the labels into the names is.
 */
function inColumns(line: PlacedLine, columns: readonly Stretch[]): PlacedLine {
  const [first, title] = line.pieces;
  const whole = line.isLabelled ? title : line.pieces.length === 1 ? first : undefined;
  if (whole === undefined) return line;
  const under = columnsUnder(whole, columns);
  if (line.isAcross && under.join() === '1' && !saysAcross(whole.text)) return { ...line, isLabelled: false, isAcross: false };
  return !line.isAcross && under[0] === 0 && under.includes(1) ? { ...line, isAcross: true } : line;
}

/** Labels can stand at both sides of their column: "I" at its left, "1" in its middle. */
function withLabelsJoined(columns: readonly Stretch[], lines: readonly PlacedLine[]): Stretch[] {
  const [labels, second, ...others] = columns;
  if (labels === undefined || second === undefined) return [...columns];
  const inSecond = lines.flatMap(({ pieces }) => pieces.filter((piece) => isOver(piece, second)));
  const isLabels = inSecond.length > 0 && inSecond.every(({ text }) => looksLikeLabel(text) && /^\(?\d/.test(text));
  return isLabels ? [{ from: labels.from, to: second.to }, ...others] : [...columns];
}

/** The columns that a heading stands over; where it stands over none, that of the heading above or below it, or the nearest. */
function columnsOf(heading: Piece, headings: readonly Piece[], columns: readonly Stretch[]): number[] {
  if (columns.some((column) => isOver(heading, column))) return columnsUnder(heading, columns);
  const beside = headings.map((other) => (isOver(heading, other) ? columns.flatMap((column, at) => (isOver(other, column) ? [at] : [])) : []));
  return beside.find((under) => under.length === 1) ?? columnsUnder(heading, columns);
}

/** Headings that stand over no column, nor below or above a heading that stands over just one: their column is blank. */
function lonelyOf(headings: readonly Piece[], columns: readonly Stretch[]): Piece[] {
  const over = headings.map((heading) => columns.filter((column) => isOver(heading, column)).length);
  return headings.filter((heading, at) => over[at] === 0 && !headings.some((other, place) => over[place] === 1 && isOver(heading, other)));
}

/** The headings as one row or two: texts over several columns stand above those over one. */
function headingRows(lines: readonly PlacedLine[], columns: readonly Stretch[], hasLabels: boolean): PastedCell[][] {
  const groups = columns.map(() => '');
  const own = columns.map(() => '');
  const covered = columns.map(() => false);
  /** Further lines of a heading over several columns can be narrower than its first. */
  let group: readonly number[] = [];
  const headings = lines.map(({ pieces }) => pieces.flatMap((one) => partsOf(one, columns)));
  const all = headings.flat();
  for (const pieces of headings) {
    for (const piece of pieces) {
      const over = columnsOf(piece, all, columns);
      // Labels have no heading in common with others.
      const under = hasLabels && over.length > 1 ? over.filter((at) => at > 0) : over;
      const first = group[0];
      const isGroup = under.length > 1 || (first !== undefined && under.every((at) => group.includes(at)) && own[under[0] ?? 0] === '' && /^[\d\s-]+$/.test(piece.text));
      if (isGroup) {
        if (under.length > 1) group = under;
        const at = group[0] ?? 0;
        groups[at] = [groups[at] ?? '', piece.text].filter((text) => text !== '').join(' ');
        group.slice(1).forEach((column) => (covered[column] = true));
      } else {
        const at = under[0] ?? 0;
        own[at] = [own[at] ?? '', piece.text].filter((text) => text !== '').join(' ');
      }
    }
  }
  if (groups.every((text) => text === '')) return [own.map((text) => ({ text }))];
  const isGrouped = columns.map((_, at) => groups[at] !== '' || covered[at] === true);
  return [
    columns.map((_, at): PastedCell => (covered[at] === true ? { text: '', covered: 'left' } : { text: (isGrouped[at] === true ? groups[at] : own[at]) ?? '' })),
    columns.map((_, at): PastedCell => (isGrouped[at] === true ? { text: own[at] ?? '' } : { text: '', covered: 'above' })),
  ];
}

/**
 * Reads a table whose columns are kept by runs of blanks, as `pdftotext -layout` writes it. Undefined where no line of
 * headings stands in columns. The texts are `guessed`: cells can stand too close, and where a
 * row ends is told by its label alone, which may stand in its middle.
 */
export function placedRows(document: readonly Line[]): PlacedTable | undefined {
  const lines = document.map(placed);
  const heading = placedHeading(lines);
  if (heading === undefined) return undefined;
  const below = tableLines(lines, heading);
  const table = heading.hasLabels ? withLabelsApart(below) : below;
  const page = table.findIndex(({ startsPage }, at) => at > 0 && startsPage);
  const first = table.slice(0, page < 0 ? table.length : page).filter(({ isAcross }) => !isAcross);
  const inBody = stretchesOf(first.map(({ pieces }) => pieces));
  const header = lines.slice(heading.from, heading.to);
  if (header.length > DEEPEST || header.some(({ pieces }) => pieces.length > LIMITS.columns)) return undefined;
  const lonely = lonelyOf(header.flatMap(({ pieces }) => pieces.flatMap((piece) => partsOf(piece, inBody))), inBody);
  const apart = [...inBody, ...stretchesOf([lonely])].sort((one, other) => one.from - other.from);
  const columns = heading.hasLabels ? withLabelsJoined(apart, first) : apart;
  if (columns.length < 3 || columns.length > LIMITS.columns) return undefined;
  const body = table.map((line) => (heading.hasLabels ? inColumns(line, columns) : line));
  const texts = byColumn(body, columns, heading.hasLabels);
  const headings = headingRows(header, columns, heading.hasLabels);
  const agencies = agencyColumns(headings, texts);
  const plan = heading.hasLabels ? labelledRows(body, texts, agencies) : rowsFrom(namedStarts(body, texts), body, texts, agencies);
  const joined = joinRows(texts, plan, columns.length);
  const rows = plan.lines.map((line, row): PastedCell[] => {
    if (body[line]?.isAcross === true && !body[line].isLabelled) return columns.map((_, at) => (at === 0 ? { text: joined[0]?.[row] ?? '' } : { text: '', covered: 'left' }));
    return columns.map((_, at) => {
      const text = joined[at]?.[row] ?? '';
      return (at > 0 || !heading.hasLabels) && text !== '' ? { text, guessed: true } : { text };
    });
  });
  return { rows: [...headings, ...rows], from: heading.from };
}
