import { enteredYears, placedLines, type Line, type Plan, type Rule, type Year } from '../../plan/Plan';
import type { CachedLine } from '../cachedLine';
import type { FormulaResult } from '../spec';
import type { SummaryContext } from './summaryContext';
import { lineLabel } from './urgency';

/** The line that is shown until another is chosen: the first that goes to a bound in a due year. */
export function firstChoice(plan: Plan): string {
  const lines = placedLines(plan).map(({ line }) => line);
  const line = lines.find(({ rules }) => rules.some(({ kind }) => kind === 'end')) ?? lines[0];
  return line === undefined ? '' : lineLabel(line);
}

/** What the trend's formulas come to; null where a chart is to have a gap. */
export interface Trend {
  readonly helpers: readonly FormulaResult[];
  readonly actuals: readonly (number | null)[];
  readonly targets: readonly (number | null)[];
}

/** Places of the start among a line's measures. */
const START = { year: 5, value: 6 } as const;

/** A line's figures through the years, and what its first rule asks for in each. */
export function trendOf(line: Line | undefined, { plan, cached }: Pick<SummaryContext, 'plan' | 'cached'>): Trend {
  const years = enteredYears(plan.period);
  const nothing = years.map(() => null);
  if (line === undefined) return { helpers: [0, 0, '', '', '', '', ''], actuals: nothing, targets: nothing };
  const lines = placedLines(plan).map((placed) => placed.line);
  const place = lines.findIndex(({ id }) => id === line.id);
  const firstRule = lines.slice(0, place).reduce((sum, { rules }) => sum + rules.length, 0) + 1;
  const found = cached.line(line.id);
  const [rule] = line.rules;
  const bound = rule !== undefined && 'bound' in rule ? rule.bound : '';
  const due = rule !== undefined && 'due' in rule ? rule.due : '';
  return {
    helpers: [place + 1, firstRule, rule?.kind ?? '', bound, due, found.measures[START.year] ?? '', found.measures[START.value] ?? ''],
    actuals: years.map((year) => numberOrGap(found.figures.get(year))),
    targets: years.map((year) => (rule === undefined ? null : targetIn(year, rule, found, plan))),
  };
}

/** What a rule asks for in one year: the straight path to a bound, a total's yearly part, or the bound itself in the plan's years. */
function targetIn(year: Year, rule: Rule, { measures }: CachedLine, { period: { firstYear } }: Plan): number | null {
  if (!('bound' in rule)) return null;
  const [startYear, startValue] = [measures[START.year], measures[START.value]];
  if (rule.kind === 'end' && typeof startYear === 'number' && typeof startValue === 'number') {
    if (year < startYear) return null;
    return year >= rule.due ? rule.bound : startValue + ((rule.bound - startValue) * (year - startYear)) / (rule.due - startYear);
  }
  if (year < firstYear) return null;
  if (rule.kind !== 'total') return rule.bound;
  return year > rule.due ? null : rule.bound / (rule.due - firstYear + 1);
}

function numberOrGap(figure: FormulaResult | undefined): number | null {
  return typeof figure === 'number' ? figure : null;
}
