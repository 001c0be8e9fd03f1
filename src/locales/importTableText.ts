import type { ImportColumn, PastedTable } from '../plan/import/types';
import { importViewWords } from './importViewText';
import type { Language } from './language';

interface TableWords {
  readonly others: (names: string) => string;
  readonly column: (heading: string, role: string) => string;
  readonly leftOut: (heading: string) => string;
}

const WORDS: Readonly<Record<Language, TableWords>> = {
  vi: {
    others: (names) => `Trong phần đã dán còn bảng khác không đọc: ${names}. Nếu cần bảng đó thì sao chép riêng rồi dán lại.`,
    column: (heading, role) => `Cột ${heading}: chưa chắc là “${role}”, hãy xem lại`,
    leftOut: (heading) => `Cột ${heading}: được bỏ qua, hãy xem lại`,
  },
  en: {
    others: (names) => `What was pasted has other tables that were left aside: ${names}. If one of them is meant, copy it alone and paste it.`,
    column: (heading, role) => `Column ${heading}: taken for “${role}”, please check`,
    leftOut: (heading) => `Column ${heading}: left out, please check`,
  },
};

const inQuotes = (text: string): string => `“${text}”`;

/** Which other tables were pasted and left aside; undefined where there were none. */
export function otherTablesText({ others = [] }: PastedTable, language: Language): string | undefined {
  return others.length === 0 ? undefined : WORDS[language].others(others.map(inQuotes).join(', '));
}

/** What the columns were taken for of which the headings do not tell, or that they were left out. */
export function guessedColumnTexts(columns: readonly ImportColumn[], language: Language): readonly string[] {
  const { columns: words } = importViewWords(language);
  return columns.flatMap(({ guessed, heading, role }, at) => {
    if (!guessed) return [];
    const name = heading === '' ? String(at + 1) : inQuotes(heading);
    return [role === 'ignore' ? WORDS[language].leftOut(name) : WORDS[language].column(name, words.roles[role])];
  });
}
