import type { Severity } from '../plan/issue';
import type { Status } from '../plan/status';

/** Names of colours in taskpane.css; what they say is always said by a sign and words too. */
export type Tone = 'bad' | 'warn' | 'good' | 'odd' | 'quiet';

export const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  invalid: 'odd',
  offTrack: 'bad',
  atRisk: 'warn',
  noData: 'quiet',
  pending: 'quiet',
  onTrack: 'good',
  met: 'good',
  retired: 'quiet',
};

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = { error: 'odd', warning: 'warn', info: 'quiet' };

/** Signs of the severities, apart from those of the statuses. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '!', info: 'i' };
