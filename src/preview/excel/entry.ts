/**
 * What Excel makes of a text that is put into a cell: number, percentage, date, truth value, formula or text,
 * and the number format it chooses for a cell that has none.
 *
 * The same reading serves a person typing (in the person's culture) and a string written through
 * `range.values`, which Excel reads as en-US whatever the culture of the machine (OfficeDev/office-js#1559).
 * Read in https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values and
 * https://support.microsoft.com/office/format-numbers-as-percentages-de49167b-d603-4450-bcaa-31fba6c7b6b4
 */
import type { CellInput } from '../univer/content';
import type { Culture } from './culture';

export interface Entry {
  readonly input: CellInput;
  /** Format Excel gives a cell that was General, when the entry asks for one. */
  readonly format: string | null;
}

export const TEXT_FORMAT = '@';

/** `format` is the cell's number format before; `currentYear` completes dates without a year. */
export function readEntry(text: string, format: string, culture: Culture, currentYear: number): Entry {
  if (text === '') return { input: { kind: 'blank' }, format: null };
  // A cell formatted as Text takes everything as it stands, formulas too.
  if (format === TEXT_FORMAT) return asText(text);
  if (text.startsWith("'")) return text === "'" ? asText('') : asText(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { input: { kind: 'formula', formula: text }, format: null };
  const trimmed = text.replace(/^ +| +$/g, '');
  if (/^(true|false)$/i.test(trimmed)) return { input: { kind: 'boolean', value: /^true$/i.test(trimmed) }, format: null };
  if (/^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(trimmed)) return { input: { kind: 'error', value: trimmed }, format: null };
  return readNumber(trimmed, format, culture) ?? readDate(trimmed, culture, currentYear) ?? asText(text);
}

const asText = (value: string): Entry => ({ input: { kind: 'text', value }, format: null });
const asNumber = (value: number, format: string | null): Entry => ({ input: { kind: 'number', value }, format });

function readNumber(text: string, format: string, culture: Culture): Entry | null {
  const percent = /^(.*?) ?%$/s.exec(text);
  const body = percent?.[1] ?? text;
  const number = readDecimal(body, culture);
  if (number === null) return percent === null ? readFraction(text) : null;
  const grouped = body.includes(culture.group);
  const decimals = body.includes(culture.decimal);
  if (percent !== null) return asNumber(shiftDecimal(number, -2), decimals ? '0.00%' : '0%');
  // In a cell formatted as a percentage, "95" and "0,95" both mean 95 % when a person types.
  if (format.includes('%')) return asNumber(Math.abs(number) >= 1 ? shiftDecimal(number, -2) : number, null);
  if (/e/i.test(body)) return asNumber(number, '0.00E+00');
  if (grouped) return asNumber(number, decimals ? '#,##0.00' : '#,##0');
  return asNumber(number, null);
}

/** 15.2 % must be 0.152 and not 0.15200000000000002. */
const shiftDecimal = (value: number, by: number): number => Number(`${String(value)}e${String(by)}`.replace(/e([+-]?\d+)e([+-]?\d+)$/, (_, a: string, b: string) => `e${String(Number(a) + Number(b))}`));

/** A number as the culture writes it: sign, groups of three, decimals, exponent, brackets for negatives. */
export function readDecimal(text: string, culture: Culture): number | null {
  const g = culture.group === '.' ? '\\.' : ',';
  const d = culture.decimal === '.' ? '\\.' : ',';
  const pattern = new RegExp(`^([+-]?|\\()((?:\\d{1,3}(?:${g}\\d{3})+|\\d+)(?:${d}\\d*)?|${d}\\d+)(e[+-]?\\d+)?(\\))?$`, 'i');
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, open = '', digits = '', exponent = '', close = ''] = match;
  if ((open === '(') !== (close === ')')) return null;
  const value = Number(digits.replaceAll(culture.group, '').replace(culture.decimal, '.') + exponent);
  return open === '-' || open === '(' ? -value : value;
}

/** "1 1/2": the whole part tells a fraction from a date. */
function readFraction(text: string): Entry | null {
  const match = /^(-?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (match === null || Number(match[4]) === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return asNumber(match[1] === '-' ? -value : value, '# ?/?');
}

/**
 * Dates with "/" or "-". Two numbers are day and month when they can be, otherwise month and year: typed in
 * vi-VN, "10-20" is October 2020.
 */
function readDate(text: string, culture: Culture, currentYear: number): Entry | null {
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (iso !== null) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), shortDate(culture));
  const parts = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{1,2}))?$/.exec(text);
  if (parts !== null) return dateOfParts(parts, culture, currentYear);
  const monthYear = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  return monthYear === null ? null : date(Number(monthYear[2]), Number(monthYear[1]), 1, 'mmm-yy');
}

function dateOfParts(parts: RegExpExecArray, culture: Culture, currentYear: number): Entry | null {
  const first = Number(parts[1]);
  const second = Number(parts[2]);
  const [day, month] = culture.dateOrder === 'dmy' ? [first, second] : [second, first];
  if (parts[3] !== undefined) return date(fullYear(parts[3]), month, day, shortDate(culture));
  return date(currentYear, month, day, 'd-mmm') ?? date(fullYear(parts[2] ?? ''), first, 1, 'mmm-yy');
}

const shortDate = (culture: Culture): string => (culture.dateOrder === 'dmy' ? 'dd/mm/yyyy' : 'm/d/yyyy');

/** Two digits up to 29 mean this century. */
const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900));

function date(year: number, month: number, day: number, format: string): Entry | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (year < 1900 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return asNumber(toSerial(time), format);
}

/** Excel counts days from 1900 and believes that year had a 29 February. */
function toSerial(time: number): number {
  const days = Math.round(time / 86_400_000) + 25569;
  return days < 61 ? days - 1 : days;
}
