import type { IndicatorAssessment, LineAssessment } from './assess';
import { worstOf, type Status } from './status';
import type { RawValue } from './values';

/** The verdicts that a person may set: "no data" and "wrong entry" are facts, not judgements. */
export const HAND_STATUSES = ['met', 'onTrack', 'pending', 'atRisk', 'offTrack'] as const satisfies readonly Status[];

export type HandStatus = (typeof HAND_STATUSES)[number];

/** A verdict that the person in charge sets for a line in the reporting year, beside the computed one, and why. */
export interface HandVerdict {
  readonly status: Status;
  readonly reason: string;
}

/** Verdicts set by hand, by line id. */
export type HandVerdicts = ReadonlyMap<string, HandVerdict>;

/** What a verdict set by hand lacks; it does not count as long as it lacks anything. */
export type HandFault = 'verdictMissing' | 'unknownWord' | 'yearMissing' | 'reasonMissing';

/** Something to say of a verdict set by hand; `found` is what stands in its cell. */
export type HandIssue =
  | { readonly lineId: string; readonly code: HandFault; readonly severity: 'warning'; readonly found: RawValue }
  /** It counts, but says what is computed anyway. */
  | { readonly lineId: string; readonly code: 'sameAsComputed'; readonly severity: 'info'; readonly found: RawValue };

/** The verdict that counts: the one set by hand where there is one, the computed one otherwise. */
export function effectiveStatus({ line, status }: LineAssessment, hands: HandVerdicts): Status {
  return hands.get(line.id)?.status ?? status;
}

/** The worst verdict that counts among an indicator's lines. */
export function effectiveIndicatorStatus({ lines, status }: IndicatorAssessment, hands: HandVerdicts): Status {
  return worstOf(lines.map((line) => effectiveStatus(line, hands))) ?? status;
}
