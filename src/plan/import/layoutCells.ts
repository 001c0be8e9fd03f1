import { fold, looksLikeUnit } from './cells';
import { agencyStarts, splitAgencies } from './layoutAgencies';
import type { Chunk } from './layoutRows';
import { foldWords, textOf, type Word } from './layoutWords';
import type { ColumnRole } from './types';

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
const WORD_TARGET = /^((hang|moi) nam|khong con|khong (de|co)|thuong xuyen)/;

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

/** The unit right before a figure: words that are one, or that begin a line like one. */
function unitBefore(words: readonly Word[], figure: number): Unit | undefined {
  for (let length = Math.min(LONGEST_UNIT, figure - 1); length >= 1; length -= 1) {
    const first = words[figure - length];
    if (first === undefined) continue;
    const text = textOf(words.slice(figure - length, figure));
    const isCapital = /^\p{Lu}/u.test(first.text);
    if (looksLikeUnit(text) && (isBorder(first) || isCapital || MEASURE.test(fold(text)))) return { from: figure - length, to: figure };
    if (first.startsLine && length <= 4 && isCapital) return { from: figure - length, to: figure };
  }
  return undefined;
}

/** How many figures are tried that could stand in a row's name. */
const FIGURES_IN_NAME = 4;

/** The unit: "%" between blanks, else what stands before the first figure that has one. */
function unitOf(words: readonly Word[]): Unit | undefined {
  const percent = words.findIndex(
    // "mức độ 2" can stand before a unit on the next line; in "90 %" the sign belongs to the figure.
    ({ text, startsLine }, at) => text === '%' && at > 0 && (!FIGURE.test(words[at - 1]?.text ?? '') || (startsLine && isFigureAt(words, at + 1))),
  );
  const figures = words.flatMap((_, at) => (at > 0 && isFigureAt(words, at) ? [at] : [])).slice(0, FIGURES_IN_NAME);
  const first = figures[0] ?? -1;
  // A "%" far after the first figure belongs to a target in words.
  if (percent > 0 && (first < 0 || percent < first || isFigureAt(words, percent + 1) || isFigureAt(words, percent + 2))) {
    return { from: percent, to: percent + 1 };
  }
  for (const figure of figures) {
    if (YEAR.test(words[figure]?.text ?? '')) continue;
    const unit = unitBefore(words, figure);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** Where the first target begins: at a figure, or at words that stand for one at a cell's border. */
function targetStart(words: readonly Word[], unit: Unit | undefined): number {
  if (unit !== undefined) return unit.to;
  return words.findIndex((word, at) => {
    if (at < 1) return false;
    const isCapital = /^\p{Lu}/u.test(word.text);
    if ((isBorder(word) || isCapital) && WORD_TARGET.test(foldWords(words.slice(at, at + 2)))) return true;
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
  /** The columns of figures, from left to right. */
  readonly figureRoles: readonly ColumnRole[];
  /** Empty cells leave blanks in the text, so that places can be counted. */
  readonly keepsBlanks: boolean;
}

/** How a yearly figure is named. */
const YEARLY = /toc do tang|tang truong|(hang|moi) nam|binh quan nam/;
const YEARLY_TARGET = /^(hang|moi) nam/;

/** Which columns of figures a row's targets stand in. Where no blanks tell, it is the likeliest. */
function placesOf(targets: readonly Word[][], start: Word | undefined, hasUnit: boolean, isYearly: boolean, habits: LayoutHabits): number[] {
  const { figureRoles, keepsBlanks } = habits;
  const all = targets.map((_, at) => at);
  const spare = figureRoles.length - targets.length;
  if (spare <= 0) return all;
  if (keepsBlanks) {
    const skipped = Math.min(skippedBefore(start, hasUnit), spare);
    return all.map((at) => at + skipped);
  }
  const average = figureRoles.indexOf('average');
  const hasBaseline = figureRoles[0] === 'baseline';
  const first = textOf(targets[0] ?? []);
  const isPast = hasBaseline && targets.length >= 2 && /^\d[\d.,]*$/.test(first) && !YEAR.test(first);
  const promised = targets.slice(isPast ? 1 : 0);
  const from = hasBaseline ? 1 : 0;
  const isAverage = average >= 0 && promised.length === 1 && (isYearly || YEARLY_TARGET.test(foldWords(promised[0] ?? [])));
  const rest = promised.map((_, at) => (isAverage ? average : from + at));
  return isPast ? [0, ...rest] : rest;
}

/** Whether a row's name, or that of the row above a dash row, is of a figure that holds every year. */
export function isYearlyName(name: string): boolean {
  return YEARLY.test(fold(name));
}

const NO_WORD: Word = { text: '', gap: 0, startsLine: false };

/** Shares a row's words out to its cells; `isUnderYearly` where the indicator above a dash row has a yearly figure. */
export function cellsOf({ label, words, tornOff, isSection }: Chunk, habits: LayoutHabits, isUnderYearly: boolean): RowCells {
  const figures: string[] = habits.figureRoles.map(() => '');
  if (isSection) return { label, name: textOf([...words, ...tornOff]), unit: '', figures, lead: '', coordinating: '', isSection };
  const unit = unitOf(words);
  const start = targetStart(words, unit);
  const rest = start < 0 ? words : words.slice(start);
  // Before the first target agencies stand only at the border of a cell: a name may hold "Trung tâm y tế".
  const agency = agencyStarts(rest).find((at) => start >= 0 || (at > 1 && isBorder(rest[at] ?? NO_WORD)));
  const targets = start < 0 ? [] : cutTargets(rest.slice(0, agency), habits.figureRoles.length);
  const nameEnd = unit?.from ?? (start < 0 ? (agency ?? words.length) : start);
  const name = textOf(words.slice(0, nameEnd));
  const { lead, coordinating } = agency === undefined ? { lead: '', coordinating: '' } : splitAgencies(rest.slice(agency));

  const places = placesOf(targets, rest[0], unit !== undefined, isUnderYearly || isYearlyName(name), habits);
  targets.forEach((cell, at) => {
    const place = places[at];
    if (place !== undefined) figures[place] = textOf(cell);
  });
  const torn = textOf(tornOff);
  const last = places[places.length - 1];
  // What a page begins with is most likely the rest of the narrowest cell, the target's.
  if (torn !== '' && last !== undefined) figures[last] = `${figures[last] ?? ''} ${torn}`;
  const whole = torn !== '' && last === undefined ? `${name} ${torn}` : name;
  return { label, name: whole, unit: unit === undefined ? '' : textOf(words.slice(unit.from, unit.to)), figures, lead, coordinating, isSection };
}
