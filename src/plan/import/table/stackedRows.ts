import { looksLikeUnit } from '../cells';
import type { PastedCell } from '../types';

type Row = readonly PastedCell[];
type Lines = readonly string[];

const NUMBER = '\\d(?:[\\d.,]*\\d)?';
/** A figure and no more than its sign: "≥ 1.450", "dưới 8 %", "30/95". */
const FIGURE = new RegExp(`^(?:[≥≤<>=~]+|trên|dưới|hơn|đạt|còn|từ|khoảng|ít nhất|tối thiểu|tối đa|không quá)?\\s*${NUMBER}(?:\\s*[-–/]\\s*${NUMBER})?\\s*[%‰]?$`, 'iu');
const MARKED = /^(?:[-+*•▪\u2010-\u2015]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])\s*\p{L}/u;

function linesOf({ text, lines }: PastedCell): Lines {
  return lines ?? [text];
}

function isFigures(lines: Lines): boolean {
  return lines.length > 1 && lines.every((line) => line === '' || FIGURE.test(line)) && lines.filter((line) => line !== '').length >= lines.length - 1;
}

/** Whether each of the lines can begin a name, as the lines of a wrapped name cannot. */
function areNames(lines: Lines): boolean {
  const isName = (line: string, at: number): boolean =>
    (line.match(/\p{L}/gu)?.length ?? 0) >= 2 && (at === 0 || MARKED.test(line) || /^\p{Lu}/u.test(line)) && !/[,(–-]$/.test(line);
  return lines.length > 1 && lines.every(isName);
}

/** "Cơ cấu lao động:" over the names that have the figures. */
function isHeaded([first = '', ...others]: Lines): boolean {
  return first.endsWith(':') || (!MARKED.test(first) && others.every((line) => MARKED.test(line)));
}

interface Stack {
  /** The place of the names. */
  readonly name: number;
  readonly count: number;
  readonly isHeaded: boolean;
}

/** The rows that a row's lines are; undefined where they are of one row, or do not match up. */
function stackOf(row: Row): Stack | undefined {
  // Units are words in lines too, but stand behind the names.
  const name = row.findIndex(({ text, lines }) => lines !== undefined && /\p{L}{2}/u.test(text));
  const cell = row[name];
  if (cell === undefined || !areNames(linesOf(cell))) return undefined;
  const stack: Stack = { name, count: linesOf(cell).length, isHeaded: isHeaded(linesOf(cell)) };
  const figures = row.slice(name + 1).map(linesOf).filter(isFigures);
  return figures.length > 0 && figures.every((lines) => fits(lines, stack)) ? stack : undefined;
}

/** A line for each row, or for each below the one that is a heading. */
function fits(lines: Lines, { count, isHeaded: headed }: Stack): boolean {
  return lines.length === count || (headed && lines.length === count - 1 && !lines.includes(''));
}

const ABOVE: PastedCell = { text: '', covered: 'above' };
const BLANK: PastedCell = { text: '' };

/** What of a cell stands in each of the rows: a line of it, or the whole in the first one, merged with those below. */
function sharedOut(cell: PastedCell, at: number, stack: Stack): readonly PastedCell[] {
  const { name, count } = stack;
  const below = (filler: PastedCell): PastedCell[] => Array.from({ length: count - 1 }, () => filler);
  if (cell.covered !== undefined) return [cell, ...below(cell)];
  const lines = linesOf(cell);
  const isWrapped = lines.some((line, index) => index > 0 && /^[\p{Ll},;)]/u.test(line) && !FIGURE.test(line));
  const isByLine = at === name || (at > name && (isFigures(lines) || (lines.length > 1 && !isWrapped)) && fits(lines, stack));
  if (isByLine) return [...Array.from({ length: count - lines.length }, () => ''), ...lines].map((text) => ({ text }));
  // A single figure is that of the first name; a unit or an agency is that of all.
  return [cell, ...below(at > name && FIGURE.test(cell.text) ? BLANK : ABOVE)];
}

/** Figures that stand in the lines of a cell are several, and not one with blanks in it; a unit that stands in each is one. */
function apart(cell: PastedCell): PastedCell {
  const { lines } = cell;
  if (lines === undefined) return cell;
  const filled = lines.filter((line) => line !== '');
  const [first = ''] = filled;
  if (isFigures(lines)) return { ...cell, text: filled.join('; ') };
  return looksLikeUnit(first) && filled.every((line) => line === first) ? { ...cell, text: first } : cell;
}

/**
 * Several rows are sometimes typed into the lines of one: where the cells of the names and of the figures have as many lines
 * as each other, a row is made of each. Where they do not match up, the figures of a cell are kept apart.
 */
export function unstacked(rows: readonly Row[]): Row[] {
  return rows.flatMap((row): Row[] => {
    if (row.every(({ lines }) => lines === undefined)) return [row];
    const stack = stackOf(row);
    if (stack === undefined) {
      const name = row.findIndex(({ text }) => /\p{L}{2}/u.test(text));
      return [row.map((cell, at) => (name >= 0 && at > name ? apart(cell) : cell))];
    }
    const columns = row.map((cell, at) => sharedOut(cell, at, stack));
    return Array.from({ length: stack.count }, (_, index) => columns.map((cells) => cells[index] ?? BLANK));
  });
}
