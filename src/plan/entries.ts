import { enteredYears, type Period, type Year } from './Plan';
import type { RawValue } from './values';

/** A cell of a line that people fill: a year's figure, or the explanation that an agency owes for a line that is behind. */
export type Slot = Year | 'explanation';

/** What one line's cells to fill hold. A missing slot is a blank. */
export type LineEntries = Readonly<Partial<Record<Slot, RawValue>>>;

/** What the cells to fill of a plan hold, by line id. Figures alone (`PlanActuals`) are entries too. */
export type PlanEntries = Readonly<Record<string, LineEntries>>;

/** The entries after some cells were written. */
export function withWrites(entries: PlanEntries, writes: readonly { readonly lineId: string; readonly slot: Slot; readonly to: RawValue }[]): PlanEntries {
  const after: Record<string, LineEntries> = { ...entries };
  for (const { lineId, slot, to } of writes) after[lineId] = { ...after[lineId], [slot]: to };
  return after;
}

/** The cells to fill of a line, left to right. */
export function entrySlots(period: Period): readonly Slot[] {
  return [...enteredYears(period), 'explanation'];
}
