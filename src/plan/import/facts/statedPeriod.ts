import type { Year } from '../../Plan';
import { fold } from '../cells';

/** A plan's first and last year. */
export interface Span {
  readonly first: Year;
  readonly last: Year;
}

/** A plan of more years than this is read as something else, e.g. a vision ("tầm nhìn đến năm 2050"). */
export const LONGEST_PLAN = 10;

/** The years of which a text rather tells what was done, or what is seen far ahead. */
const OTHER_YEARS = /(ket qua|danh gia|tong ket|dinh huong|tam nhin)(?:(?!\d{4})[^.;]){0,60}$/;

/** Whether five years lie between the first and the last, so that the first may be the one from which the plan starts. */
export function spansFive({ first, last }: Span): boolean {
  return last - first === 5;
}

/** "2026 - 2030" in a text; of several the first that is the plan's own, if it can be told. */
export function spanIn(text: string): Span | undefined {
  const folded = fold(text);
  const spans = [...folded.matchAll(/(?<!\d)((?:19|20|21)\d\d)\s*-\s*((?:19|20|21)\d\d)(?!\d)/g)].flatMap((match) => {
    const first = Number(match[1]);
    const last = Number(match[2]);
    const isPlan = last >= first && last - first < LONGEST_PLAN;
    const before = folded.slice(0, match.index);
    // A term begins with the congress, in the course of the year whose figures its plan starts from.
    const isTerm = /\b(nhiem ky|khoa)\b[^\d.;]*$/.test(before) && spansFive({ first, last });
    return isPlan ? [{ first: isTerm ? first + 1 : first, last, isOwn: !OTHER_YEARS.test(before) }] : [];
  });
  const found = spans.find(({ isOwn }) => isOwn) ?? spans[0];
  return found === undefined ? undefined : { first: found.first, last: found.last };
}

/** The year that a title names alone: "kế hoạch … năm 2026", not "… đến năm 2030". */
export function singleYearIn(text: string): Year | undefined {
  const found = [...fold(text).matchAll(/(?<!(?:den|toi|cuoi|het|truoc|tu|thang \d{1,2}) )(?:nam|ke hoach) ((?:19|20|21)\d\d)(?!\d)/g)].map(([, year]) => Number(year));
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** The year by which a title's plan ends: "chỉ tiêu chủ yếu đến năm 2030". */
export function endYearIn(text: string): Year | undefined {
  const year = /(?<!tam nhin )(?:den|toi) (?:het |cuoi )?(?:nam )?((?:19|20|21)\d\d)(?!\d)/.exec(fold(text))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Texts that say which document the table belongs to, not what it is called. */
export const isAttached = (text: string): boolean => /^\(?\s*(ban hanh )?(kem|dinh kem|theo)/.test(fold(text)) || /so[:\s].*\/kh/.test(fold(text));

/** A line that could be a plan's title or a part of it; a sentence that leads to a list is none. */
export const isTitle = (text: string): boolean => /chi tieu|ke hoach/.test(fold(text)) && !isAttached(text) && !/[:;]\s*$|như sau/iu.test(text);

/**
 * The years of a plan as its title and its headings say them; undefined where they do not. `promising` are the headings of
 * columns that promise something, from which a plan that is over may still have to be told: the latest counts.
 */
export function statedSpan(before: readonly string[], promising: readonly string[]): Span | undefined {
  const inHeadings = promising.flatMap((text) => spanIn(text) ?? []).sort((one, other) => other.first - one.first);
  const titles = [...before.filter(isTitle)].reverse();
  const inTexts = [...titles, ...[...before].reverse()].flatMap((text) => spanIn(text) ?? [])[0];
  const single = titles.flatMap((text) => singleYearIn(text) ?? [])[0];
  return inHeadings[0] ?? inTexts ?? (single === undefined ? undefined : { first: single, last: single });
}
