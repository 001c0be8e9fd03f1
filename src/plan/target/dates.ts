import type { Year } from '../Plan';
import { isMark, isPhrase, isWord, isYear, type Node } from './nodes';

/** A day that names the year by which something is due. */
export interface DueDay {
  readonly year: Year;
  /** How many nodes it takes. */
  readonly length: number;
  /** It is due before a day within the year, which may mean the year before: "trước ngày 30/6/2027". */
  readonly isBefore: boolean;
}

/** day := ["trước" | "đến" | "vào"] ["hết"] ["ngày"] number ("/" | "tháng") number ("/" | "năm") year; without a word before it only the last day of a year. */
export function dueDayAt(nodes: readonly Node[], index: number): DueDay | undefined {
  let at = index;
  const isBefore = isWord(nodes[at], 'trước');
  const isLed = isBefore || isPhrase(nodes[at], 'to') || isWord(nodes[at], 'vào');
  if (isLed) at += 1;
  if (isWord(nodes[at], 'hết')) at += 1;
  const isDay = isWord(nodes[at], 'ngày');
  if (isDay) at += 1;
  const [day, slash, month, second, year] = nodes.slice(at, at + 5);
  const isDate = (isMark(slash, '/') && isMark(second, '/')) || (isDay && isWord(slash, 'tháng') && isWord(second, 'năm'));
  if (day?.kind !== 'number' || month?.kind !== 'number' || !isDate || !isYear(year)) return undefined;
  const isLast = day.value === 31 && month.value === 12;
  if (!isDay && !isLed && !isLast) return undefined;
  return { year: year.value, length: at + 5 - index, isBefore: isBefore && !isLast };
}
