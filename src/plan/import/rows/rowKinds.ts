import { isBullet, looksLikeUnit } from '../cells';
import { isBulletHeading } from './bulletHeading';
import { joined, linedTexts } from './joinedRows';
import { remarksOf, type Remarks } from './remarkRows';
import { hasTarget, noteNumbers, onlyLeadsOn, placesOf, repeatsHeader, rowTexts, type Places, type RowTexts } from './rowTexts';
import { endsOpen, isInCapitals, isNote, isTornOff, isTotal } from './rowWords';
import { isStray, printedAfter, type Printed } from './strayRows';
import { unitLines } from './unitLines';
import type { ImportDraft, RowKind } from '../types';

/** What a row of the table is, and its texts. */
export interface ClassifiedRow {
  /** The row's place in the table. */
  readonly index: number;
  readonly as: RowKind;
  /** "1", "2.1", "-", "IV", without brackets or points at its end; numbered by order where the table has no labels. */
  readonly label: string;
  /**
   * The row's texts by column: as they were put right, without the label in the name, and with what was torn off into the
   * rows below. Merged places are empty.
   */
  readonly cells: readonly string[];
  /** The texts of agencies' cells that were pasted in several lines, with their line ends. */
  readonly lined: Readonly<Record<number, string>>;
  /** How far below its indicator the row stands; a greater number is farther. Rows without a label are farthest. */
  readonly depth: number;
  /** What the row is could also be seen otherwise. */
  readonly isUnclear: boolean;
  /** Columns whose text was put there by its looks alone. */
  readonly guessedColumns: readonly number[];
  /** Columns that are merged with the row above. */
  readonly coveredColumns: readonly number[];
  /** The unit that a line of the table above says for the rows below it, empty where it is an unknown one. */
  readonly unitAbove?: string;
}

interface Verdict {
  readonly as: RowKind;
  readonly isUnclear: boolean;
}

const sure = (as: RowKind): Verdict => ({ as, isUnclear: false });
const unclear = (as: RowKind): Verdict => ({ as, isUnclear: true });

interface Surroundings {
  /** The last row before that is a line, a section or an indicator. */
  readonly before: { readonly row: RowTexts; readonly as: RowKind } | undefined;
  /** The texts of the row that rests belong to, with those that joined it already. */
  readonly owner: readonly string[];
  readonly after: RowTexts | undefined;
  readonly printed: Printed;
  readonly remarks: Remarks;
  /** The last row with a label is a heading of those below. */
  readonly isHeaded: boolean;
  /** Rows of the table are numbered or have dashes. */
  readonly hasLabels: boolean;
  /** Labels of the indicators so far. */
  readonly numbers: ReadonlySet<string>;
}

const ROMAN = /^[IVXLC]{1,6}[.)]?$/;
const CAPITAL = /^[A-ZĐ][.)]?$/;
const SMALL = /^[a-zđ][.)]?$/;

function bareLabel(label: string): string {
  return isBullet(label) ? '-' : label.replace(/^\(/, '').replace(/[.)]+$/, '');
}

function isSubNumber(label: string, numbers: ReadonlySet<string>): boolean {
  const parent = /^(\d+(?:\.\d+)*)\.\d+$/.exec(bareLabel(label))?.[1];
  return parent !== undefined && numbers.has(parent.split('.')[0] ?? '');
}

function isUnderLabel(label: string, numbers: ReadonlySet<string>): boolean {
  return isBullet(label) || SMALL.test(label) || isSubNumber(label, numbers);
}

/** Where rows with such a label stand: "1.1" above "a)", that above "-", that above "+". */
function depthOf(label: string): number {
  const bare = label.replace(/^\(/, '').replace(/[.)]+$/, '');
  if (/^\d+(\.\d+)*$/.test(bare)) return bare.split('.').length;
  if (SMALL.test(label)) return 10;
  if (label === '+') return 12;
  return isBullet(label) ? 11 : 13;
}

/** Whether every text of a row goes on with the cell above it. */
function goesOn({ cells, filled }: RowTexts, owner: readonly string[]): boolean {
  return filled.every((column) => isTornOff(cells[column] ?? '') || endsOpen(owner[column] ?? '') || looksLikeUnit(cells[column] ?? ''));
}

/** A row without a target, whose text stands alone but for a unit or an agency. */
function withoutTarget(row: RowTexts, { before, owner, after, isHeaded, hasLabels, numbers }: Surroundings): Verdict {
  const { label, name, unit, lead } = row;
  if (isBulletHeading(row, after, isHeaded)) return sure('section');
  if (isUnderLabel(label, numbers)) return sure('under');
  if (ROMAN.test(label) || CAPITAL.test(label)) return sure('section');
  const leadsOn = after !== undefined && isUnderLabel(after.label, new Set([...numbers, bareLabel(label)]));
  if (label !== '') {
    if (leadsOn || unit !== '' || lead !== '') return sure('indicator');
    // "1 | VỀ KINH TẾ" over "1.1 | …" is seen above; a number alone may head a section or promise something in words.
    return row.isAcross || isInCapitals(name) ? sure('section') : unclear('indicator');
  }
  if (row.isAcross || isInCapitals(name)) return isTornOff(name) ? unclear('section') : sure('section');
  if (row.sharesLabel) return sure('under');
  const isRest = before !== undefined && before.as !== 'section' && (name === '' || isTornOff(name) || endsOpen(before.row.name));
  if (isRest) return name === '' && !goesOn(row, owner) ? unclear('continued') : sure('continued');
  if (leadsOn || name.endsWith(':')) return sure('indicator');
  if (unit !== '' || lead !== '') return unclear(hasLabels ? 'under' : 'indicator');
  return unclear('section');
}

function withTarget(row: RowTexts, { before, isHeaded, hasLabels, numbers }: Surroundings): Verdict {
  const { label, name } = row;
  if (isUnderLabel(label, numbers)) return sure('under');
  if (label !== '') return ROMAN.test(label) || CAPITAL.test(label) ? unclear('indicator') : sure('indicator');
  if (row.sharesLabel) return name === '' || isTornOff(name) ? unclear('continued') : sure('under');
  const isRest = before !== undefined && before.as !== 'section' && row.unit === '' && (name === '' || isTornOff(name));
  if (isRest) return unclear('continued');
  if (isHeaded && row.unit !== '') return sure('under');
  return hasLabels ? unclear(before === undefined || before.as === 'section' ? 'indicator' : 'under') : sure('indicator');
}

function verdictOf(row: RowTexts, draft: Pick<ImportDraft, 'table' | 'headerRows'>, { targets }: Places, notes: ReadonlySet<string>, around: Surroundings): Verdict {
  if (row.filled.length === 0 || repeatsHeader(draft, row.index)) return sure('ignored');
  const said = row.name === '' ? row.label : row.name;
  if (isTotal(said)) return row.targets.length > 0 ? unclear('total') : sure('total');
  if (isNote(said) && row.targets.length === 0) return sure('ignored');
  if (onlyLeadsOn(said) && row.targets.length === 0) return sure('ignored');
  const { after, owner, printed, remarks } = around;
  const remark = remarks.get(row.index);
  if (remark !== undefined) return remark === 'sure' ? sure('ignored') : unclear('ignored');
  const stray = isStray(row, { after, isBeforeHeader: after !== undefined && repeatsHeader(draft, after.index), targetColumns: targets, owner, notes }, printed);
  if (stray !== undefined) return stray === 'sure' ? sure('ignored') : unclear('ignored');
  return hasTarget(row) ? withTarget(row, around) : withoutTarget(row, around);
}

/**
 * Says of each row below the headings what it is. An answer of the user's stands above everything; what a row is can depend
 * on the rows around it.
 */
export function classifyRows(draft: Pick<ImportDraft, 'table' | 'headerRows' | 'columns' | 'answers'>): readonly ClassifiedRow[] {
  const { table, headerRows, columns, answers } = draft;
  const places = placesOf(columns);
  const notes = noteNumbers(table);
  const rows = table.rows
    .map((_, index) => index)
    .slice(headerRows)
    .map((index) => rowTexts(table, index, places, answers[index]?.cells ?? {}, notes));
  const hasLabels = rows.filter(({ label }) => /\d/.test(label) || isBullet(label)).length * 4 >= rows.length;
  const remarks = remarksOf(table, rows);
  const unitAt = unitLines(table, headerRows);
  const numbers = new Set<string>();
  let before: Surroundings['before'];
  let order = 0;
  let printed: Printed = { isSigned: false, page: undefined };
  let isHeaded = false;
  const classified: ClassifiedRow[] = [];
  /** Where in `classified` the row stands that rests belong to. */
  let owner = -1;
  rows.forEach((row, at) => {
    const answered = answers[row.index]?.as;
    const found = unitAt.lines.has(row.index) ? sure('ignored') : verdictOf(row, draft, places, notes, { before, owner: classified[owner]?.cells ?? [], after: rows[at + 1], printed, remarks, isHeaded, hasLabels, numbers });
    const as = answered ?? found.as;
    const pasted = table.rows[row.index] ?? [];
    const unitAbove = unitAt.unitOf(row.index);
    if (as === 'indicator') order += 1;
    const label = bareLabel(row.label);
    classified.push({
      index: row.index,
      as,
      label: as === 'ignored' ? '' : as === 'indicator' && label === '' && !hasLabels ? String(order) : label,
      cells: row.cells,
      lined: linedTexts(pasted, row.cells, places.agencies),
      depth: as === 'indicator' ? 0 : depthOf(row.label),
      isUnclear: answered === undefined && found.isUnclear,
      guessedColumns: pasted.flatMap((cell, column) => (cell.guessed === true ? [column] : [])),
      coveredColumns: pasted.flatMap((cell, column) => (cell.covered === 'above' ? [column] : [])),
      ...(unitAbove === undefined ? {} : { unitAbove }),
    });
    const above = classified[owner];
    if (as === 'continued' && above !== undefined) classified[owner] = { ...above, cells: joined(above.cells, row.cells, places.agencies), lined: {} };
    if (as === 'ignored') printed = printedAfter(printed, row);
    else if (as !== 'continued' && row.label !== '') isHeaded = (as === 'indicator' || as === 'under') && row.targets.length === 0 && row.unit === '';
    else if (as === 'section' || as === 'total') isHeaded = false;
    if (as === 'indicator') numbers.add(label);
    if (as === 'indicator' || as === 'under') owner = classified.length - 1;
    if (as === 'section' || as === 'total') owner = -1;
    if (as !== 'ignored' && as !== 'continued') before = { row, as };
  });
  return classified;
}
