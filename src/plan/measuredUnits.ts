import { withoutMarks } from './target/letters';

/** Money, land, weight, time and the like, and figures in thousands; on units without marks and capitals. */
const MEASURED =
  /^(dong|vnd|usd|nghin|ngan|trieu|ty|ti|tr\.?\s?d|van|tram|ha|hecta|hec ta|km2?|m|m2|m3|met|cm|kg|gam|tan|ta|yen|lit|kwh|mw|kw|gio|phut|ngay|tuoi|diem|lan)(?![\p{L}\d])/u;

/** So many for so many people, households or so much land: "giường/vạn dân", "người/km2". */
const PER_SOMETHING = /\/\s*((1|10|100)(\.?000)?|van|nghin|ngan)?\s*(dan|nguoi|ho|ha|km2?|m2)(?![\p{L}\d])/u;

const MOST_KEPT = 1_000;
const kept = new Map<string, boolean>();

/**
 * Whether a unit measures, so that its figures can have decimals ("triệu đồng/người/năm", "ha"), and does not count things
 * ("DN", "lớp/cấp"), of which there can only be whole ones.
 */
export function isMeasured(unit: string): boolean {
  const known = kept.get(unit);
  if (known !== undefined) return known;
  const plain = withoutMarks(unit.normalize('NFC')).toLowerCase().trim();
  const measured = MEASURED.test(plain) || PER_SOMETHING.test(plain);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(unit, measured);
  return measured;
}
