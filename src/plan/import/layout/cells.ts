import { fold } from '../cells';
import { agencyStarts, splitAgencies } from './agencies';
import { cutTargets, isBorder, targetStart, unitOf, YEAR } from './figures';
import type { Chunk } from './rows';
import { foldWords, textOf, type Word } from './words';
import type { ColumnRole } from '../types';

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
  const starts = agencyStarts(words);
  const start = targetStart(words, unit, starts.find((at) => at > 1 && /\d/.test(words[at - 1]?.text ?? '')) ?? words.length, habits.figureRoles.length);
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
