import type { EditStep } from '../plan/edit/applyEdit';
import type { PlanEntries } from '../plan/entries';
import { linesById, placedLines, type Line } from '../plan/Plan';
import type { LogLine } from '../workbook/logLines';
import { planChange } from '../workbook/planLog';
import type { Author } from './log';

/** What new lines reached in the base year, as far as it is known. */
export function newBaselines(steps: readonly EditStep[]): PlanEntries {
  return Object.fromEntries(
    steps.flatMap((step) => {
      const begun = begunLine(step);
      return begun === undefined ? [] : [[begun.line.id, { [step.after.period.baseYear]: begun.figure }] as const];
    }),
  );
}

/** An edit of the plan as the log tells it, with the entry that a new line begins with. */
export function editLines(step: EditStep, author: Author): readonly LogLine[] {
  const { edit, before, after } = step;
  const begun = begunLine(step);
  const entry = (line: Line, to: number): LogLine => ({ ...author, kind: 'entry', lineId: line.id, lineName: line.name, slot: after.period.baseYear, from: null, to, source: 'edit' });
  return [planChange(before, after, edit, author), ...(begun === undefined ? [] : [entry(begun.line, begun.figure)])];
}

function begunLine({ edit, before, after }: EditStep): { readonly line: Line; readonly figure: number } | undefined {
  if (edit.kind !== 'addLine' || edit.baseline === undefined) return undefined;
  const known = linesById(before);
  const line = placedLines(after).find((placed) => !known.has(placed.line.id))?.line;
  return line === undefined ? undefined : { line, figure: edit.baseline };
}
