import { fold } from '../cells';
import { isPercent, unitSaidIn } from '../targets/kinds';
import { parseKept } from '../targets/targetReading';

/** "Tỷ lệ hộ nghèo", "Tốc độ tăng …": names of what is counted in percent, whatever the table's amounts are counted in. */
const RATE_NAME = /^[-+\s\d.]*(?:ty le|ti le|ty trong|ti trong|ty suat|toc do|nhip do|co cau|do che phu|chi so|muc tang|tang truong)\b/;
/** "Số doanh nghiệp" counts what it names; of money there is a "số thu" as well. */
const COUNT_NAME = /^[-+\s\d.]*(?:tong )?so (?!tien|thu|chi|von|dau tu|du no|no|nop|vay|gia tri)/;
const MONEY = /dong|usd|vnd/;

/** The unit that the first target with one states itself; empty where none does. */
export function statedIn(texts: readonly string[]): string {
  for (const text of texts) {
    const parsed = parseKept(text);
    const unit = parsed.ok ? unitSaidIn(parsed.value) : undefined;
    if (unit !== undefined) return unit;
  }
  return '';
}

/**
 * The unit of a row that has none of its own, beneath a heading (or a line above the table: "ĐVT: triệu đồng") that states one
 * for all: its own targets may still say another, and a rate or a number of things is no amount of money.
 *
 * @param targets the texts of the row's targets
 */
export function unitUnderHeading(heading: string, name: string, targets: readonly string[]): string {
  if (heading === '' || !targets.some((text) => /\d/.test(text))) return '';
  const own = statedIn(targets);
  // "50 tỷ" beneath "tỷ đồng" says the same in short.
  if (own !== '') return fold(heading).startsWith(fold(own)) ? heading : '';
  const plain = fold(name);
  if (!isPercent(heading) && RATE_NAME.test(plain)) return '';
  return MONEY.test(fold(heading)) && COUNT_NAME.test(plain) ? '' : heading;
}
