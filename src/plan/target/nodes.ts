import type { Year } from '../Plan';
import type { Meaning } from './phrases';
import type { Token } from './tokens';

/** What the grammar is written over: tokens, with words joined to phrases and years, and brackets to groups. */
export type Node =
  | Token
  | {
      readonly kind: 'phrase';
      readonly means: Meaning;
      readonly start: number;
      readonly end: number;
      readonly gap: boolean;
    }
  | {
      readonly kind: 'year';
      readonly year: Year;
      /** It ends a period that is named with its first year. */
      readonly isPeriod?: true;
      readonly start: number;
      readonly end: number;
      readonly gap: boolean;
    }
  | {
      readonly kind: 'group';
      readonly items: readonly Node[];
      readonly start: number;
      readonly end: number;
      readonly gap: boolean;
    };

export function isMark(node: Node | undefined, ...marks: readonly string[]): boolean {
  return node?.kind === 'mark' && marks.includes(node.mark);
}

export function isPhrase(node: Node | undefined, ...meanings: readonly Meaning[]): boolean {
  return node?.kind === 'phrase' && meanings.includes(node.means);
}

export function isWord(node: Node | undefined, ...words: readonly string[]): boolean {
  return node?.kind === 'word' && words.includes(node.word);
}

/** A number that can be a year. */
export function isYear(node: Node | undefined): node is Extract<Token, { kind: 'number' }> {
  return node?.kind === 'number' && node.plain && node.value >= 1900 && node.value <= 2200;
}
