import type { TableFileFault } from '../locales/tableFileText';
import { LIMITS } from '../plan/import/cells';
import { foreignFile, TELLING_BYTES, wideText } from '../plan/import/foreignFile';
import type { Pasted } from '../plan/import/readPasted';
import type { ImportDraft } from '../plan/import/types';
import { fail, ok, type Result } from '../plan/result';
import type { ChosenFile } from './chosenFile';
import { importInFile } from './importStore';

/** Letters of two bytes, and a few that take more. */
const MOST_BYTES = LIMITS.characters * 2;

/** What a file holds for an import: the text of a table, or an import that was put away. */
export type TableFile = { readonly kind: 'pasted'; readonly pasted: Pasted } | { readonly kind: 'draft'; readonly draft: ImportDraft };

/** Reads a file for an import. Whatever it holds, the answer is a text, an import, or the reason there is none. */
export async function readTableFile(file: ChosenFile): Promise<Result<TableFile, TableFileFault>> {
  const read = async (most: number): Promise<Uint8Array> => new Uint8Array(await file.slice(0, most).arrayBuffer());
  let bytes: Uint8Array;
  try {
    const kind = foreignFile(await read(TELLING_BYTES));
    if (kind !== undefined) return fail({ code: 'foreign', kind });
    bytes = await read(MOST_BYTES + 1);
  } catch {
    return fail({ code: 'unreadable' });
  }
  if (bytes.length > MOST_BYTES) return fail({ code: 'tooLarge', limit: LIMITS.characters });
  // The decoder drops the mark that a text may begin with.
  const text = new TextDecoder(wideText(bytes)).decode(bytes);
  if (/\.json$/i.test(file.name)) {
    const draft = importInFile(text);
    return draft === undefined ? fail({ code: 'notDraft' }) : ok({ kind: 'draft', draft });
  }
  return ok({ kind: 'pasted', pasted: /\.html?$/i.test(file.name) ? { html: text } : { text } });
}
