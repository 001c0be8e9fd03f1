import { fail, ok, type Result } from './result';

/** A stretch of a text, in UTF-16 units: from `start` up to but not including `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A number as somebody typed it. */
export interface TypedNumber {
  /** The number as printed: 95 for "95" and for "95%". Always finite. */
  readonly value: number;
  /** A percent sign followed. */
  readonly percent: boolean;
  /** The text can be read in a second way by somebody used to English numbers, e.g. "1.234" or "3,098". */
  readonly ambiguous: boolean;
  /** The second reading, where there is one. */
  readonly otherValue?: number;
  /** The decimal sign was a point: not the Vietnamese way, but it cannot mean anything else. */
  readonly decimalPoint: boolean;
  /** Blanks stood between the groups of three. */
  readonly blankGroups: boolean;
}

export type NumberProblemCode =
  /** Nothing but blanks. */
  | 'empty'
  /** A character that no number has; `at` is its place. */
  | 'notNumber'
  /** English form ("1,234.5", "1,234,567"): a comma before a point contradicts the Vietnamese one. */
  | 'englishForm'
  /** Separators that do not stand between groups of three, e.g. "1.23.4". */
  | 'badGroups'
  /** More than 15 digits: they cannot be kept exactly. */
  | 'tooManyDigits'
  /** Longer than any number: 100 characters. */
  | 'tooLong';

export interface NumberProblem {
  readonly code: NumberProblemCode;
  readonly at: Place;
}

/** Numbers are kept as doubles, which hold 15 decimal digits exactly. */
const MOST_DIGITS = 15;
const LONGEST = 100;

/** The blanks that text processors put between groups of digits. */
const BLANK = /[\s\u00A0\u2007\u2009\u202F]/u;

/** Full-width signs and digits, as an Asian keyboard types them, become the plain ones. The length does not change. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

type Numeral = Omit<TypedNumber, 'percent'>;

/** Digits and what stands between them: "1.234,5" is groups 1 234 5 and separators ". ,". */
interface Pieces {
  readonly groups: readonly string[];
  readonly separators: readonly string[];
}

function cut(numeral: string): Pieces {
  return { groups: numeral.split(/[., ]/), separators: numeral.match(/[., ]/g) ?? [] };
}

/** Whether digits can be what a thousands separator parts: 1 to 3 digits, not beginning with 0, then threes. */
function areThousands(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => group.length === 3);
}

function toNumber(whole: string, decimals = ''): number {
  return Number(`${whole}.${decimals}0`);
}

/**
 * Reads digits with separators but without sign, blanks around or percent sign. Productions, by the separators in order:
 *
 * | separators | example     | reading                                             |
 * |------------|-------------|-----------------------------------------------------|
 * | none       | 1234        | a whole number                                      |
 * | `,`        | 0,95        | decimal comma ("3,098": English readers see 3098)   |
 * | `.`        | 1.234, 15.2 | thousands if the groups fit, else a decimal point   |
 * | `.` `.` …  | 1.234.567   | thousands                                           |
 * | `.` … `,`  | 1.234,5     | thousands and decimal comma                         |
 * | blank … `,`| 1 234,5     | the same with blanks                                |
 * | `,` … `.`  | 1,234.5     | English: refused                                    |
 * | `,` `,` …  | 1,234,567   | English: refused                                    |
 */
export function readNumeral(numeral: string): Result<Numeral, Exclude<NumberProblemCode, 'empty' | 'tooLong'>> {
  const { groups, separators } = cut(numeral);
  if (groups.some((group) => !/^\d+$/.test(group))) return fail(/[^\d., ]/.test(numeral) ? 'notNumber' : 'badGroups');
  if (groups.join('').length > MOST_DIGITS) return fail('tooManyDigits');

  const [first] = separators;
  const last = separators[separators.length - 1];
  const plain = { ambiguous: false, decimalPoint: false, blankGroups: first === ' ' };
  const whole = groups.join('');
  const before = groups.slice(0, -1);
  const after = groups[groups.length - 1] ?? '';

  if (first === undefined) return ok({ ...plain, value: toNumber(whole) });
  if (first === ',') {
    if (separators.length > 1)
      return fail(separators.includes('.') || areThousands(groups) ? 'englishForm' : 'badGroups');
    const value = toNumber(before.join(''), after);
    if (!areThousands(groups)) return ok({ ...plain, value });
    return ok({ ...plain, value, ambiguous: true, otherValue: toNumber(whole) });
  }
  if (first === '.' && separators.length === 1) {
    const decimal = toNumber(before.join(''), after);
    if (areThousands(groups)) return ok({ ...plain, value: toNumber(whole), ambiguous: true, otherValue: decimal });
    return ok({ ...plain, value: decimal, decimalPoint: true });
  }
  // From here on the first separator parts thousands, and only the last may be another one.
  const uniform = separators.slice(0, -1).every((separator) => separator === first);
  if (!uniform) return fail('badGroups');
  if (last === first) return areThousands(groups) ? ok({ ...plain, value: toNumber(whole) }) : fail('badGroups');
  if (!areThousands(before) || last === ' ') return fail('badGroups');
  return ok({ ...plain, value: toNumber(before.join(''), after), decimalPoint: last === '.' });
}

const SIGNS: Readonly<Record<string, 1 | -1>> = { '+': 1, '-': -1, '\u2212': -1 };

/**
 * Reads a number as it is typed in Vietnamese offices: "1.234,5", "1234,5", "0,95", "1 234,5" (any blanks), "04", "+3",
 * "−2", "95%", "９５％", with blanks around. "15.2" is read as 15,2 because its groups are not thousands.
 *
 * The unit is whatever the number counts; a percent sign does not divide: "95%" is 95 with `percent`.
 * Never gives Infinity, NaN or -0. Takes time in proportion to the text, and texts over 100 characters are refused.
 */
export function parseVietnameseNumber(text: string): Result<TypedNumber, NumberProblem> {
  if (text.length > LONGEST) return fail({ code: 'tooLong', at: { start: LONGEST, end: text.length } });
  const typed = toHalfWidth(text);
  let start = 0;
  let end = typed.length;
  const skipBlanks = () => {
    while (start < end && BLANK.test(typed.charAt(start))) start += 1;
    while (end > start && BLANK.test(typed.charAt(end - 1))) end -= 1;
  };

  skipBlanks();
  if (start === end) return fail({ code: 'empty', at: { start: 0, end: text.length } });
  const sign = SIGNS[typed.charAt(start)];
  if (sign !== undefined) start += 1;
  const percent = end > start && typed.charAt(end - 1) === '%';
  if (percent) end -= 1;
  skipBlanks();

  const body = typed.slice(start, end);
  const foreign = /[^\d.,\s\u00A0\u2007\u2009\u202F]/u.exec(body);
  if (foreign !== null) {
    const place = start + foreign.index;
    return fail({ code: 'notNumber', at: { start: place, end: place + 1 } });
  }
  if (!/\d/.test(body)) return fail({ code: 'notNumber', at: { start: 0, end: text.length } });
  const read = readNumeral(body.replace(/[\s\u00A0\u2007\u2009\u202F]/gu, ' '));
  if (!read.ok) return fail({ code: read.error, at: { start, end } });

  // Adding 0 turns -0 into 0.
  const signed = (value: number) => (sign ?? 1) * value + 0;
  const { value, otherValue, ...rest } = read.value;
  return ok({
    ...rest,
    value: signed(value),
    percent,
    ...(otherValue === undefined ? {} : { otherValue: signed(otherValue) }),
  });
}
