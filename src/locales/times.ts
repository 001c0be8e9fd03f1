import type { Language } from './language';

const TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** A time of day such as "14:05", in the given zone or else the reader's own. @param at milliseconds since 1970 */
export function formatTime(at: number, language: Language, timeZone?: string): string {
  return format(at, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone);
}

/** A day and time such as "14:05 24/11/2026". @param at milliseconds since 1970 */
export function formatDateTime(at: number, language: Language, timeZone?: string): string {
  const day = format(at, language, { day: '2-digit', month: '2-digit', year: 'numeric' }, timeZone);
  return `${formatTime(at, language, timeZone)} ${day}`;
}

/** "2026-11-24 13:05:09" in the user's own time: sorts as text and reads the same everywhere. @param at milliseconds since 1970 */
export function logTime(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[two(date.getHours()), two(date.getMinutes()), two(date.getSeconds())].join(':')}`;
}

function format(at: number, language: Language, parts: Intl.DateTimeFormatOptions, timeZone: string | undefined): string {
  const options = timeZone === undefined ? parts : { ...parts, timeZone };
  return new Intl.DateTimeFormat(TAGS[language], options).format(new Date(at));
}
