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
  | { readonly kind: 'year'; readonly year: Year; readonly start: number; readonly end: number; readonly gap: boolean }
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
