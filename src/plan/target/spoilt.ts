import { phrasesFrom } from './phrases';
import type { Token } from './tokens';
import { isUnitWord } from './units';

/** Letters and pairs that no Vietnamese word has: what an old encoding (VNI) leaves of one. */
const SPOILT = /[öüûïäåøëñ]|[ae][âê]|oâ|[aeo]ù/i;

/** Whether a word comes from a text in an old encoding. */
export function isSpoilt(word: string): boolean {
  return SPOILT.test(word);
}

/** "t0i thiểu", "tre6n": a digit among small letters, where no unit begins. */
export function hasDigitInside(tokens: readonly Token[], text: string, word: string): boolean {
  const digit = tokens[tokens.length - 1];
  const first = tokens[tokens.length - 2];
  const joined = digit?.kind === 'word' && /[a-z]\d+$/.test(digit.word) ? digit : undefined;
  if (joined !== undefined) return /^\p{Ll}/u.test(text.slice(joined.start)) && /^\p{Ll}/u.test(word);
  const apart = first?.kind === 'word' && digit?.kind === 'number' && !digit.gap && phrasesFrom(first.word, 'marked').length === 0;
  return apart && /^\p{Ll}/u.test(text.slice(first.start)) && /^\p{Ll}{1,3}$/u.test(word) && !isUnitWord(word);
}
