import type { ReturnedFileProblem } from '../locales/fileProblems';
import type { Slot, PlanEntries } from '../plan/entries';
import type { Plan, Year } from '../plan/Plan';
import type { CopyFacts } from './copyFacts';

/**
 * A copy as it came back: plain data, so that it can be read in a worker and sent over. The plan is the agency's part,
 * as it stood when the copy was handed out.
 */
export interface ReturnedBook {
  readonly facts: CopyFacts;
  readonly plan: Plan;
  readonly reportingYear: Year | undefined;
  /** Who filled it in, as they wrote on the cover; '' when they did not. */
  readonly filledBy: string;
  readonly sent: PlanEntries;
  /** What the cells to fill hold now. A line whose row is gone is missing. */
  readonly returned: PlanEntries;
  /** Cells to fill that hold a formula. */
  readonly formulas: readonly { readonly lineId: string; readonly slot: Slot }[];
  /** The number formats of cells for figures, where they are not the plain one. */
  readonly numberFormats: Readonly<Record<string, Readonly<Partial<Record<Slot, string>>>>>;
  /** Fingerprint of the facts and of everything that was returned. */
  readonly fingerprint: string;
}

/** Why a workbook of ours is not a copy that can be taken in. */
export type ReturnedProblem = Extract<ReturnedFileProblem, { readonly code: 'notACopy' | 'copyDamaged' }>;
