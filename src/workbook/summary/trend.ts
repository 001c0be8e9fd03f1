import { enteredYears, placedLines, type Line, type Plan, type Rule, type Year } from '../../plan/Plan';
import type { CachedLine } from '../cachedLine';
import { pathSteps, stepIn } from '../pathSteps';
import { DIRECTION_SIGNS } from '../ruleFormulas';
import { versionedRules } from '../ruleVersions';
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
  /** For each year, the rule that the path leads to: its place, kind, bound, due year and direction, then bound and due year of the one it comes from. */
  readonly rules: readonly (readonly FormulaResult[])[];
  readonly actuals: readonly (number | null)[];
  readonly targets: readonly (number | null)[];
}

/** Places of the start among a line's measures. */
const START = { year: 5, value: 6 } as const;

const NO_RULE: readonly FormulaResult[] = [0, '', '', '', '', '', ''];

/** A rule that the path leads to in a year, and the one that it comes from. */
interface Leg {
  readonly place: number;
  readonly rule: Rule;
  readonly after: Rule | undefined;
}

/** A line's figures through the years, and what its target asks for in each year on its way. */
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
  const steps = pathSteps(versions);
  const legs = years.map((year): Leg | undefined => {
    const index = stepIn(steps, Math.max(year, period.firstYear));
    const rule = versions[index]?.rule;
    return rule === undefined ? undefined : { place: before + index + 1, rule, after: versions[steps[index]?.after ?? -1]?.rule };
  });
  return {
    helpers: [place + 1, found.measures[START.year] ?? '', found.measures[START.value] ?? ''],
    rules: legs.map((leg) => (leg === undefined ? NO_RULE : [leg.place, leg.rule.kind, ...boundAndDue(leg.rule), 'bound' in leg.rule ? DIRECTION_SIGNS[leg.rule.direction] : '', ...boundAndDue(leg.after)])),
    actuals: years.map((year) => numberOrGap(found.figures.get(year))),
    targets: years.map((year, index) => {
      const leg = legs[index];
      return leg === undefined ? null : targetIn(year, leg, found, plan);
    }),
  };
}

function boundAndDue(rule: Rule | undefined): readonly FormulaResult[] {
  return [rule !== undefined && 'bound' in rule ? rule.bound : '', rule !== undefined && 'due' in rule ? rule.due : ''];
}

/** What is asked for in one year: the path to a bound, which asks for no more than the bound; a total's yearly part; or the bound itself in the plan's years. */
function targetIn(year: Year, { rule, after }: Leg, { measures }: CachedLine, { period: { firstYear } }: Plan): number | null {
  if (!('bound' in rule)) return null;
  const [startYear, startValue] = [measures[START.year], measures[START.value]];
  if (rule.kind === 'end') {
    const start = after?.kind === 'end' ? { year: after.due, value: after.bound } : typeof startYear === 'number' && typeof startValue === 'number' ? { year: startYear, value: startValue } : undefined;
    if (start !== undefined) {
      if (year < start.year) return null;
      if (year >= rule.due) return rule.bound;
      const onPath = start.value + ((rule.bound - start.value) * (year - start.year)) / (rule.due - start.year);
      return rule.direction === 'atLeast' ? Math.min(onPath, rule.bound) : Math.max(onPath, rule.bound);
    }
  }
  if (year < firstYear) return null;
  if (rule.kind !== 'total') return rule.bound;
  if (year > rule.due) return null;
  return after?.kind === 'total' ? (rule.bound - after.bound) / (rule.due - after.due) : rule.bound / (rule.due - firstYear + 1);
}

function numberOrGap(figure: FormulaResult | undefined): number | null {
  return typeof figure === 'number' ? figure : null;
}
