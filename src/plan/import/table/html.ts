import { fail, ok, type Result } from '../../result';
import { fold, LIMITS } from '../cells';
import { headingsIn } from '../columns/headings';
import { unitLine } from '../columns/unitWords';
import { readPage, type HtmlPage, type HtmlTable } from './htmlTables';
import { layOut } from './spans';
import { tableOf } from './table';
import { likeness, promisingRows } from './tableChoice';
import type { PastedCell, PastedTable, PasteProblem } from '../types';

type Row = readonly PastedCell[];

function widthOf(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function rowKey(row: Row | undefined): string {
  return (row ?? []).map(({ text }) => fold(text)).join('|');
}

interface Candidate {
  readonly table: HtmlTable;
  readonly rows: readonly Row[];
  readonly width: number;
  readonly promising: number;
  readonly likeness: number;
}

/** How far down a table its headings are looked for. */
const FURTHEST_HEADING = 15;

function headingOf({ rows }: Candidate): Row | undefined {
  return rows.slice(0, FURTHEST_HEADING).find((row) => headingsIn(row) >= 2);
}

/** Whether a table goes on with another one on its next page: as wide, under the same headings or under none. */
function goesOn(first: Candidate, next: Candidate): boolean {
  if (first.width !== next.width) return false;
  const again = headingOf(next);
  return again === undefined ? next.promising > 0 : rowKey(headingOf(first)) === rowKey(again);
}

/** The line between two tables that says the unit of the second, as a row of that. */
function unitBetween(first: Candidate | undefined, next: Candidate, page: HtmlPage): readonly Row[] {
  if (first === undefined) return [];
  const line = page.texts.slice(first.table.end, next.table.start).reverse().find((text) => unitLine(text) !== undefined);
  return line === undefined ? [] : [[{ text: line }, ...Array.from({ length: next.width - 1 }, (): PastedCell => ({ text: '', covered: 'left' }))]];
}

/** How many of the texts before a table are kept, from the document's beginning and from just before the table. */
const KEPT_TEXTS = 40;

function textsBefore(page: HtmlPage, start: number): string[] {
  const before = page.texts.slice(0, start);
  return before.length <= 2 * KEPT_TEXTS ? before : [...before.slice(0, KEPT_TEXTS), ...before.slice(-KEPT_TEXTS)];
}

/** Of how many tables the headings are looked at; more of them no document has. */
const MOST_WEIGHED = 200;

/** Of how many rows a table is at least that is told of when another one was taken, and how many are told of. */
const ROWS_TO_TELL = 2;
const MOST_TOLD = 20;
const LONGEST_NAME = 160;

/** What a table is called: the last text above it, or its first row where none is. */
function nameOf({ table, rows }: Candidate, page: HtmlPage, after: number): string {
  const above = page.texts.slice(after, table.start).reverse();
  const title = above.find((text) => /\p{L}{2}/u.test(text) && !/^\(/.test(text)) ?? (rows[0] ?? []).map(({ text }) => text).filter((text) => text !== '').join(' | ');
  return title.length > LONGEST_NAME ? `${title.slice(0, LONGEST_NAME).trim()}…` : title;
}

/** The names of tables that could have been meant as well: those beside the ones taken, not what stands within or around them. */
function othersOf(candidates: readonly Candidate[], taken: readonly Candidate[], page: HtmlPage): string[] {
  const from = taken[0]?.table.start ?? 0;
  const to = taken.reduce((last, { table }) => Math.max(last, table.end), 0);
  const names = candidates.flatMap((candidate, at) => {
    const { start, end } = candidate.table;
    const isBeside = end <= from || start >= to;
    if (!isBeside || candidate.table.isNested || candidate.promising < ROWS_TO_TELL) return [];
    return [nameOf(candidate, page, candidates[at - 1]?.table.end ?? 0)];
  });
  return names.slice(0, MOST_TOLD);
}

/**
 * Reads the appendix table of a piece of HTML, as Word, Excel, LibreOffice, a web page or a PDF viewer puts it on the
 * clipboard. Of several tables it takes the one that by its headings and rows looks most like one of targets, together with
 * those that go on with it on further pages; the others are named.
 *
 * Fails with `empty`, `noTable`, `tooLarge`, `tooManyRows` or `tooManyColumns`. Never throws.
 */
export function readHtml(html: string): Result<PastedTable, PasteProblem> {
  if (html.length > LIMITS.characters) return fail({ code: 'tooLarge', limit: LIMITS.characters });
  if (html.trim() === '') return fail({ code: 'empty' });
  const page = readPage(html);
  if (page.isCutOff) return fail({ code: 'noTable' });
  const candidates = page.tables
    .filter(({ rows }) => rows.length > 0)
    .map((table, at): Candidate => {
      // A row too many is enough to say that there are too many.
      const rows = layOut(table.rows.slice(0, LIMITS.rows * 4));
      const promising = promisingRows(rows);
      return { table, rows, width: widthOf(rows), promising, likeness: likeness(rows, promising, at < MOST_WEIGHED) };
    })
    .sort((one, other) => one.table.start - other.table.start);
  const best = candidates.reduce<Candidate | undefined>(
    (found, candidate) =>
      found === undefined || candidate.likeness > found.likeness || (candidate.likeness === found.likeness && candidate.rows.length > found.rows.length)
        ? candidate
        : found,
    undefined,
  );
  if (best === undefined) return fail({ code: 'noTable' });
  const most = best.table.rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  if (most > LIMITS.columns) return fail({ code: 'tooManyColumns', found: most, limit: LIMITS.columns });
  const at = candidates.indexOf(best);
  let from = at;
  for (let before = candidates[from - 1]; before !== undefined && goesOn(before, best); before = candidates[from - 1]) from -= 1;
  let to = at;
  const first = candidates[from] ?? best;
  for (let next = candidates[to + 1]; next !== undefined && goesOn(first, next); next = candidates[to + 1]) to += 1;
  const taken = candidates.slice(from, to + 1);
  const rows = taken.flatMap((candidate, index) => [...unitBetween(taken[index - 1], candidate, page), ...candidate.rows]);
  const table = tableOf('html', rows, textsBefore(page, first.table.start));
  const others = othersOf(candidates, taken, page);
  return table.ok && others.length > 0 ? ok({ ...table.value, others }) : table;
}
