import { fold } from '../cells';
import { textOf, type Line } from './words';
import type { ColumnRole } from '../types';

/** A column of a page's table whose heading was found. */
export interface LayoutColumn {
  readonly role: ColumnRole;
  readonly heading: string;
}

/** Where in a page's text the table's headings stand, and what they are, from left to right. */
export interface LayoutHeader {
  /** The headings' first line. */
  readonly from: number;
  /** The first line below them. */
  readonly to: number;
  /** The heading over several columns of targets, empty where there is none. */
  readonly group: string;
  readonly columns: readonly LayoutColumn[];
}

/** The roles that stand between unit and agencies. */
export const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['baseline', 'byEnd', 'average', 'total', 'target', 'year', 'stretch']);

/** How the headings that name no year begin, on folded text; the first match of each counts. */
const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['label', /\b(stt|so tt|tt)\b/g],
  ['name', /\b(noi dung|ten chi tieu|danh muc|(cac )?chi tieu( chu yeu)?)\b/g],
  ['unit', /\b(dvt|don vi( tinh)?(?! (thuc|chu|phoi|theo|phu|tham|chiu|duoc|bao|quan)))\b/g],
  ['average', /\b(binh quan|bq|bqn|trung binh)\b/g],
  ['total', /\b((tong( so| cong)?|ca|luy ke) (\d+ nam|giai doan|nhiem ky))\b/g],
  ['target', /\b(ke hoach|muc tieu|chi tieu giao|kh|giai doan(?= 20\d\d))\b/g],
  ['lead', /\b((co quan|don vi|bo phan|phong,? ban) (chu tri|thuc hien|theo doi|phu trach|tham muu|chiu trach nhiem|duoc giao|bao cao|quan ly)|chu tri)\b/g],
  ['coordinating', /\b((co quan|don vi) phoi hop|phoi hop)\b/g],
  ['note', /\bghi chu\b/g],
];

const A_YEAR = '(?:19|20)\\d\\d';
const PROMISES = '(?:ke hoach|kh|muc tieu phan dau|muc tieu|mt|phan dau|du kien|chi tieu)';
/** Headings of figures that name their year; of "2026 - 2030" none is the column's year, but what was reached in them is past. */
const YEARLY: readonly (readonly [ColumnRole, RegExp])[] = [
  ['baseline', new RegExp(`\\b(?:(?:uoc )?(?:thuc hien|th)|u\\.?t?th|uoc|hien trang|(?:ket qua|kq)(?: thuc hien| th)?)(?: nam)? ?${A_YEAR}`, 'g')],
  ['byEnd', new RegExp(`\\b(?:${PROMISES} )?den (?:het |cuoi )?(?:nam )?20\\d\\d`, 'g')],
  ['year', new RegExp(`(?<!\\d)(?<!- ?)(?<!\\bden (?:het |cuoi )?)\\b(?:${PROMISES} (?:nam )?|nam )?20\\d\\d\\b(?! ?-)`, 'g')],
];

interface Found {
  readonly role: ColumnRole;
  readonly at: number;
  readonly to: number;
}

function matchesOf(folded: string, [role, pattern]: readonly [ColumnRole, RegExp]): Found[] {
  return [...folded.matchAll(pattern)].map((match) => ({ role, at: match.index, to: match.index + match[0].length }));
}

function headingsOf(folded: string): Found[] {
  const found: Found[] = [];
  const isFree = ({ at, to }: Found): boolean => found.every((other) => other.to <= at || other.at >= to);
  for (const heading of YEARLY) found.push(...matchesOf(folded, heading).filter(isFree));
  // A year that stands alone says no more than the heading beside it.
  if (found.filter(({ role }) => role === 'year').length < 2) found.splice(0, found.length, ...found.filter(({ role }) => role !== 'year'));
  const label = matchesOf(folded, HEADINGS[0] ?? ['label', /^$/g])[0]?.at ?? 0;
  for (const heading of HEADINGS) {
    // The names' heading stands after the label's: "PHỤ LỤC … CHỈ TIÊU" above the table is its title.
    const first = matchesOf(folded, heading).find((one) => isFree(one) && (one.role !== 'name' || one.at >= label));
    if (first !== undefined) found.push(first);
  }
  return found.sort((one, other) => one.at - other.at);
}

/** Whether a line below headings begins the table's body. */
function beginsBody({ text, number }: Line): boolean {
  return number === 1 || /^[IA][.)]?$/.test(text) || /^(\(?0?1[.)]?|[-+•]|[IVX]+[.)]?|A[.)]?) +\p{L}/u.test(text);
}

const DEEPEST = 40;

function headerAt(lines: readonly Line[], from: number): LayoutHeader | undefined {
  let to = from + 1;
  while (to < lines.length && to - from < DEEPEST) {
    const line = lines[to];
    if (line === undefined || beginsBody(line)) break;
    to += 1;
  }
  if (to >= lines.length || to - from >= DEEPEST) return undefined;
  const whole = textOf(lines.slice(from, to).flatMap(({ words }) => words));
  const found = headingsOf(fold(whole));
  if (!found.some(({ role }) => role === 'name') || found.length < 3) return undefined;
  const named = found.map(({ role, at }, place) => ({ role, heading: whole.slice(at, found[place + 1]?.at).trim() }));
  const figures = named.filter(({ role }) => FIGURE_ROLES.has(role) && role !== 'target');
  const targets = figures.filter(({ role }) => role !== 'baseline');
  // "Kế hoạch 05 năm" over "Đến năm 2030" and "Bình quân năm" is no column of its own.
  const group = targets.length > 0 ? (named.find(({ role }) => role === 'target')?.heading ?? '') : '';
  const place = Math.max(named.findIndex(({ role }) => role === 'target'), -1);
  const rest = named.filter(({ role }) => !figures.some((figure) => figure.role === role));
  if (targets.length === 0 || place < 0) {
    const columns = targets.length === 0 ? named : named.filter(({ role }) => role !== 'target');
    return { from, to, group: '', columns };
  }
  const columns = rest.flatMap((column) => (column.role === 'target' ? targets : [column]));
  const baseline = figures.filter(({ role }) => role === 'baseline');
  const start = columns.findIndex(({ role }) => FIGURE_ROLES.has(role));
  return { from, to, group, columns: [...columns.slice(0, start), ...baseline, ...columns.slice(start)] };
}

/**
 * Finds the headings of the appendix's table in the lines of a document. Where several tables have such headings, the one
 * counts under which the most lines begin with a number or a dash.
 */
export function findHeader(lines: readonly Line[]): LayoutHeader | undefined {
  const headers: LayoutHeader[] = [];
  lines.forEach(({ text }, at) => {
    const last = headers[headers.length - 1];
    if (last !== undefined && at < last.to) return;
    if (!/^\(?[sStT]/.test(text) || !/^\(?(stt|tt|so tt)\b/.test(fold(text.slice(0, 20)))) return;
    const header = headerAt(lines, at);
    if (header !== undefined) headers.push(header);
  });
  // Headings that are said again on the next page belong to the table that is under way.
  const kinds = (header: LayoutHeader): string => header.columns.map(({ role }) => role).join();
  const first = headers.filter((header, at) => at === 0 || kinds(header) !== kinds(headers[at - 1] ?? header));
  const rowsUnder = first.map((header, at) => lines.slice(header.to, first[at + 1]?.from).filter(({ text }) => /^(\d{1,2}[.)]?|-) *\p{L}/u.test(text)).length);
  return first[rowsUnder.indexOf(Math.max(...rowsUnder))];
}
