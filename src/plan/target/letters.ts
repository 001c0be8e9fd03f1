/** A text in one spelling, with the way back to the places in the original. */
export interface Letters {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and for its end, the place in the original. */
  readonly origin: readonly number[];
}

/** What is typed for another letter or sign. "ƣ" comes from documents in an old code page, where it stands for "ư". */
const STANDS_FOR: Readonly<Record<string, string>> = {
  ƣ: 'ư',
  Ƣ: 'Ư',
  '\u2265': '≥',
  '\u2267': '≥',
  '\u2A7E': '≥',
  '\u2264': '≤',
  '\u2266': '≤',
  '\u2A7D': '≤',
  '\u2248': '~',
  '\u223C': '~',
  // "≥" and "≤" of the Symbol font, as old documents come out of it.
  '\u00A3': '≤',
  // Letters of other alphabets that look the same, and the Icelandic ones that old fonts had for "đ".
  '\u00D0': 'Đ',
  '\u00F0': 'đ',
  '\u0430': 'a',
  '\u0435': 'e',
  '\u0456': 'i',
  '\u043E': 'o',
  '\u0440': 'p',
  '\u0441': 'c',
  '\u0443': 'y',
  '\u0445': 'x',
  '\u00F7': '-',
  '\u00B2': '2',
  '\u00B3': '3',
  '\u2044': '/',
  '\u2215': '/',
  '\t': ' ',
  '\r': '\n',
};

/** Marks of no width, which only copying leaves in a text. */
const NO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Signs as pages spell them. */
const ENTITIES: Readonly<Record<string, string>> = { '&gt;': '>', '&lt;': '<', '&ge;': '≥', '&le;': '≤', '&amp;': '&', '&nbsp;': ' ' };

function spell(cluster: string): string {
  const composed = cluster.normalize('NFC');
  const known = STANDS_FOR[composed];
  if (known !== undefined) return known;
  if (NO_WIDTH.test(composed)) return composed.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
  const point = composed.codePointAt(0) ?? 0;
  if (composed.length === 1 && point >= 0xff01 && point <= 0xff5e) return spell(String.fromCharCode(point - 0xfee0));
  return composed !== '\n' && /^\s$/u.test(composed) ? ' ' : composed;
}

function spellAt(text: string, cluster: string, index: number): string {
  // A soft hyphen between digits was a dash, or was none: that has to be asked.
  if (cluster === '\u00AD' && /\d/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index + 1))) return cluster;
  // "³ 95%" is "≥" of the Symbol font; behind a letter it is cubic.
  if (cluster === '\u00B3' && !/[\p{L}\p{N}]/u.test(text.charAt(index - 1))) return '≥';
  return ENTITIES[cluster] ?? spell(cluster);
}

/**
 * Brings a text into one spelling: composed letters, plain digits, one kind of blank and sign. The original places
 * are kept, so that a problem can point at what was typed.
 */
export function lettersOf(original: string): Letters {
  let text = '';
  const origin: number[] = [];
  for (const match of original.matchAll(/&(?:gt|lt|ge|le|amp|nbsp);|[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const spelt = spellAt(original, match[0], match.index);
    for (let unit = 0; unit < spelt.length; unit += 1) origin.push(match.index);
    text += spelt;
  }
  origin.push(original.length);
  return { text, origin };
}

/** The text without the marks of Vietnamese: "tối thiểu" → "toi thieu". The length does not change. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}
