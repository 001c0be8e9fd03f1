/**
 * What inserting and deleting whole rows or columns does to areas and to the references in a formula, as in
 * Excel. Univer moves cell formulas, names and validations itself; conditional formats it moves wrongly (a
 * row inserted inside the range shifts the formula), so those are moved here.
 */
import { type Area, MAX_COLUMNS, MAX_ROWS, columnIndex, columnName, quoteSheetName, splitSheet } from './area';

export interface Shift {
  readonly axis: 'row' | 'column';
  /** First inserted or deleted row or column. */
  readonly at: number;
  /** Positive when inserted, negative when deleted. */
  readonly count: number;
}

/** Null when all of it was deleted. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === 'row') {
    if (area.rows === MAX_ROWS) return area;
    const span = shiftSpan(area.row, area.rows, shift);
    return span === null ? null : { ...area, row: span.start, rows: span.length };
  }
  if (area.columns === MAX_COLUMNS) return area;
  const span = shiftSpan(area.column, area.columns, shift);
  return span === null ? null : { ...area, column: span.start, columns: span.length };
}

function shiftSpan(start: number, length: number, { at, count }: Shift): { start: number; length: number } | null {
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return at < start + length ? { start, length: length + count } : { start, length };
  }
  const removedEnd = at - count;
  const before = Math.max(0, Math.min(start + length, at) - start);
  const after = Math.max(0, start + length - Math.max(start, removedEnd));
  if (before + after === 0) return null;
  return { start: start < at ? start : Math.max(at, start + count), length: before + after };
}

const REFERENCE = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/gu;

/** Moves the references that point at `sheet`; `home` is the sheet an unqualified reference means. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return formula.replace(REFERENCE, (match: string, prefix: string | undefined, reference: string | undefined, offset: number) => {
    if (reference === undefined || /[\p{L}\p{N}_.$]/u.test(formula.charAt(offset - 1))) return match;
    const target = prefix === undefined ? home : splitSheet(`${prefix}A1`).sheet ?? home;
    if (target.toLocaleLowerCase() !== sheet.toLocaleLowerCase()) return match;
    const moved = shiftReference(reference, shift);
    return moved === null ? '#REF!' : (prefix ?? '') + moved;
  });
}

/** What renaming a sheet does to the references in a formula. */
export function renameInFormula(formula: string, before: string, after: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{M}\p{N}_.]*!/gu, match => {
    if (match.startsWith('"')) return match;
    const { sheet } = splitSheet(`${match}A1`);
    return sheet?.toLocaleLowerCase() === before.toLocaleLowerCase() ? `${quoteSheetName(after)}!` : match;
  });
}

function shiftReference(reference: string, shift: Shift): string | null {
  const ends = reference.split(':').map(parseEnd);
  const first = ends[0];
  if (first === undefined) return reference;
  const last = ends[1] ?? first;
  const span = shift.axis === 'row' ? spanOf(first.row, last.row) : spanOf(first.column, last.column);
  if (span === null) return reference;
  const moved = shiftSpan(span.start, span.length, shift);
  if (moved === null) return null;
  const set = (end: End, value: number): End => (shift.axis === 'row' ? { ...end, row: value } : { ...end, column: value });
  const texts = [set(first, moved.start), ...(ends.length > 1 ? [set(last, moved.start + moved.length - 1)] : [])].map(formatEnd);
  return texts.join(':');
}

interface End {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

function parseEnd(text: string): End {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(text);
  const [, d1 = '', letters = '', d2 = '', digits = ''] = match ?? [];
  return {
    column: letters === '' ? null : columnIndex(letters), row: digits === '' ? null : Number(digits) - 1,
    fixedColumn: letters !== '' && d1 === '$', fixedRow: letters === '' ? d1 === '$' : d2 === '$',
  };
}

const formatEnd = (end: End): string =>
  (end.column === null ? '' : (end.fixedColumn ? '$' : '') + columnName(end.column)) +
  (end.row === null ? '' : (end.fixedRow ? '$' : '') + String(end.row + 1));

const spanOf = (a: number | null, b: number | null): { start: number; length: number } | null =>
  a === null || b === null ? null : { start: Math.min(a, b), length: Math.abs(b - a) + 1 };
