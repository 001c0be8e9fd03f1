import { looksLikeAgency, looksLikeLabel, looksLikeTarget, looksLikeUnit } from './cells';
import { senseOf } from './headings';
import { agencyStarts } from './layoutAgencies';
import type { PlacedLine } from './layoutPlacedLines';
import type { PastedCell } from './types';

type Texts = readonly (readonly string[])[];

const BULLET = /^[-+*•▪\u2010-\u2015]\s*\p{L}/u;

/** Columns of a line from `from` on in which a target stands. */
function figuresOn(text: readonly string[] | undefined, from: number): number[] {
  return (text ?? []).flatMap((cell, column) => (column >= from && looksLikeTarget(cell) ? [column] : []));
}

/** Where no row has a label, one begins with a capital or a dash in the name's column beside something in another one. */
export function namedStarts(lines: readonly PlacedLine[], texts: Texts): number[] {
  return lines.flatMap(({ isAcross }, at) => {
    const [name = '', ...others] = texts[at] ?? [];
    const begins = /^\p{Lu}/u.test(name) ? others.some((text) => text !== '') : BULLET.test(name) && others.some(looksLikeTarget);
    return isAcross || begins ? [at] : [];
  });
}

/**
 * Lines without a label that begin a row under the one above: with a dash and figures of their own, or with a capital, a unit
 * and a figure in a column in which the row above has one already.
 */
function underStarts(texts: Texts, isLabel: (at: number) => boolean): Set<number> {
  const starts = new Set<number>();
  let taken = new Set<number>();
  texts.forEach((text, at) => {
    const figures = figuresOn(text, 2);
    const name = text[1] ?? '';
    const isSecond = figures.some((column) => taken.has(column));
    const hasUnit = text.some((cell, column) => column > 1 && !figures.includes(column) && looksLikeUnit(cell));
    // A dash may have its figures beside the next line of its name.
    const isDash = BULLET.test(name) && (figures.length > 0 || (!isLabel(at + 1) && !BULLET.test(texts[at + 1]?.[1] ?? '') && figuresOn(texts[at + 1], 2).some((column) => taken.has(column))));
    const isUnder = !isLabel(at) && (isDash || (isSecond && (/^trong đó\b/iu.test(name) || (hasUnit && /^\p{Lu}/u.test(name)))));
    if (isUnder) starts.add(at);
    if (isUnder || isLabel(at)) taken = new Set();
    for (const column of figures) taken.add(column);
  });
  return starts;
}

/** The lines at which rows begin, where most have labels. */
export function rowStarts(lines: readonly PlacedLine[], texts: Texts): number[] {
  const beginsName = (at: number): boolean => /^\p{Lu}/u.test(texts[at]?.[1] ?? '');
  const isLabel = (at: number): boolean => lines[at]?.isAcross === true || looksLikeLabel(texts[at]?.[0] ?? '');
  const under = underStarts(texts, isLabel);
  /** The row begins on this very line, wherever other labels stand in theirs. */
  const isExact = (at: number): boolean => lines[at]?.isAcross === true || under.has(at);
  const labels = lines.flatMap((_, at) => (isLabel(at) || under.has(at) ? [at] : []));
  const own = labels.filter((at) => !isExact(at));
  const isMiddle = own.filter(beginsName).length * 2 < own.length || (labels[0] ?? 0) > 0;
  if (!isMiddle) return labels;
  const named = lines.flatMap((_, at) => ((texts[at]?.[1] ?? '') === '' || lines[at]?.isAcross === true ? [] : [at]));
  const starts: number[] = [];
  let start = 0;
  /** Place in `named` of the first line that is not yet passed. */
  let passed = 0;
  labels.forEach((label, at) => {
    starts.push(isExact(label) ? label : start);
    const next = labels[at + 1] ?? lines.length;
    let above = 0;
    while ((named[passed] ?? lines.length) < label) {
      if ((named[passed] ?? 0) >= start) above += 1;
      passed += 1;
    }
    const below = named[passed] === label ? passed + 1 : passed;
    // As many lines of the name stand below its label as above, give or take one.
    const even = below + (isExact(label) ? 0 : above);
    const candidates = [even, even + 1, even - 1].map((place) => named[place] ?? lines.length).filter((line) => line > label && line <= next);
    start = isExact(next) ? next : (candidates.find(beginsName) ?? candidates[0] ?? next);
  });
  return starts;
}

/** Which columns name agencies: by their headings, where these tell anything, else by what stands in them. */
export function agencyColumns(headings: readonly (readonly PastedCell[])[], texts: Texts): boolean[] {
  return (headings[0] ?? []).map((_, column) => {
    const lines = headings.flatMap((row) => (row[column]?.text ?? '') || []);
    const role = senseOf(lines)?.role;
    if (role !== undefined) return role === 'lead' || role === 'coordinating';
    const filled = texts.flatMap((row) => (row[column] ?? '') || []);
    return filled.filter(looksLikeAgency).length * 2 >= filled.length;
  });
}

function asWords(text: string): { text: string; gap: number; startsLine: boolean }[] {
  return text.split(' ').map((word) => ({ text: word, gap: 1, startsLine: false }));
}

/** Whether a name cannot end with a text: "Phòng Văn hóa -", "Phòng". */
function isOpen(text: string): boolean {
  return /[-–,;]$/.test(text) || /(^|\s)(và|với|thuộc|của)$/iu.test(text) || !text.includes(' ');
}

/** Joins each row's texts. An agency's name that runs over the next row's first line stays where it began: its cell is merged. */
export function joinRows(lines: readonly PlacedLine[], texts: Texts, starts: readonly number[], agencies: readonly boolean[]): string[][] {
  return agencies.map((isAgency, column) => {
    const joined = starts.map(() => '');
    let owner = 0;
    let row = -1;
    texts.forEach((line, at) => {
      const isStart = starts[row + 1] === at;
      if (isStart) row += 1;
      const text = line[column] ?? '';
      const above = lines[at]?.startsPage === true ? '' : texts[at - 1]?.[column] || texts[at - 2]?.[column] || '';
      const begins = agencyStarts([...asWords(above).slice(-1), ...asWords(text)])[0] === 1 || (isStart && /^\p{Lu}/u.test(text) && !isOpen(above));
      const goesOn = column > 1 && isAgency && above !== '' && !begins;
      if (!goesOn) owner = Math.max(row, 0);
      if (text !== '') joined[owner] = [joined[owner] ?? '', text].filter((part) => part !== '').join(' ');
    });
    return joined;
  });
}
