import type { ExchangeMessages } from '../../../locales/exchangeMessages';
import type { Slot } from '../../../plan/entries';

/** Which cell of a line it is, in words. */
export function slotText(slot: Slot, { takeIn }: ExchangeMessages): string {
  return slot === 'explanation' ? takeIn.explanation : takeIn.year(slot);
}
