import { tidyUnit } from '../plan/tidyUnit';
import type { Language } from './language';

/**
 * The sentences that explain a verdict. They are templates, because each is said twice from the same words:
 * by the pane, and by a formula in the workbook for readers without the add-in.
 *
 * Slots: {year} reporting year, {span} the years averaged or added up, {value} the measured figure, {sign} ≥ or ≤,
 * {bound} the bound used, {goal} the rule's own bound, {gap} the distance to the bound, {due} due year,
 * {unit} the line's unit with a leading blank, {gapUnit} the unit of a difference.
 */
export type Slot = 'year' | 'span' | 'value' | 'sign' | 'bound' | 'goal' | 'gap' | 'due' | 'unit' | 'gapUnit';

export type SentenceKey =
  | 'invalid'
  | 'noData'
  | 'noStart'
  | 'milestoneDone'
  | 'milestonePending'
  | 'milestoneLate'
  | 'attained'
  | 'notAttained'
  | 'eachYear'
  | 'average'
  | 'total'
  | 'end'
  | 'endOnLine'
  | 'shortBelow'
  | 'shortAbove'
  | 'stretchReached'
  /** Ends the sentence of a line whose figure of the reporting year is an estimate. */
  | 'estimated';

export const SENTENCES: Readonly<Record<Language, Readonly<Record<SentenceKey, string>>>> = {
  vi: {
    invalid: 'Có số liệu nhập sai: sửa ô tô đỏ rồi xem lại',
    noData: 'Chưa có số liệu năm {year}',
    noStart: 'Năm {year} đạt {value}{unit}; mục tiêu {sign} {goal}{unit} đến năm {due}: cần số liệu năm gốc hoặc năm trước để tính tiến độ',
    milestoneDone: 'Đã hoàn thành (hạn năm {due})',
    milestonePending: 'Chưa hoàn thành, còn hạn đến năm {due}',
    milestoneLate: 'Chưa hoàn thành, đã đến hạn năm {due}',
    attained: 'Năm {year}: Đạt',
    notAttained: 'Năm {year}: Chưa đạt, yêu cầu đạt hằng năm',
    eachYear: 'Năm {year} đạt {value}{unit}, yêu cầu {sign} {bound}{unit} mỗi năm',
    average: 'Bình quân {span} đạt {value}{unit}, yêu cầu {sign} {bound}{unit}',
    total: 'Cộng dồn {span} đạt {value}{unit}, yêu cầu {sign} {bound}{unit} (đến năm {due}: {sign} {goal}{unit})',
    end: 'Năm {year} đạt {value}{unit}, yêu cầu {sign} {goal}{unit} đến năm {due}',
    endOnLine: 'Năm {year} đạt {value}{unit}, theo lộ trình cần {sign} {bound}{unit} (đến năm {due}: {goal}{unit})',
    shortBelow: ': thiếu {gap}{gapUnit}',
    shortAbove: ': vượt {gap}{gapUnit}',
    stretchReached: '; đã đạt mức phấn đấu',
    estimated: ' (ước thực hiện)',
  },
  en: {
    invalid: 'A wrong entry: mend the red cell, then look again',
    noData: 'No figure for {year} yet',
    noStart: '{value}{unit} in {year}; target {sign} {goal}{unit} by {due}: a base-year or earlier figure is needed to judge progress',
    milestoneDone: 'Done (due {due})',
    milestonePending: 'Not done yet, due by {due}',
    milestoneLate: 'Not done, and it was due in {due}',
    attained: '{year}: attained',
    notAttained: '{year}: not attained; it is asked for every year',
    eachYear: '{value}{unit} in {year}, {sign} {bound}{unit} required every year',
    average: 'Average {span} is {value}{unit}, {sign} {bound}{unit} required',
    total: 'Total {span} is {value}{unit}, {sign} {bound}{unit} required so far (by {due}: {sign} {goal}{unit})',
    end: '{value}{unit} in {year}, {sign} {goal}{unit} required by {due}',
    endOnLine: '{value}{unit} in {year}, the path asks for {sign} {bound}{unit} ({goal}{unit} by {due})',
    shortBelow: ': {gap}{gapUnit} short',
    shortAbove: ': {gap}{gapUnit} over',
    stretchReached: '; the stretch goal is reached',
    estimated: ' (an estimate)',
  },
};

/** The least difference that figures of two decimals show. */
export const LEAST_GAP = 0.01;

/** What stands before the least difference when a target is missed by less than that. */
export const LESS_THAN: Readonly<Record<Language, string>> = { vi: 'dưới ', en: 'less than ' };

/** The unit as it follows a figure, with a leading blank; empty for lines without one. */
export function unitAfterFigure(unit: string): string {
  return unit === '' ? '' : ` ${tidyUnit(unit)}`;
}

/** The unit of a difference: the difference of two percentages is counted in percentage points. */
export function unitAfterGap(unit: string, language: Language): string {
  if (unit !== '%') return unitAfterFigure(unit);
  return language === 'vi' ? ' điểm %' : ' percentage points';
}

/** A template cut into literals and slots, in order. */
export function templateParts(template: string): readonly (string | { readonly slot: Slot })[] {
  return template
    .split(/(\{[a-zA-Z]+\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { slot: part.slice(1, -1) as Slot } : part));
}

/** The parts of a template in order, each slot replaced by what is given for it; literals as `literal` writes them. */
export function filledParts(template: string, slots: Readonly<Record<string, string>>, literal: (text: string) => string = (text) => text): readonly string[] {
  return templateParts(template).map((part) => (typeof part === 'string' ? literal(part) : (slots[part.slot] ?? '')));
}
