import { parseVietnameseNumber } from '../plan/numbers';
import type { RawValue } from '../plan/values';

const FIGURE = /^-?\d+(?:,\d+)?(?:e[+-]?\d+)?$/;
const TRUTH = /^(?:true|false)$/i;

/**
 * A value as the log keeps it: figures in full with a decimal comma, texts as they were. A text that could be taken for
 * something else stands in quotes, so that the log can be read back without a guess.
 */
export function logValue(value: RawValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return needsQuotes(value) ? JSON.stringify(value) : value;
}

/** What `logValue` was given; undefined when the text was not written by it. */
export function readLogValue(text: string): RawValue | undefined {
  if (text === '') return null;
  if (text === 'TRUE') return true;
  if (text === 'FALSE') return false;
  if (FIGURE.test(text)) return Number(text.replace(',', '.'));
  if (!text.startsWith('"')) return text;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'string' ? read : undefined;
  } catch {
    return undefined;
  }
}

function needsQuotes(text: string): boolean {
  // Excel drops an apostrophe that begins a text, and keeps no line ends but its own.
  return text === '' || /^["']/.test(text) || text !== text.trim() || text.includes('\r') || FIGURE.test(text) || TRUTH.test(text) || parseVietnameseNumber(text).ok;
}
