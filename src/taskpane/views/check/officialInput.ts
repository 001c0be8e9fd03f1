import { parseVietnameseNumber } from '../../../plan/numbers';
import type { Line } from '../../../plan/Plan';
import { isNumericKind, readCell, valueKind } from '../../../plan/reading';
import type { RawValue } from '../../../plan/values';

/** What somebody typed for an official figure. */
export type OfficialInput =
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong' }
  /** Its dot or comma can mean two things; `figure` is the Vietnamese reading. */
  | { readonly kind: 'ambiguous'; readonly figure: number }
  | { readonly kind: 'figure'; readonly figure: RawValue };

/** Reads it as a cell of the line would take it: a number as Vietnamese write it, or one of the line's words. */
export function readOfficial(line: Line, typed: string): OfficialInput {
  if (typed.trim() === '') return { kind: 'missing' };
  if (!isNumericKind(line.kind)) return readCell(valueKind(line), typed).kind === 'choice' ? { kind: 'figure', figure: typed } : { kind: 'wrong' };
  const read = parseVietnameseNumber(typed);
  if (!read.ok || readCell(valueKind(line), read.value.value).kind !== 'number') return { kind: 'wrong' };
  return { kind: read.value.ambiguous ? 'ambiguous' : 'figure', figure: read.value.value };
}
