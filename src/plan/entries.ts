import { enteredYears, type Period, type Year } from './Plan';
import type { Actuals, RawValue } from './values';

/** Cells of a line in which the person in charge sets another verdict than the computed one: the verdict, its year, why. */
export const HAND_SLOTS = ['handVerdict', 'handYear', 'handReason'] as const;

/** Cells of a scheme or task: the day it is due, how far it is in percent, its state, a note. */
export const TASK_SLOTS = ['due', 'progress', 'state', 'note'] as const;

/** True for a cell of a scheme or task. */
export function isTaskSlot(slot: Slot): slot is TaskSlot {
  return TASK_SLOTS.some((each) => each === slot);
}

export type HandSlot = (typeof HAND_SLOTS)[number];
export type TaskSlot = (typeof TASK_SLOTS)[number];

/**
 * A cell that people fill: of a line a year's figure, the explanation that an agency owes when it is behind, the years
 * whose figures are estimates, or a verdict set by hand; of a scheme or task how it stands.
 */
export type Slot = Year | 'explanation' | 'estimate' | HandSlot | TaskSlot;

/** A cell that people fill, as a key among those of a whole plan. */
export function cellKey(lineId: string, slot: Slot): string {
  return `${lineId}\n${String(slot)}`;
}

/** What the cells to fill of one line, scheme or task hold. A missing slot is a blank. */
export type LineEntries = Readonly<Partial<Record<Slot, RawValue>>>;

/** What the cells to fill of a plan hold, by the id of the line, scheme or task. Figures alone (`PlanActuals`) are entries too. */
export type PlanEntries = Readonly<Record<string, LineEntries>>;

/** The figures among a line's entries. */
export function figuresOf(entries: LineEntries | undefined, period: Period): Actuals {
  return Object.fromEntries(enteredYears(period).map((year) => [year, entries?.[year] ?? null]));
}

/** The entries after some cells were written. */
export function withWrites(entries: PlanEntries, writes: readonly { readonly lineId: string; readonly slot: Slot; readonly to: RawValue }[]): PlanEntries {
  const after: Record<string, LineEntries> = { ...entries };
  for (const { lineId, slot, to } of writes) after[lineId] = { ...after[lineId], [slot]: to };
  return after;
}

/** The cells of a line that its agency fills, left to right. */
export function entrySlots(period: Period): readonly Slot[] {
  return [...enteredYears(period), 'explanation', 'estimate'];
}

/** All cells to fill of a line: its agency's and those of the person in charge. */
export function lineSlots(period: Period): readonly Slot[] {
  return [...entrySlots(period), ...HAND_SLOTS];
}
