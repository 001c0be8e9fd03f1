import type { RawValue } from '../plan/values';

/** An entry as "&" joins it to a text where the decimal sign is a comma; nothing for a blank. */
export function entryCellText(raw: RawValue): string {
  switch (typeof raw) {
    case 'number':
      return joinedNumber(raw);
    case 'string':
      return raw;
    case 'boolean':
      return raw ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}

/** A number as "&" joins it to a text where the decimal sign is a comma: no grouping, 15 digits. */
export function joinedNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',').replace('e', 'E');
}
