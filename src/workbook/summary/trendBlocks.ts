import { SUMMARY_TEXT } from '../../locales/summaryText';
import { trendOf } from './trend';
import { absoluteAddress, ownRowAddress } from '../address';
import { verdictLabel } from '../cachedResults';
import { block } from '../grid';
import { LIST_COLUMNS, type RuleColumn } from '../rulesLayout';
import { formula, number, text, type CellBlock } from '../spec';
import { lineRange, linesOf, placeIn, rulesRange, type SummaryContext } from './summaryContext';
import { COLUMNS } from './summaryLayout';
import { lineLabel } from './urgency';
import type { Year } from '../../plan/Plan';

/** Where the trend's small table has its columns. */
export const TREND_COLUMNS = { year: 1, actual: 2, target: 3, chart: 4 } as const;

/** One line through the years beside its target: a cell in which it is chosen, a small table, and room for the chart. */
export function trendBlocks(context: SummaryContext): readonly CellBlock[] {
  const { plan, layout, cached, trendChoice } = context;
  const { heading, choice, verdict, header, first, years } = layout.trend;
  const words = SUMMARY_TEXT.trend;
  const chosen = linesOf(context).find((line) => lineLabel(line) === trendChoice);
  const trend = trendOf(chosen, context);
  const helper = (offset: number): string => absoluteAddress(choice, COLUMNS.helpers + offset);
  const place = helper(0);
  const severity = `INDEX(${lineRange(context, 'effective')},${place})`;
  const label = `INDEX(${rulesRange(context, context.rules.lists, LIST_COLUMNS.label)},${severity})`;
  const found = chosen === undefined ? undefined : cached.line(chosen.id);
  const said = found === undefined || found.effective === 0 ? '' : `${verdictLabel(found.effective)}: ${found.sentence}`;
  return [
    block('heading', heading, COLUMNS.stt, [[text(words.heading)]]),
    block('heading', choice, COLUMNS.stt, [[text(words.choice)]]),
    block('entry', choice, COLUMNS.verdicts, [[text(trendChoice)]]),
    block('formula', choice, COLUMNS.helpers, [helperFormulas(context).map((source, index) => formula(source, trend.helpers[index] ?? ''))]),
    block('formula', verdict, COLUMNS.stt, [
      [formula(`=IF(${place}=0,"",IF(${severity}=0,"",${label}&": "&INDEX(${lineRange(context, 'sentence')},${place})))`, said)],
    ]),
    block('heading', header, TREND_COLUMNS.year, [[text(words.year), text(words.actual), text(words.target)]]),
    block(
      'formula',
      first,
      TREND_COLUMNS.year,
      years.map((year, index) => [
        number(year),
        formula(actualFormula(context, year, place), trend.actuals[index] ?? null),
        formula(targetFormula(first + index, plan.period.firstYear, helper), trend.targets[index] ?? null),
      ]),
    ),
    block(
      'formula',
      first,
      COLUMNS.helpers,
      years.map((_, index) => ruleFormulas(context, first + index, place).map((source, which) => formula(source, trend.rules[index]?.[which] ?? ''))),
    ),
  ];
}

/** The chosen line's place among the lines, and where it starts. */
function helperFormulas(context: SummaryContext): readonly string[] {
  const place = ownRowAddress(context.layout.trend.choice, COLUMNS.helpers);
  const start = (column: 'startYear' | 'startValue'): string => `=IF(${place}=0,"",INDEX(${lineRange(context, column)},${place}))`;
  return [
    `=${placeIn(ownRowAddress(context.layout.trend.choice, COLUMNS.verdicts), lineRange(context, 'label'), linesOf(context).length)}`,
    start('startYear'),
    start('startValue'),
  ];
}

/**
 * Of the chosen line, the rule that its target's path leads to in the year of the row: its place among all rules, its kind,
 * bound, due year and direction, then bound and due year of the one that the path comes from. Before the plan's first year
 * it is the one of that year.
 */
function ruleFormulas(context: SummaryContext, row: number, place: string): readonly string[] {
  const { rules, plan } = context;
  const range = (column: RuleColumn): string => rulesRange(context, rules.rules, rules.ruleColumn[column]);
  const year = `MAX(${ownRowAddress(row, TREND_COLUMNS.year)},${String(plan.period.firstYear)})`;
  const found = ownRowAddress(row, COLUMNS.helpers);
  const word = (column: 'kind' | 'direction'): string => `=IF(${found}=0,"",INDEX(${range(column)},${found})&"")`;
  const figure = (of: string, column: 'bound' | 'due'): string => `IF(ISNUMBER(INDEX(${range(column)},${of})),INDEX(${range(column)},${of}),"")`;
  const after = `INDEX(${range('after')},${found})`;
  const ofAfter = (column: 'bound' | 'due'): string => `=IF(${found}=0,"",IF(${after}=0,"",${figure(after, column)}))`;
  return [
    `=SUMIFS(${range('ordinal')},${range('index')},${place},${range('leadsFrom')},"<="&${year},${range('leadsUntil')},">="&${year})`,
    word('kind'),
    `=IF(${found}=0,"",${figure(found, 'bound')})`,
    `=IF(${found}=0,"",${figure(found, 'due')})`,
    word('direction'),
    ofAfter('bound'),
    ofAfter('due'),
  ];
}

/** A figure, or #N/A where there is none: a chart leaves a gap there, while it would draw a text as 0. */
function actualFormula(context: SummaryContext, year: Year, place: string): string {
  const figure = `INDEX(${rulesRange(context, context.rules.lines, context.rules.yearColumns.get(year) ?? 0)},${place})`;
  return `=IF(${place}=0,NA(),IF(ISNUMBER(${figure}),${figure},NA()))`;
}

/** The law of `trendOf`. */
function targetFormula(row: number, firstYear: Year, helper: (offset: number) => string): string {
  const ofRule = (offset: number): string => ownRowAddress(row, COLUMNS.helpers + offset);
  const year = ownRowAddress(row, TREND_COLUMNS.year);
  const [kind, bound, due, direction, afterBound, afterDue] = [ofRule(1), ofRule(2), ofRule(3), ofRule(4), ofRule(5), ofRule(6)];
  const onLine = (startYear: string, startValue: string): string => `${startValue}+(${bound}-${startValue})*(${year}-${startYear})/(${due}-${startYear})`;
  const capped = (figure: string): string => `IF(${direction}=">=",MIN(${figure},${bound}),MAX(${figure},${bound}))`;
  const from = (startYear: string, startValue: string): string => `IF(${year}<${startYear},NA(),IF(${year}>=${due},${bound},${capped(onLine(startYear, startValue))}))`;
  const fromFirst = `IF(${year}<${String(firstYear)},NA(),${bound})`;
  const path = `IF(ISNUMBER(${afterDue}),${from(afterDue, afterBound)},IF(ISNUMBER(${helper(1)}),${from(helper(1), helper(2))},${fromFirst}))`;
  const part = `IF(ISNUMBER(${afterDue}),(${bound}-N(${afterBound}))/(${due}-N(${afterDue})),${bound}/(${due}-${String(firstYear)}+1))`;
  const ofTotal = `IF(OR(${year}<${String(firstYear)},${year}>${due}),NA(),${part})`;
  return `=IF(ISNUMBER(${bound}),IF(${kind}="end",${path},IF(${kind}="total",${ofTotal},${fromFirst})),NA())`;
}
