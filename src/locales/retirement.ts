import type { Retirement } from '../plan/Plan';
import { dayText } from './copyText';
import type { Language } from './language';
import { filledParts } from './sentences';

/** A sentence in place of a verdict; a template, because pane, report and worksheet formula say the same words. */
export const RETIRED_SENTENCE: Readonly<Record<Language, string>> = {
  vi: 'Ngừng theo dõi từ năm {from} ({day}: {reason})',
  en: 'No longer tracked from {from} on ({day}: {reason})',
};

/** Since when a line is no longer measured, when that was decided and why. */
export function retirementText({ from, decidedOn, reason }: Retirement, language: Language): string {
  return filledParts(RETIRED_SENTENCE[language], { from: String(from), day: dayText(decidedOn), reason }).join('');
}
