import { estimateWords, explainRule } from '../locales/explain';
import { roundToCents } from '../locales/language';
import { retirementText } from '../locales/retirement';
import { shortfallOf } from '../plan/askedBound';
import { assessLine, decisiveRule, type LineAssessment, type RuleAssessment } from '../plan/assess';
import { figuresOf, type LineEntries } from '../plan/entries';
import { enteredYears, planYears, type Line, type Period, type Rule, type Year } from '../plan/Plan';
import { readCell, valueKind } from '../plan/reading';
import { severityOf } from '../plan/status';
import type { Actuals } from '../plan/values';
import { joinedNumber } from './entryText';
import { WRONG } from './lineFormulas';
import { cachedOutlooks } from './outlookFormulas';
import { isInForce, versionedRules } from './ruleVersions';
import type { FormulaResult } from './spec';

/** What the formulas of one line come to. */
export interface CachedLine {
  /** By year: the cleaned entry. */
  readonly figures: ReadonlyMap<Year, FormulaResult>;
  /** In the order of `measureFormulas`. */
  readonly measures: readonly FormulaResult[];
  /** No longer measured in the reporting year. */
  readonly isRetired: boolean;
  readonly severity: number;
  readonly sentence: string;
  /** The line's own figure of the reporting year is marked as an estimate. */
  readonly isEstimate: boolean;
  /** For each rule, in the order of `ruleFormulas`, then its sentence. */
  readonly rules: readonly (readonly FormulaResult[])[];
  /** For each rule, in the order of `OUTLOOK_RESULTS`. */
  readonly outlooks: readonly (readonly FormulaResult[])[];
}

/** How the line is looked at: `year` is 0 while the workbook has no valid reporting year. */
export interface CachedLineOptions {
  readonly year: Year;
  readonly period: Period;
  readonly tolerancePercent: number;
}

/** @param isThere whether the appendix has a row for the line */
export function cachedLine(line: Line, entries: LineEntries, isThere: boolean, { year, period, tolerancePercent }: CachedLineOptions): CachedLine {
  const found = isThere ? figuresOf(entries, period) : {};
  const figures = new Map(enteredYears(period).map((each) => [each, each > year ? '' : cleaned(line, found, each)]));
  const measures = measuresOf(line, figures, year, period);
  const outlooks = cachedOutlooks(line, found, { year, period }, joinedFigure);
  const versions = versionedRules(line, period);
  if (year === 0) return { figures, measures, isRetired: false, severity: 0, sentence: '', isEstimate: false, rules: versions.map(() => NOTHING_ASKED), outlooks };
  const assessment = assessLine(line, isThere ? entries : {}, { reportingYear: year, period, tolerancePercent });
  const rules = versions.map((versioned) => {
    const result = isInForce(versioned, year) ? assessment.rules[versioned.which - 1] : undefined;
    return result === undefined ? NOTHING_ASKED : ruleCells(result, assessment, period);
  });
  return {
    figures,
    measures,
    isRetired: isThere && assessment.status === 'retired',
    severity: isThere ? severityOf(assessment.status) : 0,
    sentence: isThere ? lineSentence(assessment, period) : '',
    isEstimate: assessment.isEstimate,
    rules,
    outlooks,
  };
}

/** value, missOfGoal, boundUsed, basis, shortfall, severity, stretchReached, sentence of a rule that is not in force. */
const NOTHING_ASKED: readonly FormulaResult[] = ['', '', '', '', '', 0, 0, ''];

function cleaned(line: Line, actuals: Actuals, year: Year): number | string {
  const reading = readCell(valueKind(line), actuals[year]);
  switch (reading.kind) {
    case 'blank':
      return '';
    case 'number':
      return reading.value;
    case 'choice':
      return reading.choice;
    case 'invalid':
      return WRONG;
  }
}

function measuresOf(line: Line, figures: ReadonlyMap<Year, FormulaResult>, year: Year, period: Period): readonly FormulaResult[] {
  const current = figures.get(year) ?? '';
  const ofPlan = planYears(period).flatMap((each) => numberIn(figures, each));
  const total = ofPlan.reduce((sum, { value }) => sum + value, 0);
  const start = enteredYears(period)
    .filter((each) => each < year)
    .flatMap((each) => numberIn(figures, each))[0];
  return [
    current,
    [...figures.values()].filter((figure) => figure === WRONG).length,
    ofPlan.length,
    total,
    ofPlan.length === 0 ? '' : meanOf(line, ofPlan, total, current),
    start?.year ?? '',
    start?.value ?? '',
  ];
}

function numberIn(figures: ReadonlyMap<Year, FormulaResult>, year: Year): readonly { readonly year: Year; readonly value: number }[] {
  const value = figures.get(year);
  return typeof value === 'number' ? [{ year, value }] : [];
}

function meanOf(line: Line, figures: readonly { readonly value: number }[], total: number, current: FormulaResult): FormulaResult {
  switch (line.kind) {
    case 'growth':
      return (Math.pow(figures.reduce((product, { value }) => product * (1 + value / 100), 1), 1 / figures.length) - 1) * 100;
    case 'share':
    case 'flow':
      return total / figures.length;
    case 'stock':
      return current;
    case 'attainment':
    case 'milestone':
      return '';
  }
}

const BASES = { full: 'full', proportional: 'share', straightLine: 'line' } as const;

function ruleCells(result: RuleAssessment, assessment: LineAssessment, period: Period): readonly FormulaResult[] {
  const { rule, value, bound, basis, shortfall, verdict, stretchReached } = result;
  const isBounded = 'bound' in rule;
  return [
    isBounded ? (value ?? '') : choiceValue(rule, result, assessment),
    isBounded && typeof value === 'number' ? shortfallOf(rule.direction, rule.bound, value) : '',
    isBounded ? (bound ?? '') : '',
    isBounded && bound !== null ? BASES[basis.kind] : '',
    shortfall ?? '',
    severityOf(verdict),
    stretchReached ? 1 : 0,
    sentenceOf(result, assessment, period),
  ];
}

/** A choice's cell repeats the year's cleaned entry, a wrong one too. */
function choiceValue(rule: Rule, { value }: RuleAssessment, { invalidYears, year }: LineAssessment): FormulaResult {
  return 'bound' in rule ? '' : invalidYears.includes(year) ? WRONG : (value ?? '');
}

function lineSentence(assessment: LineAssessment, period: Period): string {
  const { line, status } = assessment;
  if (status === 'retired') return line.retired === undefined ? '' : retirementText(line.retired, 'vi');
  const decisive = decisiveRule(assessment);
  return decisive === undefined ? '' : `${sentenceOf(decisive, assessment, period)}${estimateWords(assessment, 'vi')}`;
}

function sentenceOf(result: RuleAssessment, assessment: LineAssessment, period: Period): string {
  return explainRule(result, assessment, period.firstYear, 'vi', joinedFigure);
}

/** A rounded figure as "&" joins it to a text. */
export function joinedFigure(value: number): string {
  return joinedNumber(roundToCents(value));
}
