import type { Language } from '../language';
import { enReport } from './enReport';
import type { ReportMessages } from './reportMessages';
import { viReport } from './viReport';

const MESSAGES: Readonly<Record<Language, ReportMessages>> = { vi: viReport, en: enReport };

/** What is said where a report is made. */
export function reportMessagesFor(language: Language): ReportMessages {
  return MESSAGES[language];
}
