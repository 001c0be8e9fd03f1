import { withoutMarks } from './letters';
import { MARKED, type Meaning } from './phrases';
import type { Token } from './tokens';

const COMPARING: readonly Meaning[] = ['>=', '>', '<=', '<', 'orMore', 'orLess'];
/** Comparing and changing words that stand alone before a figure. */
const SINGLE = ['trên', 'dưới', 'hơn', 'tăng', 'giảm', 'còn'];

/** "nghiêng" with everything that an input method can leave behind. */
const LONGEST_SYLLABLE = 12;

/** The letters of a word without marks, and without what an input method leaves of them: "duwowsi", "khoong", "ddat". */
function lettersOf(word: string): string {
  const plain = withoutMarks(word);
  if (plain.length > LONGEST_SYLLABLE) return plain;
  return plain
    .replace(/(aa|ee|oo|dd)/g, (pair) => pair.charAt(0))
    .replace(/w/g, '')
    .replace(/([aeiouy][a-z]*?)[sfrxj]/g, '$1');
}

interface Known {
  /** The letters of its words. */
  readonly letters: readonly string[];
  readonly text: string;
  readonly means: Meaning;
}

const KNOWN: ReadonlyMap<string, readonly Known[]> = knownPhrases();

/** By the letters of the first word, longest first. */
function knownPhrases(): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  const wanted = MARKED.filter(({ words, means }) => (words.length > 1 ? COMPARING.includes(means) : SINGLE.includes(words.join())));
  for (const { words, means } of [...wanted].sort((left, right) => right.words.length - left.words.length)) {
    const letters = words.map(withoutMarks);
    const [first = ''] = letters;
    known.set(first, [...(known.get(first) ?? []), { letters, text: words.join(' '), means }]);
  }
  return known;
}

/** A phrase that misspelt words are meant for. */
export interface MeantPhrase {
  readonly means: Meaning;
  /** How many words it has. */
  readonly length: number;
  /** Only the place of a mark is wrong ("không qúa"), which nobody needs to look at. */
  readonly isMarkMoved: boolean;
}

/** One wrong mark makes another word of a short one: "tầng 5", "hôn". Those count only where the figure tells. */
function isMeant(tokens: readonly Token[], index: number, letters: string): boolean {
  const [token, next, after] = tokens.slice(index, index + 3);
  if (token?.kind !== 'word' || next?.kind !== 'number') return false;
  if (withoutMarks(token.word) !== letters) return true;
  return ['tren', 'duoi', 'giam'].includes(letters) || (['tang', 'hon'].includes(letters) && after?.kind === 'percent');
}

function marksOf(text: string): string {
  return [...text.normalize('NFD')].filter((sign) => /\p{M}/u.test(sign)).sort().join('');
}

/**
 * The comparing or changing phrase that misspelt words are meant for: "tối thiếu", "trờ lên", "khoong quas", "dưói 5".
 * Only the marks or the input method may have gone wrong; words that are right are no business of this.
 */
export function meantPhraseAt(tokens: readonly Token[], index: number): MeantPhrase | undefined {
  const first = tokens[index];
  if (first?.kind !== 'word') return undefined;
  for (const { letters, text, means } of KNOWN.get(lettersOf(first.word)) ?? []) {
    const said = tokens.slice(index, index + letters.length).map((token) => (token.kind === 'word' ? token.word : ''));
    if (said.length < letters.length || !letters.every((word, step) => lettersOf(said[step] ?? '') === word)) continue;
    if (letters.length === 1 && !isMeant(tokens, index, letters.join())) continue;
    return { means, length: letters.length, isMarkMoved: marksOf(said.join(' ')) === marksOf(text) };
  }
  return undefined;
}
