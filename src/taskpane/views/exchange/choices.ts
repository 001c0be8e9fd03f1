import type { ReturnedFileProblem } from '../../../actions/fileDesk';
import { isTakenByDefault, mayBeTaken } from '../../../plan/merge';
import type { OutcomeCounts } from '../../../locales/exchangeMessages';
import type { PreviewRow, TakeInPreview } from '../../../workbook/takeIn/types';
import { keyOf, type ExchangeState } from '../../state/exchangeState';

export type Preview = TakeInPreview<ReturnedFileProblem>;

/** The rows that are shown under one heading: what needs a decision first. */
export const OUTCOMES = ['conflict', 'refused', 'changed', 'new', 'same'] as const;
export type Shown = (typeof OUTCOMES)[number];

export function rowsOf({ files }: Preview): readonly PreviewRow[] {
  return files.flatMap(({ rows }) => rows);
}

export function countsOf(preview: Preview): OutcomeCounts {
  const rows = rowsOf(preview);
  const count = (kind: Shown): number => rows.filter(({ outcome }) => outcome.kind === kind).length;
  return { conflict: count('conflict'), refused: count('refused'), changed: count('changed'), new: count('new'), same: count('same') };
}

export function isTaken(row: PreviewRow, { choices }: ExchangeState): boolean {
  return mayBeTaken(row) && (choices.get(keyOf(row)) ?? isTakenByDefault(row));
}

export function takenRows(preview: Preview, state: ExchangeState): readonly PreviewRow[] {
  return rowsOf(preview).filter((row) => isTaken(row, state));
}

/** What choosing rows means for all of them: a cell takes one figure, so other figures for it are left. */
export function choosing(rows: readonly PreviewRow[], taken: boolean, preview: Preview): readonly { readonly key: PreviewRow; readonly taken: boolean }[] {
  const chosen = rows.filter(mayBeTaken).map((key) => ({ key, taken }));
  if (!taken) return chosen;
  const rivals = rowsOf(preview).filter((other) =>
    chosen.some(({ key }) => key.lineId === other.lineId && key.slot === other.slot && key.file !== other.file && key.proposed !== other.proposed),
  );
  return [...rivals.map((key) => ({ key, taken: false })), ...chosen];
}
