import { isMeasured, isRatioByName } from './measuredUnits';
import type { Line, LineKind } from './Plan';
import { ATTAINMENT_CHOICES, MILESTONE_CHOICES, type AttainmentChoice, type MilestoneChoice, type RawValue } from './values';
import { unreachable } from './result';

/** Figures closer than this are the same figure, so that 0.1 + 0.2 is not short of 0.3. */
export const GUARD = 1e-9;

/** Why a cell's content is not valid for its line. */
export type EntryFault = 'notANumber' | 'notAChoice' | 'notWhole' | 'belowRange' | 'aboveRange';

/** A cell understood in the light of its line's kind. */
export type Reading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'choice'; readonly choice: AttainmentChoice | MilestoneChoice }
  | { readonly kind: 'invalid'; readonly fault: EntryFault };

/** The lowest and highest valid figure of a kind. `exclusiveLow` says that the low end itself is not valid. */
export interface ValidRange {
  readonly low: number;
  readonly high: number;
  readonly exclusiveLow: boolean;
  readonly whole: boolean;
}

/**
 * What a line's cells accept: what its kind does, but that an `amount` is a stock or flow whose unit, or the line's name,
 * measures and does not count, so that it can have decimals. Entries are read by it; it is what the table's hidden column of
 * kinds says.
 */
export type ValueKind = LineKind | 'amount';

/** What a line's figures can be follows from these. */
export type Counting = Pick<Line, 'kind' | 'unit' | 'name'>;

export function valueKind({ kind, unit, name }: Counting): ValueKind {
  return (kind === 'stock' || kind === 'flow') && (isMeasured(unit) || isRatioByName(name)) ? 'amount' : kind;
}

/** Whether a line counts things, so that its figures are whole. */
export function isCounted(line: Counting): boolean {
  const kind = valueKind(line);
  return kind === 'stock' || kind === 'flow';
}

export type NumericKind = Exclude<ValueKind, 'attainment' | 'milestone'>;

/** Valid figures by kind (domain table 2). Growth above -100 % only: more than everything cannot be lost. */
export const VALID_RANGES: Readonly<Record<NumericKind, ValidRange>> = {
  growth: { low: -100, high: Infinity, exclusiveLow: true, whole: false },
  share: { low: 0, high: 100, exclusiveLow: false, whole: false },
  stock: { low: 0, high: Infinity, exclusiveLow: false, whole: true },
  flow: { low: 0, high: Infinity, exclusiveLow: false, whole: true },
  amount: { low: 0, high: Infinity, exclusiveLow: false, whole: false },
};

/** The words a choice line accepts; empty for numeric kinds. */
export function choicesOf(kind: ValueKind): readonly (AttainmentChoice | MilestoneChoice)[] {
  switch (kind) {
    case 'attainment':
      return ATTAINMENT_CHOICES;
    case 'milestone':
      return MILESTONE_CHOICES;
    case 'growth':
    case 'share':
    case 'stock':
    case 'flow':
    case 'amount':
      return [];
    default:
      return unreachable(kind);
  }
}

export function isNumericKind<Kind extends ValueKind>(kind: Kind): kind is Exclude<Kind, 'attainment' | 'milestone'> {
  return kind !== 'attainment' && kind !== 'milestone';
}

/** Blank as a worksheet formula sees it: nothing, or spaces only. */
export function isBlank(raw: RawValue | undefined): boolean {
  return raw === undefined || raw === null || (typeof raw === 'string' && /^ *$/.test(raw));
}

/** Reads a cell for a line whose cells accept the given kind of value (see {@link valueKind}). Texts are never coerced to numbers here: the worksheet does not either. */
export function readCell(kind: ValueKind, raw: RawValue | undefined): Reading {
  if (raw === undefined || raw === null || isBlank(raw)) return { kind: 'blank' };
  return isNumericKind(kind) ? readFigure(VALID_RANGES[kind], raw) : readChoice(kind, raw);
}

function readFigure(range: ValidRange, raw: RawValue): Reading {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return { kind: 'invalid', fault: 'notANumber' };
  if (range.exclusiveLow ? raw <= range.low : raw < range.low) return { kind: 'invalid', fault: 'belowRange' };
  if (raw > range.high) return { kind: 'invalid', fault: 'aboveRange' };
  if (range.whole && Math.abs(raw - Math.round(raw)) > GUARD) return { kind: 'invalid', fault: 'notWhole' };
  return { kind: 'number', value: raw };
}

function readChoice(kind: ValueKind, raw: RawValue): Reading {
  const choice = choicesOf(kind).find((word) => word === raw);
  return choice === undefined ? { kind: 'invalid', fault: 'notAChoice' } : { kind: 'choice', choice };
}
