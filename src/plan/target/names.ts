import { isMark, isWord, type Node } from './nodes';
import { matchAt } from './stickyMatch';
import type { Token } from './tokens';
import { isUnitWord, unitAt } from './units';

/** Illnesses and the like, whose number is written behind a dash with blanks too. */
const WITH_NUMBER = ['covid', 'sars-cov'];

/** "COVID-19", "F-90": letters in capitals that a dash joins to a number are its name; "HTX-7" may be a number of things. */
function isNameBeforeDash(typed: string, word: string): boolean {
  return WITH_NUMBER.includes(word) || (/^[A-Z]+$/.test(typed) && !isUnitWord(word));
}

/** "ISO 9001:2015", "QCVN 01-1:2018/BYT" */
const STANDARD = /(?:TCVN|QCVN|ISO)(?:\s+ISO)?[\s:]+\d+(?:[-:.]\d+)*(?:\/\p{Lu}+)?/uy;

/** The name of a technical standard with its numbers, where one begins. */
export function standardAt(text: string, index: number): string | undefined {
  return matchAt(STANDARD, text, index);
}

/** The tokens before a number that make a name together with it: the word and the dash. */
export function namedBy(tokens: readonly Token[], text: string, gap: boolean): Extract<Token, { kind: 'word' }> | undefined {
  const [word, dash] = tokens.slice(-2);
  if (word?.kind !== 'word' || dash === undefined || !isMark(dash, '-') || tokens[tokens.length - 3]?.kind === 'number') return undefined;
  const isTight = !dash.gap && !gap;
  return (isTight || WITH_NUMBER.includes(word.word)) && isNameBeforeDash(text.slice(word.start, word.end), word.word) ? word : undefined;
}

/** "công nghiệp 4.0", "VNeID 2.0": a version behind a word. In a text whose figures have no unit it may be one of them. */
export function isVersion(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  const before = nodes[index - 1];
  if (node?.kind !== 'number' || node.plain || node.end - node.start !== 3 || !Number.isInteger(node.value) || before?.kind !== 'word') return false;
  return unitAt(nodes, index + 1) === undefined && !isUnitWord(before.word) && !isWord(before, 'số');
}
