import type { Line, Word } from './words';

/** A heading over rows as a text without columns has it: on one line, or its number alone on the line above it. */
export interface SectionLine {
  readonly label: string;
  readonly words: readonly Word[];
  readonly lines: 1 | 2;
  /** Its number continues the count of headings. */
  readonly isCounted: boolean;
}

const ROMANS: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** The number that a label in roman figures stands for, 0 where it is none. */
export function romanValue(label: string): number {
  return ROMANS.indexOf(label.replace(/[.)]$/, '')) + 1;
}

/** A heading says no figures but years. */
function isTitle(words: readonly Word[]): boolean {
  return /^\p{Lu}/u.test(words[0]?.text ?? '') && !words.some(({ text }) => /^\d/.test(text) && !/^(19|20|21)\d\d/.test(text));
}

/** The heading over rows that begins at a line, where one does; `last` is the number of the heading before. */
export function sectionAt(lines: readonly Line[], at: number, last: number): SectionLine | undefined {
  const line = lines[at];
  const [first, ...others] = line?.words ?? [];
  if (line === undefined || first === undefined) return undefined;
  const value = romanValue(first.text);
  const isCounted = value > 0 && (value === last + 1 || value === 1);
  if (others.length > 0) {
    if (isCounted && isTitle(others)) return { label: first.text, words: others, lines: 1, isCounted };
    const isHeading = /^[IVX]{1,5}[.)]\s*\p{Lu}/u.test(line.text) || /^[IVX]{1,5}\s+\p{Lu}{2}/u.test(line.text) || /^[A-Z]\.\s+\p{Lu}/u.test(line.text);
    return isHeading ? { label: '', words: line.words, lines: 1, isCounted: false } : undefined;
  }
  const title = lines[at + 1]?.words ?? [];
  return isCounted && isTitle(title) ? { label: first.text, words: title, lines: 2, isCounted } : undefined;
}
