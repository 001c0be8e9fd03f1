import { withoutMarks } from '../target/letters';
import type { PastedCell } from './types';

/** What is read at most; more than this no plan has, and hostile input should cost little. */
export const LIMITS = {
  /** UTF-16 units of one pasted text. */
  characters: 4_000_000,
  /** Of the text of a PDF's pages, where the columns have to be looked for; a plan of a hundred pages stays well below. */
  pageCharacters: 600_000,
  rows: 2_000,
  columns: 60,
  /** UTF-16 units of one cell. */
  cell: 2_000,
  /** Of one cell; a longer text is kept without its line breaks. */
  lines: 60,
} as const;

const NO_WIDTH = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** A text as a cell keeps it: composed letters, single blanks, nothing around it, no longer than a cell may be. */
export function tidy(text: string): string {
  const bare = text.normalize('NFC').replace(NO_WIDTH, '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return bare.length > LIMITS.cell ? bare.slice(0, LIMITS.cell).trim() : bare;
}

/** A text for comparing: no marks, small letters, one kind of dash. */
export function fold(text: string): string {
  return withoutMarks(tidy(text))
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=m)[²³]/g, (sign) => (sign === '²' ? '2' : '3'));
}

/** A cell of a text as it was pasted, which may have several lines. */
export function cellOf(pasted: string): PastedCell {
  const text = tidy(pasted);
  if (pasted.length > LIMITS.cell * 2) return { text };
  const lines = pasted.split(/\r\n?|[\n\v\u2028\u2029]/).map(tidy);
  while (lines.length > 0 && lines[lines.length - 1] === '') lines.pop();
  // Blank lines above others are kept: the cells beside it may have a text there.
  return lines.length > 1 && lines.length <= LIMITS.lines ? { text, lines } : { text };
}

export const EMPTY_CELL: PastedCell = { text: '' };

const DIGITS = /\d/;
/** Words that are a target without a figure; on folded text. */
const TARGET_WORDS =
  /^(hang|moi) nam|^thuong xuyen|^duy tri|^giu vung|^hoan thanh|^khong con|^khong (co|de|phat sinh)|^dat\b|^x$|^co$|^tang\b|^giam\b/;

/** Whether a cell could be a target: a figure, or words that stand for one. */
export function looksLikeTarget(text: string): boolean {
  if (text === '' || text.length > 200) return false;
  if (/^[\s>=<≥≤~±]*\d/.test(text)) return true;
  const folded = fold(text);
  return TARGET_WORDS.test(folded) || (DIGITS.test(text) && /^(tren|hon|duoi|it nhat|toi thieu|khong qua|khong thap hon|toi da|khoang|tu|den|con|phan dau|nam|truoc|gan|dat)\b/.test(folded));
}

const LABEL = /^(\(?\d{1,3}(\.\d{1,3}){0,3}[.)]?|[ivxlc]{1,6}[.)]?|[a-zđ][.)]?|[-+*•▪\u2010-\u2015])$/iu;

/** Whether a cell could be a row's label: "1", "2.1", "IV", "a)", "-". */
export function looksLikeLabel(text: string): boolean {
  return LABEL.test(text);
}

const UNITS =
  /^([%‰].*|phan tram|phan nghin|.*\/(nam|nguoi|ho|ha|km2|cap|giuong|thang|van dan|1\.000 dan).*|(ty|trieu|nghin|ngan)( \S+){0,2}|dong|ha|kg|tan|ta|m2|m3|km2?|gio|ho|nguoi|dn|doanh nghiep|htx|hop tac xa|co so.*|lop.*|truong|tram|giuong.*|xa|phuong|thon|to|cau lac bo|clb|mo hinh|du an|san pham|ho so|cay|con|diem|diem %|bac|hang|lan|chuyen|luot.*|don vi|tieu chi|to dan pho|khu( pho)?|nha|cong trinh|bac si.*|hoi vien|dang vien|chi bo)$/;

/** Whether a cell could be a unit of measure. */
export function looksLikeUnit(text: string): boolean {
  return text.length <= 40 && UNITS.test(fold(text));
}

/** With marks, since "Sở" is an agency and "Số doanh nghiệp" is none. */
const AGENCY =
  /^(p\.|phòng|tổ [dđ]ân|tdp|mttq|ủy ban|uỷ ban|ubnd|ubmt|ub|ca|cap|cax|công an|bch|bchqs|ban|trạm|các|văn phòng|hội|đoàn|trung tâm|tt|ttpvhcc|trường|sở|chi cục|thuế|hạt|đảng ủy|đảng uỷ|hđnd|bộ phận|liên đoàn|công đoàn|kho bạc|ngân hàng|đơn vị|cơ quan|quân sự|mặt trận|thôn|khu phố)(?!\p{L})/u;
/** For texts typed without marks: only what cannot be another word. */
const AGENCY_UNMARKED = /^(phong|to dan pho|uy ban|cong an|tram|cac (phong|ban|to|co quan|don vi)|van phong|trung tam|truong|doan thanh nien|hoi \w+)\b/;

/** Whether a cell could name agencies. */
export function looksLikeAgency(text: string): boolean {
  const small = text.toLowerCase();
  return /\p{L}/u.test(text) && (AGENCY.test(small) || AGENCY_UNMARKED.test(small));
}

/** Whether a label is a dash or the like. */
export function isBullet(label: string): boolean {
  return /^[-+*•▪\u2010-\u2015]$/u.test(label);
}
