import { LEAST_GAP, LESS_THAN, SENTENCES, templateParts, unitAfterFigure, unitAfterGap, type SentenceKey, type Slot } from '../locales/sentences';
import { signOf } from '../locales/explain';
import type { Rule } from '../plan/Plan';
import { unreachable } from '../plan/result';
import { severityOf } from '../plan/status';
import { ATTAINED, DONE } from '../plan/values';
import { FORMULA_GUARD, quoted } from './validEntry';

/** The cells a sentence is made of; each is a cell address or a number. */
export interface SentenceCells {
  readonly severity: string;
  readonly year: string;
  readonly firstYear: string;
  readonly value: string;
  readonly bound: string;
  readonly goal: string;
  readonly due: string;
  readonly basis: string;
  readonly shortfall: string;
  readonly stretchReached: string;
}

const INVALID = severityOf('invalid');
const NO_DATA = severityOf('noData');
const PENDING = severityOf('pending');

/**
 * A formula that says a rule's verdict in one Vietnamese sentence: the same templates that the pane uses.
 * The rule's kind is known when the workbook is made; only the figures and the outcome are left to the sheet.
 */
export function sentenceFormula(rule: Rule, unit: string, cells: SentenceCells): string {
  const say = (key: SentenceKey): string => concatenation(key, rule, unit, cells);
  return (
    `=IF(${cells.severity}=0,"",IF(${cells.severity}=${String(INVALID)},${say('invalid')},` +
    `IF(${cells.severity}=${String(NO_DATA)},${say('noData')},${outcome(rule, cells, say)})))`
  );
}

function outcome(rule: Rule, cells: SentenceCells, say: (key: SentenceKey) => string): string {
  switch (rule.kind) {
    case 'milestone':
      return `IF(${cells.value}=${quoted(DONE)},${say('milestoneDone')},IF(${cells.severity}=${String(PENDING)},${say('milestonePending')},${say('milestoneLate')}))`;
    case 'attainment':
      return `IF(${cells.value}=${quoted(ATTAINED)},${say('attained')},${say('notAttained')})`;
    case 'eachYear':
    case 'average':
    case 'total':
      return `${say(rule.kind)}&${ending(rule, cells, say)}`;
    case 'end':
      return `IF(${cells.severity}=${String(PENDING)},${say('noStart')},IF(${cells.basis}="line",${say('endOnLine')},${say('end')})&${ending(rule, cells, say)})`;
    default:
      return unreachable(rule);
  }
}

function ending(rule: Extract<Rule, { bound: number }>, cells: SentenceCells, say: (key: SentenceKey) => string): string {
  const short = say(rule.direction === 'atLeast' ? 'shortBelow' : 'shortAbove');
  const reached = rule.stretch === undefined ? '""' : `IF(${cells.stretchReached}=1,${say('stretchReached')},"")`;
  return `IF(N(${cells.shortfall})>${FORMULA_GUARD},${short},${reached})`;
}

/** A figure as sentences show it. Joined to text it is written with the reader's own decimal sign, as TEXT() with a fixed format would not be. */
export function rounded(cell: string): string {
  return `ROUND(${cell},2)`;
}

/** What `gapText` says, as a formula: the difference of the figures as they are shown. */
export function gapFormula(asked: string, reached: string): string {
  const gap = rounded(`ABS(${rounded(asked)}-${rounded(reached)})`);
  return `IF(${gap}=0,${quoted(LESS_THAN.vi)}&${String(LEAST_GAP)},${gap})`;
}

/** A template as a concatenation: literals stand as they are, slots become cells. */
function concatenation(key: SentenceKey, rule: Rule, unit: string, cells: SentenceCells): string {
  const slots: Readonly<Record<Slot, string>> = {
    year: cells.year,
    span: `IF(${cells.year}=${cells.firstYear},${cells.firstYear},${cells.firstYear}&"–"&${cells.year})`,
    value: rounded(cells.value),
    sign: quoted('direction' in rule ? signOf(rule.direction) : ''),
    bound: rounded(cells.bound),
    goal: rounded(cells.goal),
    gap: gapFormula(cells.bound, cells.value),
    due: cells.due,
    unit: quoted(unitAfterFigure(unit)),
    gapUnit: quoted(unitAfterGap(unit, 'vi')),
  };
  return templateParts(SENTENCES.vi[key])
    .map((part) => (typeof part === 'string' ? quoted(part) : slots[part.slot]))
    .filter((part) => part !== '""')
    .join('&');
}
