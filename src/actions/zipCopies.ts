import type { Progress } from '../excel/book';
import type { Action } from './Action';
import type { FileDesk, GivenFile } from './fileDesk';
import { outcomeOf } from './fileOutcome';
import { hasTable } from './situations';

interface Input {
  readonly desk: () => Promise<FileDesk>;
  readonly files: readonly GivenFile[];
  readonly progress?: Progress;
}

/** Packs copies that were made into one file, so that they are saved at once. */
export const zipCopies: Action<Input, Uint8Array> = {
  id: 'zipCopies',
  labelKey: 'zipCopies',
  isPossible: hasTable,
  run: (_book, { desk, files, progress }) => outcomeOf(async () => (await desk()).zip(files, progress)),
};
