/** The languages the pane speaks; Vietnamese is the default. */
export type Language = 'vi' | 'en';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The language for an Office display language tag such as "vi-VN" or "en-GB". Anything unknown is Vietnamese. */
export function languageOfTag(tag: string | undefined): Language {
  return tag !== undefined && /^en\b/i.test(tag) ? 'en' : 'vi';
}

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** A figure as people write it, at most two decimals: "1.234,5" in Vietnamese, "1,234.5" in English. */
export function formatFigure(value: number, language: Language): string {
  return FORMATS[language].format(roundToCents(value));
}

/**
 * How far two figures lie apart as they are shown, so that what is said adds up for its reader: 10,88 asked and 9,88
 * reached lack 1, where the figures behind them (10.875 and 9.88) lie 0.995 apart.
 */
export function shownGap(first: number, second: number): number {
  return roundToCents(Math.abs(roundToCents(first) - roundToCents(second)));
}

/** Rounds half away from zero as a worksheet's ROUND does, which looks at 15 digits: (100 - 97.45) / 2 is 1.28; never "-0". */
export function roundToCents(value: number): number {
  const cents = Math.round(Number((Math.abs(value) * 100).toPrecision(15)));
  return cents === 0 ? 0 : (Math.sign(value) * cents) / 100;
}
