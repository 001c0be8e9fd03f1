import type { Period } from '../plan/Plan';
import { severityOf, type Status } from '../plan/status';
import { ATTAINED, DONE } from '../plan/values';
import { absoluteArea, ownRowAddress } from './address';
import { sectionColumn, type LineResult, type RuleColumn, type RulesLayout } from './rulesLayout';
import { FORMULA_GUARD, quoted } from './validEntry';

/** What the formulas of a rule refer to: absolute cells of the year and the tolerance in use. */
export interface RuleContext {
  readonly layout: RulesLayout;
  readonly period: Period;
  readonly year: string;
  readonly tolerance: string;
}

/** How a rule's direction is written in the sheet. */
export const DIRECTION_SIGNS = { atLeast: '>=', atMost: '<=' } as const;

/**
 * The computed cells of one rule, in the order of `RULE_RESULTS` from `value` to `stretchReached`.
 * The formulas are the same in every row, so that one look at one row audits all (domain section 4); only the bound of a
 * rule with an interim target before it looks at that one's row.
 * @param interimRow the row of the interim target, see `interimBefore`
 */
export function ruleFormulas(row: number, context: RuleContext, interimRow?: number): readonly string[] {
  const { layout, year, tolerance, period } = context;
  const at = (column: RuleColumn): string => ownRowAddress(row, layout.ruleColumn[column]);
  const ofLine = (result: LineResult): string =>
    `INDEX(${absoluteArea(sectionColumn(layout.lines, layout.lineResult[result]))},${at('index')})`;
  const kindIs = (kind: string): string => `${at('kind')}=${quoted(kind)}`;
  const isChoice = `OR(${kindIs('milestone')},${kindIs('attainment')})`;
  const is = (status: Status): string => String(severityOf(status));
  const first = String(period.firstYear);
  const onLine = (startYear: string, startValue: string): string => `${startValue}+(${at('bound')}-${startValue})*(${year}-${startYear})/(${at('due')}-${startYear})`;
  const capped = (bound: string): string => `IF(${at('direction')}=">=",MIN(${bound},${at('bound')}),MAX(${bound},${at('bound')}))`;
  const path = pathFormulas(layout, interimRow, {
    year,
    fromStart: `IF(ISNUMBER(${ofLine('startYear')}),${capped(onLine(ofLine('startYear'), ofLine('startValue')))},"")`,
    shareOfTotal: `${at('bound')}*(${year}-${first}+1)/(${at('due')}-${first}+1)`,
    onLine,
    capped,
  });
  const beforeDue = `${year}<${at('due')}`;
  const bySeverity =
    `IF(${at('shortfall')}<=${FORMULA_GUARD},IF(${at('basis')}="line",${is('onTrack')},${is('met')}),IF(${at('shortfall')}<=${tolerance}+${FORMULA_GUARD},${is('atRisk')},${is('offTrack')}))`;
  return [
    // value
    `=IF(${at('inForce')}=0,"",IF(${isChoice},${ofLine('current')},IF(ISNUMBER(${ofLine('current')}),IF(${kindIs('average')},${ofLine('mean')},` +
      `IF(${kindIs('total')},${ofLine('total')},${ofLine('current')})),"")))`,
    // missOfGoal: the shortfall against the rule's own bound
    shortfallFormula(at('value'), at('bound'), at('direction')),
    // boundUsed
    `=IF(OR(${isChoice},NOT(ISNUMBER(${at('value')}))),"",IF(${kindIs('total')},IF(${beforeDue},${path.total},${at('bound')}),` +
      `IF(${kindIs('end')},IF(OR(NOT(${beforeDue}),N(${at('missOfGoal')})<=${FORMULA_GUARD}),${at('bound')},${path.end}),${at('bound')})))`,
    // basis
    `=IF(NOT(ISNUMBER(${at('boundUsed')})),"",IF(AND(${kindIs('total')},${beforeDue}),"share",` +
      `IF(AND(${kindIs('end')},${beforeDue},N(${at('missOfGoal')})>${FORMULA_GUARD}),"line","full")))`,
    // shortfall
    shortfallFormula(at('value'), at('boundUsed'), at('direction')),
    // severity
    `=IF(${at('inForce')}=0,0,IF(${ofLine('invalid')}>0,${is('invalid')},IF(${kindIs('milestone')},IF(${at('value')}=${quoted(DONE)},${is('met')},IF(${beforeDue},${is('pending')},${is('offTrack')})),` +
      `IF(${kindIs('attainment')},IF(${at('value')}="",${is('noData')},IF(${at('value')}=${quoted(ATTAINED)},${is('met')},${is('offTrack')})),` +
      `IF(NOT(ISNUMBER(${at('value')})),${is('noData')},IF(NOT(ISNUMBER(${at('shortfall')})),${is('pending')},${bySeverity}))))))`,
    // stretchReached
    `=IF(AND(ISNUMBER(${at('stretch')}),ISNUMBER(${at('value')})),IF(IF(${at('direction')}=">=",${at('stretch')}-N(${at('value')}),N(${at('value')})-${at('stretch')})` +
      `/IF(ABS(N(${at('stretch')}))<${FORMULA_GUARD},1,ABS(${at('stretch')}))<=${FORMULA_GUARD},1,0),0)`,
  ];
}

interface PathParts {
  readonly year: string;
  readonly fromStart: string;
  readonly shareOfTotal: string;
  readonly onLine: (startYear: string, startValue: string) => string;
  readonly capped: (bound: string) => string;
}

/** What is asked before the due year of an `end` and of a `total`: over the interim target where there is one. */
function pathFormulas({ ruleColumn }: RulesLayout, interimRow: number | undefined, { year, fromStart, shareOfTotal, onLine, capped }: PathParts): { readonly end: string; readonly total: string } {
  if (interimRow === undefined) return { end: fromStart, total: shareOfTotal };
  const interim = (column: RuleColumn): string => ownRowAddress(interimRow, ruleColumn[column]);
  const onward = onLine(interim('due'), interim('bound'));
  const until = `${year}<=${interim('due')}`;
  return {
    end: `IF(${until},IF(ISNUMBER(${interim('boundUsed')}),${capped(interim('boundUsed'))},""),${capped(onward)})`,
    total: `IF(${until},${interim('boundUsed')},${onward})`,
  };
}

/** Shortfall as a share of the bound; a miss of zero is a full one; "" where either is missing. */
export function shortfallFormula(value: string, bound: string, direction: string): string {
  const missing = `IF(${direction}=">=",${bound}-${value},${value}-${bound})`;
  return (
    `=IF(AND(ISNUMBER(${value}),ISNUMBER(${bound})),IF(ABS(${bound})<${FORMULA_GUARD},` +
    `IF(${missing}>${FORMULA_GUARD},1,0),${missing}/ABS(${bound})),"")`
  );
}
