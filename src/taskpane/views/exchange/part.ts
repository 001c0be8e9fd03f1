import type { CheckResult } from '../../../excel/book';
import type { ExchangeMessages } from '../../../locales/exchangeMessages';
import type { ExchangeControl } from '../../state/useExchange';
import type { Pane } from '../../state/usePane';

/** What every part of this view is given. */
export interface ExchangePart {
  readonly pane: Pane;
  readonly exchange: ExchangeControl;
  readonly words: ExchangeMessages;
  readonly check: CheckResult;
}
