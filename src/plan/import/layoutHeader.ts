import { fold } from './cells';
import { textOf, type Line } from './layoutWords';
import type { ColumnRole } from './types';

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
export const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['baseline', 'byEnd', 'average', 'total', 'target', 'year']);

/** How the headings begin, on folded text; the first match of each counts. */
const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['label', /\b(stt|so tt|tt)\b/],
  ['name', /\b(noi dung|ten chi tieu|danh muc|(cac )?chi tieu( chu yeu)?)\b/],
  ['unit', /\b(dvt|don vi( tinh)?(?! (thuc|chu|phoi|theo|phu)))\b/],
  ['baseline', /\b((uoc|ket qua) )?(thuc hien|th|hien trang)( nam)? ?(?=(19|20)\d\d)/],
  ['byEnd', /\b(muc tieu |ke hoach |kh )?den (het |cuoi )?(nam )?(?=20\d\d)/],
  ['average', /\b(binh quan|bq|trung binh)\b/],
  ['target', /\b(ke hoach|muc tieu|chi tieu giao|kh)\b/],
  ['lead', /\b((co quan|don vi) (chu tri|thuc hien|theo doi|phu trach)|chu tri)\b/],
  ['coordinating', /\b((co quan|don vi) phoi hop|phoi hop)\b/],
  ['note', /\bghi chu\b/],
];

interface Found {
  readonly role: ColumnRole;
  readonly at: number;
}

function headingsOf(folded: string): Found[] {
  const found: Found[] = [];
  const label = HEADINGS[0]?.[1].exec(folded)?.index ?? 0;
  for (const [role, pattern] of HEADINGS) {
    // The names' heading stands after the label's: "PHỤ LỤC … CHỈ TIÊU" above the table is its title.
    const from = role === 'name' ? label : 0;
    const match = pattern.exec(folded.slice(from));
    if (match !== null && !found.some(({ at }) => at === match.index + from)) found.push({ role, at: match.index + from });
  }
  for (const match of folded.matchAll(/(?<![\d-] ?)\b20\d\d\b(?! ?-)/g)) {
    const isOwn = !/(nam|th|den|hien|ke hoach|kh) $/.test(folded.slice(0, match.index));
    if (isOwn) found.push({ role: 'year', at: match.index });
  }
  const years = found.filter(({ role }) => role === 'year');
  return (years.length >= 2 ? found : found.filter(({ role }) => role !== 'year')).sort((one, other) => one.at - other.at);
}

/** Whether a line below headings begins the table's body. */
function beginsBody({ text, number }: Line): boolean {
  return number === 1 || /^(\(?0?1[.)]?|[-+•]|[IVX]+[.)]?|A[.)]?) +\p{L}/u.test(text);
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
