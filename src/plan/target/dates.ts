import type { Year } from '../Plan';
import { isMark, isWord, isYear, type Node } from './nodes';

/** A day that names the year by which something is due. */
export interface DueDay {
  readonly year: Year;
  /** How many nodes it takes. */
  readonly length: number;
  /** It is due before a day within the year, which may mean the year before: "trước ngày 30/6/2027". */
  readonly isBefore: boolean;
}

/** day := ["trước"] ["ngày"] number "/" number "/" year; without a word before it only the last day of a year. */
export function dueDayAt(nodes: readonly Node[], index: number): DueDay | undefined {
  let at = index;
  const isBefore = isWord(nodes[at], 'trước');
  if (isBefore) at += 1;
  if (isWord(nodes[at], 'ngày')) at += 1;
  const [day, slash, month, second, year] = nodes.slice(at, at + 5);
  if (day?.kind !== 'number' || !isMark(slash, '/') || month?.kind !== 'number' || !isMark(second, '/') || !isYear(year)) return undefined;
  const isLast = day.value === 31 && month.value === 12;
  if (at === index && !isLast) return undefined;
  return { year: year.value, length: at + 5 - index, isBefore: isBefore && !isLast };
}
