import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../src/plan/schema';
import { placedLines, type FormerTarget, type Line, type Period, type Plan } from '../../src/plan/Plan';

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

/** The plan with one of its lines changed. */
export function withLine(plan: Plan, id: string, change: (line: Line) => Line): Plan {
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      rows: indicator.rows.map((row) => ({ ...row, lines: row.lines.map((line) => (line.id === id ? change(line) : line)) })),
    })),
  };
}

/** The target of 4a until it was raised to 490 in 2028. */
export const EARLIER_TARGET: FormerTarget = {
  targets: { byEnd: { text: '≥ 420' } },
  rules: [{ kind: 'end', direction: 'atLeast', bound: 420, due: 2030 }],
  until: 2027,
  decidedOn: '2028-03-15',
  reason: 'Nghị quyết 12/NQ-HĐND',
};

/** The ward's plan after decisions: 4a was raised twice, 11 lowered before it was ever in force, 14.1 and 6a are no longer measured. */
export function planWithHistory(): Plan {
  const first: FormerTarget = { ...EARLIER_TARGET, targets: { byEnd: { text: '≥ 400', clause: 4 } }, rules: [{ kind: 'end', direction: 'atLeast', bound: 400, due: 2029 }, { kind: 'eachYear', direction: 'atLeast', bound: 300 }], until: 2026, decidedOn: '2027-01-10', reason: 'Quyết định 5 "tạm"' };
  const changes: readonly (readonly [string, (line: Line) => Line])[] = [
    ['4a', (line) => ({ ...line, former: [first, EARLIER_TARGET] })],
    ['11', (line) => ({ ...line, former: [{ targets: { average: { text: '100' } }, rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 100 }], until: 2025, decidedOn: '2026-02-01', reason: 'Đính chính' }] })],
    ['14.1', (line) => ({ ...line, retired: { from: 2027, decidedOn: '2026-12-20', reason: 'Nhập vào kế hoạch khác' } })],
    ['6a', (line) => ({ ...line, retired: { from: 2029, decidedOn: '2028-11-02', reason: 'Nghị quyết 30' }, former: [{ targets: { average: { text: '≥ 90' } }, rules: [{ kind: 'eachYear', direction: 'atLeast', bound: 90 }], until: 2026, decidedOn: '2027-02-03', reason: 'Nghị quyết 2' }] })],
  ];
  return changes.reduce((plan, [id, change]) => withLine(plan, id, change), seedPlan('thach-khoi-2026-2030'));
}
