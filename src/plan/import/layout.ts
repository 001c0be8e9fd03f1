import { fail, type Result } from '../result';
import type { PastedTable, PasteProblem } from './types';

/**
 * Reads the table in the text of a PDF's pages, where only the words' looks tell the columns.
 *
 * Fails with `empty` or `noTable`.
 */
export function readLayout(text: string): Result<PastedTable, PasteProblem> {
  return fail({ code: text === '' ? 'empty' : 'noTable' });
}
