import { targetInForce, type Line, type Period, type Year } from './Plan';
import { readCell, valueKind } from './reading';
import type { Actuals } from './values';

/** A day of some year, as "6/7" names it. */
export interface DayOfYear {
  readonly day: number;
  readonly month: number;
}

/** Days from Excel's day 0 (1899-12-30, past the leap year that never was) to the Unix epoch. */
const EXCEL_EPOCH_OFFSET_DAYS = 25569;
const DAY_MS = 86_400_000;

/** The day that a worksheet's number stands for when it is shown as a date; undefined for one that Excel shows no day of. */
export function dayOfNumber(serial: number): DayOfYear | undefined {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2_958_466) return undefined;
  const date = new Date((Math.floor(serial) - EXCEL_EPOCH_OFFSET_DAYS) * DAY_MS);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
}

function firstDayOf(year: Year): number {
  return Date.UTC(year, 0, 1) / DAY_MS + EXCEL_EPOCH_OFFSET_DAYS;
}

/** A figure this many times all that is asked for or was reached is none of the line's. */
const FAR_ABOVE = 10;

/**
 * The day that was typed for a figure without anybody noticing: "6/7" is a day for Excel, and a cell with a number format
 * shows its number, 46.209. Only a whole number that is a day of the plan's time and far above all that the line is about;
 * undefined for any other.
 */
export function dayTypedFor(line: Line, year: Year, raw: number, { baseYear, lastYear }: Period, actuals: Actuals = {}): DayOfYear | undefined {
  if (!Number.isInteger(raw) || raw < firstDayOf(baseYear - 1) || raw >= firstDayOf(lastYear + 2)) return undefined;
  const asked = targetInForce(line, year).rules.flatMap((rule) => ('bound' in rule ? [rule.bound, rule.stretch ?? 0] : []));
  const reached = Object.entries(actuals).flatMap(([other, entry]) => {
    const reading = readCell(valueKind(line), entry);
    return Number(other) !== year && reading.kind === 'number' ? [reading.value] : [];
  });
  const known = [...asked, ...reached];
  const isPercentage = line.kind === 'share' || line.kind === 'growth';
  const isFar = known.every((figure) => Math.abs(figure) * FAR_ABOVE < raw);
  return isFar && (isPercentage || known.length > 0) ? dayOfNumber(raw) : undefined;
}
