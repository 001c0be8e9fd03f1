import { fold } from '../cells';
import type { ColumnRole } from '../types';

/** What the words of a heading say; `figures` is a year, whose role depends on its neighbours. */
export interface HeadingRole {
  readonly role: ColumnRole | 'figures';
  /**
   * "Chỉ tiêu" can head the names as well as the targets; "Thời gian" the targets, and "Lãnh đạo phụ trách" who leads, only
   * where nothing else does.
   */
  readonly weak?: boolean;
  /** A year that says neither that something is promised for it nor that it is past: "Năm 2025", "Đến năm 2025". */
  readonly bare?: boolean;
  /** It holds the names only where nothing else does, and never a target: "Lĩnh vực". */
  readonly spare?: boolean;
  /** Of several years together, or of a part of one, so that it is no figure of the base year: "TH 5 năm", "TH 6 tháng". */
  readonly notOfYear?: boolean;
}

const ANY_YEAR = '(?:19|20|21)\\d\\d';

/** Abbreviations as they stand in headings, on folded text, each with the words that it stands for. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bk[. ]*hoach\b/g, 'ke hoach'],
  [/\bt\. ?hien\b/g, 'thuc hien'],
  [/\bm\. ?tieu\b/g, 'muc tieu'],
  [/\bc\. ?tieu\b/g, 'chi tieu'],
  [/\bb\. ?quan\b/g, 'binh quan'],
  [/\bg(d|\. ?doan)\b/g, 'giai doan'],
  [/\b([tk])\/h\b/g, '$1h'],
  // "U.TH", "S.T.T", "N.2025": points within and after abbreviations.
  [/([a-z])\.(?=[\sa-z\d]|$)/g, '$1'],
  [new RegExp(`([a-z])(?=${ANY_YEAR}(?!\\d))`, 'g'), '$1 '],
  [/\bu ?(tth|th)\b/g, 'uoc thuc hien'],
  [new RegExp(`\\bu(?= (nam )?${ANY_YEAR})`, 'g'), 'uoc'],
  [/\bth\b/g, 'thuc hien'],
  [/\bkh\b/g, 'ke hoach'],
  [new RegExp(`\\bmt(?= (nam|den|giai doan|\\d+ nam|${ANY_YEAR}))`, 'g'), 'muc tieu'],
  [new RegExp(`\\bct(?= (nam|den|giai doan|\\d+ nam|${ANY_YEAR}))`, 'g'), 'chi tieu'],
  [new RegExp(`\\bht(?= (nam )?${ANY_YEAR})`, 'g'), 'hien trang'],
  [new RegExp(`\\b(kq|sl)(?= (nam )?${ANY_YEAR})`, 'g'), 'ket qua'],
  [new RegExp(`\\bn(?= ${ANY_YEAR})`, 'g'), 'nam'],
  [/\bpd\b/g, 'phan dau'],
  [/\bdk\b/g, 'du kien'],
  [/\bbqn\b/g, 'binh quan nam'],
  [/\bbq\b/g, 'binh quan'],
  [/\btb\b/g, 'trung binh'],
  [/\btdtt?\b/g, 'toc do tang'],
  [/\bd\/?vi?\b/g, 'don vi'],
  [/\bcq\b/g, 'co quan'],
];

/** What in brackets says something of the years, and is no remark or unit: "Năm 2025 (ước)", "Mục tiêu 5 năm (2026-2030)". */
const TELLING = new RegExp(`^(uoc|uth|th|thuc hien|kh|ke hoach|muc tieu|hien trang|bq|binh quan|tb|trung binh|tong)\\b|^((giai doan|gd|nam) )?${ANY_YEAR}( ?- ?${ANY_YEAR})?$`);

/** A heading for comparing: folded, abbreviations as words, without remarks in brackets and marks at the ends. */
export function headingWords(heading: string): string {
  const words = ownWords(heading);
  return PARTS.test(words) ? words : words.replace(/^(trong do|tr ?do|rieng)\b/, '').replace(/^[\s.,;/-]+/, '');
}

function ownWords(heading: string): string {
  // The Icelandic letter looks like the Vietnamese one, and some keyboards give it.
  let words = fold(heading)
    .replace(/ð/g, 'd')
    .replace(/\(([^)]*)\)/g, (_, inside: string) => (TELLING.test(inside.trim()) ? ` ${inside} ` : ' '))
    .replace(/[*:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [short, long] of ABBREVIATIONS) words = words.replace(short, long);
  return words.replace(/^[\s.,;/-]+|[\s.,;/-]+$/g, '');
}

const LABEL = /^(stt|tt|so tt|so thu tu|thu tu|ma( so)?( chi tieu)?|ma ct|#|no)$/;
const UNIT = /^(dvt|don vi( tinh| do( luong)?)?|unit)$/;
const NOTE = /^(ghi chu|chu thich|thuyet minh|can cu|co so (tinh|phap ly|de xuat)|luu y)/;
const COORDINATING = /phoi hop/;
const ALSO_LEADS = /chu tri|tham muu|theo doi|phu trach/;
const LEAD =
  /chu tri|tham muu|theo doi|phu trach|chiu trach nhiem|dau moi|^(?:cac )?(co quan|don vi|bo phan|phong|nganh|nguoi|can bo|to chuc)( \S+){0,2} (thuc hien|bao cao|quan ly|danh gia|cung cap|tong hop|duoc giao)|^(don vi|co quan) (duoc )?giao|^(?:cac )?(co quan|phong,? ban|to chuc|phan cong)/;
/** Who answers for it in person, beside whom an agency may be named. */
const PERSON = /lanh dao|dong chi|\bd\/c\b|^nguoi|can bo|thanh vien|uy vien/;
/** Columns of a list of works and of how they are done. */
const OTHER = /kinh phi|giai phap|bien phap|dia (diem|ban)|nguon (von|luc|so lieu)|ke hoach von|cach thuc|hinh thuc|phuong phap|chu dau tu|tong muc dau tu/;
const COMPARISON = /so sanh|so voi|\bso (nam )?(19|20)\d\d|so cung ky|% ?(thuc hien|hoan thanh|ht|dat)\b|ty le (dat|hoan thanh)|muc tang|tang ?[,/] ?giam|\+ ?\/ ?-|chenh lech|danh gia/;
/** "KH 2026/ƯTH 2025", "2025/2020", "TH/KH". */
const RATIO = new RegExp(`${ANY_YEAR}[^/]{0,12}/[^/\\d]*(${ANY_YEAR}|thuc hien|ke hoach|cung ky)|thuc hien ?/ ?(ke hoach|muc tieu|cung ky)|ke hoach ?/ ?thuc hien`);
const BASELINE = /thuc hien|\buoc\b|hien trang|hien nay|hien tai|ket qua|so lieu|nam goc|co so|dat duoc|da dat|xuat phat/;
/** What was done even where it was done by a plan: "Kết quả thực hiện kế hoạch năm 2025". */
const SURELY_DONE = /^(ket qua|uoc|da) /;
const PROMISE = /ke hoach|muc tieu|chi tieu|phan dau|nhiem vu|dinh huong|du kien/;
const AVERAGE = /binh quan|trung binh|hang nam|moi nam|\/ ?nam\b/;
const GROWTH = /(toc do|nhip do) (tang|phat trien)|^tang truong\b/;
/** A sum over years, which is more than that its years are named. */
const TOTAL = /^(tong|cong|luy ke|cong don)\b.*\b(\d+ nam|cac nam|giai doan|thoi ky|nhiem ky|ca ky)|^(tong|luy ke|cong don)( cong| so)? (19|20|21)\d\d ?- ?(19|20|21)\d\d$/;
const BY_END = /den (het |cuoi )?(nam|ky)|den (19|20|21)\d\d|den (ngay )?\d{1,2}\/\d{1,2}\/\d{4}|(cuoi|het) (ky|nam|giai doan)|nam cuoi/;
const TARGET = /muc tieu|ke hoach|chi tieu (giao|ke hoach|phan dau|den|giai doan|nghi quyet)|phan dau|nhiem vu nam|dinh huong|du kien|^chi tieu( thuc hien)?( nam)? (19|20|21)\d\d/;
/** What is promised for all years of a plan together, whatever that means for a row. */
const SPAN = /^(ca )?(giai doan|thoi ky|nhiem ky)( \d+ nam)?( (19|20|21)\d\d ?- ?(19|20|21)\d\d)?$|^\d+ nam( (19|20|21)\d\d ?- ?(19|20|21)\d\d)?$/;
/** When a task is to be done; "thời gian thực hiện" tells nothing of the past. */
const TIME = /thoi (gian|han)|tien do|han hoan thanh|nam hoan thanh/;
const NAME_STRONG = /noi dung|ten (chi tieu|cong viec|nhiem vu)|danh muc|hang muc|cac chi tieu|he thong chi tieu|chi tieu (chu yeu|chinh|cu the|kinh te|phat trien)/;
const NAME_WEAK = /^(chi tieu|nhiem vu|ten|muc)\b/;
/** What puts names together, or holds them where no other column does. */
const SPARE_NAME = /^(nhom|linh vuc|nganh|chuong trinh|tieu chi|chi so|cong viec|viec)\b/;
const YEAR_ALONE = /^(muc |gia tri )?(dat )?(duoc )?(ca )?(nam )?(19|20|21)\d\d$/;
const OUTLOOK = /\btam nhin\b/;
/** What a lower heading says of the whole, beside those of its parts. */
const WHOLE = /^(chung|tong( so| cong)?|cong|toan (xa|phuong|huyen|tinh|thanh pho|dia ban|bo)|(ca )?(xa|phuong))$/;
/** An upper heading over parts of what its neighbours count: "Trong đó" over "Thành thị" and "Nông thôn". */
const PARTS = /^(trong do|tr ?do|chia ra|gom( co)?|bao gom)$/;
const PART_OF_YEAR = /\b\d{1,2} thang\b|\bthang (?!12\b)\d{1,2}\b|\bquy ([ivx]+|\d)\b/;
const SEVERAL_YEARS = /\b\d{1,2} nam\b|\d{4} ?- ?\d{4}|binh quan|trung binh|\btong\b/;

/** The role that a heading's words give; `words` are those of {@link headingWords}, `years` the years that they name. */
export function roleOfWords(words: string, years: number): HeadingRole | undefined {
  if (words === '') return undefined;
  if (LABEL.test(words)) return { role: 'label' };
  if (NOTE.test(words)) return { role: 'note' };
  if (UNIT.test(words)) return { role: 'unit' };
  if (LEAD.test(words)) {
    if (COORDINATING.test(words) && !ALSO_LEADS.test(words)) return { role: 'coordinating' };
    return { role: 'lead', ...(PERSON.test(words) ? { weak: true } : {}) };
  }
  if (COORDINATING.test(words)) return { role: 'coordinating' };
  if (OTHER.test(words) || COMPARISON.test(words) || RATIO.test(words)) return { role: 'ignore' };
  if (TIME.test(words)) return { role: 'target', weak: true };
  // "Kế hoạch thực hiện 2026 - 2030" promises, "Thực hiện 2025" tells what was.
  if (BASELINE.test(words) && (SURELY_DONE.test(words) || !/ke hoach|muc tieu|^chi tieu/.test(words))) {
    return { role: 'baseline', ...(PART_OF_YEAR.test(words) || SEVERAL_YEARS.test(words) ? { notOfYear: true } : {}) };
  }
  // "BQ/Tổng 5 năm" is an average in some rows and a sum in others.
  if (AVERAGE.test(words) || GROWTH.test(words)) return { role: /\btong\b/.test(words) && !GROWTH.test(words) ? 'target' : 'average' };
  if (TOTAL.test(words)) return { role: 'total' };
  if (NAME_STRONG.test(words) && !/giao/.test(words)) return { role: 'name' };
  if (BY_END.test(words)) return { role: 'byEnd', ...(PROMISE.test(words) ? {} : { bare: true }) };
  if (YEAR_ALONE.test(words)) return { role: 'figures', bare: true };
  if (OUTLOOK.test(words)) return { role: years === 1 ? 'figures' : 'target' };
  if (TARGET.test(words)) return { role: years === 1 ? 'figures' : 'target' };
  if (SPAN.test(words)) return { role: 'target' };
  if (SPARE_NAME.test(words)) return { role: 'name', weak: true, spare: true };
  if (NAME_WEAK.test(words)) return { role: 'name', weak: true };
  return undefined;
}

/** Whether a heading's words promise something: "Kế hoạch", "Mục tiêu NQ". */
export function promises(words: string): boolean {
  return PROMISE.test(words);
}

/** Whether a heading's words compare, so that nothing under it is promised. */
export function compares(words: string): boolean {
  return !LEAD.test(words) && !NOTE.test(words) && (COMPARISON.test(words) || RATIO.test(words));
}

/** Whether a heading is of several years together: "Giai đoạn 2021 - 2025". */
export function isOfSeveralYears(words: string): boolean {
  return SEVERAL_YEARS.test(words);
}

/** Whether a heading is of what is striven for, which is more than what is asked where another column has that. */
export function strives(words: string): boolean {
  return /\bphan dau\b/.test(words);
}

/** Whether a heading is of what a higher level asks for, beside which the plan may have figures of its own: "Tỉnh giao". */
export function isGivenFromAbove(words: string): boolean {
  return /\b(tinh|huyen|thanh pho|tp|cap tren|trung uong|tw|bo|so) giao\b/.test(words);
}

/** Whether a heading's words are of what lies beyond the plan: "Tầm nhìn 2045". */
export function isOutlook(words: string): boolean {
  return OUTLOOK.test(words);
}

/** Whether the words of a lower heading tell that its column is of a part only; of the whole, or of parts of years, it is not. */
export function isOfPart(words: string): boolean {
  return words !== '' && !PARTS.test(words) && !WHOLE.test(words);
}

/** Whether a heading's words are of a growth rate, in percent even where they do not say so. */
export function isGrowthHeading(words: string): boolean {
  return GROWTH.test(words);
}
