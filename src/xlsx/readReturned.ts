import type { ReturnedFileProblem } from '../locales/fileProblems';
import { fail, type Result } from '../plan/result';
import { returnedBook } from '../workbook/readReturned';
import type { ReturnedBook } from '../workbook/returnedBook';
import { takeSnapshot } from '../workbook/snapshot';
import { readXlsx } from './readXlsx';

/** Reads a copy that came back, from a file that may come from anybody. Never throws for what the file holds. */
export async function readReturned(bytes: Uint8Array): Promise<Result<ReturnedBook, ReturnedFileProblem>> {
  const read = await readXlsx(bytes);
  if (!read.ok) return read;
  const { cells } = read.value;
  const taken = takeSnapshot(cells);
  if (taken.ok) return returnedBook(taken.value, cells);
  return taken.error.kind === 'partsMissing' ? fail({ code: 'damaged', names: taken.error.names }) : fail({ code: 'planUnreadable' });
}
