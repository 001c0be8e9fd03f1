import type { LineKind } from '../../Plan';
import { fold } from '../cells';
import { isPercent } from '../targets/kinds';
import { baselineFigure } from '../targets/targetReading';
import type { LineTexts } from '../targets/understandLine';

/** What the rows under a heading are, by its name: the parts of a structure are shares, sectors under a rate grow. */
export function kindUnder(heading: string): LineKind | undefined {
  const name = fold(heading);
  if (/\bco cau\b|\bty trong\b|\bti trong\b/.test(name)) return 'share';
  if (/\btoc do (tang|phat trien)|\bnhip do tang|\btang truong\b/.test(name)) return 'growth';
  return undefined;
}

/** "Trong đó:" goes on with what stands above; it is no heading of its own. */
export function goesOn(heading: string): boolean {
  return /^\W*(trong do|gom|bao gom|chia ra)\b/.test(fold(heading));
}

/** The whole of a structure, "Cơ cấu kinh tế | % | 100", whose parts stand below: it promises nothing. */
export function isWholeOfParts({ name, unit, byEnd = '', average = '', total = '', target = '', years = [] }: LineTexts): boolean {
  const texts = [byEnd, average, total, target, ...years.map(({ text }) => text)].filter((text) => text !== '');
  if (!/\bco cau\b/.test(fold(name)) || (unit !== '' && !isPercent(unit)) || texts.length === 0) return false;
  return texts.every((text) => baselineFigure(text) === 100);
}
