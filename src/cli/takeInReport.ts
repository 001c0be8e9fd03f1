import type { ReturnedFileProblem } from '../locales/fileProblems';
import type { Language } from '../locales/language';
import type { Messages } from '../locales/messages';
import { slotText } from '../locales/slotText';
import { fileNoteText, fileRefusalText, rowOutcomeText } from '../locales/takeIn';
import { formatTaskEntry } from '../locales/taskText';
import type { Slot } from '../plan/entries';
import { linesById } from '../plan/Plan';
import { cellAddress, onSheet } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import type { FileRefusal, PreviewRow, TakeInPreview } from '../workbook/takeIn/types';

/** Why a file cannot be read here: what it is, or that it is not there at all. */
export type CliFileProblem = ReturnedFileProblem | { readonly code: 'notThere'; readonly text: string };

/** A preview, with what is needed to say it. */
export interface TakeInReport {
  readonly preview: TakeInPreview<CliFileProblem>;
  readonly snapshot: Snapshot;
  readonly isTaken: (row: PreviewRow) => boolean;
  readonly messages: Messages;
}

/** One line for each file's refusal or note, and for each cell: file, cell, line, year, old, new, what becomes of it. */
export function previewLines({ preview, snapshot, messages }: TakeInReport): readonly string[] {
  const lines = linesById(snapshot.plan);
  return preview.files.flatMap(({ name, refusal, notes, rows }) => [
    ...(refusal === undefined ? [] : [`${name}\t${refusalText(refusal, messages.language)}`]),
    ...notes.map((note) => `${name}\t${fileNoteText(note, messages.language)}`),
    ...rows.map((row) =>
      [
        name,
        cellOf(snapshot, row),
        row.lineId,
        slotName(row.slot),
        onOneLine(formatTaskEntry(row.slot, row.mine, messages)),
        onOneLine(formatTaskEntry(row.slot, row.proposed, messages)),
        onOneLine(rowOutcomeText(row, lines.get(row.lineId), messages)),
      ].join('\t'),
    ),
  ]);
}

/** The same as data. */
export function previewJson({ preview, snapshot, isTaken, messages }: TakeInReport): unknown {
  const lines = linesById(snapshot.plan);
  return {
    files: preview.files.map(({ name, origin, filledBy, refusal, notes, rows }) => ({
      file: name,
      agency: origin?.agencyId ?? null,
      copy: origin?.copyNumber ?? null,
      filledBy,
      refusal: refusal === undefined ? null : { ...refusal, text: refusalText(refusal, messages.language) },
      notes: notes.map((note) => ({ ...note, text: fileNoteText(note, messages.language) })),
      rows: rows.map((row) => ({
        cell: cellOf(snapshot, row),
        line: row.lineId,
        slot: row.slot,
        old: row.mine,
        new: row.proposed,
        ...row.outcome,
        text: rowOutcomeText(row, lines.get(row.lineId), messages),
        taken: isTaken(row),
      })),
    })),
  };
}

function refusalText(refusal: FileRefusal<CliFileProblem>, language: Language): string {
  if (refusal.kind !== 'unreadable') return fileRefusalText(refusal, language);
  const { problem } = refusal;
  return problem.code === 'notThere' ? problem.text : fileRefusalText({ kind: 'unreadable', problem }, language);
}

function cellOf(snapshot: Snapshot, { lineId, slot }: PreviewRow): string {
  const cell = snapshot.slotCell(lineId, slot);
  if (cell === undefined) return '';
  const address = cellAddress(cell.row, cell.column);
  return cell.sheet === snapshot.sheet ? address : onSheet(cell.sheet, address);
}

function slotName(slot: Slot): string {
  return typeof slot === 'number' ? String(slot) : slotText(slot, 'vi');
}

/** A cell's line break or tab must not look like the next row or column. */
function onOneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
