import type { AgencyId } from '../plan/Plan';

/** What a copy that was handed out knows of itself. It stands in the copy's rules sheet, where users do not tidy up. */
export interface CopyFacts {
  readonly agencyId: AgencyId;
  /** 1 for the first copy an agency gets of a workbook, counting up. */
  readonly number: number;
  /** "2026-11-24 13:05:09", the time of the log. */
  readonly handedOutAt: string;
  /** "2026-12-15", or '' when no day was set. */
  readonly dueDate: string;
  /** Whom to send it back to, as the person who handed it out wrote it. */
  readonly returnTo: string;
  /** Fingerprint of the whole plan it was cut from: tells whether targets were revised since. */
  readonly planVersion: string;
}
