import type { TargetPart } from '../../target';
import { folded, likely, open, sure, type KindGuess, type Said } from './kinds';

// Names and texts are compared without marks and capitals.
const TASK_NAME = /^(- )?(hoan thanh|hoan thien|xay dung|dau tu|nang cap|mo rong|cai tao|thanh lap|lap|sap nhap|trien khai|dua|khoi cong|ban hanh|lap quy hoach|di doi|chuyen)/;
/** What has to be so in each year. */
export const LASTING_NAME = /duy tri|giu vung|hang nam|moi nam|khong (de|phat sinh|xay ra)|an toan ve an ninh|than thien|trong sach|vung manh|danh hieu|xep loai|hoan thanh (tot|xuat sac)/;
/** The same said by the target: it is held, kept up, or how a year is graded. */
const LASTING_TEXT = /duy tri|giu vung|(giu|duoc) on dinh|(bao|dam) dam|khong (de|phat sinh|xay ra)|trong sach|vung manh|xep loai|hoan thanh (tot|xuat sac)/;
/** What is reached once: nothing is left of it, it is done, a town has its class. */
const ONCE_TEXT = /khong con\b|^(co ban )?hoan thanh(?! (tot|xuat sac|nhiem vu|chi tieu|ke hoach))|\b(dat|la|len) (tieu chi |tieu chuan )?do thi loai|(dat|duoc cong nhan) (dat )?(chuan )?(xa |huyen |phuong )?(nong thon moi|ntm)|^duoc cong nhan|\bxong\b/;

/** A town that has its class, a commune that has reached a standard: what is reached once is held from then on. */
const ONCE_NAME = /\b(xa|phuong|huyen|thi xa|thanh pho|do thi)\b.*\b(nong thon moi|ntm|do thi (van minh|loai)|chuan)\b|\b(nong thon moi|ntm|do thi loai)\b/;
/** What has been reached is kept up. */
const HELD_TEXT = /^(tiep tuc )?(duy tri|giu vung|giu on dinh|giu|cung co|bao dam|dam bao)\b(?! .*\b(len|nang cao|kieu mau)\b)/;
const NOT_YET_TEXT = /^(chua|khong|phan dau|dang)\b/;

/**
 * The place among the texts of years of the one by which something is reached: all later ones say that it is held, or the same
 * again. Undefined where they tell of several things.
 */
export function reachedAt(texts: readonly string[]): number | undefined {
  const words = texts.map((text) => folded(text).trim());
  const at = words.findIndex((text) => !NOT_YET_TEXT.test(text));
  const reached = words[at];
  if (reached === undefined || HELD_TEXT.test(reached)) return undefined;
  return words.slice(at + 1).every((text) => text === reached || HELD_TEXT.test(text)) ? at : undefined;
}

/** The kind of what several years say in words: reached by one of them and held since, or anew in each. */
function kindOfYears(name: string, said: readonly Said[], years: number): KindGuess {
  const texts = said.filter(({ source }) => typeof source === 'object').map(({ text }) => text);
  if (texts.length >= years || texts.length < said.length || LASTING_NAME.test(name)) return sure('attainment');
  const at = reachedAt(texts);
  // The steps of a task are each done once.
  if (at === undefined) return TASK_NAME.test(name) ? likely('milestone', 'attainment') : sure('attainment');
  const isHeld = texts.slice(at + 1).some((text) => HELD_TEXT.test(folded(text).trim()));
  return isHeld || at > 0 || ONCE_NAME.test(name) ? likely('milestone', 'attainment') : open('milestone', 'attainment');
}

/** The kind of a row whose targets have no figures. @param years how many the plan has */
export function wordKind(name: string, said: readonly Said[], parts: readonly TargetPart[], years: number): KindGuess {
  const inYears = said.filter(({ source }) => typeof source === 'object').length;
  if (parts.some(({ kind }) => kind === 'recurring')) return sure('attainment');
  if (parts.some(({ kind }) => kind === 'milestone')) return sure('milestone');
  if (inYears > 1) return kindOfYears(name, said, years);
  const texts = said.map(({ text }) => folded(text).trim());
  if (LASTING_NAME.test(name) || texts.some((text) => LASTING_TEXT.test(text))) return likely('attainment', 'milestone');
  if (said.every(({ source }) => source === 'average')) return likely('attainment', 'milestone');
  // What is told of one year alone is done by then.
  const isByEnd = said.every(({ source }) => source === 'byEnd' || typeof source === 'object');
  if (TASK_NAME.test(name) || isByEnd || texts.some((text) => ONCE_TEXT.test(text))) return likely('milestone', 'attainment');
  return open('milestone', 'attainment');
}
