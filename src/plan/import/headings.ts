import type { Year } from '../Plan';
import { fold, looksLikeUnit } from './cells';
import type { ColumnRole, PastedCell } from './types';

type Row = readonly PastedCell[];

/** What the words of a heading say about its column. `figures` is a year alone, whose role depends on its neighbours. */
export interface HeadingSense {
  readonly role: ColumnRole | 'figures';
  readonly year?: Year;
  /** The last year that the heading names, whatever its role. */
  readonly lastYear?: Year;
  readonly unit?: string;
  /** "Chỉ tiêu" can head the names as well as the targets; "Thời gian" the targets only where nothing else does. */
  readonly weak?: boolean;
}

const YEAR = /(?<!\d)(19|20|21)\d{2}(?!\d)/g;

/** All years that a text names, in their order. */
function yearsIn(text: string): Year[] {
  return [...text.matchAll(YEAR)].map(([year]) => Number(year));
}

const LABEL = /^(stt|tt|so tt|s\.t\.t\.?|so thu tu|thu tu|ma( so)?( chi tieu)?|ma ct|#|no\.?)$/;
const UNIT = /^(dvt|d\.v\.t|dvi tinh|don vi( tinh| do)?|dv( tinh)?|unit)$/;
const NOTE = /^(ghi chu|chu thich|thuyet minh|can cu|co so (tinh|phap ly|de xuat)|luu y)/;
const COORDINATING = /phoi hop/;
const LEAD =
  /chu tri|tham muu|theo doi|phu trach|chiu trach nhiem|dau moi|^(co quan|don vi|bo phan|phong|nganh|nguoi)( \S+){0,2} (thuc hien|bao cao|quan ly|danh gia|cung cap|tong hop)|^(co quan|phong,? ban|to chuc|phan cong)/;
const COMPARISON = /so sanh|so voi|% ?(th|ht|dat)\b|ty le (dat|hoan thanh)|muc tang|chenh lech|danh gia/;
const BASELINE = /thuc hien|\bth\b|\buoc\b|hien trang|hien nay|ket qua|so lieu|nam goc|co so|dat duoc|da dat|xuat phat/;
const AVERAGE = /binh quan|\bbq\b|trung binh|\btb\b|hang nam|hang nam|moi nam|\/ ?nam\b/;
const BY_END = /den (het |cuoi )?(nam|ky)|den (19|20|21)\d\d|(cuoi|het) (ky|nam|giai doan)|nam cuoi/;
const TARGET = /muc tieu|ke hoach|\bkh\b|chi tieu (giao|ke hoach|phan dau|den)|phan dau|nhiem vu nam|dinh huong|du kien/;
/** When a task is to be done; "thời gian thực hiện" tells nothing of the past. */
const TIME = /thoi (gian|han)|tien do|han hoan thanh|nam hoan thanh/;
const NAME_STRONG = /noi dung|ten (chi tieu|cong viec|nhiem vu)|danh muc|hang muc|cac chi tieu|he thong chi tieu|chi tieu (chu yeu|chinh|cu the|kinh te|phat trien)|nhom chi tieu/;
const NAME_WEAK = /^(chi tieu|nhiem vu|linh vuc|ten|muc)\b/;

/** A heading for comparing: folded, without what stands in brackets and marks at the ends. */
function bare(heading: string): string {
  return fold(heading)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[*:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s.,;/-]+|[\s.,;/-]+$/g, '');
}

/** The unit in a heading's brackets or after "ĐVT:", e.g. "Mục tiêu (%)". */
function unitIn(heading: string): string | undefined {
  const stated = /(?:\(|^|[\s,;-])(?:ĐVT|Đơn vị tính|Đơn vị)\s*:\s*([^)/]{1,40})/iu.exec(heading)?.[1]?.trim();
  if (stated !== undefined && stated !== '') return stated;
  for (const [, inside] of heading.matchAll(/\(([^()]{1,40})\)/g)) {
    const unit = inside?.trim() ?? '';
    if (unit !== '' && looksLikeUnit(unit) && !/^\d/.test(unit)) return unit;
  }
  return undefined;
}

function roleOf(words: string, years: readonly Year[]): { role: HeadingSense['role']; weak?: boolean } | undefined {
  if (words === '') return undefined;
  if (LABEL.test(words)) return { role: 'label' };
  if (NOTE.test(words)) return { role: 'note' };
  if (UNIT.test(words)) return { role: 'unit' };
  if (LEAD.test(words)) return { role: COORDINATING.test(words) && !/chu tri|tham muu|theo doi|phu trach/.test(words) ? 'coordinating' : 'lead' };
  if (COORDINATING.test(words)) return { role: 'coordinating' };
  if (COMPARISON.test(words)) return { role: 'ignore' };
  if (TIME.test(words)) return { role: 'target', weak: true };
  // "Kế hoạch thực hiện 2026 - 2030" promises, "Thực hiện 2025" tells what was.
  if (BASELINE.test(words) && !/ke hoach|muc tieu|\bkh\b/.test(words)) return { role: 'baseline' };
  if (AVERAGE.test(words)) return { role: 'average' };
  if (NAME_STRONG.test(words) && !/giao/.test(words)) return { role: 'name' };
  if (BY_END.test(words)) return { role: 'byEnd' };
  if (/^(nam )?(19|20|21)\d\d$/.test(words)) return { role: 'figures' };
  if (TARGET.test(words)) return { role: years.length === 1 ? 'figures' : 'target' };
  if (NAME_WEAK.test(words)) return { role: 'name', weak: true };
  return undefined;
}

/**
 * What a column's heading says; `lines` are its texts from top to bottom. The lowest line that says anything decides,
 * since it is the most particular; an upper "Thực hiện" over a year still makes it the past.
 */
export function senseOf(lines: readonly string[]): HeadingSense | undefined {
  const unit = lines.map(unitIn).find((found) => found !== undefined);
  const spread = unit === undefined ? {} : { unit };
  const all = lines.map(bare);
  const whole = all.filter((line) => line !== '').join(' / ');
  const years = yearsIn(all[all.length - 1] ?? '');
  const year = years.length > 0 ? years[years.length - 1] : yearsIn(whole).pop();
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const words = all[at] ?? '';
    let found = roleOf(words, yearsIn(words));
    if (found === undefined) continue;
    const upper = all.slice(0, at).join(' / ');
    if (found.role === 'figures' && roleOf(upper, [])?.role === 'baseline') found = { role: 'baseline' };
    const said = found.role === 'figures' || found.role === 'baseline' || found.role === 'byEnd' ? year : undefined;
    return { ...found, ...(said === undefined ? {} : { year: said }), ...(year === undefined ? {} : { lastYear: year }), ...spread };
  }
  return unit === undefined ? undefined : { role: 'ignore', ...spread };
}

/** A line of column numbers: "1 2 3 4", "(1) (2)", "A B 1 2"; of "(1)" typed into a worksheet -1 is left. */
export function isColumnNumbers(row: Row): boolean {
  const texts = row.flatMap(({ text }) => (text === '' ? [] : [text]));
  if (texts.length < 3) return false;
  const numbers = texts.map((text) => /^[(-]?(\d{1,2}|[A-D])\)?(\s*=\s*.*)?$/.exec(text)?.[1]);
  if (numbers.some((number) => number === undefined)) return false;
  const figures = numbers.flatMap((number) => (/^\d+$/.test(number ?? '') ? [Number(number)] : []));
  return figures.length >= 2 && figures.every((figure, at) => at === 0 || figure === (figures[at - 1] ?? 0) + 1);
}

/** How many of a row's cells are headings of different roles. */
export function headingsIn(row: Row): number {
  const roles = new Set<string>();
  for (const { text } of row) {
    if (text === '' || text.length > 120) continue;
    const sense = senseOf([text]);
    if (sense !== undefined) roles.add(sense.role);
  }
  return roles.size;
}

/** How far down a table's headings are looked for, its title above. */
const FURTHEST_HEADER = 15;

/** The first row of headings, 0 where none is found. A title ("Kế hoạch … năm 2026") is a row of a single text, never headings. */
export function headerStart(rows: readonly Row[]): number {
  const found = rows.slice(0, FURTHEST_HEADER).findIndex((row) => row.filter(({ text }) => text !== '').length >= 2 && headingsIn(row) >= 2);
  return Math.max(found, 0);
}
