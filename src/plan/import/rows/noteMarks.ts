/** What kind of text a mark is looked for in: "(1)" can end a name, but beside a figure it may be a second one. */
export type MarkedText = 'name' | 'figure' | 'words';

/** "[1]", "(*)", "[A1]"; at its beginning a text is the note itself. */
const IN_BRACKETS = /(?<=.)\s*(?:\[(?:\d{1,3}|\*{1,4}|[A-Z]{1,3}\d{1,3})\]|\(\*{1,4}\))/gu;
const STARS = /(?<=[\p{L}\d%‰)])\s?\*{1,4}(?=$|\s*[%‰]$)/u;
/** Raised digits that are no power: those of "m²" and "10³ đồng" are. */
const RAISED = /(?<!(?<!\p{L})[kcdmh]?m|(?<![\d.,])10)[⁰¹²³⁴-⁹]+|(?<=\d)[⁰¹²³⁴-⁹]+(?=\s*[%‰]?$)/gu;
const NUMBER_AT_END = /\s*\((\d{1,2})\)$/u;

/**
 * A text without the marks of footnotes, which belong to no name and no figure. A text that would be nothing without is left
 * as it is.
 *
 * @param notes the numbers of the footnotes under the table, "1" for "(1) Theo chuẩn nghèo …"
 */
export function withoutNoteMarks(text: string, kind: MarkedText, notes: ReadonlySet<string>): string {
  const bare = text.replace(IN_BRACKETS, '').replace(STARS, '').replace(RAISED, '').trim();
  const number = NUMBER_AT_END.exec(bare);
  const isMark = number !== null && (kind === 'name' || notes.has(number[1] ?? ''));
  const found = isMark ? bare.slice(0, number.index).trim() : bare;
  return found === '' ? text : found;
}

/** The number of the mark that a text ends with: "Tỷ lệ hộ nghèo (1)", "2,0 [1]". */
export function markAtEnd(text: string): string | undefined {
  return /(?<=.)[([](\d{1,2})[)\]]$/u.exec(text)?.[1];
}

/** The number of a footnote that a row of a single text says. */
export function noteNumber(texts: readonly string[]): string | undefined {
  const [only, ...others] = texts.filter((text) => text !== '');
  return only === undefined || others.length > 0 ? undefined : /^[([](\d{1,2})[)\]]\s*:?\s*\p{L}/u.exec(only)?.[1];
}
