/** Dots that leave a list open say nothing, and neither does "./." at the end of a document. */
const AT_END = /(?:(?:\.{2,}|\u2026)(?=\s*(?:[;,)]|\/\.|$))|\.?\/\.\s*$)/uy;
/** The same within a sentence: "lúa, ngô... có tưới". */
const INSIDE = /(?:\.{2,}|\u2026)(?=\s+\p{Ll})/uy;
const WORD_BEFORE = /\p{L}$/u;

/** How many dots at `index` say nothing; 0 where they do, as in "đạt … %", which nobody has filled in. */
export function idleDots(text: string, index: number, isBehindNoun: boolean): number {
  AT_END.lastIndex = index;
  const atEnd = AT_END.exec(text);
  if (atEnd !== null) return atEnd[0].length;
  INSIDE.lastIndex = index;
  return isBehindNoun && WORD_BEFORE.test(text.slice(Math.max(index - 1, 0), index)) ? (INSIDE.exec(text)?.[0].length ?? 0) : 0;
}
