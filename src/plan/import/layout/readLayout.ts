import { fail, type Result } from '../../result';
import { fold, LIMITS } from '../cells';
import { flowRows } from './flow';
import { findHeader } from './header';
import { placedRows } from './places';
import { linesOf, type Line } from './words';
import { tableOf } from '../table/table';
import type { PastedTable, PasteProblem } from '../types';

/** How many lines of a document's head are kept, and of what stands right above its table. */
const HEAD_LINES = 30;
const TITLE_LINES = 30;

/** The document's head, and the lines from the last "PHỤ LỤC" above the table on. */
function linesBefore(lines: readonly Line[], from: number): string[] {
  const nearest = lines.slice(Math.max(0, from - TITLE_LINES), from);
  const title = nearest.map(({ text }) => /^(phu luc|bieu)\b/.test(fold(text))).lastIndexOf(true);
  const above = title < 0 ? nearest.slice(-HEAD_LINES / 2) : nearest.slice(title);
  const head = lines.slice(0, Math.min(HEAD_LINES, from - above.length));
  return [...head, ...above].map(({ text }) => text);
}

/**
 * Reads the appendix table in the text of a PDF's pages, where only the words' looks tell the columns. The whole document may
 * be given: the table is found by its headings.
 *
 * Fails with `empty`, `tooLarge`, `tooManyRows`, or `noTable` where no headings with a column of names are found. Never throws.
 */
export function readLayout(text: string): Result<PastedTable, PasteProblem> {
  if (text.length > LIMITS.pageCharacters) return fail({ code: 'tooLarge', limit: LIMITS.pageCharacters });
  if (text.trim() === '') return fail({ code: 'empty' });
  const lines = linesOf(text);
  const placed = placedRows(lines);
  if (placed !== undefined) return tableOf('layout', placed.rows, linesBefore(lines, placed.from));
  const header = findHeader(lines);
  if (header === undefined) return fail({ code: 'noTable' });
  return tableOf('layout', flowRows(lines, header), linesBefore(lines, header.from));
}
