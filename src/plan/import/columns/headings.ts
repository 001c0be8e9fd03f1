import type { Year } from '../../Plan';
import { compares, headingWords, isGivenFromAbove, isGrowthHeading, isOfPart, isOfSeveralYears, isOutlook, promises, roleOfWords, strives, type HeadingRole } from './headingWords';
import { unitIn } from './unitWords';
import type { PastedCell } from '../types';

type Row = readonly PastedCell[];

/** What the words of a heading say about its column. `figures` is a year alone, whose role depends on its neighbours. */
export interface HeadingSense extends HeadingRole {
  readonly year?: Year;
  /** The last year that the heading names, whatever its role. */
  readonly lastYear?: Year;
  readonly unit?: string;
  /** It is what a higher level asks for: "Tỉnh giao". */
  readonly fromAbove?: boolean;
  /** It is what is striven for: "Mức phấn đấu". */
  readonly strives?: boolean;
  /** It looks beyond the plan: "Tầm nhìn 2045". */
  readonly outlook?: boolean;
  /** Only an upper heading says what the column holds; its own may be that of a part: "Nông thôn". */
  readonly inherited?: boolean;
}

const YEAR = /(?<!\d)(19|20|21)\d{2}(?!\d)/g;

/** All years that a text names, in their order. */
function yearsIn(text: string): Year[] {
  return [...text.matchAll(YEAR)].map(([year]) => Number(year));
}

/** Roles of figures; those of other columns are what they are under whatever heading. */
const OF_FIGURES: ReadonlySet<HeadingRole['role']> = new Set<HeadingRole['role']>(['baseline', 'byEnd', 'average', 'total', 'target', 'year', 'figures']);

/** A heading that is broken over rows, since nothing tells that its cells are merged: "Đơn vị" over "thực hiện". */
function withoutBreaks(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const above = whole[whole.length - 1];
    if (above !== undefined && /^\p{Ll}/u.test(line)) whole[whole.length - 1] = `${above} ${line}`;
    else whole.push(line);
  }
  return whole;
}

/** What the headings above a column's own one make of its role. */
function under(found: HeadingRole, upper: readonly string[]): HeadingRole {
  if (!OF_FIGURES.has(found.role)) return found;
  if (upper.some(compares)) return { role: 'ignore' };
  const isPast = upper.some((words) => roleOfWords(words, 0)?.role === 'baseline');
  if (found.role === 'figures' && isPast) return { role: 'baseline' };
  // "Kế hoạch năm 2026" over "Xã phấn đấu".
  if (found.role === 'target' && found.weak !== true && yearsIn(upper[upper.length - 1] ?? '').length === 1) return { role: 'figures' };
  // An average or a sum of years gone by is no figure of the base year.
  if (isPast && (found.role === 'average' || found.role === 'total')) return { role: 'ignore' };
  if (found.bare === true && upper.some(promises)) return { role: found.role };
  return found;
}

/**
 * What a column's heading says; `lines` are its texts from top to bottom. The lowest line that says anything decides,
 * since it is the most particular; an upper "Thực hiện" over a year still makes it the past.
 */
export function senseOf(lines: readonly string[]): HeadingSense | undefined {
  const stated = lines.map(unitIn).find((found) => found !== undefined);
  const all = withoutBreaks(lines).map(headingWords);
  const unit = stated ?? (all.some(isGrowthHeading) ? '%' : undefined);
  const spread = { ...(unit === undefined ? {} : { unit }), ...(all.some(isGivenFromAbove) ? { fromAbove: true } : {}), ...(all.some(strives) ? { strives: true } : {}), ...(all.some(isOutlook) ? { outlook: true } : {}) };
  const years = yearsIn(all[all.length - 1] ?? '');
  const year = years.length > 0 ? years[years.length - 1] : yearsIn(all.join(' ')).pop();
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const words = all[at] ?? '';
    const own = roleOfWords(words, yearsIn(words).length);
    if (own === undefined) continue;
    const found = under(own, all.slice(0, at));
    // "Thực hiện" beneath "Giai đoạn 2021 - 2025" is what those years came to.
    const isOfYears = found.role === 'baseline' && yearsIn(words).length === 0 && all.slice(0, at).some(isOfSeveralYears);
    const isInherited = OF_FIGURES.has(found.role) && all.slice(at + 1).some(isOfPart);
    const isOfYear = found.role === 'figures' || found.role === 'baseline' || found.role === 'byEnd';
    return { ...found, ...(isOfYears ? { notOfYear: true } : {}), ...(isInherited ? { inherited: true } : {}), ...(isOfYear && year !== undefined ? { year } : {}), ...(year === undefined ? {} : { lastYear: year }), ...spread };
  }
  return all.some(compares) || unit !== undefined ? { role: 'ignore', ...spread } : undefined;
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

/** A figure that is no year, as only the rows below the headings have them. */
function isFigure(text: string): boolean {
  return /^[>=<≥≤~±\s]*\d[\d.,\s–-]*%?$/.test(text) && !/^(19|20|21)\d{2}$/.test(text);
}

/** How many of a row's cells are headings of different roles; none where it has figures. */
export function headingsIn(row: Row): number {
  if (row.some(({ text }) => isFigure(text))) return 0;
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
