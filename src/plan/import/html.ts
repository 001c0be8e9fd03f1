import { fail, type Result } from '../result';
import { fold, LIMITS, looksLikeTarget } from './cells';
import { headingsIn } from './headings';
import { readPage, type HtmlPage, type HtmlTable } from './htmlTables';
import { layOut } from './spans';
import { tableOf } from './table';
import type { PastedCell, PastedTable, PasteProblem } from './types';

type Row = readonly PastedCell[];

/** How many rows look like an appendix's: a name and a target in different cells. */
function promisingRows(rows: readonly Row[]): number {
  return rows.filter((row) => {
    const name = row.findIndex(({ text }) => text.length <= 400 && (text.match(/\p{L}/gu)?.length ?? 0) >= 6);
    return name >= 0 && row.some(({ text }, at) => at > name && looksLikeTarget(text));
  }).length;
}

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

/** How many of the texts before a table are kept, from the document's beginning and from just before the table. */
const KEPT_TEXTS = 40;

function textsBefore(page: HtmlPage, start: number): string[] {
  const before = page.texts.slice(0, start);
  return before.length <= 2 * KEPT_TEXTS ? before : [...before.slice(0, KEPT_TEXTS), ...before.slice(-KEPT_TEXTS)];
}

/**
 * Reads the appendix table of a piece of HTML, as Word, Excel, LibreOffice, a web page or a PDF viewer puts it on the
 * clipboard. Of several tables it takes the one with the most rows of a name and a target, together with those that go on
 * with it on further pages.
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
    .map((table): Candidate => {
      // A row too many is enough to say that there are too many.
      const rows = layOut(table.rows.slice(0, LIMITS.rows * 4));
      return { table, rows, width: widthOf(rows), promising: promisingRows(rows) };
    })
    .sort((one, other) => one.table.start - other.table.start);
  const best = candidates.reduce<Candidate | undefined>(
    (found, candidate) =>
      found === undefined || candidate.promising > found.promising || (candidate.promising === found.promising && candidate.rows.length > found.rows.length)
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
  const rows = candidates.slice(from, to + 1).flatMap((candidate) => candidate.rows);
  return tableOf('html', rows, textsBefore(page, first.table.start));
}
