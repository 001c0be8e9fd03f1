import type { Progress } from '../excel/book';
import type { FileProblem } from '../locales/fileProblems';
import type { PlanEntries } from '../plan/entries';
import type { Plan, Year } from '../plan/Plan';
import type { CopyFacts } from '../workbook/copyFacts';
import type { CopyOrigin } from '../workbook/logLines';
import type { ReturnedProblem } from '../workbook/returnedBook';
import type { ReadFile } from '../workbook/takeIn/types';

/** Everything a copy for one agency is made of. `plan` is the whole plan. */
export interface CopyOrder {
  readonly plan: Plan;
  readonly facts: CopyFacts;
  readonly reportingYear: Year;
  readonly tolerancePercent: number;
  readonly entries: PlanEntries;
}

/** A file that was made, ready to be saved. */
export interface MadeCopy {
  readonly origin: CopyOrigin;
  readonly bytes: Uint8Array;
}

/** A file as a person chose it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file cannot be read as a returned copy. */
export type ReturnedFileProblem =
  | FileProblem
  | ReturnedProblem
  /** A workbook of ours whose plan cannot be read. */
  | { readonly code: 'planUnreadable' }
  /** It took longer than any workbook of ours; reading was stopped. */
  | { readonly code: 'tooSlow' };

/**
 * Makes and reads workbook files somewhere else than where the pane is drawn (a worker), so that the pane stays alive.
 * A signal ends the work at once; what was made until then is dropped.
 */
export interface FileDesk {
  /** @throws DOMException "AbortError" when cancelled. */
  makeCopies(orders: readonly CopyOrder[], progress?: Progress): Promise<readonly MadeCopy[]>;
  /** One .zip of several files. */
  zip(files: readonly GivenFile[], progress?: Progress): Promise<Uint8Array>;
  /** Never throws for what a file holds. @throws DOMException "AbortError" when cancelled. */
  readReturned(files: readonly GivenFile[], progress?: Progress): Promise<readonly ReadFile<ReturnedFileProblem>[]>;
}
