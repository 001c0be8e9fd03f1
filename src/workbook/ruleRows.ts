import type { CopyContent } from './copy/copySections';
import type { HandSlot } from '../plan/entries';
import { interimBefore } from '../plan/interim';
import { enteredYears, placedLines, type Line, type Period, type Plan, type Rule, type Year } from '../plan/Plan';
import { absoluteAddress, absoluteArea, ownRowAddress } from './address';
import type { CachedResults } from './cachedResults';
import { figureFormula, measureFormulas, positionFormula, type LineContext } from './lineFormulas';
import { DIRECTION_SIGNS, ruleFormulas } from './ruleFormulas';
import { pathSteps, type PathStep } from './pathSteps';
import { OUTLOOK_RESULTS, sectionColumn, type RuleColumn, type RulesLayout } from './rulesLayout';
import { handSeverityFormula } from './handFormulas';
import { retirementCells, rowNumbers, targetCells } from './planCells';
import { retiredFormula, retirementSentence } from './retirementFormulas';
import { isInForce, versionedRules, type VersionedRule } from './ruleVersions';
import { hasOutlook } from '../plan/outlook';
import { titlesById } from '../plan/titleOf';
import { outlookFormulas } from './outlookFormulas';
import { estimateFormula, withEstimateWords } from './estimateFormulas';
import { sentenceFormula } from './sentenceFormula';
import { ranksOf, urgencyCells } from './summary/urgency';
import { BLANK, formula, number, text, type CellContent, type FormulaResult } from './spec';

/** What the rules sheet needs to know of the appendix sheet: absolute addresses with the sheet's name. */
export interface RulesContext {
  readonly layout: RulesLayout;
  readonly period: Period;
  readonly yearCell: string;
  readonly toleranceCell: string;
  readonly ids: string;
  /** The appendix's lines from top to bottom. */
  readonly order: readonly (string | null)[];
  readonly entries: (year: Year) => string;
  /** The cells of verdicts set by hand, parallel to `ids`. */
  readonly hand: (slot: HandSlot) => string;
  /** The cells that ask for an explanation, parallel to `ids`. */
  readonly owed: string;
  /** The cells that mark estimates, parallel to `ids`. */
  readonly estimates: string;
  readonly cached: CachedResults;
  /** In a copy alone. */
  readonly copy?: CopyContent;
}

/** The section "Dòng": the plan's data of each line, then its figures and results. */
export function lineRows(plan: Plan, context: RulesContext): readonly (readonly CellContent[])[] {
  const { layout } = context;
  const lineContext: LineContext = { layout, period: plan.period, year: absoluteAddress(layout.year.row, layout.year.column), ids: context.ids, entries: context.entries };
  const rowOf = rowNumbers(plan);
  const ranks = ranksOf(placedLines(plan).map(({ line }) => context.cached.line(line.id)));
  const titles = titlesById(plan);
  let firstRule = layout.rules.first;
  return placedLines(plan).map(({ line }, index) => {
    const row = layout.lines.first + index;
    const rules = { row: firstRule, rows: versionedRules(line, plan.period).length };
    firstRule += rules.rows;
    const cached = context.cached.line(line.id);
    return [
      ...lineData(line, rowOf.get(line.id) ?? 0, context.order.indexOf(line.id) + 1),
      formula(positionFormula(row, lineContext), context.cached.position(line.id)),
      ...enteredYears(plan.period).map((year) => formula(figureFormula(line, row, year, lineContext), cached.figures.get(year) ?? '')),
      ...withResults(measureFormulas(line, row, lineContext), cached.measures),
      ...withResults(verdictFormulas(row, rules, context), [cached.isRetired ? 1 : 0, cached.severity, cached.sentence, cached.handSeverity, cached.effective]),
      ...urgencyCells(line, row, context, cached, ranks[index] ?? 0),
      formula(estimateFormula(line, row, context), cached.isEstimate ? 1 : 0),
      text(titles.get(line.id) ?? line.name),
    ];
  });
}

function withResults(formulas: readonly string[], results: readonly FormulaResult[]): readonly CellContent[] {
  return formulas.map((source, index) => formula(source, results[index] ?? null));
}

function lineData(line: Line, rowNumber: number, laidAt: number): readonly CellContent[] {
  return [
    text(line.id),
    number(rowNumber),
    text(line.name),
    text(line.unit),
    text(line.kind),
    ...targetCells(line.targets),
    text(line.lead),
    text(line.coordinating.join(';')),
    text(line.note ?? ''),
    ...retirementCells(line),
    text(line.source === undefined ? '' : `${line.source.kind}:${line.source.item}`),
    number(laidAt),
  ];
}

/**
 * Whether the line is no longer measured; its severity, the worst of its rules in force; its sentence, that rule's (the
 * first, where several are as bad), or since when it is no longer measured; then the severity set by hand, 0 where none is, and the severity that counts.
 */
function verdictFormulas(row: number, rules: { readonly row: number; readonly rows: number }, { layout, hand }: RulesContext): readonly string[] {
  const ruleRange = (column: RuleColumn): string =>
    absoluteArea({ row: rules.row, column: layout.ruleColumn[column], rows: rules.rows, columns: 1 });
  const severity = ownRowAddress(row, layout.lineResult.severity);
  const retired = ownRowAddress(row, layout.lineResult.retired);
  const byHand = ownRowAddress(row, layout.lineResult.hand);
  const position = ownRowAddress(row, layout.positionColumn);
  const handCell = (slot: HandSlot): string => `INDEX(${hand(slot)},${position})`;
  // Some engines find nothing in a range of one cell, so a line with one rule refers to it directly.
  const decisive = rules.rows === 1 ? ruleRange('sentence') : `INDEX(${ruleRange('sentence')},MATCH(${severity},${ruleRange('severity')},0))`;
  return [
    retiredFormula(row, layout, absoluteAddress(layout.year.row, layout.year.column)),
    `=IF(ISNUMBER(${position}),MAX(${ruleRange('severity')}),0)`,
    `=IF(${retired}=1,${retirementSentence(row)},IF(${severity}=0,"",${decisive}&${withEstimateWords(severity, ownRowAddress(row, layout.lineResult.estimate))}))`,
    handSeverityFormula(
      { verdict: handCell('handVerdict'), year: handCell('handYear'), reason: handCell('handReason') },
      `IF(${retired}=1,"",${position})`,
      absoluteAddress(layout.year.row, layout.year.column),
    ),
    `=IF(${byHand}>0,${byHand},${severity})`,
  ];
}

/** The section "Quy tắc": what a rule says, then what it comes to in the reporting year. */
export function ruleRows(plan: Plan, context: RulesContext): readonly (readonly CellContent[])[] {
  const { layout } = context;
  const year = absoluteAddress(layout.year.row, layout.year.column);
  const tolerance = absoluteAddress(layout.tolerance.row, layout.tolerance.column);
  const pairs = placedLines(plan).flatMap(({ line }, place) => versionedRules(line, plan.period).map((versioned, which, versions) => ({ line, versioned, versions, place, which })));
  return pairs.map(({ line, versioned, versions, place, which }, index) => {
    const { rule, from, until } = versioned;
    const row = layout.rules.first + index;
    const at = (column: RuleColumn): string => ownRowAddress(row, layout.ruleColumn[column]);
    const results = context.cached.line(line.id).rules[which] ?? [];
    const interim = 'due' in rule && rule.kind !== 'milestone' ? interimBefore(rule, ofTarget(versions, versioned)) : undefined;
    const interimRow = interim === undefined ? undefined : row - which + versions.findIndex((each) => each.rule === interim && each.version === versioned.version);
    return [
      ...ruleData(line, versioned),
      ...[from, until, versioned.which, index + 1].map(number),
      formula(`=MATCH(${at('line')},${absoluteArea(sectionColumn(layout.lines, 0))},0)`, place + 1),
      formula(`=IF(AND(${year}>=${at('from')},${year}<=${at('until')}),1,0)`, isInForce(versioned, context.cached.yearInUse) ? 1 : 0),
      ...withResults(ruleFormulas(row, { layout, period: plan.period, year, tolerance }, interimRow), results),
      formula(
        sentenceFormula(rule, line.unit, {
          severity: at('severity'),
          year,
          firstYear: String(plan.period.firstYear),
          value: at('value'),
          bound: at('boundUsed'),
          goal: at('bound'),
          due: at('due'),
          basis: at('basis'),
          shortfall: at('shortfall'),
          stretchReached: at('stretchReached'),
        }),
        results[results.length - 1] ?? null,
      ),
      ...(hasOutlook(rule)
        ? withResults(outlookFormulas(line, rule, row, { layout, period: plan.period, year, tolerance }), context.cached.line(line.id).outlooks[which] ?? [])
        : OUTLOOK_RESULTS.map(() => BLANK)),
      ...pathCells(pathSteps(versions)[which], index - which),
    ];
  });
}

/** @param first the place of the line's first rule among all, counted from 0 */
function pathCells(step: PathStep | undefined, first: number): readonly CellContent[] {
  return [step?.from ?? 0, step?.until ?? 0, step?.after === undefined ? 0 : first + step.after + 1].map(number);
}

/** The rules of the same target. */
function ofTarget(versions: readonly VersionedRule[], { version }: VersionedRule): readonly Rule[] {
  return versions.filter((each) => each.version === version).map(({ rule }) => rule);
}

function ruleData(line: Line, { rule, version }: VersionedRule): readonly CellContent[] {
  const bounded = 'bound' in rule;
  return [
    text(line.id),
    version === undefined ? BLANK : number(version),
    text(rule.kind),
    bounded ? text(DIRECTION_SIGNS[rule.direction]) : BLANK,
    bounded ? number(rule.bound) : BLANK,
    'due' in rule ? number(rule.due) : BLANK,
    bounded && rule.stretch !== undefined ? number(rule.stretch) : BLANK,
  ];
}
