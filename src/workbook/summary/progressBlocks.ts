import { signOf } from '../../locales/explain';
import { roundToCents } from '../../locales/language';
import { SUMMARY_TEXT } from '../../locales/summaryText';
import { absoluteAddress } from '../address';
import { joinedFigure } from '../cachedLine';
import { block } from '../grid';
import { OUTLOOK_RESULTS, type LineResult, type RuleColumn } from '../rulesLayout';
import { formula, number, text, type CellBlock, type CellContent, type FormulaResult } from '../spec';
import { quoted } from '../validEntry';
import type { SummaryContext } from './summaryContext';
import { COLUMNS, type DueTarget } from './summaryLayout';

/** How far each target with a due year is, and where the present pace leads. One row a target, in the order of the plan. */
export function progressBlocks(context: SummaryContext): readonly CellBlock[] {
  const { heading, header, first, targets } = context.layout.progress;
  if (targets.length === 0) return [];
  return [
    block('heading', heading, COLUMNS.stt, [[text(SUMMARY_TEXT.progress.heading)]]),
    block('heading', header, COLUMNS.stt, [SUMMARY_TEXT.progress.columns.map(text)]),
    block('heading', first, COLUMNS.stt, targets.map(({ line }) => [text(line.id), text(progressName(line))])),
    block('formula', first, COLUMNS.verdicts, targets.map((target) => progressRow(context, target))),
  ];
}

/** The line's name with its unit, which the figures beside it do not carry. */
export function progressName({ name, unit }: DueTarget['line']): string {
  return unit === '' ? name : `${name} (${unit})`;
}

function progressRow({ rules, inRules, cached }: SummaryContext, { line, lineIndex, rule, ruleIndex }: DueTarget): readonly CellContent[] {
  const ofRule = (column: RuleColumn): string => inRules(absoluteAddress(rules.rules.first + ruleIndex, rules.ruleColumn[column]));
  const ofLine = (column: LineResult): string => inRules(absoluteAddress(rules.lines.first + lineIndex, rules.lineResult[column]));
  const results = cached.line(line.id);
  const which = line.rules.indexOf(rule);
  const outlook = (key: (typeof OUTLOOK_RESULTS)[number]): FormulaResult => results.outlooks[which]?.[OUTLOOK_RESULTS.indexOf(key)] ?? '';
  const rounded = (cell: string, result: FormulaResult): CellContent => formula(`=IF(ISNUMBER(${cell}),ROUND(${cell},2),"")`, typeof result === 'number' ? roundToCents(result) : '');
  const start = results.measures[START_VALUE] ?? '';
  return [
    rule.kind === 'end' ? rounded(ofLine('startValue'), start) : number(0),
    rounded(ofRule('value'), results.rules[which]?.[0] ?? ''),
    formula(`=${quoted(`${signOf(rule.direction)} `)}&ROUND(${ofRule('bound')},2)`, `${signOf(rule.direction)} ${joinedFigure(rule.bound)}`),
    formula(`=${ofRule('due')}`, rule.due),
    formula(`=${ofRule('wayDone')}`, outlook('wayDone')),
    rounded(ofRule('projected'), outlook('projected')),
    rounded(ofRule('needed'), outlook('needed')),
    formula(`=${ofRule('outlookSentence')}`, outlook('outlookSentence')),
  ];
}

/** Where the start stands among a line's measures. */
const START_VALUE = 6;
