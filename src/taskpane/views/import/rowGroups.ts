import type { UnderstoodRow } from '../../../plan/import/types';

/** The rows by what a person has to do about them. */
export interface RowGroups {
  readonly mustSettle: readonly UnderstoodRow[];
  readonly toCheck: readonly UnderstoodRow[];
  readonly understood: readonly UnderstoodRow[];
  /** Headings, totals and what is left out. */
  readonly leftOut: readonly UnderstoodRow[];
}

/** True when no plan can be made before the row is answered. */
export function mustBeSettled({ doubts, lines }: UnderstoodRow): boolean {
  return doubts.some(({ mustSettle }) => mustSettle) || lines.some(({ rules, lead }) => rules.length === 0 || lead.trim() === '');
}

/** Groups rows, each in the order of the table. */
export function groupRows(rows: readonly UnderstoodRow[]): RowGroups {
  const mustSettle = rows.filter(mustBeSettled);
  const toCheck = rows.filter((row) => !mustBeSettled(row) && row.doubts.length > 0);
  const clear = rows.filter((row) => !mustBeSettled(row) && row.doubts.length === 0);
  return {
    mustSettle,
    toCheck,
    understood: clear.filter(({ as }) => as === 'indicator' || as === 'under'),
    leftOut: clear.filter(({ as }) => as !== 'indicator' && as !== 'under'),
  };
}

/** The element of a row, to take focus. */
export function rowElementId(index: number): string {
  return `import-row-${String(index)}`;
}
