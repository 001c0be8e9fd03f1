import { readNumeral, type NumberProblemCode } from '../numbers';
import { fail, ok, type Result } from '../result';
import { idleDots } from './dots';
import { namedBy, standardAt } from './names';
import { phrasesFrom } from './phrases';
import { referenceAt } from './references';
import { hasDigitInside, isSpoilt } from './spoilt';
import { matchAt } from './stickyMatch';
import type { Comparator, TargetProblemCode, TargetWarningCode } from './types';

/** Places here are in the text of `Letters`, not in the original. */
interface Spot {
  readonly start: number;
  readonly end: number;
  /** A blank stands before it. */
  readonly gap: boolean;
}

export type Mark = '-' | '/' | ',' | ';' | ':' | '(' | ')' | '+';

export type Token = Spot &
  (
    | { readonly kind: 'number'; readonly value: number; readonly plain: boolean }
    | { readonly kind: 'sign'; readonly op: Comparator }
    | { readonly kind: 'percent'; readonly unit: '%' | '‰' }
    | { readonly kind: 'mark'; readonly mark: Mark }
    | { readonly kind: 'word'; readonly word: string }
  );

/** A warning or problem whose place is still that of `Letters`. */
export interface Raised<Code> {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  readonly number?: NumberProblemCode;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly warnings: readonly Raised<TargetWarningCode>[];
}

const OPERATORS: Readonly<Record<string, { op: Comparator; swapped?: true }>> = {
  '≥': { op: '>=' },
  '>=': { op: '>=' },
  '=>': { op: '>=', swapped: true },
  '>': { op: '>' },
  '≤': { op: '<=' },
  '<=': { op: '<=' },
  '=<': { op: '<=', swapped: true },
  '<': { op: '<' },
  '=': { op: '=' },
  '~': { op: '~' },
};

const NUMERAL = /\d+(?:[.,]\d+)*/y;
/** Groups of three behind blanks; five are more than a number can hold. */
const BLANK_GROUPS = /\d{1,3}(?: \d{3}){1,5}(?:,\d+)?(?![\d.,]*\d)/y;
const WORD = /[\p{L}\p{M}&]+/uy;
const OPERATOR = /[<>=≥≤~]+(?: =)?/y;
/** Letters that are taken for digits. */
const LOOK_ALIKE = /^[oOlI|SB]{1,2}$/;
const QUOTES = /["'“”‘’«»„]/;

/** Vietnamese syllables have "đ" only at their beginning: one further inside shows a forgotten blank ("kỳđạt"). */
function syllables(word: string): string[] {
  return word.split(/(?<=\p{Ll})(?=đ)/u);
}

const SENTENCE_END = /^\.(?:$|[\s();])/;

/** What names of places are written with: "TP. Hải Dương". */
const PLACES = ['tp', 'tx', 'tt', 'q', 'p', 'h', 'x'];

/** A dot that ends an abbreviation ("tr. đồng", "tỷ.đ") and not a sentence. */
function isAbbreviation(text: string, dot: number, before: Token | undefined): boolean {
  if (before?.kind !== 'word' || before.end !== dot) return false;
  if (PLACES.includes(before.word) && /^\. ?\p{Lu}/u.test(text.slice(dot, dot + 3))) return true;
  return (
    /^\.\p{L}/u.test(text.slice(dot, dot + 2)) ||
    (before.word.length <= 3 && /^\. \p{Ll}/u.test(text.slice(dot, dot + 3)))
  );
}

/** A line that begins with a dash or dot is an item of a list, so what stands before it is complete. */
const LIST_ITEM = /\n\s*[-\u2010-\u2015\u2212+•*](?=[ \p{L}])/uy;

/** A title in quotes with a figure of its own: “gia đình 5 không, 3 sạch”. */
const TITLE = /["“”«][^"“”«»%≥≤<>]*\d[^"“”«»%≥≤<>]*["“”»]/uy;

const DASH = /[-\u2010-\u2015\u2212]/;

/** A word that leads to no figure. */
function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && phrasesFrom(token.word, 'marked').every(({ words }) => words.length > 1);
}

/** Cuts a text into numbers, words, signs and marks. */
export function tokensOf(text: string): Result<Tokens, Raised<TargetProblemCode>> {
  const tokens: Token[] = [];
  const warnings: Raised<TargetWarningCode>[] = [];
  let index = 0;
  let gap = true;

  while (index < text.length) {
    const start = index;
    const sign = text.charAt(index);
    const before = tokens[tokens.length - 1];
    const spot = (length: number) => ({ start, end: (index = start + length), gap });
    const reference = /\d/.test(sign) ? referenceAt(text, index) : undefined;
    const item = sign === '\n' ? matchAt(LIST_ITEM, text, index) : undefined;

    if (item !== undefined) {
      tokens.push({ kind: 'mark', mark: ';', ...spot(item.length) });
    } else if (/\s/.test(sign)) {
      index += 1;
      gap = true;
      continue;
    } else if (reference !== undefined) {
      tokens.push({ kind: 'word', word: reference.toLowerCase(), ...spot(reference.length) });
    } else if (/\d/.test(sign)) {
      const numeral = matchAt(BLANK_GROUPS, text, index) ?? matchAt(NUMERAL, text, index) ?? sign;
      const place = spot(numeral.length);
      if (before?.kind === 'word' && !gap) {
        if (LOOK_ALIKE.test(text.slice(before.start, before.end)))
          return fail({ code: 'letterInNumber', start: before.start, end: place.end });
        // "m2", "K4": a name, unless the word before is one that only lost its blank.
        if (/^[a-z]{1,2}$/.test(before.word) && phrasesFrom(before.word, 'marked').length === 0) {
          tokens[tokens.length - 1] = { ...before, end: place.end, word: before.word + numeral };
          continue;
        }
      }
      const named = /^\d+$/.test(numeral) && !/^\s*[%‰]/.test(text.slice(place.end, place.end + 3)) ? namedBy(tokens, text, gap) : undefined;
      if (named !== undefined) {
        tokens.splice(-2, 2, { ...named, end: place.end, word: `${named.word}-${numeral}` });
        gap = false;
        continue;
      }
      const read = readNumeral(numeral);
      if (!read.ok) return fail({ code: 'badNumber', number: read.error, start, end: place.end });
      const { value, decimalPoint, blankGroups, ambiguous } = read.value;
      if (decimalPoint) warnings.push({ code: 'decimalPoint', start, end: place.end });
      if (blankGroups) warnings.push({ code: 'blankGroups', start, end: place.end });
      if (ambiguous && numeral.includes(',')) warnings.push({ code: 'ambiguousNumber', start, end: place.end });
      tokens.push({ kind: 'number', value, plain: /^\d+$/.test(numeral), ...place });
    } else if (/[<>=≥≤~]/.test(sign)) {
      const typed = matchAt(OPERATOR, text, index) ?? sign;
      const known = OPERATORS[typed.replace(' ', '')];
      const place = spot(typed.length);
      if (known === undefined) return fail({ code: 'unknownSign', start, end: place.end });
      if (known.swapped === true) warnings.push({ code: 'swappedSign', start, end: place.end });
      tokens.push({ kind: 'sign', op: known.op, ...place });
    } else if (sign === '%' || sign === '‰') {
      // "%0" and "%o" are how "‰" is typed where the keyboard lacks it.
      const perMille = sign === '‰' || /^%[0oO](?![\p{L}\d])/u.test(text.slice(index, index + 3));
      if (before?.kind === 'percent') {
        warnings.push({ code: 'doubledPercent', ...spot(1) });
        continue;
      }
      tokens.push({ kind: 'percent', unit: perMille ? '‰' : '%', ...spot(perMille && sign === '%' ? 2 : 1) });
    } else if ((sign === '.' || sign === '/' || sign === '\u2026') && tokens.length > 0 && idleDots(text, index, isNoun(before)) > 0) {
      spot(idleDots(text, index, isNoun(before)));
    } else if (sign === '.') {
      if (isAbbreviation(text, index, before)) spot(1);
      else if (SENTENCE_END.test(text.slice(index, index + 2))) tokens.push({ kind: 'mark', mark: ';', ...spot(1) });
      else return fail({ code: 'unexpectedCharacter', start, end: start + 1 });
    } else if (DASH.test(sign)) {
      tokens.push({ kind: 'mark', mark: '-', ...spot(1) });
    } else if (/[/,;:()+]/.test(sign)) {
      tokens.push({ kind: 'mark', mark: sign as Mark, ...spot(1) });
    } else if (sign === '[' || sign === ']') {
      tokens.push({ kind: 'mark', mark: sign === '[' ? '(' : ')', ...spot(1) });
    } else if (tokens.length > 0 && /\p{L}/u.test(matchAt(TITLE, text, index) ?? '')) {
      const title = matchAt(TITLE, text, index) ?? '';
      tokens.push({ kind: 'word', word: title.toLowerCase(), ...spot(title.length) });
    } else if (QUOTES.test(sign)) {
      spot(1);
    } else {
      const word = standardAt(text, index) ?? matchAt(WORD, text, index);
      if (word === undefined) return fail({ code: 'unexpectedCharacter', start, end: start + 1 });
      const place = spot(word.length);
      // "4G", "5G" are names; a gram is written small.
      if (before?.kind === 'number' && !gap && word === 'G' && before.value >= 2 && before.value <= 9) {
        tokens[tokens.length - 1] = { kind: 'word', word: `${String(before.value)}g`, start: before.start, end: place.end, gap: before.gap };
        continue;
      }
      if (before?.kind === 'number' && !gap && LOOK_ALIKE.test(word)) {
        return fail({ code: 'letterInNumber', start: before.start, end: place.end });
      }
      const whole = before !== undefined && !gap && hasDigitInside(tokens, text, word) ? { start: before.start, end: place.end } : isSpoilt(word) ? place : undefined;
      if (whole !== undefined) return fail({ code: 'spoiltWord', start: whole.start, end: whole.end });
      let from = start;
      for (const syllable of syllables(word)) {
        tokens.push({
          kind: 'word',
          word: syllable.toLowerCase(),
          start: from,
          end: from + syllable.length,
          gap: from === start && gap,
        });
        from += syllable.length;
      }
    }
    gap = false;
  }
  return ok({ tokens, warnings });
}
