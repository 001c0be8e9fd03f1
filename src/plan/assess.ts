import { isRetired, placedLines, targetInForce, type Indicator, type Line, type Period, type Plan, type Rule, type RuleKind, type Year } from './Plan';
import { askedBound, FULL, shortfallOf, type BoundBasis, type BoundedRule } from './askedBound';
import { measure, type Measures } from './measure';
import { GUARD } from './reading';
import { unreachable } from './result';
import { severityOf, worstOf, type Status, type Verdict } from './status';
import { figuresOf, type LineEntries, type PlanEntries } from './entries';
import { isEstimate } from './estimates';
import { ATTAINED, DONE } from './values';

/** How a plan is assessed. */
export interface PlanOptions {
  /** The year that is assessed; one of the plan's years. */
  readonly reportingYear: Year;
  /** How far short of a bound still counts as "at risk", in percent of the bound. Default 5. */
  readonly tolerancePercent?: number;
}

/** How a single line is assessed: a line alone does not know its plan's years. */
export interface LineOptions extends PlanOptions {
  readonly period: Period;
}

export const DEFAULT_TOLERANCE_PERCENT = 5;

/** One rule's result. `value` and `bound` are in the line's unit; null where nothing can be measured or asked for. */
export interface RuleAssessment {
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly value: number | string | null;
  readonly bound: number | string | null;
  readonly basis: BoundBasis;
  /** Shortfall as a share of the bound (0.05 = 5 %); at most 0 when reached; null when not measured. */
  readonly shortfall: number | null;
  /** Years whose actuals make up `value`. */
  readonly years: readonly Year[];
  readonly stretchReached: boolean;
}

/** A line's result in the reporting year. */
export interface LineAssessment {
  readonly line: Line;
  readonly year: Year;
  readonly status: Status;
  /** Of the rules in force in that year; none for a line that is no longer measured. */
  readonly rules: readonly RuleAssessment[];
  /** The years whose entries are not valid for the line's kind. */
  readonly invalidYears: readonly Year[];
  /** True when the line's own figure of the year is marked as an estimate. */
  readonly isEstimate: boolean;
}

export interface IndicatorAssessment {
  readonly indicator: Indicator;
  readonly status: Status;
  readonly lines: readonly LineAssessment[];
}

export interface PlanAssessment {
  readonly year: Year;
  readonly indicators: readonly IndicatorAssessment[];
  readonly lines: readonly LineAssessment[];
}

/**
 * Assesses a whole plan (domain section 4).
 * @throws RangeError when the reporting year is not one of the plan's years.
 */
export function assessPlan(plan: Plan, entries: PlanEntries, options: PlanOptions): PlanAssessment {
  const lineOptions: LineOptions = { ...options, period: plan.period };
  const assessed = placedLines(plan).map(({ line, indicator }) => ({
    indicator,
    assessment: assessLine(line, entries[line.id] ?? {}, lineOptions),
  }));
  const indicators = plan.indicators.map((indicator) => {
    const lines = assessed.filter((entry) => entry.indicator === indicator).map((entry) => entry.assessment);
    return { indicator, lines, status: worstOf(lines.map((line) => line.status)) ?? 'noData' };
  });
  return { year: options.reportingYear, indicators, lines: assessed.map((entry) => entry.assessment) };
}

/**
 * Assesses one line from its raw entries, the base year's among them. An estimate counts like any figure.
 * The line's status is the worst verdict of the rules in force in the reporting year; a wrong entry up to that year stands
 * above all, but for a line that is no longer measured.
 * @throws RangeError when the reporting year is not one of the plan's years.
 */
export function assessLine(line: Line, entries: LineEntries, options: LineOptions): LineAssessment {
  const { reportingYear, period } = options;
  if (!(reportingYear >= period.firstYear && reportingYear <= period.lastYear)) {
    throw new RangeError(`reporting year ${String(reportingYear)} is outside ${String(period.firstYear)}-${String(period.lastYear)}`);
  }
  const measures = measure(line, figuresOf(entries, period), reportingYear, period);
  if (isRetired(line, reportingYear)) return { line, year: reportingYear, status: 'retired', rules: [], invalidYears: measures.invalidYears, isEstimate: false };
  const { rules: inForce } = targetInForce(line, reportingYear);
  const rules = inForce.map((rule) => assessRule(rule, inForce, measures, options));
  return {
    line,
    year: reportingYear,
    status: worstOf(rules.map((rule) => rule.verdict)) ?? 'noData',
    rules,
    invalidYears: measures.invalidYears,
    isEstimate: isEstimate(line, entries, reportingYear),
  };
}

/** The rule that decides a line's status: the first of the worst. */
export function decisiveRule(assessment: LineAssessment): RuleAssessment | undefined {
  return assessment.rules.reduce<RuleAssessment | undefined>(
    (worst, rule) => (worst === undefined || severityOf(rule.verdict) > severityOf(worst.verdict) ? rule : worst),
    undefined,
  );
}

function assessRule(rule: Rule, rules: readonly Rule[], measures: Measures, options: LineOptions): RuleAssessment {
  switch (rule.kind) {
    case 'milestone':
      return assessMilestone(rule, measures, options);
    case 'attainment':
      return assessAttainment(rule, measures, options);
    case 'eachYear':
    case 'average':
    case 'total':
    case 'end':
      return assessBounded(rule, rules, measures, options);
    default:
      return unreachable(rule);
  }
}

function assessMilestone(rule: Rule & { kind: 'milestone' }, measures: Measures, { reportingYear }: LineOptions): RuleAssessment {
  const value = measures.current.kind === 'choice' ? measures.current.choice : null;
  const verdict = value === DONE ? 'met' : reportingYear < rule.due ? 'pending' : 'offTrack';
  return choiceResult(rule, value, DONE, verdict, measures, reportingYear);
}

function assessAttainment(rule: Rule & { kind: 'attainment' }, measures: Measures, { reportingYear }: LineOptions): RuleAssessment {
  const value = measures.current.kind === 'choice' ? measures.current.choice : null;
  const verdict = value === null ? 'noData' : value === ATTAINED ? 'met' : 'offTrack';
  return choiceResult(rule, value, ATTAINED, verdict, measures, reportingYear);
}

function choiceResult(rule: Rule, value: string | null, bound: string, verdict: Verdict, measures: Measures, year: Year): RuleAssessment {
  return {
    rule,
    verdict: measures.invalidYears.length > 0 ? 'invalid' : verdict,
    value,
    bound,
    basis: FULL,
    shortfall: null,
    years: [year],
    stretchReached: false,
  };
}

function assessBounded(rule: BoundedRule, rules: readonly Rule[], measures: Measures, options: LineOptions): RuleAssessment {
  const value = valueFor(rule.kind, measures);
  const asked = value === undefined ? undefined : askedBound(rule, rules, value, measures, options);
  const shortfall = asked === undefined || value === undefined ? null : shortfallOf(rule.direction, asked.bound, value);
  return {
    rule,
    verdict: boundedVerdict(measures, shortfall, asked?.basis ?? FULL, options),
    value: value ?? null,
    bound: asked?.bound ?? null,
    basis: asked?.basis ?? FULL,
    shortfall,
    years: yearsOf(rule.kind, measures, options.reportingYear),
    stretchReached: value !== undefined && rule.stretch !== undefined && shortfallOf(rule.direction, rule.stretch, value) <= GUARD,
  };
}

function boundedVerdict(measures: Measures, shortfall: number | null, basis: BoundBasis, options: LineOptions): Verdict {
  if (measures.invalidYears.length > 0) return 'invalid';
  if (measures.current.kind === 'blank') return 'noData';
  if (shortfall === null) return 'pending';
  if (shortfall <= GUARD) return basis.kind === 'straightLine' ? 'onTrack' : 'met';
  const tolerance = (options.tolerancePercent ?? DEFAULT_TOLERANCE_PERCENT) / 100;
  return shortfall <= tolerance + GUARD ? 'atRisk' : 'offTrack';
}

/** The measured value; undefined where the reporting year has no valid entry, since nothing is said of such a year. */
function valueFor(kind: RuleKind, measures: Measures): number | undefined {
  if (measures.current.kind !== 'number') return undefined;
  switch (kind) {
    case 'average':
      return measures.average;
    case 'total':
      return measures.total;
    case 'eachYear':
    case 'end':
    case 'milestone':
    case 'attainment':
      return measures.current.value;
    default:
      return unreachable(kind);
  }
}

function yearsOf(kind: RuleKind, measures: Measures, reportingYear: Year): readonly Year[] {
  return kind === 'average' || kind === 'total' ? measures.figures.map(({ year }) => year) : [reportingYear];
}
