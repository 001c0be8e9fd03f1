import { fold, looksLikeUnit } from './cells';
import { agencyStarts, splitAgencies } from './layoutAgencies';
import type { Chunk } from './layoutRows';
import { foldWords, textOf, type Word } from './layoutWords';

/** The texts of a row, shared out by their looks. */
export interface RowCells {
  readonly label: string;
  readonly name: string;
  readonly unit: string;
  /** One for each column of figures. */
  readonly figures: readonly string[];
  readonly lead: string;
  readonly coordinating: string;
  readonly isSection: boolean;
}

const SIGN = /^(≥|≤|>|<|=|>=|<=|~)$/;
const FIGURE = /^(≥|≤|>=|<=|>|<|=|~)?\d[\d.,]*%?(\/\S*)?[;,.]?$/;
/** A figure that nothing follows in its cell, as far as one can see: "490", "20", "2027". */
const BARE = /^(≥|≤|>=|<=|>|<|=|~)?\d[\d.,]*%?$/;
/** Words before a figure that belong to it, or to which it belongs. */
const OPEN = /([-–(;,/≥≤><=~]|^(nhất|thiểu|quá|hơn|dưới|trên|từ|đến|tăng|giảm|khoảng|đạt|còn|hoặc|và|với|độ|năm|thấp))$/iu;
/** Words that are a target without a figure. */
const WORD_TARGET = /^((hang|hằng|moi) nam|khong con|khong de|khong co|thuong xuyen|hoan thanh|duy tri|giu vung|dat\b)/;

function isFigureAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  return FIGURE.test(word.text) || (SIGN.test(word.text) && next !== undefined && FIGURE.test(next.text));
}

/** A place where a cell can end and another begin. */
function isBorder(word: Word): boolean {
  return word.startsLine || word.gap >= 2;
}

interface Unit {
  readonly from: number;
  readonly to: number;
}

const LONGEST_UNIT = 6;
/** A year for a figure has no unit. */
const YEAR = /^(19|20|21)\d\d[.,;]?$/;
/** Units that are nothing else: in the midst of a line "phường" is rather a part of the name. */
const MEASURE = /^(ha|kg|tan|ta|m2|m3|km2?|dong|(ty|trieu|nghin) .*|.*\/.*)$/;

/** The unit: "%" between blanks, else the words right before the first figure that are one or begin a line like one. */
function unitOf(words: readonly Word[]): Unit | undefined {
  const percent = words.findIndex(
    // "mức độ 2" can stand before a unit on the next line; in "90 %" the sign belongs to the figure.
    ({ text, startsLine }, at) => text === '%' && at > 0 && (!FIGURE.test(words[at - 1]?.text ?? '') || (startsLine && isFigureAt(words, at + 1))),
  );
  const figure = words.findIndex((_, at) => at > 0 && isFigureAt(words, at));
  // A "%" far after the first figure belongs to a target in words.
  if (percent > 0 && (figure < 0 || percent < figure || words.slice(percent + 1, percent + 3).some((_, next) => isFigureAt(words, percent + 1 + next)))) {
    return { from: percent, to: percent + 1 };
  }
  if (figure < 2 || YEAR.test(words[figure]?.text ?? '')) return undefined;
  for (let length = Math.min(LONGEST_UNIT, figure - 1); length >= 1; length -= 1) {
    const first = words[figure - length];
    if (first === undefined) continue;
    const text = textOf(words.slice(figure - length, figure));
    if (looksLikeUnit(text) && (isBorder(first) || /^\p{Lu}/u.test(first.text) || MEASURE.test(fold(text)))) return { from: figure - length, to: figure };
    if (first.startsLine && length <= 4 && /^\p{Lu}/u.test(first.text) && length < figure) return { from: figure - length, to: figure };
  }
  return undefined;
}

/** Where the first target begins: at a figure, or at words that stand for one at a cell's border. */
function targetStart(words: readonly Word[], unit: Unit | undefined): number {
  if (unit !== undefined) return unit.to;
  return words.findIndex((word, at) => {
    if (at < 1) return false;
    if (WORD_TARGET.test(foldWords(words.slice(at, at + 2))) && isBorder(word)) return true;
    return isFigureAt(words, at) && (isBorder(word) || word.text.length >= 4);
  });
}

/** The words of the columns of figures, cut where another target begins. */
function cutTargets(words: readonly Word[], most: number): Word[][] {
  const cells: Word[][] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const isNew =
      before === undefined ||
      (cells.length < most &&
        isFigureAt(words, at) &&
        !OPEN.test(before.text) &&
        (word.startsLine || word.gap >= 2 || SIGN.test(word.text) || BARE.test(before.text)));
    if (isNew) cells.push([word]);
    else cells[cells.length - 1]?.push(word);
  });
  return cells;
}

/** How many columns of figures a target's place passes over: each empty cell leaves a blank of its own. */
function skippedBefore(word: Word | undefined, hasUnit: boolean): number {
  if (word === undefined) return 0;
  const empty = word.startsLine ? word.gap : word.gap - 1;
  return Math.max(0, word.startsLine || hasUnit ? (hasUnit ? empty : empty - 1) : empty - 1);
}

/** What can be said of the whole text. */
export interface LayoutHabits {
  /** How many columns of figures there are. */
  readonly figureColumns: number;
  /** Where a single target stands that is an average, -1 where there is no such column. */
  readonly averageColumn: number;
  /** Empty cells leave blanks in the text, so that places can be counted. */
  readonly keepsBlanks: boolean;
}

/** How a yearly figure is named, for texts in which no blanks tell the column. */
const YEARLY = /toc do tang|tang truong|hang nam|binh quan nam/;

/** Shares a row's words out to its cells. */
export function cellsOf({ label, words, tornOff, isSection }: Chunk, habits: LayoutHabits): RowCells {
  const figures: string[] = Array.from({ length: habits.figureColumns }, () => '');
  if (isSection) return { label, name: textOf([...words, ...tornOff]), unit: '', figures, lead: '', coordinating: '', isSection };
  const unit = unitOf(words);
  const start = targetStart(words, unit);
  const rest = start < 0 ? words : words.slice(start);
  // Before the first target agencies stand only at the border of a cell: a name may hold "Trung tâm y tế".
  const agency = agencyStarts(rest).find((at) => (start >= 0 ? true : at > 1 && isBorder(rest[at] ?? { text: '', gap: 0, startsLine: false })));
  const targets = start < 0 ? [] : cutTargets(rest.slice(0, agency), habits.figureColumns);
  const nameEnd = unit?.from ?? (start < 0 ? (agency ?? words.length) : start);
  const name = textOf(words.slice(0, nameEnd));
  const { lead, coordinating } = agency === undefined ? { lead: '', coordinating: '' } : splitAgencies(rest.slice(agency));

  const spare = habits.figureColumns - targets.length;
  const byName = YEARLY.test(fold(name)) && habits.averageColumn >= 0 ? habits.averageColumn : 0;
  const skipped = habits.keepsBlanks ? skippedBefore(rest[0], unit !== undefined) : targets.length === 1 ? byName : 0;
  const first = Math.max(0, Math.min(skipped, spare));
  targets.forEach((cell, at) => {
    figures[first + at] = textOf(cell);
  });
  const last = first + targets.length - 1;
  const torn = textOf(tornOff);
  // What a page begins with is most likely the rest of the narrowest cell, the target's.
  if (torn !== '' && targets.length > 0) figures[last] = `${figures[last] ?? ''} ${torn}`;
  const rests = torn !== '' && targets.length === 0 ? `${name} ${torn}` : name;
  return { label, name: rests, unit: unit === undefined ? '' : textOf(words.slice(unit.from, unit.to)), figures, lead, coordinating, isSection };
}
