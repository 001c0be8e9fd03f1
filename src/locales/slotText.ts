import type { HandSlot, Slot, TaskSlot } from '../plan/entries';
import type { Language } from './language';

type NamedSlot = 'explanation' | 'estimate' | HandSlot | TaskSlot;

const WORDS: Readonly<Record<Language, Readonly<Record<NamedSlot, string>>>> = {
  vi: {
    explanation: 'Giải trình',
    estimate: 'Số liệu ước',
    handVerdict: 'Đánh giá điều chỉnh',
    handYear: 'Năm điều chỉnh',
    handReason: 'Lý do điều chỉnh',
    due: 'Hạn',
    progress: 'Tiến độ (%)',
    state: 'Trạng thái',
    note: 'Ghi chú',
  },
  en: {
    explanation: 'Explanation',
    estimate: 'Estimates',
    handVerdict: 'Verdict set by hand',
    handYear: 'Year of the verdict set by hand',
    handReason: 'Reason of the verdict set by hand',
    due: 'Due',
    progress: 'Progress (%)',
    state: 'State',
    note: 'Note',
  },
};

/** Which cell it is, in words: "Năm 2027", "Giải trình". */
export function slotText(slot: Slot, language: Language): string {
  if (typeof slot !== 'number') return WORDS[language][slot];
  return language === 'vi' ? `Năm ${String(slot)}` : `Year ${String(slot)}`;
}

/** A cell as the log names it: a year as it is, others by their Vietnamese words. */
export function slotWord(slot: Slot): string {
  return typeof slot === 'number' ? String(slot) : WORDS.vi[slot];
}

/** The cell that a word of the log names; undefined for any other word. */
export function readSlotWord(word: string): Slot | undefined {
  if (/^\d{4}$/.test(word)) return Number(word);
  return (Object.keys(WORDS.vi) as NamedSlot[]).find((slot) => WORDS.vi[slot] === word);
}
