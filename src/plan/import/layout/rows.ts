import { fold, isBullet, looksLikeUnit } from '../cells';
import { beginsAgency } from './agencies';
import { romanValue, sectionAt } from './sections';
import { textOf, type Line, type Word } from './words';

/** The words of one row, in the order in which the page's text has them. */
export interface Chunk {
  readonly label: string;
  readonly words: readonly Word[];
  /** What a new page begins with, before its first row: the rest of some cell of this row. */
  readonly tornOff: readonly Word[];
  /** A heading over rows ("I. Về kinh tế"). */
  readonly isSection: boolean;
}

const FIGURE = /^[≥≤><=~]*\d/;
/** How the name of an indicator begins, where neither number nor dash does. */
const NAME_START =
  /^(ty le|ti le|so (?!\d)|toc do|muc |dien tich|tong |gia tri|thu nhap|san luong|nang suat|chi so|thu ngan|ty trong|do che|dan so|quy mo|thu hut|giai quyet|dao tao|xay dung|hoan thanh|trong do)/;
/** Dashes are looked for in lines of a page's width only. */
const WIDEST_LINE = 60;
/** How many words after a line are looked at to tell whether a row begins in it. */
const LOOK_AHEAD = 40;

/** A row under way. What it holds already is noted as it grows, so that no row is read twice. */
class OpenRow {
  readonly words: Word[] = [];
  readonly tornOff: Word[] = [];
  private hasFigure = false;
  private hasAgency = false;

  constructor(
    readonly label: string,
    readonly isSection: boolean,
    words: readonly Word[],
    /** The table has a column of agencies. */
    private readonly needsAgency: boolean,
  ) {
    this.add(words);
  }

  add(words: readonly Word[]): void {
    for (const word of words) {
      if (FIGURE.test(word.text)) this.hasFigure = true;
      else if (this.hasFigure && beginsAgency(word)) this.hasAgency = true;
      this.words.push(word);
    }
  }

  /** It has a target and, where the table has them, an agency, so that another row may begin. */
  isComplete(): boolean {
    return this.hasFigure && (this.hasAgency || !this.needsAgency);
  }
}

function hasFigure(words: readonly Word[]): boolean {
  return words.some(({ text }) => FIGURE.test(text));
}

/** A unit that stands right before a figure, not as the first word. */
function hasUnitAndFigure(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => at > 0 && looksLikeUnit(text) && hasFigure(words.slice(at + 1, at + 4)));
}

/** The number that a line begins with, where it goes on with a text. */
function leadingNumber({ words }: Line): { readonly label: string; readonly value: number } | undefined {
  const first = words[0]?.text ?? '';
  const found = /^\(?(\d{1,3})[.)]?$/.exec(first)?.[1];
  return found === undefined || !/^["“(]?\p{L}/u.test(words[1]?.text ?? '') ? undefined : { label: first, value: Number(found) };
}

/** Whether a line is, or begins with, one of some numbers, as a row's label. */
function beginsWith(line: Line | undefined, numbers: readonly number[]): boolean {
  const number = line === undefined ? undefined : (line.number ?? leadingNumber(line)?.value);
  return number !== undefined && numbers.includes(number);
}

/** Where in a line's words a dash row begins after the rest of an agency's cell, -1 where none does. */
function dashWithin(row: OpenRow, line: Line, following: readonly Word[]): number {
  if (line.words.length > WIDEST_LINE || !row.isComplete()) return -1;
  return line.words.findIndex((word, at) => {
    if (at === 0 || !isBullet(word.text) || !/^\p{Lu}/u.test(line.words[at + 1]?.text ?? '')) return false;
    // "Phòng Văn hóa - Xã hội" has such a dash too, but no unit with a figure after it.
    return hasUnitAndFigure([...line.words.slice(at + 1), ...following]);
  });
}

function wordsAfter(lines: readonly Line[], at: number): Word[] {
  const words: Word[] = [];
  for (let next = at + 1; next < lines.length && words.length < LOOK_AHEAD; next += 1) {
    const line = lines[next];
    if (line === undefined || isBullet(line.words[0]?.text ?? '') || leadingNumber(line) !== undefined) break;
    words.push(...line.words.slice(0, LOOK_AHEAD));
  }
  return words;
}

/** Lines that begin with a number and a text, by the number: where each stands last. */
function lastNumbered(lines: readonly Line[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  lines.forEach((line, at) => {
    const number = leadingNumber(line);
    if (number !== undefined) last.set(number.value, at);
  });
  return last;
}

/** What of the table's headings tells how its rows are read. */
export interface RowHabits {
  readonly hasAgencies: boolean;
  /** Each cell stands on lines of its own, so that a figure can stand alone on one. */
  readonly isCellALine: boolean;
}

/**
 * Shares the lines of a table's body out to its rows. A row begins with the number that continues the count, with a dash, or,
 * where the row above has everything a row can have, with words that begin the name of an indicator.
 */
export function chunksOf(lines: readonly Line[], { hasAgencies, isCellALine }: RowHabits): Chunk[] {
  const rows: OpenRow[] = [];
  const numbered = lastNumbered(lines);
  let expected = 1;
  let sections = 0;
  /** The first line that no heading over rows has taken. */
  let free = 0;
  /** A page has ended since the last row began. */
  let isTorn = false;
  const open = (label: string, words: readonly Word[], isSection = false): void => {
    rows.push(new OpenRow(label, isSection, words, hasAgencies));
    isTorn = false;
  };
  const isLater = (value: number, at: number): boolean => (numbered.get(value) ?? -1) >= at;
  lines.forEach((line, at) => {
    if (at < free) return;
    const current = rows[rows.length - 1];
    const first = line.words[0]?.text ?? '';
    const isFree = current === undefined || current.isSection || current.isComplete();
    // Under a heading the count may begin anew.
    const isAnew = (value: number): boolean => value === 1 && current?.isSection === true;
    // One number may be missing; more would be figures in the midst of a text.
    const isNext = (value: number): boolean => value === expected || isAnew(value) || (value === expected + 1 && isFree);
    if (line.startsPage) isTorn = true;
    if (line.number !== undefined) {
      const isName = /^\p{Lu}/u.test(lines[at + 1]?.text ?? '');
      if (isName && isNext(line.number) && !isLater(line.number, at) && (line.number === expected || !isLater(expected, at))) {
        open(first, []);
        expected = line.number + 1;
        return;
      }
      // A figure of the row's own can stand alone on its line; a page's number stands where the row has its figures.
      if ((isFree && (hasAgencies || !isCellALine)) || line.startsPage) {
        isTorn = true;
        return;
      }
    }
    const number = leadingNumber(line);
    if (number !== undefined && isNext(number.value)) {
      open(number.label, line.words.slice(1));
      expected = number.value + 1;
      return;
    }
    const parent = /^\(?(\d{1,3})(\.\d{1,3})+[.)]?$/.exec(first)?.[1];
    if (parent !== undefined && Number(parent) === expected - 1 && /^\p{L}/u.test(line.words[1]?.text ?? '')) {
      open(first, line.words.slice(1));
      return;
    }
    if (isBullet(first) && line.words.length > 1 && !FIGURE.test(line.words[1]?.text ?? '') && current !== undefined) {
      open('-', line.words.slice(1));
      return;
    }
    const section = sectionAt(lines, at, sections);
    if (section !== undefined && (isFree || (section.isCounted && beginsWith(lines[at + section.lines], [expected, 1])))) {
      open(section.label, section.words, true);
      if (section.isCounted) sections = romanValue(section.label);
      free = at + section.lines;
      return;
    }
    if (current === undefined) return;
    const following = current.isComplete() ? wordsAfter(lines, at) : [];
    const dash = dashWithin(current, line, following);
    if (dash > 0) {
      current.add(line.words.slice(0, dash));
      open('-', line.words.slice(dash + 1));
      return;
    }
    const isNamed = NAME_START.test(fold(line.text)) ? hasFigure([...line.words, ...following]) : hasUnitAndFigure(line.words.slice(0, WIDEST_LINE));
    if (current.isComplete() && /^\p{Lu}/u.test(line.text) && isNamed) {
      open('', line.words);
      return;
    }
    if (isTorn && /^\p{Ll}/u.test(line.text) && !line.words.some(beginsAgency)) current.tornOff.push(...line.words);
    else current.add(line.words);
  });
  return rows.filter(({ words }) => textOf(words) !== '');
}
