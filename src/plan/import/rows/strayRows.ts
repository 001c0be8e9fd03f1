import { noteNumber } from './noteMarks';
import type { RowTexts } from './rowTexts';
import { couldBePerson, isPageNumber, isSignature } from './rowWords';

/** What was seen so far of a printed document around its table. */
export interface Printed {
  /** Where it is signed, or says who receives it, is above. */
  readonly isSigned: boolean;
  /** The number of the last page, and the column that it stood in. */
  readonly page: { readonly number: number; readonly column: number } | undefined;
}

/** What stands around a row. */
export interface AroundRow {
  readonly after: RowTexts | undefined;
  /** The next row says the table's headings again. */
  readonly isBeforeHeader: boolean;
  readonly targetColumns: readonly number[];
  /** The texts of the row above that rests belong to. */
  readonly owner: readonly string[];
  /** The numbers of the table's footnotes. */
  readonly notes: ReadonlySet<string>;
}

function textsOf({ cells, label }: RowTexts): readonly string[] {
  return cells.filter((text) => text !== '' && text !== label);
}

/** The number of a page that stands alone in a row. */
function pageOf(row: RowTexts): Printed['page'] {
  const [column] = row.filled;
  if (row.filled.length !== 1 || column === undefined) return undefined;
  const text = row.name !== '' ? row.name : (row.cells[column] ?? '');
  return isPageNumber(text) ? { number: Number(/\d+/.exec(text)?.[0]), column } : undefined;
}

function isPartOfSignature(row: RowTexts, { isSigned }: Printed): 'sure' | 'maybe' | undefined {
  const texts = textsOf(row);
  if (texts.length > 0 && texts.every((text) => isSignature(text) || (isSigned && couldBePerson(text)))) return 'sure';
  const isLine = row.unit !== '' || row.targets.some((text) => /\d/.test(text)) || /\d/.test(row.label);
  if (!isSigned || isLine) return undefined;
  return texts.some(isSignature) || texts.every((text) => couldBePerson(text) || /[;.]$/.test(text)) ? 'sure' : 'maybe';
}

/**
 * Whether a row stands in a printed table without being a part of it: the number of a page, a footnote, the signature, who
 * receives the document. `maybe` where it could be a part all the same.
 */
export function isStray(row: RowTexts, around: AroundRow, printed: Printed): 'sure' | 'maybe' | undefined {
  const note = noteNumber([`${row.label} ${row.name}`.trim()]);
  if (note !== undefined && row.filled.length === 1 && around.notes.has(note)) return 'sure';
  const signature = isPartOfSignature(row, printed);
  if (signature !== undefined) return signature;
  const page = pageOf(row);
  if (page === undefined) return undefined;
  const isNext = printed.page !== undefined && page.number === printed.page.number + 1 && page.column === printed.page.column;
  const isAtEnd = around.after !== undefined && textsOf(around.after).some(isSignature);
  if (around.isBeforeHeader || isNext || isAtEnd) return 'sure';
  // In a column of targets it can be what a page tore off.
  return around.targetColumns.includes(page.column) && (around.owner[page.column] ?? '') === '' ? undefined : 'maybe';
}

/** What is seen of the document when a row that is left out has been read. */
export function printedAfter(printed: Printed, row: RowTexts): Printed {
  return { isSigned: printed.isSigned || textsOf(row).some(isSignature), page: pageOf(row) ?? printed.page };
}
