import { usesBudget } from '../plan/budget';
import { placedLines } from '../plan/Plan';
import type { PlanAssessment } from '../plan/assess';
import { severityOf } from '../plan/status';
import { FORMULA_COLUMNS } from './appendixRows';
import { overwrittenCells } from './budget/computedCells';
import { lostBudgetFormulas } from './budget/lostFormulas';
import type { Snapshot } from './snapshot';

/** A cell, zero-based: of the appendix sheet, unless it says otherwise. */
export interface Position {
  readonly row: number;
  readonly column: number;
  /** Another sheet than the appendix. */
  readonly sheet?: string;
}

/** Something about the table itself that is not as it was laid out. `Cell` is how the reader of the issue names a cell. */
export type StructureIssue<Cell> =
  | { readonly code: 'rowMissing'; readonly lineId: string }
  | { readonly code: 'rowDuplicated'; readonly lineId: string; readonly cells: readonly Cell[] }
  | { readonly code: 'unknownRow'; readonly cell: Cell; readonly found: string }
  /** Rows have been moved since the table was laid out or repaired: fine, but validation stays where it was. */
  | { readonly code: 'rowsMoved'; readonly count: number }
  /** Changes made by hand wait to be logged, and the log has no room. */
  | { readonly code: 'logFull'; readonly count: number }
  /** Columns of the sheet of schemes and tasks are gone, by their names: the sheet cannot be read. */
  | { readonly code: 'taskColumnsLost'; readonly names: readonly string[] }
  /** There is no budget sheet, or parts of it are gone: lines that follow from it have nothing to follow. */
  | { readonly code: 'budgetGone' }
  /** Cells of lines that follow from the budget were typed over or emptied; what was typed counts. */
  | { readonly code: 'computedOverwritten'; readonly cells: readonly Cell[] }
  /** A formula of ours was overwritten, or says something else than the entries do. */
  | { readonly code: 'formulaLost'; readonly cells: readonly Cell[] };

/** What has happened to the table since it was laid out. `assessment` is what the entries come to by themselves. */
export function structureIssues<Cell>(
  snapshot: Snapshot,
  assessment: PlanAssessment | undefined,
  cellAt: (position: Position) => Cell,
): readonly StructureIssue<Cell>[] {
  const known = placedLines(snapshot.plan).map(({ line }) => line.id);
  const { order, headerRow, columns } = snapshot.layout;
  const places = order.flatMap((id, index) => (id === null ? [] : [{ id, cell: { row: headerRow + 1 + index, column: columns.stt } }]));
  const present = places.filter(({ id }) => known.includes(id));
  const unique = [...new Set(present.map(({ id }) => id))];
  const expected = snapshot.laidOrder.filter((id) => unique.includes(id));
  const moved = unique.filter((id, index) => expected[index] !== id).length;
  const { budget, plan } = snapshot;
  const lost = [
    ...lostFormulas(snapshot, assessment),
    ...(budget === undefined ? [] : lostBudgetFormulas(budget, plan.period).map((position) => ({ ...position, sheet: budget.table.sheet }))),
  ];
  const overwritten = overwrittenCells(snapshot);
  return [
    ...known.filter((id) => !unique.includes(id)).map((lineId) => ({ code: 'rowMissing' as const, lineId })),
    ...unique.flatMap((lineId) => {
      const cells = present.filter(({ id }) => id === lineId).map(({ cell }) => cell);
      return cells.length > 1 ? [{ code: 'rowDuplicated' as const, lineId, cells: cells.map(cellAt) }] : [];
    }),
    ...places.filter(({ id }) => !known.includes(id)).map(({ id, cell }) => ({ code: 'unknownRow' as const, cell: cellAt(cell), found: id })),
    ...(moved > 0 ? [{ code: 'rowsMoved' as const, count: moved }] : []),
    ...(usesBudget(plan) && budget === undefined && !snapshot.isCopy ? [{ code: 'budgetGone' as const }] : []),
    ...(overwritten.length > 0 ? [{ code: 'computedOverwritten' as const, cells: overwritten.map(cellAt) }] : []),
    ...(lost.length > 0 ? [{ code: 'formulaLost' as const, cells: lost.map(cellAt) }] : []),
  ];
}

function lostFormulas({ rows, table, layout }: Snapshot, assessment: PlanAssessment | undefined): readonly Position[] {
  const severities = new Map(assessment?.lines.map(({ line, status }) => [line.id, severityOf(status)]));
  return [...rows].flatMap(([id, row]) => {
    const overwritten = FORMULA_COLUMNS.filter((key) => !String(at(table.formulas, row, layout.columns[key], table)).startsWith('='));
    const disagrees = severities.has(id) && at(table.values, row, layout.columns.severity, table) !== severities.get(id);
    const columns = overwritten.length > 0 ? overwritten : disagrees ? (['status'] as const) : [];
    return columns.map((key) => ({ row, column: layout.columns[key] }));
  });
}

function at<Cell>(matrix: readonly (readonly Cell[])[], row: number, column: number, origin: { readonly row: number; readonly column: number }): Cell | undefined {
  return matrix[row - origin.row]?.[column - origin.column];
}
