import { planYears } from '../../Plan';
import { fallsToLevel } from '../../target';
import { countKind } from './countKind';
import { folded, isPercent, likely, open, partsOf, type AroundKind, type KindGuess, type Said } from './kinds';
import { percentKind } from './percentKind';
import { LASTING_NAME, wordKind } from './wordKind';

/** What kind of figure a row is, by its unit, its name and its targets; undefined where none of them says anything. */
export function guessKind(name: string, unit: string, said: readonly Said[], around: AroundKind): KindGuess | undefined {
  const { above, period } = around;
  const years = planYears(period).length;
  // What falls to a level is that level, not the fall.
  const foldedName = fallsToLevel(name) ? folded(name).replace(/\bgiam (xuong |dan )?/, '') : folded(name);
  const foldedUnit = folded(unit);
  const parts = said.flatMap(({ target }) => (target === undefined ? [] : partsOf(target)));
  const figures = parts.filter((part) => 'op' in part);
  if (isPercent(unit)) return percentKind(foldedName, foldedUnit, figures, above);
  if (unit === '' && figures.some(({ unit: own }) => own === '%')) return percentKind(foldedName, '', figures, above);
  if (unit === '' && figures.length === 0 && parts.length > 0) {
    const isNone = parts.some((part) => 'none' in part && part.none && part.kind !== 'recurring');
    return isNone && /^(ty le|so )/.test(foldedName) ? likely(foldedName.startsWith('so ') ? 'stock' : 'share', 'milestone') : wordKind(foldedName, said, parts, years);
  }
  if (unit === '' && /^(ty le|ti le|ty trong|toc do)/.test(foldedName)) return percentKind(foldedName, '', figures, above);
  if (unit === '' && said.length === 0) return LASTING_NAME.test(foldedName) ? open('attainment', 'milestone') : undefined;
  // "Đạt" in a row whose unit is "Xã".
  if (figures.length === 0 && parts.length > 0 && parts.every((part) => part.kind === 'qualitative' && !part.none)) return { ...wordKind(foldedName, said, parts, years), isOpen: true };
  return countKind(foldedName, foldedUnit, said, parts, around);
}
