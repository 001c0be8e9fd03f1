import { fold, looksLikeTarget } from '../cells';
import { recogniseColumns } from '../columns/columns';
import { tableOf } from './table';
import type { ColumnRole, PastedCell } from '../types';

type Row = readonly PastedCell[];

/** How many rows look like an appendix's: a name and a target in different cells. */
export function promisingRows(rows: readonly Row[]): number {
  return rows.filter((row) => {
    const name = row.findIndex(({ text }) => text.length <= 400 && (text.match(/\p{L}/gu)?.length ?? 0) >= 6);
    return name >= 0 && row.some(({ text }, at) => at > name && looksLikeTarget(text));
  }).length;
}

/** How much a column under a heading of its own speaks for a table of targets; each role counts once. */
const WEIGHTS: Readonly<Partial<Record<ColumnRole, number>>> = { name: 2, unit: 2, baseline: 1, byEnd: 2, average: 2, total: 2, target: 2, year: 2, lead: 1 };
const PROMISES: readonly ColumnRole[] = ['byEnd', 'average', 'total', 'target', 'year'];
const NAMES_OF_TARGETS = /chi tieu|muc tieu/;
/** Headings of lists that have rows of names and figures, too: works, money, laws, people. */
const OF_OTHER_LISTS = /chu dau tu|tong muc dau tu|\bdu an\b|cong trinh|dia diem|kinh phi|\bvon\b|so tien|don gia|thanh tien|van ban|so hieu|ho (va )?ten|chuc (vu|danh)|ngay sinh|dien thoai/;
/** What a heading that no table of targets has takes away. */
const OTHER_WEIGHT = 3;

/** How much a table's headings look like those of a table of targets; 0 where it has none, or nothing is promised. */
function headingWeight(rows: readonly Row[]): number {
  const table = tableOf('html', rows, []);
  if (!table.ok) return 0;
  const { columns } = recogniseColumns(table.value);
  const stated = columns.filter(({ guessed, heading }) => !guessed && heading !== '');
  const roles = new Set(stated.map(({ role }) => role));
  if (!PROMISES.some((role) => roles.has(role))) return 0;
  const own = [...roles].reduce((sum, role) => sum + (WEIGHTS[role] ?? 0), 0);
  const named = stated.some(({ role, heading }) => role === 'name' && NAMES_OF_TARGETS.test(fold(heading))) ? 2 : 0;
  const others = columns.filter(({ heading }) => OF_OTHER_LISTS.test(fold(heading))).length;
  return Math.max(own + named - others * OTHER_WEIGHT, 0);
}

/** More rows than these make a table no likelier, so that a long list of something else does not outweigh its headings. */
const ENOUGH_ROWS = 15;
const ROWS_A_HEADING = 3;

/** How much a table looks like one of targets, by its rows and, if asked for, its headings; 0 where no row looks like that. */
export function likeness(rows: readonly Row[], promising: number, byHeadings: boolean): number {
  return promising === 0 ? 0 : (byHeadings ? headingWeight(rows) : 0) * ROWS_A_HEADING + Math.min(promising, ENOUGH_ROWS);
}
