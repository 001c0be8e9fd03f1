import { enExchange } from './enExchange';
import type { ExchangeMessages } from './exchangeMessages';
import type { Language } from './language';
import { viExchange } from './viExchange';

const MESSAGES: Readonly<Record<Language, ExchangeMessages>> = { vi: viExchange, en: enExchange };

/** What is said where copies are handed out and taken in. */
export function exchangeMessagesFor(language: Language): ExchangeMessages {
  return MESSAGES[language];
}
