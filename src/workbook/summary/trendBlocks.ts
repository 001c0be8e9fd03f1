import { SUMMARY_TEXT } from '../../locales/summaryText';
import { trendOf } from './trend';
import { absoluteAddress, ownRowAddress } from '../address';
import { verdictLabel } from '../cachedResults';
import { block } from '../grid';
import { LIST_COLUMNS, RULE_DATA, type RuleColumn } from '../rulesLayout';
import { formula, number, text, type CellBlock } from '../spec';
import { lineDataRange, lineRange, linesOf, placeIn, rulesRange, type SummaryContext } from './summaryContext';
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
        formula(targetFormula(ownRowAddress(first + index, TREND_COLUMNS.year), plan.period.firstYear, helper), trend.targets[index] ?? null),
      ]),
    ),
  ];
}

/** Of the chosen line: its place among the lines, its first rule's place, that rule's kind, bound and due year, the line's start. */
function helperFormulas(context: SummaryContext): readonly string[] {
  const { layout, rules } = context;
  const at = (offset: number): string => ownRowAddress(layout.trend.choice, COLUMNS.helpers + offset);
  const ofRule = (column: RuleColumn): string => `=IF(${at(1)}=0,"",INDEX(${rulesRange(context, rules.rules, rules.ruleColumn[column])},${at(1)}))`;
  const count = linesOf(context).length;
  const [place, id] = [at(0), `INDEX(${lineDataRange(context, 'id')},${at(0)})`];
  const start = (column: 'startYear' | 'startValue'): string => `=IF(${place}=0,"",INDEX(${lineRange(context, column)},${place}))`;
  return [
    `=${placeIn(ownRowAddress(layout.trend.choice, COLUMNS.verdicts), lineRange(context, 'label'), count)}`,
    `=IF(${place}=0,0,${placeIn(id, rulesRange(context, rules.rules, RULE_DATA.indexOf('line')), rules.rules.count)})`,
    ofRule('kind'),
    `=IF(${at(1)}=0,"",IF(ISNUMBER(INDEX(${rulesRange(context, rules.rules, rules.ruleColumn.bound)},${at(1)})),INDEX(${rulesRange(context, rules.rules, rules.ruleColumn.bound)},${at(1)}),""))`,
    `=IF(${at(1)}=0,"",IF(ISNUMBER(INDEX(${rulesRange(context, rules.rules, rules.ruleColumn.due)},${at(1)})),INDEX(${rulesRange(context, rules.rules, rules.ruleColumn.due)},${at(1)}),""))`,
    start('startYear'),
    start('startValue'),
  ];
}

/** A figure, or #N/A where there is none: a chart leaves a gap there, while it would draw a text as 0. */
function actualFormula(context: SummaryContext, year: Year, place: string): string {
  const figure = `INDEX(${rulesRange(context, context.rules.lines, context.rules.yearColumns.get(year) ?? 0)},${place})`;
  return `=IF(${place}=0,NA(),IF(ISNUMBER(${figure}),${figure},NA()))`;
}

/** The law of `trendOf`. */
function targetFormula(year: string, firstYear: Year, helper: (offset: number) => string): string {
  const [kind, bound, due, startYear, startValue] = [helper(2), helper(3), helper(4), helper(5), helper(6)];
  const path = `IF(${year}<${startYear},NA(),IF(${year}>=${due},${bound},${startValue}+(${bound}-${startValue})*(${year}-${startYear})/(${due}-${startYear})))`;
  const fromFirst = `IF(${year}<${String(firstYear)},NA(),${bound})`;
  const ofTotal = `IF(OR(${year}<${String(firstYear)},${year}>${due}),NA(),${bound}/(${due}-${String(firstYear)}+1))`;
  return `=IF(ISNUMBER(${bound}),IF(${kind}="end",IF(ISNUMBER(${startYear}),${path},${fromFirst}),IF(${kind}="total",${ofTotal},${fromFirst})),NA())`;
}
