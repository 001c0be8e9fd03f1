/**
 * The text that, typed into a cell, gives what the cell holds: what Excel shows in the formula bar. The
 * inverse of readEntry, in the person's culture.
 */
import type { Scalar } from '../univer/content';
import type { Culture } from './culture';
import { TEXT_FORMAT, readEntry } from './entry';

export function entryText(value: Scalar, format: string, culture: Culture): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.value;
    case 'number':
      return numberText(value.value, format, culture);
    case 'text':
      return textText(value.value, format, culture);
  }
}

function numberText(value: number, format: string, culture: Culture): string {
  if (isDate(format)) return dateText(value, culture);
  if (format.includes('%')) return `${plain(Number((value * 100).toPrecision(15)), culture)}%`;
  return plain(value, culture);
}

/** Excel keeps 15 digits. */
const plain = (value: number, culture: Culture): string => String(Number(value.toPrecision(15))).replace('.', culture.decimal);

/** A text that would be read as something else has an apostrophe before it. */
function textText(value: string, format: string, culture: Culture): string {
  const isReadAsText = format === TEXT_FORMAT || readEntry(value, format, culture, 2000).input.kind === 'text';
  return isReadAsText && !value.startsWith("'") ? value : `'${value}`;
}

const isDate = (format: string): boolean => /[dy]|mmm/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, '')) && format !== 'General';

function dateText(serial: number, culture: Culture): string {
  const date = new Date(Math.round((serial - 25569) * 86_400_000));
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].map(String);
  return culture.dateOrder === 'dmy' ? `${day ?? ''}/${month ?? ''}/${year ?? ''}` : `${month ?? ''}/${day ?? ''}/${year ?? ''}`;
}
