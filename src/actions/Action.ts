import type { Book, CheckResult, Survey } from '../excel/book';
import type { Outcome } from '../excel/outcome';
import type { ActionKey } from '../locales/messages';

/** What is known of the open workbook when it is decided whether an action is possible. */
export interface Situation {
  readonly survey: Survey | undefined;
  readonly check: CheckResult | undefined;
  readonly busy: boolean;
}

/**
 * One thing a user can do. Pane, ribbon and keyboard all go through it.
 * `labelKey` names its wording in the locales; `keys` is the pane's shortcut, if it has one, as `KeyboardEvent.key` names it.
 */
export interface Action<Input, Output> {
  readonly id: string;
  readonly labelKey: ActionKey;
  readonly keys?: string;
  readonly isPossible: (situation: Situation) => boolean;
  readonly run: (book: Book, input: Input) => Promise<Outcome<Output>>;
}
