import { fold } from '../cells';
import { isPercent } from '../targets/kinds';
import { isNothing, parseKept, spelt } from '../targets/targetReading';

/** What a figure of the base year has to fit. */
export interface BaseOf {
  /** The line's unit; empty where it is not known. */
  readonly unit: string;
  /** The line counts by how much something grows. */
  readonly isGrowth: boolean;
  /** The unit of the column's figures that have none of their own, where that is known. */
  readonly columnUnit?: string;
}

/** A figure of the base year and the words that say it. */
export interface BaseFigure {
  readonly value: number;
  readonly text: string;
}

interface Figure extends BaseFigure {
  readonly unit: string | null;
  readonly isChange: boolean;
}

/** Between the figures of a cell: "2.950 tấn, tăng 4,2%", "61 hộ (2,4%)". The comma of "4,2" is none. */
const BETWEEN = /[;()]|,(?!\d)|\s[-–]\s(?=\p{L})/u;

/** A percentage of the base year above this is an amount that stands in the wrong place. */
const HIGHEST_PERCENT = 1000;

function figureIn(text: string): (Figure & { readonly isAlone: boolean }) | undefined {
  const parsed = parseKept(text, { kind: 'stock' });
  if (!parsed.ok || parsed.value.kind !== 'number') return undefined;
  const { value, unit, change, restated } = parsed.value;
  return { value, text, unit, isChange: change !== null, isAlone: restated.length === 0 };
}

/** A whole that is larger is a year or a number of another kind. */
const LARGEST_WHOLE = 1000;

/** "5/7" of things that are counted: five of them. */
function countedOf(cell: string): Figure | undefined {
  const parsed = parseKept(cell, { kind: 'stock' });
  if (!parsed.ok || parsed.value.kind !== 'ratio') return undefined;
  const { value, denominator, unit, change } = parsed.value;
  return value <= denominator && denominator < LARGEST_WHOLE ? { value, text: String(value), unit, isChange: change !== null } : undefined;
}

/** The figures of a cell: one where the whole says no more than that, "2.060 (số liệu năm 2024)". */
function figuresIn(cell: string): readonly Figure[] {
  const whole = figureIn(cell);
  if (whole?.isAlone === true) return [whole];
  const pieces = cell.split(BETWEEN).map((piece) => piece.trim()).filter((piece) => piece !== '');
  return pieces.flatMap((piece) => figureIn(piece) ?? []);
}

/** Whether two units are the same, be it that one is said in short: "tỷ" for "tỷ đồng", "triệu đồng" for "triệu đồng/người". */
function areSame(one: string, other: string): boolean {
  if (isPercent(one) || isPercent(other)) return isPercent(one) && isPercent(other);
  const [short = '', long = ''] = [fold(spelt(one)), fold(spelt(other))].sort((left, right) => left.length - right.length);
  return long === short || long.startsWith(`${short} `) || long.startsWith(`${short}/`);
}

/** Whether a bare figure is in a unit that the line is not in, as far as its column tells: a rate beside an amount. */
function isOfOtherColumn({ unit, columnUnit }: BaseOf): boolean {
  return columnUnit !== undefined && unit !== '' && isPercent(columnUnit) && !isPercent(unit);
}

/**
 * The figure of the base year in a cell. Of several it is the one in the line's unit; undefined where none can be, since a
 * rate is no base of an amount, and a rise is one of a growth rate alone.
 */
export function baseFigureOf(cell: string, line: BaseOf): BaseFigure | undefined {
  if (isNothing(cell)) return undefined;
  const counted = isPercent(line.unit) || line.isGrowth ? undefined : countedOf(cell);
  const figures = (counted === undefined ? figuresIn(cell) : [counted]).filter(({ isChange }) => !isChange || line.isGrowth);
  const own = line.unit === '' ? [] : figures.filter(({ unit }) => unit !== null && areSame(unit, line.unit));
  const bare = isOfOtherColumn(line) ? [] : figures.filter(({ unit }) => unit === null || line.unit === '');
  const [found, ...others] = own.length > 0 ? own : bare;
  if (found === undefined || others.length > 0) return undefined;
  return isPercent(line.unit) && Math.abs(found.value) > HIGHEST_PERCENT ? undefined : { value: found.value, text: found.text };
}
