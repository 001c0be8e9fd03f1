import type { Progress } from '../excel/book';
import type { ReturnedFileProblem } from '../locales/fileProblems';
import type { CopyOrder } from '../workbook/copy/copyWorkbook';
import type { ReadFile } from '../workbook/takeIn/types';
import type { MadeCopy } from '../xlsx/makeCopy';

export type { CopyOrder, MadeCopy, ReturnedFileProblem };

/** A file as a person chose it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

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
