import { cellKey } from '../../plan/entries';
import { mayBeTaken } from '../../plan/merge';
import type { RowKey, TakeInOrder, TakeInPreview, TakeInWrite } from './types';

/**
 * What is to be written when these rows are taken. A cell is written once: where several files say the same, the first
 * of them is named as its origin. Files that nothing was taken from are in the order too, for the log to know them.
 */
export function orderOf<Problem>({ files }: TakeInPreview<Problem>, taken: readonly RowKey[]): TakeInOrder {
  const chosen = new Set(taken.map(rowKey));
  const written = new Set<string>();
  const parts = files.flatMap(({ refusal, origin, fingerprint, rows }) => {
    if (refusal !== undefined || origin === undefined) return [];
    const writes = rows.flatMap((row): readonly TakeInWrite[] => {
      const { lineId, slot, mine, proposed } = row;
      const cell = cellKey(lineId, slot);
      if (!mayBeTaken(row) || !chosen.has(rowKey(row)) || written.has(cell)) return [];
      written.add(cell);
      return [{ lineId, slot, from: mine, to: proposed, origin }];
    });
    return [{ writes, file: { origin, fingerprint, taken: writes.length } }];
  });
  return { writes: parts.flatMap(({ writes }) => writes), files: parts.map(({ file }) => file) };
}

function rowKey({ file, lineId, slot }: RowKey): string {
  return `${String(file)}\n${cellKey(lineId, slot)}`;
}
