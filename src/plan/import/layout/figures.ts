import { fold, looksLikeUnit } from '../cells';
import { foldWords, textOf, type Word } from './words';

const SIGN = /^(≥|≤|>|<|=|>=|<=|~)$/;
const FIGURE = /^(≥|≤|>=|<=|>|<|=|~)?\d[\d.,]*%?(\/\S*)?[;,.]?$/;
/** A figure that nothing follows in its cell, as far as one can see: "490", "20", "2027". */
const BARE = /^(≥|≤|>=|<=|>|<|=|~)?\d[\d.,]*%?$/;
/** Words before a figure that belong to it, or to which it belongs. */
const OPEN = /([-–(;,/≥≤><=~]|^(nhất|thiểu|quá|đa|hơn|dưới|trên|từ|đến|tăng|giảm|khoảng|đạt|còn|hoặc|và|với|độ|năm|thấp))$/iu;
/** Words that say how a figure after them is meant, on folded text. */
const COMPARING = /^(khoang|tren|duoi|hon|gan|dat|con|tu|it nhat|toi thieu|toi da|khong (qua|duoi|thap hon|it hon|cao hon|vuot qua)|tang|giam)$/;
/** A year for a figure has no unit. */
export const YEAR = /^(19|20|21)\d\d[.,;]?$/;

/** Whether a figure begins at a word, its sign included. */
export function isFigureAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  return FIGURE.test(word.text) || (SIGN.test(word.text) && next !== undefined && FIGURE.test(next.text));
}

/** Where the target begins whose figure stands at a word: at the words that compare, where there are any. */
export function targetFrom(words: readonly Word[], figure: number): number {
  let from = figure;
  for (let step = 0; step < 2; step += 1) {
    const start = from;
    const length = [3, 2, 1].find((count) => start - count >= 0 && COMPARING.test(foldWords(words.slice(start - count, start))));
    if (length === undefined) break;
    from -= length;
  }
  return from;
}

/** Whether a target begins at a word: a figure, or words that compare with one after them. */
export function isTargetAt(words: readonly Word[], at: number): boolean {
  return [0, 1, 2, 3, 4].some((step) => isFigureAt(words, at + step) && (step === 0 || targetFrom(words, at + step) <= at));
}

function isCapital(word: Word | undefined): boolean {
  return /^\p{Lu}/u.test(word?.text ?? '');
}

/** A place where a cell can end and another begin. */
export function isBorder(word: Word): boolean {
  return word.startsLine || word.gap >= 2;
}

/** Where a unit stands among a row's words. */
export interface Unit {
  readonly from: number;
  readonly to: number;
}

const LONGEST_UNIT = 6;
/** Units that are nothing else, so that they need no border: in the midst of a line "phường" is rather a part of the name. */
const MEASURE = /^((ha|kg|tan|ta|m2|m3|km2?|dong)(\/\S+)?|(ty|trieu|nghin|ngan)( \S+){1,2}|(nguoi|giuong|lit|kwh|vu|luot|may|con|ho)\/\S+( (dan|nguoi|ho|nam))?)$/;

/** The unit right before a target: words that are one, or that begin a line like one. A unit has no capital within it. */
function unitBefore(words: readonly Word[], target: number): Unit | undefined {
  for (let length = Math.min(LONGEST_UNIT, target - 1); length >= 1; length -= 1) {
    const [first, ...others] = words.slice(target - length, target);
    if (first === undefined || others.some(isCapital)) continue;
    const text = textOf([first, ...others]);
    if (looksLikeUnit(text) && (isBorder(first) || isCapital(first) || MEASURE.test(fold(text)))) return { from: target - length, to: target };
    if (first.startsLine && length <= 4 && isCapital(first)) return { from: target - length, to: target };
  }
  return undefined;
}

/** How many figures are tried that could stand in a row's name. */
const FIGURES_IN_NAME = 4;
const PERCENT = /^([%‰]|%\/\S+)$/;

/** Whether a "%" is a unit's, not that of the figure before it: "mức độ 2 % 40 80", "mức độ 2" over "% 40". `last` is the last "%". */
function isUnitSign(words: readonly Word[], at: number, last: number): boolean {
  const before = words[at - 1];
  if (before === undefined || !PERCENT.test(words[at]?.text ?? '')) return false;
  if (!FIGURE.test(before.text)) return true;
  if (words[at]?.startsLine === true) return isFigureAt(words, at + 1);
  const isCompared = /^\D/.test(before.text) || SIGN.test(words[at - 2]?.text ?? '') || targetFrom(words, at - 1) < at - 1;
  return !isCompared && at >= last && isTargetAt(words, at + 1);
}

/** A row's unit: "%" between blanks, else what stands before the first figure that has one. */
export function unitOf(words: readonly Word[]): Unit | undefined {
  const last = words.reduce((latest, { text }, at) => (text.includes('%') ? at : latest), -1);
  const percent = words.findIndex((_, at) => isUnitSign(words, at, last));
  const figures = words.flatMap((_, at) => (at > 0 && isFigureAt(words, at) ? [at] : [])).slice(0, FIGURES_IN_NAME);
  const first = figures[0] ?? -1;
  // A "%" far after the first figure belongs to a target in words.
  if (percent > 0 && (first < 0 || percent < first || isTargetAt(words, percent + 1) || isFigureAt(words, percent + 2))) {
    // "Điểm %", of shares that fall or rise.
    const from = percent > 1 && fold(words[percent - 1]?.text ?? '') === 'diem' ? percent - 1 : percent;
    return { from, to: percent + 1 };
  }
  for (const figure of figures) {
    if (YEAR.test(words[figure]?.text ?? '')) continue;
    const unit = unitBefore(words, targetFrom(words, figure));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** Words that are a target without a figure. */
const WORD_TARGET = /^((hang|moi) nam|khong con|khong (de|co)|thuong xuyen)/;

/** Where the last figures before `end` begin, `most` of them, with nothing between them. */
function lastFigures(words: readonly Word[], end: number, most: number): number {
  let start = -1;
  let count = 0;
  for (let at = end - 1; at > 0 && count < most && BARE.test(words[at]?.text ?? ''); at -= 1) {
    count += 1;
    start = SIGN.test(words[at - 1]?.text ?? '') ? at - 1 : targetFrom(words, at);
  }
  return start;
}

/**
 * Where a row's first target begins: after its unit; else at a figure, or at words that stand for one, at a cell's border;
 * else at the last figures before `end`, where the agencies begin. -1 where there is none.
 */
export function targetStart(words: readonly Word[], unit: Unit | undefined, end: number, most: number): number {
  if (unit !== undefined) return unit.to;
  const start = words.findIndex((word, at) => {
    if (at < 1) return false;
    if ((isBorder(word) || isCapital(word)) && WORD_TARGET.test(foldWords(words.slice(at, at + 2)))) return true;
    return isFigureAt(words, at) ? isBorder(word) || word.text.length >= 4 : isBorder(word) && isCapital(word) && isTargetAt(words, at);
  });
  return start >= 0 ? start : lastFigures(words, end, most);
}

/** The words of the columns of figures, cut where another target begins. */
export function cutTargets(words: readonly Word[], most: number): Word[][] {
  const cells: Word[][] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const isAfterFigure = before !== undefined && (BARE.test(before.text) || (before.text === '%' && BARE.test(words[at - 2]?.text ?? '')));
    const begins = isFigureAt(words, at)
      ? before !== undefined && !OPEN.test(before.text) && (isBorder(word) || SIGN.test(word.text) || isAfterFigure)
      : isTargetAt(words, at) && (isAfterFigure || (isBorder(word) && isCapital(word)));
    if (before === undefined || (cells.length < most && begins)) cells.push([word]);
    else cells[cells.length - 1]?.push(word);
  });
  return cells;
}
