import type { LineKind, Period, Year } from '../../Plan';
import type { ParsedTarget, TargetPart } from '../../target';
import { fold } from '../cells';
import { keptByText } from '../kept';

/** Where a target's text stands: its column, or the year of its column. */
export type TargetSource = 'byEnd' | 'average' | 'total' | 'target' | { readonly year: Year };

/** A target's text as far as it could be read; undefined where it could not. */
export interface Said {
  readonly source: TargetSource;
  readonly text: string;
  readonly target: ParsedTarget | undefined;
}

/** What kind of figure a row is: the likeliest, others that it could be, and whether a person has to say. */
export interface KindGuess {
  readonly kind: LineKind;
  readonly others: readonly LineKind[];
  readonly isOpen: boolean;
}

/** What else is known of a row when its kind is guessed. */
export interface AroundKind {
  readonly period: Period;
  /** What was reached in the base year. */
  readonly base?: number;
  /** The kind of the row that this one stands under, which tells of sectors under a growth rate. */
  readonly above?: LineKind;
}

/** A text without marks and capitals, as names and units are compared. */
export const folded = keptByText((text) => fold(text).replace(/\s+/g, ' '));

export const sure = (kind: LineKind): KindGuess => ({ kind, others: [], isOpen: false });
export const likely = (kind: LineKind, ...others: LineKind[]): KindGuess => ({ kind, others, isOpen: false });
export const open = (kind: LineKind, ...others: LineKind[]): KindGuess => ({ kind, others, isOpen: true });

/** A unit of percent: "%", "%/năm", "phần trăm". */
export function isPercent(unit: string): boolean {
  return /^\s*%|phan tram/.test(folded(unit));
}

/** A sector of the economy alone, which is measured like the whole that it is a part of. */
export const SECTOR_NAME = /^(nganh |khu vuc |linh vuc )?(cong nghiep|dich vu|nong|xay dung|thuong mai|thuy san|lam nghiep|du lich|tieu thu cong nghiep)[\s\w,;-]*$/;

/** A target's parts, or itself alone. */
export function partsOf(target: ParsedTarget): readonly TargetPart[] {
  return target.kind === 'composite' ? target.parts : [target];
}

/** The unit that a target itself says first, as typed. */
export function unitSaidIn(target: ParsedTarget): string | undefined {
  for (const part of partsOf(target)) if ('unit' in part && part.unit !== null) return part.unitText ?? part.unit;
  return undefined;
}
