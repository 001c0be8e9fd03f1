import type { Year } from '../../Plan';
import { isUnitText, type TargetPart } from '../../target';
import { looksLikeUnit } from '../cells';
import { isPercent, type TargetSource } from '../targets/kinds';
import { baseFigureOf, type BaseOf } from './baseFigure';
import type { FurtherGoal } from './furtherGoal';
import { kindUnder } from './headingKind';
import { statedIn, unitUnderHeading } from './headingUnit';
import type { ClassifiedRow } from './rowKinds';
import { isNothing, parseKept, type Headings } from '../targets/targetReading';
import type { ImportColumn, RowSource } from '../types';
import type { LineTexts } from '../targets/understandLine';
import { isDitto } from '../agencies/agencies';

/** A row's texts by what they are, merged cells and marks of repetition filled in. */
export interface RowParts {
  readonly name: string;
  readonly unit: string;
  /** The cell of the base year as it stands. */
  readonly baseline: string;
  /** A unit in the heading of the base year's column. */
  readonly baselineUnit: string | undefined;
  readonly lead: RepeatedText;
  readonly coordinating: RepeatedText;
  readonly note: string;
  readonly further: FurtherGoal | undefined;
  readonly texts: LineTexts;
  /** Texts of columns of percent beside an amount, with their columns. */
  readonly comparisons: readonly { readonly column: number; readonly text: string }[];
  /** The column that a target stands in. */
  readonly columnOf: (source: TargetSource) => number | undefined;
}

/** A text that may be that of the row above. */
export interface RepeatedText {
  readonly text: string;
  /** `merged`: the cell is known to be the one above; `ditto`: it says so; `blank`: it holds nothing. */
  readonly from: 'own' | 'merged' | 'ditto' | 'blank';
}

/** The texts of the last row of the table, by column, with everything filled in. */
export type TextsAbove = readonly string[];

function indexOf(columns: readonly ImportColumn[], role: ImportColumn['role']): number {
  return columns.findIndex((column) => column.role === role);
}

/** The row's cells with merged ones and marks of repetition filled in from above; those of agencies with their line ends. */
export function filledCells(row: ClassifiedRow, above: TextsAbove): readonly string[] {
  const covered = new Set(row.coveredColumns);
  return row.cells.map((text, column) => ((covered.has(column) && text === '') || isDitto(text) ? (above[column] ?? '') : (row.lined[column] ?? text)));
}

const UNIT_IN_NAME = /\s*\((?:đvt\s*:\s*|đơn vị(?: tính)?\s*:\s*)?([^()]{1,40})\)\s*$/iu;

const PERCENT_AT_END = /(?<=\p{L})[\s,;:–-]+([%‰])$/u;
/** What leads on to the rows below is no part of a name: "Tốc độ tăng trưởng, trong đó:". */
const LEADING_ON = /(?:[\s,;.(–-]+trong đó\s*[:)]*|\s*:)$/iu;

/** "Tỷ lệ hộ nghèo (%)" as name and unit. */
function withUnit(whole: string, hasUnit: boolean): { readonly name: string; readonly unit: string } {
  const name = whole.replace(LEADING_ON, '');
  const percent = PERCENT_AT_END.exec(name);
  if (percent !== null) return { name: name.slice(0, percent.index), unit: percent[1] ?? '' };
  const found = UNIT_IN_NAME.exec(name);
  const unit = found?.[1]?.trim() ?? '';
  // Where no other cell holds a unit, whatever can be one is it: "Số vụ tai nạn (vụ)".
  return found !== null && (looksLikeUnit(unit) || (!hasUnit && isUnitText(unit))) && found.index > 0 ? { name: name.slice(0, found.index), unit } : { name, unit: '' };
}

interface Placed {
  readonly source: TargetSource;
  readonly column: number;
}

/**
 * A column "Đến năm 2028" of a longer plan, or beside columns of single years, is one of these; not so where the plan's last
 * year has one of its own, beside which it is the target of the plan as a whole.
 */
function placesOfTargets({ columns, facts }: RowSource): readonly Placed[] {
  const years = new Set(columns.flatMap(({ role, year }) => (role === 'year' ? (year ?? []) : [])));
  const isOfYear = (year: Year): boolean => (year === facts.period.lastYear ? years.size > 0 && !years.has(year) : true);
  return columns.flatMap(({ role, year }, column): Placed[] => {
    switch (role) {
      case 'year':
        return [{ source: year === undefined ? 'target' : { year }, column }];
      case 'byEnd':
        return [{ source: year !== undefined && isOfYear(year) ? { year } : 'byEnd', column }];
      case 'average':
      case 'total':
      case 'target':
        return [{ source: role, column }];
      default:
        return [];
    }
  });
}

function sameSource(left: TargetSource, right: TargetSource): boolean {
  return typeof left === 'object' && typeof right === 'object' ? left.year === right.year : left === right;
}

function repeated(row: ClassifiedRow, cells: readonly string[], column: number): RepeatedText {
  const own = row.cells[column] ?? '';
  const isMerged = own === '' && row.coveredColumns.includes(column);
  const text = cells[column] ?? '';
  return { text: isNothing(text) ? '' : text, from: isMerged ? 'merged' : isDitto(own) ? 'ditto' : isNothing(own) ? 'blank' : 'own' };
}

/** A column of percent beside an amount ("tỷ đồng") tells how the amount grows; it is no target of that amount. */
function comparesAmounts(unit: string, column: ImportColumn | undefined): boolean {
  return unit !== '' && !isPercent(unit) && column?.unit !== undefined && isPercent(column.unit);
}

function headingsOf(placed: readonly Placed[], columns: readonly ImportColumn[]): Headings {
  return Object.fromEntries(placed.flatMap(({ source, column }) => (typeof source === 'string' ? [[source, columns[column]?.heading ?? '']] : [])));
}

/** "Tăng 8%": the target is a rise, so that figures of its line are. */
function isRise(text: string): boolean {
  const parsed = parseKept(text);
  return parsed.ok && 'change' in parsed.value && parsed.value.change === 'increase';
}

function furtherGoal(columns: readonly ImportColumn[], cells: readonly string[]): FurtherGoal | undefined {
  const column = indexOf(columns, 'stretch');
  const found = columns[column];
  if (found === undefined) return undefined;
  const heading = found.heading.split(' / ').pop() ?? '';
  return { text: (cells[column] ?? '').trim(), column, heading, ...(found.year === undefined ? {} : { year: found.year }) };
}

/** Sorts a row's texts by the roles of their columns. `cells` are those of {@link filledCells}. */
export function rowParts(draft: RowSource, row: ClassifiedRow, cells: readonly string[]): RowParts {
  const { columns } = draft;
  const textOf = (column: number): string => cells[column] ?? '';
  const inRole = (role: ImportColumn['role']): string => textOf(indexOf(columns, role));
  const hasUnit = !isNothing(inRole('unit'));
  const named = withUnit(inRole('name'), hasUnit);
  const filled = placesOfTargets(draft).filter(({ column }) => !isNothing(textOf(column)));
  const ownUnit = hasUnit ? inRole('unit') : named.unit;
  const placed = filled.filter(({ column }) => !comparesAmounts(ownUnit, columns[column]));
  const single = (source: TargetSource): string => placed.filter((one) => one.source === source).map(({ column }) => textOf(column)).join('; ');
  const years = placed.flatMap(({ source, column }): { year: Year; text: string }[] =>
    typeof source === 'object' ? [{ year: source.year, text: textOf(column) }] : [],
  );
  // A unit in a heading is that of rows that have none of their own.
  const headingUnit = row.unitAbove ?? [columns[indexOf(columns, 'name')], ...placed.map(({ column }) => columns[column])].find((column) => column?.unit !== undefined)?.unit ?? '';
  const unit = ownUnit !== '' ? ownUnit : unitUnderHeading(headingUnit, named.name, placed.map(({ column }) => textOf(column)));
  const targets = placed.map(({ column }) => textOf(column));
  const baselineUnit = columns[indexOf(columns, 'baseline')]?.unit;
  const base: BaseOf = {
    unit: unit !== '' ? unit : statedIn(targets),
    isGrowth: kindUnder(named.name) === 'growth' || targets.some(isRise),
    ...(baselineUnit === undefined ? {} : { columnUnit: baselineUnit }),
  };
  return {
    name: named.name,
    unit,
    baseline: inRole('baseline'),
    baselineUnit,
    lead: repeated(row, cells, indexOf(columns, 'lead')),
    coordinating: repeated(row, cells, indexOf(columns, 'coordinating')),
    note: isNothing(inRole('note')) ? '' : inRole('note'),
    further: furtherGoal(columns, cells),
    texts: {
      name: named.name,
      unit,
      byEnd: single('byEnd'),
      average: single('average'),
      total: single('total'),
      target: single('target'),
      years,
      baseline: baseFigureOf(inRole('baseline'), base)?.text ?? '',
      headings: headingsOf(placed, columns),
    },
    comparisons: filled.filter((one) => !placed.includes(one)).map(({ column }) => ({ column, text: textOf(column) })),
    columnOf: (source) => placed.find((one) => sameSource(one.source, source))?.column,
  };
}

/** A part of a target that holds several, with its own piece of the text. */
export interface TargetPiece {
  readonly text: string;
  readonly part: TargetPart;
}

/** The parts of a target that holds several; none for any other. */
export function targetPieces(text: string, unit: string): readonly TargetPiece[] {
  const parsed = parseKept(text, unit === '' ? {} : { unit });
  if (!parsed.ok || parsed.value.kind !== 'composite') return [];
  const { parts, opening } = parsed.value;
  return parts.map((part, at) => {
    const own = text.slice(part.at.start, part.at.end).replace(/^[\s;,]+|[\s;,]+$/g, '');
    // What was said once at the head has to be said of each where they part.
    return { part, text: opening?.parts.includes(at) === true ? `${text.slice(opening.at.start, opening.at.end)} ${own}` : own };
  });
}
