import { fail, type Result } from '../result';
import { readHtml } from './table/html';
import { readLayout } from './layout/readLayout';
import { readTabs } from './table/tabs';
import type { PastedTable, PasteProblem } from './types';

/** What a clipboard holds of the same thing: its HTML, its plain text, or both. */
export interface Pasted {
  readonly html?: string;
  readonly text?: string;
}

const PICTURE = /<(img|v:imagedata)\b/i;

/** Word says in the head of its HTML how it looks; that is no text. */
function isPictureAlone(html: string): boolean {
  const body = html.slice(Math.max(0, html.search(/<body\b/i)));
  return PICTURE.test(body) && body.replace(/<[^<>]*>|&nbsp;/gi, '').trim() === '';
}

/**
 * Reads a pasted table: from the HTML where that holds one, since it alone tells which cells are merged; else from the
 * text, by its tabs or, for the text of a PDF's pages, by its looks.
 *
 * Fails with the problem of the most telling reading. Never throws.
 */
export function readPasted({ html = '', text = '' }: Pasted): Result<PastedTable, PasteProblem> {
  if (html.trim() === '' && text.trim() === '') return fail({ code: 'empty' });
  const problems: PasteProblem[] = [];
  const readings = [
    ...(html.trim() === '' ? [] : [() => readHtml(html)]),
    ...(text.trim() === '' ? [] : [() => readTabs(text), () => readLayout(text)]),
  ];
  for (const read of readings) {
    const table = read();
    if (table.ok) return table;
    problems.push(table.error);
  }
  if (text.trim() === '' && isPictureAlone(html)) return fail({ code: 'picture' });
  // That something is too large says more than that nothing was found.
  return fail(problems.find(({ code }) => code === 'tooLarge' || code === 'tooManyRows' || code === 'tooManyColumns') ?? problems[0] ?? { code: 'noTable' });
}
