import { fold, isBullet, looksLikeTarget } from '../cells';
import { headingsIn, isColumnNumbers, senseOf } from '../columns/headings';
import { markAtEnd, noteNumber, withoutNoteMarks, type MarkedText } from './noteMarks';
import type { ColumnRole, ImportColumn, ImportDraft, PastedTable } from '../types';

/** Where in a table each role stands; the columns of figures together, since any of them can hold a row's target. */
export interface Places {
  readonly label: number;
  readonly name: number;
  readonly unit: number;
  readonly lead: number;
  readonly targets: readonly number[];
  readonly agencies: readonly number[];
  /** In which columns marks of footnotes can stand. */
  readonly marked: Readonly<Record<number, MarkedText>>;
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
    agencies: columns.flatMap(({ role }, index) => (role === 'lead' || role === 'coordinating' ? [index] : [])),
    marked: Object.fromEntries(columns.flatMap(({ role }, index) => markedAs(role).map((kind) => [index, kind]))),
  };
}

function markedAs(role: ColumnRole): readonly MarkedText[] {
  if (role === 'name') return ['name'];
  if (TARGET_ROLES.has(role) || role === 'baseline') return ['figure'];
  return role === 'unit' || role === 'lead' || role === 'coordinating' ? ['words'] : [];
}

/** The numbers of the footnotes that stand in the table, with their marks in other rows. */
export function noteNumbers({ rows }: PastedTable): ReadonlySet<string> {
  const marks = new Set(rows.flatMap((row) => row.flatMap(({ text }) => markAtEnd(text) ?? [])));
  return new Set(rows.flatMap((row) => noteNumber(row.map(({ text }) => text)) ?? []).filter((number) => marks.has(number)));
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

const WITHIN = /^(?:(?:trong|tr\.?)\s?đó(?:\s*[:,]|\s+có\s*:|(?=\s))|(?:bao )?gồm\s*:|chia ra\s*:)\s*(?=\S)/iu;

/** "Trong đó: + Lúa" says that the row is a part of the one above, and is no part of its name. */
function withinAbove(text: string, label: string): { readonly label: string; readonly name: string } {
  const found = WITHIN.exec(text);
  if (found === null) return { label, name: text };
  const { label: inner, rest } = splitLabel(text.slice(found[0].length));
  const name = rest.slice(0, 1).toUpperCase() + rest.slice(1);
  return { label: label !== '' ? label : inner !== '' ? inner : '-', name };
}

/** Whether a row says no more than that the rows below are parts of the one above. */
export function onlyLeadsOn(text: string): boolean {
  return /^((trong|tr\.?) ?do|(bao )?gom|chia ra)\s*[:.]*$/.test(fold(text));
}

/** Reads one row's texts; `corrections` stand in the place of what was pasted. @param notes the numbers of the table's footnotes */
export function rowTexts(table: PastedTable, index: number, places: Places, corrections: Readonly<Record<number, string>>, notes: ReadonlySet<string>): RowTexts {
  const row = table.rows[index] ?? [];
  const cells = row.map(({ text }, column) => {
    const kind = places.marked[column];
    return corrections[column] ?? (kind === undefined || text === '' ? text : withoutNoteMarks(text, kind, notes));
  });
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
  const within = withinAbove(name, label);
  label = within.label;
  name = within.name;
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

/** Of how many headings a row is at least that says them in other words; fewer can be chance. */
const FEWEST_AGAIN = 3;
const LONGEST_HEADING = 120;

/** Whether each of a row's texts is a heading that says the same as the column's own: "TT" under "STT". */
function saysSameAgain(row: PastedTable['rows'][number], header: PastedTable['rows']): boolean {
  const filled = row.flatMap(({ text }, column) => (text === '' ? [] : [{ text, column }]));
  const isSame = ({ text, column }: { readonly text: string; readonly column: number }): boolean => {
    const own = senseOf([text])?.role;
    return own !== undefined && header.some((cells) => senseOf([cells[column]?.text ?? ''])?.role === own);
  };
  // The first text of most rows is no heading, which is seen soonest.
  const [first] = filled;
  return filled.length >= FEWEST_AGAIN && first !== undefined && first.text.length <= LONGEST_HEADING && isSame(first) && headingsIn(row) >= FEWEST_AGAIN && filled.every(isSame);
}

/** Whether a row says the table's headings again, as on each page of a printed one. */
export function repeatsHeader({ table, headerRows }: Pick<ImportDraft, 'table' | 'headerRows'>, index: number): boolean {
  const row = table.rows[index] ?? [];
  if (headerRows === 0) return false;
  if (isColumnNumbers(row) && row.every(({ text }) => text === '' || /^[(-]?[\dA-D]{1,2}\)?(\s*=.*)?$/.test(text))) return true;
  const header = table.rows.slice(0, headerRows);
  const headings = new Set(header.flatMap((cells) => cells.map(({ text }) => fold(text))));
  const texts = row.flatMap(({ text }) => (text === '' ? [] : [fold(text)]));
  if (texts.length >= 2 && texts.every((text) => headings.has(text))) return true;
  return saysSameAgain(row, header);
}

export function hasTarget(row: RowTexts): boolean {
  return row.targets.some((text) => looksLikeTarget(text)) || (row.targets.length > 0 && !row.isAcross);
}
