import { matchAt } from './stickyMatch';

/** Dots that leave a list open say nothing, and neither does "./." at the end of a document. */
const AT_END = /(?:(?:\.{2,}|\u2026)(?=\s*(?:[;,)]|\/\.|$))|\.?\/\.\s*$)/uy;
/** The same within a sentence: "lúa, ngô... có tưới". */
const INSIDE = /(?:\.{2,}|\u2026)(?=\s+\p{Ll})/uy;
const WORD_BEFORE = /\p{L}$/u;

/** How many dots at `index` say nothing; 0 where they do, as in "đạt … %", which nobody has filled in. */
export function idleDots(text: string, index: number, isBehindNoun: boolean): number {
  const atEnd = matchAt(AT_END, text, index);
  if (atEnd !== undefined) return atEnd.length;
  return isBehindNoun && WORD_BEFORE.test(text.slice(Math.max(index - 1, 0), index)) ? (matchAt(INSIDE, text, index)?.length ?? 0) : 0;
}
