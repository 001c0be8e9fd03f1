import { signOf } from '../../locales/explain';
import { roundToCents } from '../../locales/language';
import { SUMMARY_TEXT } from '../../locales/summaryText';
import type { Plan } from '../../plan/Plan';
import { titlesById } from '../../plan/titleOf';
import { absoluteAddress } from '../address';
import { joinedFigure } from '../cachedLine';
import { block } from '../grid';
import { OUTLOOK_RESULTS, type LineResult, type RuleColumn } from '../rulesLayout';
import { formula, number, text, type CellBlock, type CellContent, type FormulaResult } from '../spec';
import { quoted } from '../validEntry';
import type { SummaryContext } from './summaryContext';
import { isInForce } from '../ruleVersions';
import { COLUMNS, type DueChoice, type DueTarget } from './summaryLayout';

/** How far each target with a due year is, and where the present pace leads. One row a target, in the order of the plan. */
export function progressBlocks(context: SummaryContext): readonly CellBlock[] {
  const { heading, header, first, targets } = context.layout.progress;
  if (targets.length === 0) return [];
  return [
    block('heading', heading, COLUMNS.stt, [[text(SUMMARY_TEXT.progress.heading)]]),
    block('heading', header, COLUMNS.stt, [SUMMARY_TEXT.progress.columns.map(text)]),
    block('heading', first, COLUMNS.stt, targets.map(({ line }) => [text(line.id), text(progressName(line, context.plan))])),
    block('formula', first, COLUMNS.verdicts, targets.map((target) => progressRow(context, target))),
  ];
}

/** The line's name with its unit, which the figures beside it do not carry. */
export function progressName({ id, name: own, unit }: DueTarget['line'], plan: Plan): string {
  const name = titlesById(plan).get(id) ?? own;
  return unit === '' ? name : `${name} (${unit})`;
}

function progressRow({ rules, inRules, cached }: SummaryContext, target: DueTarget): readonly CellContent[] {
  const { line, lineIndex, present, former } = target;
  const ofLine = (column: LineResult): string => inRules(absoluteAddress(rules.lines.first + lineIndex, rules.lineResult[column]));
  const cell = ({ ruleIndex }: DueChoice, column: RuleColumn): string => inRules(absoluteAddress(rules.rules.first + ruleIndex, rules.ruleColumn[column]));
  /** What is said of the rule in force: of a former one while it counts, else of the present one. */
  const pick = (say: (choice: DueChoice) => string): string =>
    former.reduceRight((otherwise, choice) => `IF(${cell(choice, 'inForce')}=1,${say(choice)},${otherwise})`, present === undefined ? '""' : say(present));
  const ofRule = (column: RuleColumn): string => pick((choice) => cell(choice, column));

  const results = cached.line(line.id);
  const shown = former.find(({ versioned }) => isInForce(versioned, cached.yearInUse)) ?? present;
  const outlook = (key: (typeof OUTLOOK_RESULTS)[number]): FormulaResult => (shown === undefined ? '' : (results.outlooks[shown.ofLine]?.[OUTLOOK_RESULTS.indexOf(key)] ?? ''));
  const rounded = (source: string, result: FormulaResult): CellContent => formula(`=IF(ISNUMBER(${source}),ROUND(${source},2),"")`, typeof result === 'number' ? roundToCents(result) : '');
  const start = shown === undefined ? '' : shown.rule.kind === 'end' ? (results.measures[START_VALUE] ?? '') : 0;
  const sentence = ofRule('outlookSentence');
  return [
    former.length === 0 && present?.rule.kind === 'total' ? number(0) : rounded(pick(({ rule }) => (rule.kind === 'end' ? ofLine('startValue') : '0')), start),
    rounded(ofRule('value'), shown === undefined ? '' : (results.rules[shown.ofLine]?.[0] ?? '')),
    formula(
      `=${pick((choice) => `${quoted(`${signOf(choice.rule.direction)} `)}&ROUND(${cell(choice, 'bound')},2)`)}`,
      shown === undefined ? '' : `${signOf(shown.rule.direction)} ${joinedFigure(shown.rule.bound)}`,
    ),
    formula(`=${ofRule('due')}`, shown?.rule.due ?? ''),
    formula(`=${ofRule('wayDone')}`, outlook('wayDone')),
    rounded(ofRule('projected'), outlook('projected')),
    rounded(ofRule('needed'), outlook('needed')),
    // A line that is no longer measured says so instead.
    line.retired === undefined
      ? formula(`=${sentence}`, outlook('outlookSentence'))
      : formula(`=IF(${ofLine('retired')}=1,${ofLine('sentence')},${sentence})`, results.isRetired ? results.sentence : outlook('outlookSentence')),
  ];
}

/** Where the start stands among a line's measures. */
const START_VALUE = 6;
