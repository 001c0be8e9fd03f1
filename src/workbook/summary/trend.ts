import { enteredYears, placedLines, type Line, type Plan, type Rule, type Year } from '../../plan/Plan';
import type { CachedLine } from '../cachedLine';
import { isInForce, versionedRules } from '../ruleVersions';
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
  /** The chosen line's place, and where it starts. */
  readonly helpers: readonly FormulaResult[];
  /** For each year, the rule that asks for something in it: its place, kind, bound and due year. */
  readonly rules: readonly (readonly FormulaResult[])[];
  readonly actuals: readonly (number | null)[];
  readonly targets: readonly (number | null)[];
}

/** Places of the start among a line's measures. */
const START = { year: 5, value: 6 } as const;

const NO_RULE: readonly FormulaResult[] = [0, '', '', ''];

/** A line's figures through the years, and what the first rule in force in each year asks for. */
export function trendOf(line: Line | undefined, { plan, cached }: Pick<SummaryContext, 'plan' | 'cached'>): Trend {
  const { period } = plan;
  const years = enteredYears(period);
  const nothing = years.map(() => null);
  if (line === undefined) return { helpers: [0, '', ''], rules: years.map(() => NO_RULE), actuals: nothing, targets: nothing };
  const lines = placedLines(plan).map((placed) => placed.line);
  const place = lines.findIndex(({ id }) => id === line.id);
  const before = lines.slice(0, place).reduce((sum, each) => sum + versionedRules(each, period).length, 0);
  const versions = versionedRules(line, period);
  const found = cached.line(line.id);
  const asking = years.map((year) => versions.findIndex((each) => each.which === 1 && isInForce(each, Math.max(year, period.firstYear))));
  return {
    helpers: [place + 1, found.measures[START.year] ?? '', found.measures[START.value] ?? ''],
    rules: asking.map((index): readonly FormulaResult[] => {
      const rule = versions[index]?.rule;
      return rule === undefined ? NO_RULE : [before + index + 1, rule.kind, 'bound' in rule ? rule.bound : '', 'due' in rule ? rule.due : ''];
    }),
    actuals: years.map((year) => numberOrGap(found.figures.get(year))),
    targets: years.map((year, index) => {
      const rule = versions[asking[index] ?? -1]?.rule;
      return rule === undefined ? null : targetIn(year, rule, found, plan);
    }),
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
