import { fold, tidy } from '../cells';

/** A word of a page's text, with what its place tells. */
export interface Word {
  readonly text: string;
  /** Blanks before it on its line: between two words one more than there are empty cells. */
  readonly gap: number;
  readonly startsLine: boolean;
}

/** A line of a page's text that holds something. */
export interface Line {
  readonly words: readonly Word[];
  /** The line as it stands, blanks kept. */
  readonly raw: string;
  readonly text: string;
  /** Nothing but a number, e.g. a page's number or a label that stands alone. */
  readonly number?: number;
  /** A page ends right before it. */
  readonly startsPage: boolean;
  /** A blank line stands right before it. */
  readonly isApart: boolean;
}

function wordsOf(raw: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of raw.matchAll(/\S+/g)) {
    words.push({ text: match[0], gap: match.index - end, startsLine: words.length === 0 });
    end = match.index + match[0].length;
  }
  return words;
}

/** The lines of a text that are not blank. A form feed, as pdftotext writes it, ends a page. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let startsPage = false;
  let isApart = false;
  for (const piece of text.normalize('NFC').split(/\r\n?|\n/)) {
    if (piece.includes('\f')) startsPage = true;
    const raw = piece.replace(/[\f\t\u00A0]/g, ' ').replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '').trimEnd();
    if (raw === '') {
      isApart = true;
      continue;
    }
    const trimmed = tidy(raw);
    lines.push({
      words: wordsOf(raw),
      raw,
      text: trimmed,
      startsPage,
      isApart,
      ...(/^\d{1,3}$/.test(trimmed) ? { number: Number(trimmed) } : {}),
    });
    startsPage = false;
    isApart = false;
  }
  return lines;
}

export function textOf(words: readonly Word[]): string {
  return tidy(words.map(({ text }) => text).join(' '));
}

/** Folded text of some words, for the few that a heading or a beginning takes. */
export function foldWords(words: readonly Word[]): string {
  return fold(textOf(words));
}
