import { en } from './en';
import type { Language } from './language';
import type { Messages } from './messages';
import { vi } from './vi';

const MESSAGES: Readonly<Record<Language, Messages>> = { vi, en };

/** Everything the pane says in the given language. */
export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}
