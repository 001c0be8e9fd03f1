import { computedFigure } from '../../plan/budget';
import { cellKey } from '../../plan/entries';
import { enteredYears, placedLines, type Year } from '../../plan/Plan';
import { isBlank } from '../../plan/reading';
import type { RawValue } from '../../plan/values';
import { entryOf, type Snapshot } from '../snapshot';

/** Figures closer than this share of each other are the same: hosts compute with the same doubles, but round what they show. */
const SAME = 1e-6;

/** A cell of a line that follows from the budget, as it stands. */
interface ComputedCell {
  readonly lineId: string;
  readonly year: Year;
  readonly row: number;
  readonly column: number;
  readonly holds: RawValue;
  readonly isFormula: boolean;
  /** What the budget comes to; undefined where it yields nothing. */
  readonly figure: number | undefined;
}

function computedCells(snapshot: Snapshot): readonly ComputedCell[] {
  const { plan, table, budget } = snapshot;
  return placedLines(plan).flatMap(({ line: { id, source } }) =>
    source === undefined
      ? []
      : enteredYears(plan.period).flatMap((year) => {
          const cell = snapshot.entry(id, year);
          if (cell === undefined) return [];
          const { row, column } = cell;
          const formula = table.formulas[row - table.row]?.[column - table.column];
          const figure = budget === undefined ? undefined : computedFigure(source, budget.figures, year, plan.period);
          return [{ lineId: id, year, row, column, holds: entryOf(snapshot, id, year), isFormula: typeof formula === 'string' && formula.startsWith('='), figure }];
        }),
  );
}

/** The cells that follow the budget by formula: what they hold is nobody's entry. */
export function followingCells(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(computedCells(snapshot).flatMap(({ lineId, year, isFormula }) => (isFormula ? [cellKey(lineId, year)] : [])));
}

/** A cell whose formula was typed over or emptied. Where the budget yields a figure, that one belongs there. */
export interface OverwrittenCell {
  readonly lineId: string;
  readonly year: Year;
  readonly row: number;
  readonly column: number;
  readonly holds: RawValue;
  readonly figure: number | undefined;
}

/**
 * Cells that no longer follow the budget. A figure that was typed where the budget yields none is not among them: it is
 * the only one there is.
 */
export function overwrittenCells(snapshot: Snapshot): readonly OverwrittenCell[] {
  if (snapshot.isCopy) return [];
  return computedCells(snapshot).filter(({ isFormula, holds, figure }) => {
    if (isFormula) return figure !== undefined && !isSame(holds, figure);
    return isBlank(holds) || figure !== undefined;
  });
}

function isSame(holds: RawValue, figure: number): boolean {
  return typeof holds === 'number' && Math.abs(holds - figure) <= SAME * Math.max(1, Math.abs(figure));
}
