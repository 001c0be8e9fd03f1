import { parseVietnameseNumber } from '../plan/numbers';
import type { Language } from './language';

/** Groups of three parted by commas, and a decimal point. */
const ENGLISH = /^[+\-\u2212]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/u;
const MOST_DIGITS = 15;

/**
 * The number in a field of the pane, which stands there as the pane's own language writes it; undefined where it is none. In
 * English what only the Vietnamese way can mean is read that way.
 */
export function typedNumber(text: string, language: Language): number | undefined {
  const bare = text.trim();
  if (language === 'en' && ENGLISH.test(bare) && bare.replace(/\D/g, '').length <= MOST_DIGITS) {
    return Number(bare.replace(/,/g, '').replace('\u2212', '-')) + 0;
  }
  const read = parseVietnameseNumber(bare);
  return read.ok ? read.value.value : undefined;
}
