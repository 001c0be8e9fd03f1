import { fold, isBullet, looksLikeTarget } from './cells';
import { isColumnNumbers } from './headings';
import type { ColumnRole, ImportColumn, ImportDraft, PastedTable } from './types';

/** Where in a table each role stands; the columns of figures together, since any of them can hold a row's target. */
export interface Places {
  readonly label: number;
  readonly name: number;
  readonly unit: number;
  readonly lead: number;
  readonly targets: readonly number[];
}

/** Roles of columns that can hold a row's target. */
export const TARGET_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['byEnd', 'average', 'total', 'target', 'year']);

/** Places are -1 where no column has the role. */
export function placesOf(columns: readonly ImportColumn[]): Places {
  const at = (role: ColumnRole): number => columns.findIndex((column) => column.role === role);
  return {
    label: at('label'),
    name: at('name'),
    unit: at('unit'),
    lead: at('lead'),
    targets: columns.flatMap(({ role }, index) => (TARGET_ROLES.has(role) ? [index] : [])),
  };
}

/** A row's texts as they were put right, and what of them is a label, wherever that stands. */
export interface RowTexts {
  readonly index: number;
  readonly label: string;
  /** By column; a label that stood in the name's cell is taken out of it. */
  readonly cells: readonly string[];
  readonly name: string;
  readonly targets: readonly string[];
  readonly unit: string;
  readonly lead: string;
  /** Columns with a text of the row's own. */
  readonly filled: readonly number[];
  /** One text is merged across the name and the columns of targets. */
  readonly isAcross: boolean;
  /** The label's place is merged with the row above. */
  readonly sharesLabel: boolean;
}

const LEADING_LABEL = /^(\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,3}|[IVXLC]{1,6}[.)]|[A-ZĐ][.)]|[a-zđ][.)]|[-+*•▪\u2010-\u2015])\s*(?=\S)/u;

function splitLabel(text: string): { label: string; rest: string } {
  const found = LEADING_LABEL.exec(text);
  const label = found?.[1];
  // "-5% …" is a figure, not a dash row.
  if (found === null || label === undefined || (isBullet(label) && /^\d/.test(text.slice(found[0].length)))) return { label: '', rest: text };
  return { label, rest: text.slice(found[0].length).trim() };
}

/** Reads one row's texts; `corrections` stand in the place of what was pasted. */
export function rowTexts(table: PastedTable, index: number, places: Places, corrections: Readonly<Record<number, string>>): RowTexts {
  const row = table.rows[index] ?? [];
  const cells = row.map(({ text }, column) => corrections[column] ?? text);
  const filled = cells.flatMap((text, column) => (text === '' ? [] : [column]));
  const textAt = (column: number): string => cells[column] ?? '';
  const across = (column: number): boolean => row[column]?.covered === 'left';
  let label = textAt(places.label);
  let name = textAt(places.name);
  if (name === '' && filled.length === 1 && filled[0] !== undefined && across(places.name)) {
    // Merged across the row, e.g. a section heading: its text stands in the first column, whatever that holds.
    const whole = splitLabel(textAt(filled[0]));
    cells[filled[0]] = '';
    label = whole.label;
    name = whole.rest;
  } else if (name === '' && label !== '' && splitLabel(label).rest.length > 3 && /\p{L}{2}/u.test(label)) {
    const whole = splitLabel(label);
    label = whole.label;
    name = whole.rest;
  } else if (label === '') {
    const whole = splitLabel(name);
    label = whole.label;
    name = whole.rest;
  }
  if (places.label >= 0) cells[places.label] = label;
  if (places.name >= 0) cells[places.name] = name;
  return {
    index,
    label,
    cells,
    name,
    targets: places.targets.flatMap((column) => (textAt(column) === '' ? [] : [textAt(column)])),
    unit: textAt(places.unit),
    lead: textAt(places.lead),
    filled,
    isAcross: filled.length === 1 && places.targets.length > 0 && places.targets.every((column) => across(column)),
    sharesLabel: row[places.label]?.covered === 'above',
  };
}

const TOTAL = /^(tong cong|cong( chung)?$|tong( so| hop)?\s*:?$|tong so\s*:|tong so chi tieu|tong (so )?(co )?\d+ chi tieu|cong\s*:|tong hop chung)/;
const NOTE = /^(ghi chu|nguon|chu thich|luu y|noi nhan|\(?\*+\)?|\(?\d\)?\s*ghi chu|don vi tinh)\b\s*:?/;

export function isTotal(text: string): boolean {
  return TOTAL.test(fold(text));
}

/** Remarks under the table. */
export function isNote(text: string): boolean {
  return NOTE.test(fold(text)) || /^\(?\*/.test(text);
}

/** Whether a row says the table's headings again, as on each page of a printed one. */
export function repeatsHeader({ table, headerRows }: Pick<ImportDraft, 'table' | 'headerRows'>, index: number): boolean {
  const row = table.rows[index] ?? [];
  if (headerRows === 0) return false;
  if (isColumnNumbers(row) && row.every(({ text }) => text === '' || /^[(-]?[\dA-D]{1,2}\)?$/.test(text))) return true;
  const headings = new Set(table.rows.slice(0, headerRows).flatMap((cells) => cells.map(({ text }) => fold(text))));
  const texts = row.flatMap(({ text }) => (text === '' ? [] : [fold(text)]));
  return texts.length >= 2 && texts.every((text) => headings.has(text));
}

/** Nothing but capitals: "VỀ KINH TẾ". */
export function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && text === text.toUpperCase();
}

/** Whether a text cannot begin a sentence: it goes on with what stands above. */
export function isTornOff(text: string): boolean {
  return /^\p{Ll}/u.test(text) || /^[,;.)]/.test(text);
}

export function endsOpen(text: string): boolean {
  return /[,;(–-]$/.test(text) || /\s(và|của|các|cho|với|từ|đến|tại|theo|trong|hoặc)$/iu.test(text);
}

export function hasTarget(row: RowTexts): boolean {
  return row.targets.some((text) => looksLikeTarget(text)) || (row.targets.length > 0 && !row.isAcross);
}
