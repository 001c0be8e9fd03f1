import type { Line } from '../plan/Plan';
import type { DueRule, Outlook } from '../plan/outlook';
import { unreachable } from '../plan/result';
import { gapText, signOf, type FigureWriter } from './explain';
import { formatFigure, roundToCents, type Language } from './language';
import { filledParts, unitAfterFigure, unitAfterGap } from './sentences';

/**
 * Sentences that say where the present pace leads. They are templates for the same reason as those of verdicts: pane,
 * report and worksheet formula say the same words.
 *
 * Slots: {due} due year, {pace} the present yearly pace, {paceUnit} its unit, {projected} the figure in the due year,
 * {needed} the yearly pace still needed, {sign} ≥ or ≤, {goal} the rule's bound, {gap} the distance to it, {unit}, {gapUnit}.
 */
export type OutlookSlot = 'due' | 'pace' | 'paceUnit' | 'projected' | 'needed' | 'sign' | 'goal' | 'gap' | 'unit' | 'gapUnit';

export type OutlookKey =
  | 'end'
  | 'total'
  | 'reaches'
  | 'below'
  | 'above'
  | 'needed'
  | 'allowed'
  | 'reachedNow'
  | 'tooFewPoints'
  | 'noFigure'
  | 'over';

export const OUTLOOK_SENTENCES: Readonly<Record<Language, Readonly<Record<OutlookKey, string>>>> = {
  vi: {
    end: 'Theo nhịp hiện nay ({pace}{paceUnit} mỗi năm), đến năm {due} đạt {projected}{unit}',
    total: 'Theo nhịp hiện nay ({pace}{paceUnit} mỗi năm), đến năm {due} cộng dồn đạt {projected}{unit}',
    reaches: ', đạt mục tiêu {sign} {goal}{unit}',
    below: ', thiếu {gap}{gapUnit}',
    above: ', vượt {gap}{gapUnit}',
    needed: '; cần {needed}{paceUnit} mỗi năm',
    allowed: '; mỗi năm chỉ được thêm {needed}{paceUnit}',
    reachedNow: '; hiện đã đạt mục tiêu',
    tooFewPoints: 'Chưa đủ hai năm có số liệu để dự báo đến năm {due}',
    noFigure: 'Năm báo cáo chưa có số liệu đúng nên chưa dự báo được',
    over: 'Đã đến hạn năm {due}',
  },
  en: {
    end: 'At the present pace ({pace}{paceUnit} a year) it comes to {projected}{unit} by {due}',
    total: 'At the present pace ({pace}{paceUnit} a year) the total comes to {projected}{unit} by {due}',
    reaches: ', which reaches the target {sign} {goal}{unit}',
    below: ', {gap}{gapUnit} short',
    above: ', {gap}{gapUnit} over',
    needed: '; {needed}{paceUnit} a year are needed',
    allowed: '; no more than {needed}{paceUnit} a year may be added',
    reachedNow: '; the target is reached at present',
    tooFewPoints: 'Two years with figures are needed for a forecast to {due}',
    noFigure: 'The reporting year has no valid figure to forecast from',
    over: 'It was due in {due}',
  },
};

/** The outlook of a line's target in one sentence with figures and years. @param write how figures are written */
export function outlookText(outlook: Outlook, line: Line, rule: DueRule, language: Language, write: FigureWriter = formatFigure): string {
  const slots = outlookSlots(outlook, line, rule, language, write);
  return outlookKeys(outlook, rule)
    .flatMap((key) => filledParts(OUTLOOK_SENTENCES[language][key], slots))
    .join('');
}

/** A pace is a change and carries its sign where the target lies in one year's figure; a total's is an amount. */
export function paceUnitOf(line: Line, rule: DueRule, language: Language): string {
  return rule.kind === 'end' ? unitAfterGap(line.unit, language) : unitAfterFigure(line.unit);
}

/** Which sentences, one after the other, tell an outlook. */
function outlookKeys(outlook: Outlook, rule: DueRule): readonly OutlookKey[] {
  switch (outlook.kind) {
    case 'over':
    case 'noFigure':
      return [outlook.kind];
    case 'tooFewPoints':
      return [outlook.kind, still(outlook.needed, rule)];
    case 'forecast':
      return [rule.kind, outlook.reaches ? 'reaches' : rule.direction === 'atLeast' ? 'below' : 'above', still(outlook.needed, rule)];
    default:
      return unreachable(outlook);
  }
}

function still(needed: number, rule: DueRule): OutlookKey {
  if (rule.kind === 'total' && rule.direction === 'atMost') return 'allowed';
  return needed === 0 ? 'reachedNow' : 'needed';
}

function outlookSlots(outlook: Outlook, line: Line, rule: DueRule, language: Language, write: FigureWriter): Readonly<Record<OutlookSlot, string>> {
  const pace = (of: number): string => `${rule.kind === 'end' && roundToCents(of) > 0 ? '+' : ''}${write(of, language)}`;
  const isForecast = outlook.kind === 'forecast';
  return {
    due: String(outlook.due),
    pace: isForecast ? pace(outlook.pace) : '',
    paceUnit: paceUnitOf(line, rule, language),
    projected: isForecast ? write(outlook.projected, language) : '',
    needed: 'needed' in outlook ? pace(outlook.needed) : '',
    sign: signOf(rule.direction),
    goal: write(rule.bound, language),
    gap: isForecast ? gapText(rule.bound, outlook.projected, language, write) : '',
    unit: unitAfterFigure(line.unit),
    gapUnit: unitAfterGap(line.unit, language),
  };
}
