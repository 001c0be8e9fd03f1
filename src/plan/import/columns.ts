import type { Year } from '../Plan';
import { correctRoles, guessRoles } from './guessRoles';
import { headingsIn, isColumnNumbers, senseOf, type HeadingSense } from './headings';
import type { ColumnRole, ImportColumn, PastedCell, PastedTable } from './types';

type Row = readonly PastedCell[];

const REPEATABLE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['year', 'ignore']);

/** Whether only one column of a table may have a role. A role of `year` may stand once for each year. */
export function mayStandOnce(role: ColumnRole): boolean {
  return !REPEATABLE.has(role);
}

/** What was recognised of a table's columns. */
export interface RecognisedColumns {
  /** How many rows at the top are headings, a row of column numbers included. */
  readonly headerRows: number;
  /** One for each column. */
  readonly columns: readonly ImportColumn[];
}

const DEEPEST_HEADER = 4;

/** A row below the first row of headings belongs to them where it is merged with it, or speaks of years and the like alone. */
function continuesHeader(row: Row): boolean {
  if (isColumnNumbers(row)) return true;
  const own = row.filter(({ text, covered }) => text !== '' && covered === undefined);
  if (own.length === 0) return false;
  const senses = own.filter(({ text }) => text.length <= 60 && senseOf([text]) !== undefined);
  const isMerged = row.some(({ covered }) => covered === 'above');
  const first = row.findIndex(({ text }) => text !== '');
  // Figures or a name in the first columns begin the table's body.
  return senses.length === own.length && (isMerged || first > 0 || headingsIn(row) >= 2);
}

function countHeaderRows(rows: readonly Row[]): number {
  const first = rows[0];
  if (first === undefined || headingsIn(first) < 2) return 0;
  let count = 1;
  for (let at = 1; at < Math.min(rows.length, DEEPEST_HEADER); at += 1) {
    const row = rows[at];
    if (row === undefined || !continuesHeader(row)) break;
    count += 1;
    if (isColumnNumbers(row)) break;
  }
  return count;
}

/** The headings of each column from top to bottom, merged ones for every column that they cover. */
function headingLines(header: readonly Row[]): string[][] {
  const width = header[0]?.length ?? 0;
  const lines: string[][] = Array.from({ length: width }, () => []);
  header.forEach((row, at) => {
    if (isColumnNumbers(row)) return;
    const below = header[at + 1];
    const isUpper = below !== undefined && !isColumnNumbers(below);
    let left = '';
    for (let column = 0; column < width; column += 1) {
      const cell = row[column];
      if (cell === undefined || cell.covered === 'above') {
        left = '';
        continue;
      }
      const hasLower = isUpper && (below[column]?.text ?? '') !== '';
      // A worksheet's copy tells no merging: a blank beside an upper heading belongs to it where a lower heading stands under it.
      const text = cell.text !== '' ? cell.text : cell.covered === 'left' || hasLower ? left : '';
      if (cell.text !== '') left = cell.text;
      else if (text === '') left = '';
      if (text !== '') lines[column]?.push(text);
    }
  });
  return lines;
}

interface Draft {
  readonly heading: string;
  readonly sense: HeadingSense | undefined;
}

function firstOf(drafts: readonly Draft[], role: HeadingSense['role'], weak?: boolean): number {
  return drafts.findIndex(({ sense }) => sense?.role === role && (weak === undefined || (sense.weak === true) === weak));
}

function lastYear(drafts: readonly Draft[], indexes: readonly number[]): Year | undefined {
  const years = indexes.flatMap((at) => drafts[at]?.sense?.year ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Roles that fit each other: what one heading means can depend on the others. */
function settle(drafts: readonly Draft[]): (ColumnRole | undefined)[] {
  const strong = firstOf(drafts, 'name', false);
  const name = strong >= 0 ? strong : firstOf(drafts, 'name');
  const all = drafts.map((_, at) => at);
  const baselines = all.filter((at) => drafts[at]?.sense?.role === 'baseline');
  const baseYear = lastYear(drafts, baselines);
  const ends = all.filter((at) => drafts[at]?.sense?.role === 'byEnd');
  const endYear = lastYear(drafts, ends);
  const yearly = all.filter((at) => drafts[at]?.sense?.role === 'figures');
  const hasOtherTargets = ends.length > 0;
  const hasTarget = hasOtherTargets || yearly.length > 0 || drafts.some(({ sense }) => sense?.role === 'target' && sense.weak !== true);
  const taken = new Set<string>();

  return drafts.map(({ sense }, at) => {
    let role: ColumnRole | undefined;
    if (sense === undefined) return undefined;
    // The plan before this one, beside what was reached of it: "Kế hoạch 2021 - 2025".
    const isPast = baseYear !== undefined && sense.lastYear !== undefined && sense.lastYear <= baseYear;
    if (isPast && (sense.role === 'figures' || sense.role === 'target' || sense.role === 'byEnd' || sense.role === 'average')) {
      role = 'ignore';
    } else if (sense.role === 'target') {
      role = sense.weak === true && hasTarget ? 'ignore' : 'target';
    } else if (sense.role === 'figures') {
      role = yearly.length === 1 && !hasOtherTargets ? 'byEnd' : 'year';
    } else if (sense.role === 'name') {
      role = at === name ? 'name' : sense.weak === true ? 'target' : 'ignore';
    } else if (sense.role === 'baseline') {
      // Of several past years the last one is where the plan begins.
      role = sense.year === baseYear ? 'baseline' : 'ignore';
    } else if (sense.role === 'byEnd') {
      role = ends.length === 1 || sense.year === endYear || sense.year === undefined ? 'byEnd' : 'year';
    } else {
      role = sense.role;
    }
    const once = role === 'year' ? `year ${String(sense.year)}` : role;
    if ((mayStandOnce(role) || role === 'year') && taken.has(once)) return 'ignore';
    taken.add(once);
    return role;
  });
}

/**
 * Finds a table's headings and what each column holds. What no heading tells follows from the cells, and says so
 * (`guessed`); a column of nothing known is `ignore`.
 */
export function recogniseColumns(table: PastedTable): RecognisedColumns {
  const headerRows = countHeaderRows(table.rows);
  const body = table.rows.slice(headerRows);
  const drafts = headingLines(table.rows.slice(0, headerRows));
  const width = table.rows[0]?.length ?? 0;
  const read: Draft[] = Array.from({ length: width }, (_, at) => {
    const lines = drafts[at] ?? [];
    return { heading: lines.filter((line, place) => line !== lines[place - 1]).join(' / '), sense: senseOf(lines) };
  });
  const settled = correctRoles(body, settle(read));
  const guessed = guessRoles(body, settled);
  const columns = read.map(({ heading, sense }, at): ImportColumn => {
    const known = settled[at];
    const role = known ?? guessed[at] ?? 'ignore';
    const hasYear = role === 'year' || role === 'byEnd' || role === 'baseline';
    return {
      role,
      heading,
      guessed: known === undefined,
      ...(hasYear && sense?.year !== undefined ? { year: sense.year } : {}),
      ...(sense?.unit === undefined ? {} : { unit: sense.unit }),
    };
  });
  return { headerRows, columns };
}
