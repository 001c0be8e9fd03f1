import type { Line, Period, Plan, Rule } from '../../src/plan/Plan';
import { seedPlan } from './plans';

/** Plans of one, three and ten years whose base year is the year before, or lies further back. */
export const PERIODS: readonly (readonly [string, Period])[] = [
  ['one year', { baseYear: 2025, firstYear: 2026, lastYear: 2026 }],
  ['one year, with a base year three years before', { baseYear: 2023, firstYear: 2026, lastYear: 2026 }],
  ['three years', { baseYear: 2021, firstYear: 2022, lastYear: 2024 }],
  ['three years, with a base year three years before', { baseYear: 2022, firstYear: 2025, lastYear: 2027 }],
  ['ten years', { baseYear: 2020, firstYear: 2021, lastYear: 2030 }],
  ['ten years, with a base year three years before', { baseYear: 2028, firstYear: 2031, lastYear: 2040 }],
];

/** The Thạch Khôi plan laid over another period: due years keep their place, counted from the first, as far as there is one. */
export function planOver(period: Period): Plan {
  const plan = seedPlan('thach-khoi-2026-2030');
  const move = (due: number): number => Math.min(period.lastYear, due - plan.period.firstYear + period.firstYear);
  const ruleOver = (rule: Rule): Rule => ('due' in rule ? { ...rule, due: move(rule.due) } : rule);
  const lineOver = (line: Line): Line => ({ ...line, rules: line.rules.map(ruleOver) });
  return {
    ...plan,
    period,
    indicators: plan.indicators.map((indicator) => ({ ...indicator, rows: indicator.rows.map((row) => ({ ...row, lines: row.lines.map(lineOver) })) })),
  };
}
