import type { EntryIssue } from '../plan/issue';
import type { Line } from '../plan/Plan';
import type { RawValue } from '../plan/values';
import type { Language } from './language';
import type { IssueContext, Messages } from './messages';

const EXACT: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 }),
};

/** A figure with all its decimals: what a repair is going to write must not be rounded for show. */
export function formatExact(value: number, language: Language): string {
  return EXACT[language].format(value === 0 ? 0 : value);
}

const LONGEST_SHOWN = 40;

/** An entry as it stands in its cell: texts in quotes, so that stray blanks can be seen. */
export function formatEntry(raw: RawValue, messages: Messages): string {
  if (raw === null || raw === '') return messages.common.blank;
  if (typeof raw === 'number') return formatExact(raw, messages.language);
  if (typeof raw === 'boolean') return String(raw).toUpperCase();
  return `“${raw.length > LONGEST_SHOWN ? `${raw.slice(0, LONGEST_SHOWN)}…` : raw}”`;
}

/** The value a repair writes, as a button names it: words without quotes. */
export function formatRepair(raw: RawValue, messages: Messages): string {
  return typeof raw === 'string' && raw !== '' ? raw : formatEntry(raw, messages);
}

/** What is odd about an entry, and what to do, in one or two sentences. */
export function issueText(issue: EntryIssue, line: Line, messages: Messages): string {
  return sayDetail(issue.detail, messages, {
    year: String(issue.year),
    entry: formatEntry(issue.raw, messages),
    unit: line.unit,
    figure: (value) => formatExact(value, messages.language),
    word: (value) => formatRepair(value, messages),
  });
}

type Details = { readonly [Detail in EntryIssue['detail'] as Detail['code']]: Detail };
type DetailOf<Code extends keyof Details> = { readonly [Key in Code]: { readonly code: Key } & Details[Key] }[Code];

function sayDetail<Code extends keyof Details>(detail: DetailOf<Code>, { issues }: Messages, context: IssueContext): string {
  const words: { readonly [Key in keyof Details]: (detail: DetailOf<Key>, context: IssueContext) => string } = issues;
  return words[detail.code](detail, context);
}
