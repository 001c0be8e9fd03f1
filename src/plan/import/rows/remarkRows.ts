import type { RowTexts } from './rowTexts';
import { isNote } from './rowWords';
import type { PastedTable } from '../types';

/** What is known of a table's rows of remarks, by the rows' places. */
export type Remarks = ReadonlyMap<number, 'sure' | 'maybe'>;

/** "(*)", "**" before what it explains. */
const MARK = /^\(\s*\*{1,4}\s*\)|^\*{1,4}/u;

const isLine = ({ targets, unit, lead }: RowTexts): boolean => targets.length > 0 || unit !== '' || lead !== '';

/** Whether a cell of the table bears a mark behind its text: "Tổng đàn lợn*", "2,0 (*)". */
function marksIn({ rows }: PastedTable): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.flatMap(({ text }) => /(?<=[^\s*(])\s?\(?(\*{1,4})\)?(?:\s*[%‰])?$/u.exec(text)?.[1] ?? [])));
}

/**
 * The rows of remarks under a table: those below the last line that follow "Ghi chú:" or begin with a mark that another cell
 * bears. A star that nothing else bears is one as well, though not for sure, unless stars stand before the table's lines.
 */
export function remarksOf(table: PastedTable, rows: readonly RowTexts[]): Remarks {
  const found = new Map<number, 'sure' | 'maybe'>();
  const last = rows.reduce((end, row, at) => (isLine(row) ? at : end), -1);
  const marks = marksIn(table);
  const isStarred = rows.slice(0, last + 1).some(({ label }) => label.startsWith('*'));
  let isNoted = false;
  rows.forEach((row, at) => {
    const said = `${row.label} ${row.name}`.trim();
    const mark = MARK.exec(said)?.[0];
    if (mark?.startsWith('(') === true && !isLine(row)) found.set(row.index, 'sure');
    if (at <= last) return;
    // "12 | Nguồn nhân lực" is numbered as the lines are.
    isNoted ||= !/\d/.test(row.label) && isNote(row.name);
    const stars = mark?.replace(/[^*]/g, '');
    if (isNoted || (stars !== undefined && marks.has(stars))) found.set(row.index, 'sure');
    else if (stars !== undefined && !isStarred) found.set(row.index, 'maybe');
  });
  return found;
}
