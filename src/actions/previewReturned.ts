import type { Exchange, Progress } from '../excel/book';
import type { ReadFile, TakeInPreview } from '../workbook/takeIn/types';
import type { Action } from './Action';
import { fetchChosen, type ChosenFile } from './chosenFile';
import type { FileDesk, ReturnedFileProblem } from './fileDesk';
import { outcomeOf } from './fileOutcome';
import { hasTable } from './situations';

/** Files that were given and what they were read as. */
export type ReadFiles = readonly ReadFile<ReturnedFileProblem>[];

export interface PreviewInput {
  readonly desk: () => Promise<FileDesk>;
  /** Files to be read, beside those that have been. */
  readonly given: readonly ChosenFile[];
  readonly read: ReadFiles;
  /** Files that are to be taken although something speaks against it, by their place in the list. */
  readonly insisted: ReadonlySet<number>;
  readonly progress?: Progress;
}

/** The files beside the workbook as it stands now. */
export interface Previewed {
  readonly read: ReadFiles;
  readonly exchange: Exchange;
  readonly preview: TakeInPreview<ReturnedFileProblem>;
}

/** Reads returned files and compares them with the table; nothing is written. With no new files it compares anew. */
export const previewReturned: Action<PreviewInput, Previewed> = {
  id: 'previewReturned',
  labelKey: 'previewReturned',
  isPossible: hasTable,
  run: async (book, { desk, given, read, insisted, progress }) => {
    const fresh = await outcomeOf(async () =>
      given.length === 0 ? [] : (await desk()).readReturned(await Promise.all(given.map(fetchChosen)), progress),
    );
    if (!fresh.ok) return fresh;
    const exchange = await book.readExchange();
    if (!exchange.ok) return exchange;
    const { check, entries, history } = exchange.value;
    const files = [...read, ...fresh.value];
    return outcomeOf(async () => {
      const { previewTakeIn } = await import('../workbook/takeIn/preview');
      const preview = previewTakeIn({ plan: check.plan, entries, history, reportingYear: check.reportingYear }, files, { insisted });
      return { read: files, exchange: exchange.value, preview };
    });
  },
};
