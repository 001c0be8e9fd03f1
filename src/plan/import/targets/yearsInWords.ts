import { fallsToLevel } from '../../target';
import { fold } from '../cells';
import { keptByText } from '../kept';

/** Over which years a figure counts: on average, in every year, or all of them added up. */
export type Span = 'average' | 'annual' | 'total';

const folded = keptByText((text) => fold(text).replace(/\s+/g, ' '));

const MEAN = '(binh quan|trung binh|\\bbq|\\btb)';
/** "bình quân 5 năm", "bình quân hằng năm", "BQ giai đoạn"; not "bình quân đầu người". */
const AVERAGE = new RegExp(`${MEAN}\\W{0,2}((trong|cua|ca|cac|hang|moi|tung|mot) )*(\\d{1,2} nam|1 nam|nam|giai doan|thoi ky|nhiem ky|ky)\\b|\\b(tang|giam) ${MEAN}(?! (dau|nguoi|ho)\\b)`);
const MEAN_OF_PERIOD = new RegExp(`${MEAN}\\W{0,2}((trong|cua|ca) )*(\\d{1,2} nam|giai doan|thoi ky|nhiem ky)\\b|${MEAN}\\W{0,2}(19|20|21)\\d\\d ?- ?(19|20|21)\\d\\d`);
/** A mean of anything but people and places. */
const ANY_MEAN = new RegExp(`${MEAN}(?!\\W{0,2}(cua |tren |mot |moi |1 )*(dau|nguoi|khau|ho|xa|phuong|thon|lao dong)\\b)`);
const ANNUAL = /\b(hang|moi|tung) nam\b|\d ?%? ?\/ ?nam\b/;
const TOTAL = /\b(ca|trong|toan|suot) (giai doan|thoi ky|nhiem ky|ky|khoa)\b|\bnhiem ky (19|20|21)\d\d ?- ?(19|20|21)\d\d|\bluy ke\b|\bcong don\b|\b(trong|giai doan) (19|20|21)\d\d ?- ?(19|20|21)\d\d|(?<!\b(tren|duoi|sau|qua|tu|hon) )\b\d{1,2} nam\b(?! (truoc|tuoi|tro len))/;
/** "chuẩn nghèo giai đoạn 2022 - 2025" says which standard is meant. */
const STANDARD = /\b(chuan|bo tieu chi|chuong trinh|nghi quyet|ke hoach|de an)\b((?! trong (ca |suot )?(giai doan|nhiem ky|\d))[^,;()])*/g;

/** Crops that are sown anew every year; nothing is said of the figure's years. */
const ANNUAL_CROPS = /\bcay (trong |cong nghiep |luong thuc )?hang nam\b/g;

/** A unit of something a year, but not of something a head or a hectare a year. */
export function isUnitOfYear(unit: string): boolean {
  return /^[^/]+\/ ?(1 )?nam$/.test(folded(unit));
}

/** What a line's name says of the years that its figures count for; undefined where it says nothing. */
export function spanOfName(name: string): Span | undefined {
  const words = folded(name).replace(ANNUAL_CROPS, 'cay');
  if (AVERAGE.test(words)) return 'average';
  if (ANNUAL.test(words)) return 'annual';
  return TOTAL.test(words.replace(STANDARD, '')) ? 'total' : undefined;
}

/** Whether a text says in words that its figure holds in each year, and not on average. */
export function saysEachYear(text: string): boolean {
  const words = folded(text);
  return /\b(hang|moi|tung) nam\b/.test(words) && !ANY_MEAN.test(words);
}

/**
 * The size of an economy and what is sown are told for a year, though they come about year by year: nobody adds them up over
 * the years.
 */
export function isToldForOneYear(name: string): boolean {
  return /\bquy mo\b|\b(grdp|gdp)\b|^tong san pham|gieo (trong|cay|sa)\b/.test(folded(name));
}

/** Whether a growth rate is called a mean: "tốc độ tăng thu ngân sách bình quân". */
export function isNamedMean(name: string): boolean {
  return ANY_MEAN.test(folded(name));
}

/** Whether a name says by how much something falls: "mức giảm tỷ lệ hộ nghèo", "hộ nghèo giảm hằng năm". */
export function isFall(name: string): boolean {
  if (fallsToLevel(name)) return false;
  // "Giám sát" differs from "giảm" by its mark alone.
  return /^(muc|ty le|ti le|toc do)? ?giam\b|\bgiam (binh quan|trung binh|hang nam|moi nam|so voi)|\bmuc giam\b|(hang|moi) nam giam\b|\bgiam\W*$/.test(folded(name).replace(/\bgiam (sat|doc|dinh|thi|ho)\b/g, ''));
}

/** What a column's heading says of the years. */
export type HeadingSpan = 'average' | 'total' | 'either' | 'period' | 'year' | undefined;

/**
 * `average`: the mean of the whole period; `total`: a sum; `either`: "BQ/Tổng 5 năm"; `period`: years are named, though
 * not how figures of several are put together.
 */
export function spanOfHeading(heading: string): HeadingSpan {
  const words = folded(heading);
  const isSum = /\btong\b|\bca (giai doan|thoi ky|ky)\b|\bluy ke\b|\bcong don\b/.test(words);
  const isMean = new RegExp(MEAN).test(words);
  if (isSum && isMean) return 'either';
  if (isSum) return 'total';
  if (MEAN_OF_PERIOD.test(words)) return 'average';
  if (isMean) return undefined;
  if (/(^|\/ )nam (19|20|21)\d\d$/.test(words.trim())) return 'year';
  return /\b\d{1,2} nam\b|giai doan|thoi ky|(19|20|21)\d\d ?- ?(19|20|21)\d\d/.test(words) ? 'period' : undefined;
}
