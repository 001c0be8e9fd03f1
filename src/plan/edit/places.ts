import type { LineDraft } from '../lineDraft';
import { placedLines, type AppendixRow, type Indicator, type Line, type Plan } from '../Plan';
import { fail, ok, type Result } from '../result';
import { lineOfDraft } from './lineOfDraft';
import type { LinePlace, PlanEditProblem } from './types';

/** The plan with a new line in a row of its own. @param usedIds ids that the line must not get, beside those in use */
export function addedLine(plan: Plan, place: LinePlace, draft: LineDraft, usedIds: Iterable<string>): Result<Plan, PlanEditProblem> {
  const taken = new Set([...usedIds, ...placedLines(plan).map(({ line }) => line.id), ...plan.tasks.map(({ id }) => id)].map((id) => id.toLowerCase()));
  if (place.kind === 'newIndicator') {
    const { after } = place;
    const before = after === undefined ? plan.indicators.length - 1 : plan.indicators.findIndex((each) => each.number === after);
    if (before < 0 && after !== undefined) return fail({ code: 'indicatorGone', indicator: after });
    let number = Math.max(0, ...plan.indicators.map((each) => each.number)) + 1;
    while (taken.has(String(number))) number += 1;
    const { row, agencies } = rowOf(plan, draft, String(number), String(number));
    return ok({ ...plan, agencies, indicators: [...plan.indicators.slice(0, before + 1), { number, name: row.name, rows: [row] }, ...plan.indicators.slice(before + 1)] });
  }
  const indicator = plan.indicators.find(({ number }) => number === place.indicator);
  if (indicator === undefined) return fail({ code: 'indicatorGone', indicator: place.indicator });
  let count = indicator.rows.length;
  while (taken.has(`${String(indicator.number)}.${String(count)}`)) count += 1;
  const { row, agencies } = rowOf(plan, draft, `${String(indicator.number)}.${String(count)}`, '-');
  const rows = [...indicator.rows, row];
  return ok({ ...plan, agencies, indicators: plan.indicators.map((each) => (each === indicator ? { ...each, rows } : each)) });
}

function rowOf({ agencies: known }: Plan, draft: LineDraft, id: string, label: string): { readonly row: AppendixRow; readonly agencies: Plan['agencies'] } {
  const { line, agencies } = lineOfDraft(draft, id, known);
  return { row: { label, name: line.name, unit: line.unit, targets: line.targets, lines: [line] }, agencies };
}

/** The plan with a line put in the place of the one with its id. A row and an indicator that are named like it follow. */
export function changedLine(plan: Plan, fresh: Line): Plan {
  return { ...plan, indicators: plan.indicators.map((indicator) => withLine(indicator, fresh)) };
}

function withLine(indicator: Indicator, fresh: Line): Indicator {
  const index = indicator.rows.findIndex(({ lines }) => lines.some(({ id }) => id === fresh.id));
  const row = indicator.rows[index];
  const before = row?.lines.find(({ id }) => id === fresh.id);
  if (row === undefined || before === undefined) return indicator;
  const lines = row.lines.map((line) => (line === before ? fresh : line));
  const name = row.lines.length === 1 && row.name === before.name ? fresh.name : row.name;
  // What a row of several lines prints is the text of all of them, which no single line decides.
  const printed = row.lines.length === 1 ? { unit: fresh.unit, targets: fresh.targets } : {};
  const rows = indicator.rows.map((each) => (each === row ? { ...each, name, ...printed, lines } : each));
  return { ...indicator, name: index === 0 && indicator.name === row.name ? name : indicator.name, rows };
}

/** The plan without a line; a row or an indicator that held nothing else goes with it. */
export function droppedLine(plan: Plan, lineId: string): Plan {
  const indicators = plan.indicators.flatMap((indicator): readonly Indicator[] => {
    const rows = indicator.rows.flatMap((row): readonly AppendixRow[] => {
      const lines = row.lines.filter(({ id }) => id !== lineId);
      return lines.length === row.lines.length ? [row] : lines.length === 0 ? [] : [{ ...row, lines }];
    });
    return rows.length === 0 ? [] : [{ ...indicator, rows }];
  });
  return { ...plan, indicators };
}
