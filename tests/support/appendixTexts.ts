import { readFileSync } from 'node:fs';
import path from 'node:path';
import { classifyRows, type ClassifiedRow } from '../../src/plan/import/rows/rowKinds';
import { readPasted } from '../../src/plan/import/readPasted';
import { startDraft } from '../../src/plan/import/startDraft';
import type { ImportDraft, PastedTable } from '../../src/plan/import/types';

/** The appendix tables under tests/support/appendices, by their file names. */
export type AppendixFile = 'phuong-an-binh.html' | 'xa-dong-tien.tsv' | 'huyen-song-lam.tsv' | 'thach-khoi.txt';

export function appendixText(file: AppendixFile): string {
  return readFileSync(path.join(__dirname, 'appendices', file), 'utf8');
}

export function appendixTable(file: AppendixFile): PastedTable {
  const text = appendixText(file);
  const read = readPasted(file.endsWith('.html') ? { html: text } : { text });
  if (!read.ok) throw new Error(`${file} cannot be read: ${read.error.code}`);
  return read.value;
}

export function appendixDraft(file: AppendixFile): ImportDraft {
  return startDraft(appendixTable(file), 2026);
}

/** A row as one text, for comparing: what it is, its label, and its cells. */
export function shown({ as, isUnclear, label, cells }: ClassifiedRow): string {
  return `${as}${isUnclear ? '?' : ''} [${label}] ${cells.join(' | ')}`;
}

export function shownRows(draft: ImportDraft): string[] {
  return classifyRows(draft).map(shown);
}

/** A table's texts, merged places as "^" and "<". */
export function textsOf({ rows }: PastedTable): string[][] {
  return rows.map((row) => row.map(({ text, covered }) => (covered === 'above' ? '^' : covered === 'left' ? '<' : text)));
}
