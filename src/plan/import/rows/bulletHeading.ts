import { fold, isBullet } from '../cells';
import type { RowTexts } from './rowTexts';
import { isInCapitals } from './rowWords';

const LEADING = /^(ve|linh vuc|nhom( chi tieu)?|(cac )?(nhom )?chi tieu( chu yeu)? (ve|thuoc|linh vuc))\b/;
/** A name of nothing but the fields into which plans are divided: "Kinh tế", "Văn hóa - xã hội". */
const FIELD = '(kinh te|xa hoi|van hoa|moi truong|tai nguyen|quoc phong|an ninh|giao duc|y te|do thi|ha tang|noi chinh|cai cach hanh chinh|xay dung (dang|he thong chinh tri|chinh quyen))';
const FIELDS = new RegExp(`^${FIELD}(\\s*(-|,|va)\\s*${FIELD})*\\s*:?$`);

function readsAsHeading(name: string): boolean {
  const words = fold(name);
  return isInCapitals(name) || LEADING.test(words) || FIELDS.test(words);
}

/**
 * Whether a bullet with a name alone heads the rows below it, "* Về kinh tế" above "1 | …", and is no row under the one above.
 *
 * @param isHeaded the row above is a heading of what stands under it, so that this can be a part of that
 */
export function isBulletHeading(row: RowTexts, after: RowTexts | undefined, isHeaded: boolean): boolean {
  if (!isBullet(row.label) || row.filled.length > 2 || row.unit !== '' || row.lead !== '' || row.targets.length > 0) return false;
  if (after === undefined || after.label === row.label || !readsAsHeading(row.name)) return false;
  return /\d/.test(after.label) || !isHeaded;
}
