import { fail, type Result } from '../../result';
import { cellOf, LIMITS } from '../cells';
import { tableOf } from './table';
import type { PastedTable, PasteProblem } from '../types';

/** A cell in quotes as Excel writes it, and where it ends; undefined where the quotes are only a part of a text. */
function quotedAt(text: string, start: number): { readonly inside: string; readonly end: number } | undefined {
  let inside = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    inside += text.slice(from, quote);
    const next = text[quote + 1];
    if (next === '"') {
      inside += '"';
      from = quote + 2;
    } else if (next === undefined || next === '\t' || next === '\n') {
      return { inside, end: quote + 1 };
    } else {
      return undefined;
    }
  }
}

interface Split {
  readonly rows: string[][];
  /** A quoted cell holds a tab and a line break: it may be two stray quotes with a piece of the table between them. */
  readonly isDaring: boolean;
}

function split(text: string, mayBeTorn: boolean): Split {
  const rows: string[][] = [];
  let row: string[] = [];
  let isDaring = false;
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : undefined;
    const isTorn = quoted !== undefined && quoted.inside.includes('\t') && quoted.inside.includes('\n');
    if (quoted !== undefined && (!isTorn || mayBeTorn)) {
      isDaring ||= isTorn;
      row.push(quoted.inside);
      at = quoted.end;
    } else {
      let end = at;
      while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
      row.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) return { rows, isDaring };
    at += 1;
  }
}

function isEven(rows: readonly (readonly string[])[]): boolean {
  const width = rows[0]?.length;
  // The text's last line end opens no row.
  return rows.every((row, at) => row.length === width || (at === rows.length - 1 && row.length === 1 && row[0] === ''));
}

/**
 * Splits tab-separated text as Excel and Word copy it. Quotes hold a cell together only where Excel would have set them:
 * around a whole cell, those inside doubled. A stray quote is a letter like any other and swallows nothing. The cost grows
 * with the text's length.
 */
export function splitTabs(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n');
  const daring = split(plain, true);
  // Excel copies rows of one length: where they differ, a quote has eaten tabs and line ends.
  return daring.isDaring && !isEven(daring.rows) ? split(plain, false).rows : daring.rows;
}

/** Up to the last cell with a text: whole rows of a worksheet end in thousands of blank cells. */
function widthOf(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? '').trim() === '') width -= 1;
  return width;
}

/**
 * Reads a tab-separated table.
 *
 * Fails with `empty`, `tooLarge`, `tooManyRows`, `tooManyColumns`, or `noTable` where fewer than two rows have two cells.
 */
export function readTabs(text: string): Result<PastedTable, PasteProblem> {
  if (text.length > LIMITS.characters) return fail({ code: 'tooLarge', limit: LIMITS.characters });
  if (text.trim() === '') return fail({ code: 'empty' });
  if (!text.includes('\t')) return fail({ code: 'noTable' });
  const rows = splitTabs(text);
  const filled = rows.filter((row) => row.filter((cell) => cell.trim() !== '').length >= 2);
  if (filled.length < 2) return fail({ code: 'noTable' });
  const width = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  if (width > LIMITS.columns) return fail({ code: 'tooManyColumns', found: width, limit: LIMITS.columns });
  return tableOf(
    'tabs',
    rows.map((row) => row.slice(0, LIMITS.columns).map(cellOf)),
    [],
  );
}
