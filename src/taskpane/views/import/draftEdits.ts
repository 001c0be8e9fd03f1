import { mayStandOnce } from '../../../plan/import/columns/settleRoles';
import type { ColumnRole, DoubtCode, ImportColumn, ImportDraft, PlanFacts, RowAnswer, UnderstoodRow } from '../../../plan/import/types';
import type { Year } from '../../../plan/Plan';
import { unreachable } from '../../../plan/result';

/** One thing that a user changes of an import. */
export type DraftEdit =
  | { readonly kind: 'facts'; readonly facts: Partial<PlanFacts> }
  | { readonly kind: 'headerRows'; readonly count: number }
  | { readonly kind: 'role'; readonly column: number; readonly role: ColumnRole }
  | { readonly kind: 'year'; readonly column: number; readonly year: Year | undefined }
  /** Adds to what is answered of a row. */
  | { readonly kind: 'answer'; readonly row: number; readonly answer: RowAnswer }
  /** Takes back everything that was answered of a row. */
  | { readonly kind: 'clear'; readonly row: number }
  /** Everything doubtful about these rows that need not be answered was looked at. */
  | { readonly kind: 'accept'; readonly rows: readonly UnderstoodRow[] };

/** The import after a change. */
export function editDraft(draft: ImportDraft, edit: DraftEdit): ImportDraft {
  switch (edit.kind) {
    case 'facts':
      return { ...draft, facts: { ...draft.facts, ...edit.facts } };
    case 'headerRows':
      return { ...draft, headerRows: Math.min(Math.max(edit.count, 0), draft.table.rows.length) };
    case 'role':
      return { ...draft, columns: withRole(draft.columns, edit.column, edit.role) };
    case 'year':
      return { ...draft, columns: draft.columns.map((column, at) => (at === edit.column ? withYear(column, edit.year) : column)) };
    case 'answer':
      return answered(draft, edit.row, edit.answer);
    case 'clear':
      return { ...draft, answers: Object.fromEntries(Object.entries(draft.answers).filter(([row]) => Number(row) !== edit.row)) };
    case 'accept':
      return edit.rows.reduce((now, row) => answered(now, row.index, { accepted: acceptable(row) }), draft);
    default:
      return unreachable(edit);
  }
}

/** What is doubtful about a row and need not be answered. */
export function acceptable({ doubts }: UnderstoodRow): readonly DoubtCode[] {
  return doubts.flatMap(({ code, mustSettle }) => (mustSettle ? [] : [code]));
}

function answered(draft: ImportDraft, row: number, answer: RowAnswer): ImportDraft {
  const before = draft.answers[row];
  const merged: RowAnswer = {
    ...before,
    ...answer,
    ...(answer.cells === undefined ? {} : { cells: { ...before?.cells, ...answer.cells } }),
    ...(answer.accepted === undefined ? {} : { accepted: [...new Set([...(before?.accepted ?? []), ...answer.accepted])] }),
  };
  return { ...draft, answers: { ...draft.answers, [row]: withoutStaleLines(merged, answer) } };
}

/** Lines written by hand stand for all that is understood of a row; a text put right after them asks for understanding again. */
function withoutStaleLines(merged: RowAnswer, given: RowAnswer): RowAnswer {
  if (given.cells === undefined) return merged;
  const { lines: _, baselines: __, ...others } = merged;
  return others;
}

function withRole(columns: readonly ImportColumn[], place: number, role: ColumnRole): readonly ImportColumn[] {
  return columns.map((column, at) => {
    if (at === place) return { ...column, role, guessed: false };
    // What can stand once leaves the column that had it.
    return column.role === role && mayStandOnce(role) ? { ...column, role: 'ignore' } : column;
  });
}

function withYear({ year: _, ...column }: ImportColumn, year: Year | undefined): ImportColumn {
  return year === undefined ? column : { ...column, year };
}
