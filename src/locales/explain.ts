import { decisiveRule, type LineAssessment, type RuleAssessment } from '../plan/assess';
import { GUARD } from '../plan/reading';
import { unreachable } from '../plan/result';
import { DONE, ATTAINED } from '../plan/values';
import type { Direction, Year } from '../plan/Plan';
import { formatFigure, shownGap, type Language } from './language';
import { retirementText } from './retirement';
import { LEAST_GAP, LESS_THAN, SENTENCES, templateParts, unitAfterFigure, unitAfterGap, type SentenceKey, type Slot } from './sentences';

/** ≥ or ≤, as plans print them. */
export function signOf(direction: Direction): string {
  return direction === 'atLeast' ? '≥' : '≤';
}

/** "2027", or "2026–2027". */
export function spanOf(first: Year, last: Year): string {
  return first === last ? String(last) : `${String(first)}–${String(last)}`;
}

/** The line's verdict in one sentence with figures and years, said of the rule that decides it; or since when it is no longer measured. */
export function explainLine(assessment: LineAssessment, firstYear: Year, language: Language): string {
  const { status, line } = assessment;
  if (status === 'retired') return line.retired === undefined ? '' : retirementText(line.retired, language);
  const rule = decisiveRule(assessment);
  return rule === undefined ? '' : `${explainRule(rule, assessment, firstYear, language)}${estimateWords(assessment, language)}`;
}

/** What ends the sentence of a line whose figure is an estimate; nothing for others, and where the figure is not said. */
export function estimateWords({ isEstimate, status }: Pick<LineAssessment, 'isEstimate' | 'status'>, language: Language): string {
  return isEstimate && status !== 'invalid' ? SENTENCES[language].estimated : '';
}

/** The same in a report, which says "ước đạt" of an estimate. Reports are Vietnamese. */
export function explainInReport(assessment: LineAssessment, firstYear: Year): string {
  const sentence = explainLine(assessment, firstYear, 'vi');
  const words = estimateWords(assessment, 'vi');
  const bare = sentence.slice(0, sentence.length - words.length);
  // A word ("Năm 2027: Đạt") is no figure that is reached: there the sentence keeps its ending.
  return words !== '' && REACHES.test(bare) ? bare.replace(REACHES, ' ước đạt ') : sentence;
}

const REACHES = / đạt (?=-?\d)/;

/** How a sentence writes a figure. */
export type FigureWriter = (value: number, language: Language) => string;

/** How far a figure is from what is asked, in figures; said of a miss alone. */
export function gapText(asked: number, reached: number, language: Language, write: FigureWriter): string {
  const gap = shownGap(asked, reached);
  return gap === 0 ? `${LESS_THAN[language]}${write(LEAST_GAP, language)}` : write(gap, language);
}

/** One rule's verdict in one sentence. */
export function explainRule(
  result: RuleAssessment,
  { line, year }: LineAssessment,
  firstYear: Year,
  language: Language,
  write: FigureWriter = formatFigure,
): string {
  const slots = slotsOf(result, line.unit, year, firstYear, language, write);
  return sentenceKeys(result)
    .map((key) => fill(SENTENCES[language][key], slots))
    .join('');
}

function fill(template: string, slots: Readonly<Record<Slot, string>>): string {
  return templateParts(template)
    .map((part) => (typeof part === 'string' ? part : slots[part.slot]))
    .join('');
}

/** Which sentences, one after the other, explain a rule's result. */
function sentenceKeys(result: RuleAssessment): readonly SentenceKey[] {
  if (result.verdict === 'invalid') return ['invalid'];
  if (result.verdict === 'noData') return ['noData'];
  const { rule } = result;
  switch (rule.kind) {
    case 'milestone':
      return [result.value === DONE ? 'milestoneDone' : result.verdict === 'pending' ? 'milestonePending' : 'milestoneLate'];
    case 'attainment':
      return [result.value === ATTAINED ? 'attained' : 'notAttained'];
    case 'eachYear':
    case 'average':
    case 'total':
      return [rule.kind, ...ending(result, rule.direction)];
    case 'end':
      if (result.verdict === 'pending') return ['noStart'];
      return [result.basis.kind === 'straightLine' ? 'endOnLine' : 'end', ...ending(result, rule.direction)];
    default:
      return unreachable(rule);
  }
}

function ending(result: RuleAssessment, direction: Direction): readonly SentenceKey[] {
  if (result.shortfall !== null && result.shortfall > GUARD) return [direction === 'atLeast' ? 'shortBelow' : 'shortAbove'];
  return result.stretchReached ? ['stretchReached'] : [];
}

function slotsOf(
  result: RuleAssessment,
  unit: string,
  year: Year,
  firstYear: Year,
  language: Language,
  write: FigureWriter,
): Readonly<Record<Slot, string>> {
  const { rule, value, bound } = result;
  const figure = (of: number | string | null): string => (typeof of === 'number' ? write(of, language) : (of ?? ''));
  return {
    year: String(year),
    span: spanOf(firstYear, year),
    value: figure(value),
    sign: 'direction' in rule ? signOf(rule.direction) : '',
    bound: figure(bound),
    goal: 'bound' in rule ? figure(rule.bound) : '',
    gap: typeof value === 'number' && typeof bound === 'number' ? gapText(bound, value, language, write) : '',
    due: 'due' in rule ? String(rule.due) : '',
    unit: unitAfterFigure(unit),
    gapUnit: unitAfterGap(unit, language),
  };
}

