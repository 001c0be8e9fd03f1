import { OUTLOOK_SENTENCES, outlookText, paceUnitOf, type OutlookKey, type OutlookSlot } from '../locales/outlookText';
import { filledParts, unitAfterFigure, unitAfterGap } from '../locales/sentences';
import { signOf, type FigureWriter } from '../locales/explain';
import { shortfallOf } from '../plan/askedBound';
import { hasOutlook, outlookOf, wayDone, type DueRule } from '../plan/outlook';
import type { Line, Period, Year } from '../plan/Plan';
import type { Actuals } from '../plan/values';
import { absoluteArea, ownRowAddress } from './address';
import { shortfallFormula, type RuleContext } from './ruleFormulas';
import { isInForce, versionedRules } from './ruleVersions';
import { OUTLOOK_RESULTS, sectionColumn, type LineResult, type RuleColumn } from './rulesLayout';
import { gapFormula, rounded } from './sentenceFormula';
import type { FormulaResult } from './spec';
import { FORMULA_GUARD, quoted } from './validEntry';

/** Stands for a ceiling or floor that there is none of. */
const NO_LIMIT = '10^300';

/**
 * The computed cells of one rule with a due year, in the order of `OUTLOOK_RESULTS`: the law of src/plan/outlook.ts.
 * All are the same in every row but the sentence, which is made of its own line's unit.
 */
export function outlookFormulas(line: Line, rule: DueRule, row: number, { layout, year }: RuleContext): readonly string[] {
  const at = (column: RuleColumn): string => ownRowAddress(row, layout.ruleColumn[column]);
  const ofLines = (column: number): string => `INDEX(${absoluteArea(sectionColumn(layout.lines, column))},${at('index')})`;
  const ofLine = (result: LineResult): string => ofLines(layout.lineResult[result]);
  const kind = ofLines(layout.lineKindColumn);
  const [value, bound, due, outlook] = [at('value'), at('bound'), at('due'), at('outlook')];
  const isEnd = `${at('kind')}="end"`;
  const isFloor = `${at('direction')}=">="`;
  const isReached = `IF(${isFloor},${value}+${FORMULA_GUARD}>=${bound},AND(${isEnd},${value}<=${bound}+${FORMULA_GUARD}))`;
  const start = ofLine('startValue');
  const isBehindAtStart = `IF(${isFloor},${start}<${bound},${start}>${bound})`;
  const rest = `(${bound}-${value})/(${due}-${year})`;
  const onward = `${value}+${at('pace')}*(${due}-${year})`;
  return [
    // wayDone
    `=IF(OR(${at('inForce')}=0,${ofLine('invalid')}>0,NOT(ISNUMBER(${value}))),"",IF(OR(${isEnd},${isFloor}),IF(${isReached},1,` +
      `IF(${isEnd},IF(ISNUMBER(${start}),IF(${isBehindAtStart},MAX(0,(${value}-${start})/(${bound}-${start})),0),""),${value}/${bound})),""))`,
    // outlook
    `=IF(${at('inForce')}=0,"",IF(${year}>=${due},"over",IF(OR(${ofLine('invalid')}>0,NOT(ISNUMBER(${value}))),"noFigure",` +
      `IF(IF(${isEnd},ISNUMBER(${ofLine('startYear')}),${ofLine('count')}>=2),"forecast","tooFewPoints"))))`,
    // pace
    `=IF(${outlook}<>"forecast","",IF(${isEnd},(${value}-${start})/(${year}-${ofLine('startYear')}),${value}/${ofLine('count')}))`,
    // projected
    `=IF(${outlook}<>"forecast","",MAX(IF(${kind}="growth",-100,0),MIN(IF(AND(${isEnd},${kind}="share"),100,${NO_LIMIT}),${onward})))`,
    // needed
    `=IF(AND(${outlook}<>"forecast",${outlook}<>"tooFewPoints"),"",IF(${isReached},0,IF(OR(${isEnd},${isFloor}),${rest},MAX(0,${rest}))))`,
    // missAtDue
    shortfallFormula(at('projected'), bound, at('direction')),
    // outlookSentence
    sentence(line, rule, at),
  ];
}

function sentence(line: Line, rule: DueRule, at: (column: RuleColumn) => string): string {
  const pace = (cell: string): string => (rule.kind === 'end' ? `IF(${rounded(cell)}>0,"+","")&${rounded(cell)}` : rounded(cell));
  const slots: Readonly<Record<OutlookSlot, string>> = {
    due: at('due'),
    pace: pace(at('pace')),
    paceUnit: quoted(paceUnitOf(line, rule, 'vi')),
    projected: rounded(at('projected')),
    needed: pace(at('needed')),
    sign: quoted(signOf(rule.direction)),
    goal: rounded(at('bound')),
    gap: gapFormula(at('bound'), at('projected')),
    unit: quoted(unitAfterFigure(line.unit)),
    gapUnit: quoted(unitAfterGap(line.unit, 'vi')),
  };
  const say = (key: OutlookKey): string =>
    filledParts(OUTLOOK_SENTENCES.vi[key], slots, quoted)
      .filter((part) => part !== '""')
      .join('&');
  const isCeilingOnTotal = rule.kind === 'total' && rule.direction === 'atMost';
  const still = isCeilingOnTotal ? say('allowed') : `IF(${at('needed')}=0,${say('reachedNow')},${say('needed')})`;
  const ending = `IF(N(${at('missAtDue')})<=${FORMULA_GUARD},${say('reaches')},${say(rule.direction === 'atLeast' ? 'below' : 'above')})`;
  const is = (kind: string): string => `${at('outlook')}=${quoted(kind)}`;
  return (
    `=IF(${is('')},"",IF(${is('over')},${say('over')},IF(${is('noFigure')},${say('noFigure')},` +
    `IF(${is('tooFewPoints')},${say('tooFewPoints')}&${still},${say(rule.kind)}&${ending}&${still}))))`
  );
}

/** What these formulas come to; blank cells for a rule without a due year or out of force. `year` is 0 without a reporting year. */
export function cachedOutlooks(line: Line, actuals: Actuals, { year, period }: { readonly year: Year; readonly period: Period }, write: FigureWriter): readonly (readonly FormulaResult[])[] {
  return versionedRules(line, period).map((versioned) => {
    const { rule } = versioned;
    if (!hasOutlook(rule) || !isInForce(versioned, year)) return OUTLOOK_RESULTS.map(() => '');
    const options = { reportingYear: year, period };
    const outlook = outlookOf(line, rule, actuals, options);
    const forecast = outlook.kind === 'forecast' ? outlook : undefined;
    return [
      wayDone(line, rule, actuals, options) ?? '',
      outlook.kind,
      forecast?.pace ?? '',
      forecast?.projected ?? '',
      'needed' in outlook ? outlook.needed : '',
      forecast === undefined ? '' : shortfallOf(rule.direction, rule.bound, forecast.projected),
      outlookText(outlook, line, rule, 'vi', write),
    ];
  });
}
