import { placedLines, type Line, type Plan, type Targets, type Task } from '../plan/Plan';
import { BLANK, number, text, type CellContent } from './spec';

/** Text and body clause of both target cells; shared by rows and lines. */
export function targetCells({ byEnd, average }: Targets): readonly CellContent[] {
  return [byEnd, average].flatMap((target) => [
    text(target?.text ?? ''),
    target?.clause === undefined ? BLANK : number(target.clause),
  ]);
}

/** The targets that a line had before, in the order of `FORMER_DATA`. */
export function formerCells({ id, former = [] }: Line): readonly (readonly CellContent[])[] {
  return former.map(({ targets, until, decidedOn, reason }, index) => [text(id), number(index + 1), number(until), text(decidedOn), text(reason), ...targetCells(targets)]);
}

/** Since when a line is no longer measured, when that was decided and why. */
export function retirementCells({ retired }: Line): readonly CellContent[] {
  return retired === undefined ? [BLANK, text(''), text('')] : [number(retired.from), text(retired.decidedOn), text(retired.reason)];
}

/** A scheme or task as the rules sheet keeps it, in the order of `TASK_DATA`. */
export function taskCells({ id, kind, name, lead, coordinating, product, due, clause }: Task): readonly CellContent[] {
  return [id, kind, name, lead, coordinating.join(';'), product, due ?? '', clause].map(text);
}

/** How many rows of the appendix stand before each line's row: the number by which a line names its row. */
export function rowNumbers(plan: Plan): ReadonlyMap<string, number> {
  const rows = plan.indicators.flatMap((indicator) => indicator.rows);
  return new Map(placedLines(plan).map(({ line, row }) => [line.id, rows.indexOf(row) + 1]));
}
