import type { IndicatorAssessment, LineAssessment } from './assess';
import { worstOf, type Status } from './status';

/** A verdict that the person in charge sets for a line in the reporting year, beside the computed one, and why. */
export interface HandVerdict {
  readonly status: Status;
  readonly reason: string;
}

/** Verdicts set by hand, by line id. */
export type HandVerdicts = ReadonlyMap<string, HandVerdict>;

/** The verdict that counts: the one set by hand where there is one, the computed one otherwise. */
export function effectiveStatus({ line, status }: LineAssessment, hands: HandVerdicts): Status {
  return hands.get(line.id)?.status ?? status;
}

/** The worst verdict that counts among an indicator's lines. */
export function effectiveIndicatorStatus({ lines, status }: IndicatorAssessment, hands: HandVerdicts): Status {
  return worstOf(lines.map((line) => effectiveStatus(line, hands))) ?? status;
}
