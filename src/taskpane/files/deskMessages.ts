import type { CopyOrder, GivenFile, MadeCopy, ReturnedFileProblem } from '../../actions/fileDesk';
import type { Result } from '../../plan/result';
import type { ReturnedBook } from '../../workbook/returnedBook';

/** What the pane asks of the worker, one thing at a time. */
export type DeskRequest =
  | { readonly kind: 'makeCopy'; readonly order: CopyOrder }
  | { readonly kind: 'zip'; readonly files: readonly GivenFile[] }
  | { readonly kind: 'readReturned'; readonly file: GivenFile };

/** What the worker says. */
export type DeskAnswer =
  /** It has been fetched and takes requests: only from now on is it slow when it is slow. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'made'; readonly copy: MadeCopy }
  | { readonly kind: 'zipped'; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly result: Result<ReturnedBook, ReturnedFileProblem> }
  | { readonly kind: 'failed'; readonly message: string };

/** The part of a browser's `Worker` that is needed. */
export interface DeskWorker {
  readonly send: (request: DeskRequest) => void;
  readonly terminate: () => void;
}

/** Starts a worker. `hear` gets what it says; should it die, it gets `failed`. */
export type StartDeskWorker = (hear: (answer: DeskAnswer) => void) => DeskWorker;
