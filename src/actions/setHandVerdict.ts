import type { CheckResult } from '../excel/book';
import type { HandStatus } from '../plan/handVerdict';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** A verdict that the person in charge sets for a line in the reporting year; the reason must not be blank. */
export interface HandVerdictInput {
  readonly lineId: string;
  readonly status: HandStatus;
  readonly reason: string;
}

/** Sets a line's verdict by hand beside the computed one. */
export const setHandVerdict: Action<HandVerdictInput, CheckResult> = {
  id: 'setHandVerdict',
  labelKey: 'setHandVerdict',
  isPossible: canWriteTable,
  run: (book, { lineId, status, reason }) => book.setHandVerdict({ lineId, verdict: { status, reason } }),
};
