import { fold, looksLikeLabel, looksLikeTarget } from '../cells';
import { senseOf } from '../columns/headings';
import { isRule } from './furniture';
import { piecesOf, WIDEST, type Piece } from './pieces';
import type { Line } from './words';

/** A line of a page, cut where blanks keep columns apart. */
export interface PlacedLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly startsPage: boolean;
  /** A blank line stands right before it. */
  readonly isApart: boolean;
  /** A heading over rows, a total or a remark: one text across the columns. */
  readonly isAcross: boolean;
  /** A heading over rows whose label stands apart from it, in the first column. */
  readonly isLabelled: boolean;
}

/** Where headings stand: `from` is their first line, `to` the first one below them. */
export interface PlacedHeading {
  readonly from: number;
  readonly to: number;
  /** The line that holds most of them. */
  readonly at: number;
  /** The table's first column holds labels; else it holds the names. */
  readonly hasLabels: boolean;
}

const LABEL_HEADING = /^(stt|tt|so tt|ma|ma so)$/;
const HIGHEST_HEADING = 4;
const WIDE = 45;
/** A shorter text below the names' heading can go on with it. */
const SHORTEST_NAME = 12;
const NO_LINE: PlacedLine = { text: '', pieces: [], startsPage: false, isApart: false, isAcross: true, isLabelled: false };

/** Words that are never a name's rest: headings over rows, totals, remarks. */
export function saysAcross(text: string): boolean {
  return /^([IVX]{1,5}[.)]|tổng cộng|tổng số(:|$)|cộng:|ghi chú|nguồn)/iu.test(text);
}

/** A line of some pieces; what is across the columns shows in them. */
function lineOf(line: Pick<PlacedLine, 'text' | 'startsPage' | 'isApart'>, pieces: readonly Piece[]): PlacedLine {
  const only = pieces.length === 1 ? pieces[0] : undefined;
  const [label, title] = pieces.length === 2 ? pieces.map(({ text }) => text) : [];
  const isLabelled = label !== undefined && /^([IVX]{1,5}|[A-E])[.)]?$/.test(label) && /^\p{Lu}.{3}/u.test(title ?? '') && !/\d/.test(title ?? '');
  const isAcross = only !== undefined && (only.to - only.from > WIDE || saysAcross(only.text));
  return { text: line.text, pieces, startsPage: line.startsPage, isApart: line.isApart, isAcross: isAcross || isLabelled, isLabelled };
}

/** Cuts a line into pieces. */
export function placed(line: Line): PlacedLine {
  // What is wider than any page has no columns.
  return lineOf(line, line.raw.length > WIDEST ? [] : piecesOf(line).filter(({ text }) => !isRule(text)));
}

/** Cuts labels off names that stand a single blank beside them; one beside the rest of a name continues the count. */
export function withLabelsApart(lines: readonly PlacedLine[]): PlacedLine[] {
  let last = 0;
  return lines.map((line) => {
    const [first, ...others] = line.pieces;
    const text = first?.text ?? '';
    const found = /^(\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5})[.)]?(?= (\p{Lu}\p{L}|\p{Ll})|$)/u.exec(text);
    const label = found?.[0] ?? '';
    const number = Number(found?.[1]);
    if (first === undefined || label === '' || (/^\p{Ll}/u.test(found?.[2] ?? '') && number !== last + 1)) return line;
    if (Number.isInteger(number)) last = number;
    if (label === text) return line;
    const to = first.from + label.length;
    return lineOf(line, [{ text: label, from: first.from, to }, { text: text.slice(label.length + 1), from: to + 1, to: first.to }, ...others]);
  });
}

function isAboveHeading(line: PlacedLine, left: number): boolean {
  if (line.isAcross || line.pieces.length === 0) return false;
  if (line.pieces.length >= 2) return true;
  const only = line.pieces[0];
  return only !== undefined && only.from >= left && only.text.length <= 40 && only.text !== only.text.toUpperCase() && senseOf([only.text]) !== undefined;
}

/** A line of headings of which the first is that of the names. */
function beginsWithNames({ pieces }: PlacedLine): boolean {
  if (pieces.length < 3 || pieces.length > WIDE) return false;
  const roles = pieces.map(({ text }) => senseOf([text])?.role);
  return roles[0] === 'name' && new Set(roles.filter((role) => role !== undefined)).size >= 3;
}

function beginsBody({ pieces, isAcross }: PlacedLine, left: number, hasLabels: boolean): boolean {
  const first = pieces[0];
  if (isAcross || first === undefined || first.from >= left) return isAcross;
  if (hasLabels) return looksLikeLabel(first.text);
  return pieces.slice(1).some(({ text }) => looksLikeTarget(text) && !/^(năm )?(19|20|21)\d\d$/iu.test(text));
}

/** Last lines of headings that have more of them: years, or words that begin none, and none of them below the names' heading. */
function isRestOfHeadings({ pieces }: PlacedLine, names: Piece | undefined): boolean {
  return pieces.every(({ text, from, to }) => /^(\(?(19|20|21)\d\d\)?$|\p{Ll})/u.test(text) && (names === undefined || to <= names.from || from >= names.to));
}

/** Whether a line has the beginning of a name below the names' heading. */
function beginsName({ pieces }: PlacedLine, heading: PlacedLine | undefined): boolean {
  const left = heading?.pieces[0]?.to ?? 0;
  const right = heading?.pieces[2]?.from ?? 0;
  return pieces.some(({ text, from }) => from >= left && from < right && text.length >= SHORTEST_NAME && /^\p{Lu}/u.test(text));
}

/** The line with the labels' heading, and that of the names, where all others are of an even number of lines. */
function hasLabelHeading(lines: readonly PlacedLine[], at: number): boolean {
  const pieces = lines[at]?.pieces ?? [];
  if (!LABEL_HEADING.test(fold(pieces[0]?.text ?? ''))) return false;
  const isBeside = [at - 1, at + 1].every((place) => (lines[place]?.pieces.length ?? 0) >= 2);
  return pieces.length >= 3 || (pieces.length === 2 && isBeside && senseOf([pieces[1]?.text ?? ''])?.role === 'name');
}

/** Finds the headings of a table whose columns are kept by blanks; undefined where no line of them stands in columns. */
export function placedHeading(lines: readonly PlacedLine[]): PlacedHeading | undefined {
  const labels = lines.findIndex((_, place) => hasLabelHeading(lines, place));
  const hasLabels = labels >= 0;
  const at = hasLabels ? labels : lines.findIndex(beginsWithNames);
  const left = lines[at]?.pieces[0]?.to;
  if (at < 0 || left === undefined) return undefined;
  let from = at;
  while (from > 0 && at - from < HIGHEST_HEADING && isAboveHeading(lines[from - 1] ?? NO_LINE, left)) from -= 1;
  const first = lines.findIndex((line, place) => place > at && beginsBody(line, left, hasLabels));
  if (first < 0) return undefined;
  if (!hasLabels) return { from, at, to: first, hasLabels };
  if (from === at) {
    // A name above its row's label begins the body, too.
    const named = lines.findIndex((line, place) => place > at && place < first && beginsName(line, lines[at]));
    return { from, at, to: named < 0 ? first : named, hasLabels };
  }
  // A label in the middle of its row has as many lines of the row above it as below.
  let to = Math.min(first, 2 * at - from + 1);
  while (to < first && isRestOfHeadings(lines[to] ?? NO_LINE, lines[at]?.pieces[1])) to += 1;
  return { from, at, to, hasLabels };
}
