/** How a person's Excel reads and shows numbers and dates. */
export interface Culture {
  readonly name: 'vi-VN' | 'en-US';
  readonly decimal: string;
  readonly group: string;
  readonly dateOrder: 'dmy' | 'mdy';
  /** Tag under which the number formatter knows it. */
  readonly formatLocale: 'vi' | 'en';
}

export const viVN: Culture = { name: 'vi-VN', decimal: ',', group: '.', dateOrder: 'dmy', formatLocale: 'vi' };
export const enUS: Culture = { name: 'en-US', decimal: '.', group: ',', dateOrder: 'mdy', formatLocale: 'en' };
