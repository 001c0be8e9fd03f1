import { LIMITS, looksLikeAgency, looksLikeLabel, looksLikeTarget, looksLikeUnit } from '../cells';
import { senseOf } from '../columns/headings';
import { agencyStarts } from './agencies';
import { shareOut } from './middle';
import type { PlacedLine } from './placedLines';
import type { PastedCell } from '../types';

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

/** The rows of a table: the line that tells what each of them is, and which of them a line of a column belongs to. */
export interface RowPlan {
  readonly lines: readonly number[];
  readonly ownerOf: (column: number, line: number) => number;
}

/** Rows that begin at some lines. An agency's name that runs over the next row's first line stays where it began: its cell is merged. */
export function rowsFrom(starts: readonly number[], lines: readonly PlacedLine[], texts: Texts, agencies: readonly boolean[]): RowPlan {
  const owners = agencies.map((isAgency, column) => {
    let owner = 0;
    let row = -1;
    return texts.map((line, at) => {
      const isStart = starts[row + 1] === at;
      if (isStart) row += 1;
      const text = line[column] ?? '';
      const above = lines[at]?.startsPage === true ? '' : texts[at - 1]?.[column] || texts[at - 2]?.[column] || '';
      const begins = agencyStarts([...asWords(above).slice(-1), ...asWords(text)])[0] === 1 || (isStart && /^\p{Lu}/u.test(text) && !isOpen(above));
      const goesOn = column > 1 && isAgency && above !== '' && !begins;
      if (!goesOn) owner = Math.max(row, 0);
      return owner;
    });
  });
  return { lines: starts, ownerOf: (column, line) => owners[column]?.[line] ?? 0 };
}

/** Rows whose labels, or whose unit and figures where they have no label, stand in the middle of their lines. */
function rowsAround(anchors: readonly number[], lines: readonly PlacedLine[], texts: Texts, agencies: readonly boolean[]): RowPlan {
  const owners = agencies.map((isAgency, column) => {
    const owner = texts.map(() => 0);
    const beginsAt = (line: number): number => {
      const text = texts[line]?.[column] ?? '';
      if (/^\p{Ll}|^[,;.)]/u.test(text)) return 3;
      if (isAgency) return agencyStarts(asWords(text))[0] === 0 ? 0 : 1;
      return column === 1 && !/^\p{Lu}/u.test(text) && !BULLET.test(text) ? 2 : 0;
    };
    let from = 0;
    // A heading over rows stands for itself.
    for (const [row, anchor] of [...anchors, lines.length].entries()) {
      if (anchor < lines.length && lines[anchor]?.isAcross !== true) continue;
      const here = anchors.slice(from, row);
      let first = from === 0 ? 0 : (anchors[from - 1] ?? 0) + 1;
      // A heading over rows can go on below its label.
      while (column === 1 && lines[first - 1]?.isAcross === true && first < (here[0] ?? 0) && /^\p{Ll}/u.test(texts[first]?.[1] ?? '')) {
        owner[first] = from - 1;
        first += 1;
      }
      const filled = texts.slice(first, anchor).flatMap((text, at) => ((text[column] ?? '') === '' ? [] : [first + at]));
      const starts = shareOut(filled, here, { beginsAt, isFilled: column === 1, isHeld: !isAgency });
      let place = 0;
      filled.forEach((line, at) => {
        while (place + 1 < here.length && (starts[place + 1] ?? Infinity) <= at) place += 1;
        owner[line] = here.length === 0 ? Math.max(from - 1, 0) : from + place;
      });
      if (anchor < lines.length) owner[anchor] = row;
      from = row + 1;
    }
    return owner;
  });
  return { lines: anchors, ownerOf: (column, line) => owners[column]?.[line] ?? 0 };
}

/** Columns of a line with a unit in them. */
function hasUnitOn(text: readonly string[] | undefined): boolean {
  return (text ?? []).some((cell, column) => column > 1 && !looksLikeTarget(cell) && looksLikeUnit(cell));
}

/** Whether a row without a label has its unit and figures on a line: they stand in its middle, as labels do. */
function isMeasured(texts: Texts, at: number, isLabel: (at: number) => boolean): boolean {
  const figures = figuresOn(texts[at], 2);
  if (figures.length === 0) return false;
  if (BULLET.test(texts[at]?.[1] ?? '')) return true;
  if (!hasUnitOn(texts[at])) return false;
  if (/^trong đó\b/iu.test(texts[at]?.[1] ?? '')) return true;
  // Cells of two lines stand above and below the label of their own row, whose place beside it is blank.
  return ![-2, -1, 1, 2].some((step) => isLabel(at + step) && !hasUnitOn(texts[at + step]) && !figuresOn(texts[at + step], 2).some((column) => figures.includes(column)));
}

/** The rows of a table in which most have labels, on their first line or in their middle. */
export function labelledRows(lines: readonly PlacedLine[], texts: Texts, agencies: readonly boolean[]): RowPlan {
  const isAcross = (at: number): boolean => lines[at]?.isAcross === true;
  const isLabel = (at: number): boolean => isAcross(at) || looksLikeLabel(texts[at]?.[0] ?? '');
  const labels = lines.flatMap((_, at) => (isLabel(at) ? [at] : []));
  const own = labels.filter((at) => !isAcross(at));
  const beginsName = (at: number): boolean => /^\p{Lu}/u.test(texts[at]?.[1] ?? '');
  const isRest = (at: number): boolean => !isLabel(at) && /^\p{Ll}/u.test(texts[at]?.[1] ?? '');
  /** Labels below the beginning of their names, and labels beside it that the rest of the name stands below. */
  const below = own.filter((at) => !beginsName(at) && !isLabel(at - 1) && beginsName(at - 1)).length;
  const beside = own.filter((at) => beginsName(at) && isRest(at + 1)).length;
  const isMiddle = own.filter(beginsName).length * 2 < own.length || (labels[0] ?? 0) > 0 || (below > 0 && below >= beside);
  if (!isMiddle) {
    const under = underStarts(texts, isLabel);
    return rowsFrom(lines.flatMap((_, at) => (isLabel(at) || under.has(at) ? [at] : [])), lines, texts, agencies);
  }
  const anchors = lines.flatMap((_, at) => (isLabel(at) || isMeasured(texts, at, isLabel) ? [at] : []));
  // What has too many rows is not read, so that it need not be shared out with care.
  return anchors.length > LIMITS.rows ? rowsFrom(anchors, lines, texts, agencies) : rowsAround(anchors, lines, texts, agencies);
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

/** Joins each row's texts, by column. */
export function joinRows(texts: Texts, { lines, ownerOf }: RowPlan, width: number): string[][] {
  return Array.from({ length: width }, (_, column) => {
    const joined = lines.map(() => '');
    texts.forEach((line, at) => {
      const text = line[column] ?? '';
      const owner = ownerOf(column, at);
      if (text !== '') joined[owner] = [joined[owner] ?? '', text].filter((part) => part !== '').join(' ');
    });
    return joined;
  });
}
