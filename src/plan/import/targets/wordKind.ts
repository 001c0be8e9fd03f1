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

/** The kind of a row whose targets have no figures. */
export function wordKind(name: string, said: readonly Said[], parts: readonly TargetPart[]): KindGuess {
  const inYears = said.filter(({ source }) => typeof source === 'object').length;
  if (parts.some(({ kind }) => kind === 'recurring')) return sure('attainment');
  if (parts.some(({ kind }) => kind === 'milestone')) return sure('milestone');
  if (inYears > 1) return sure('attainment');
  const texts = said.map(({ text }) => folded(text).trim());
  if (LASTING_NAME.test(name) || texts.some((text) => LASTING_TEXT.test(text))) return likely('attainment', 'milestone');
  if (said.every(({ source }) => source === 'average')) return likely('attainment', 'milestone');
  // What is told of one year alone is done by then.
  const isByEnd = said.every(({ source }) => source === 'byEnd' || typeof source === 'object');
  if (TASK_NAME.test(name) || isByEnd || texts.some((text) => ONCE_TEXT.test(text))) return likely('milestone', 'attainment');
  return open('milestone', 'attainment');
}
