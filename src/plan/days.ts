/** Days from Excel's day 0 (1899-12-30, past the leap year that never was) to the Unix epoch. */
const EXCEL_EPOCH_OFFSET_DAYS = 25569;
const DAY_MS = 86_400_000;

/** A day as a worksheet keeps it: 46387 for 31 December 2026. */
export type DaySerial = number;

/** @param isoDay a day of the calendar, "2026-12-31" */
export function serialOfDay(isoDay: string): DaySerial {
  return Date.parse(`${isoDay}T00:00:00Z`) / DAY_MS + EXCEL_EPOCH_OFFSET_DAYS;
}

/** "2026-12-31" for 46387; a time of day is left out. */
export function dayOfSerial(serial: DaySerial): string {
  return new Date((Math.floor(serial) - EXCEL_EPOCH_OFFSET_DAYS) * DAY_MS).toISOString().slice(0, 10);
}

/** The day it is where the clock hangs. @param now milliseconds since 1970 */
export function todaySerial(now: number): DaySerial {
  const date = new Date(now);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS + EXCEL_EPOCH_OFFSET_DAYS;
}

/** A day that was written as people write it, "30/6/2027" or "2027-06-30"; undefined for any other text. */
export function readDay(text: string): DaySerial | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const iso = day === undefined || month === undefined || year === undefined ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const serial = serialOfDay(iso);
  return Number.isFinite(serial) && dayOfSerial(serial) === iso ? serial : undefined;
}
