import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../src/plan/schema';
import { placedLines, type Line, type Period, type Plan } from '../../src/plan/Plan';

/** Reads a seed as the product does. */
export function seedPlan(name: 'thach-khoi-2026-2030' | 'generic-commune'): Plan {
  const parsed = parsePlan(JSON.parse(readFileSync(join(__dirname, '../../seeds', `${name}.json`), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** The line of a plan with the given id. */
export function lineOf(plan: Plan, id: string): Line {
  const found = placedLines(plan).find(({ line }) => line.id === id);
  if (found === undefined) throw new Error(`no line ${id}`);
  return found.line;
}

export const PERIOD: Period = { baseYear: 2025, firstYear: 2026, lastYear: 2030 };

/** A line for tests that only care about its kind and rules. */
export function aLine(over: Partial<Line> & Pick<Line, 'kind' | 'rules'>): Line {
  return { id: 'x', name: 'Dòng thử', unit: '%', targets: {}, lead: 'a', coordinating: [], ...over };
}

/** The same plan of a ward that enters every figure by hand. */
export function withoutBudget(plan: Plan): Plan {
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      rows: indicator.rows.map((row) => ({ ...row, lines: row.lines.map(({ source: _, ...line }): Line => line) })),
    })),
  };
}
