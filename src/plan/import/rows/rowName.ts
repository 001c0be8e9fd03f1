import type { ImportColumn, UnderstoodRow } from '../types';

/** What stands in a row's column of names; empty where nothing does, or where no column is known to hold names. */
export function rowName({ cells }: Pick<UnderstoodRow, 'cells'>, columns: readonly ImportColumn[]): string {
  return cells[columns.findIndex(({ role }) => role === 'name')] ?? '';
}
