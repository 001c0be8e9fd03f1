import { readAfter, type After } from './after';
import { readBefore, type Before } from './before';
import type { Clause } from './clauses';
import type { Notes } from './figures';
import type { Basis, Comparator, FigurePart } from './types';
import { sliceOf, type When } from './words';

/** What the parts of one cell share while they are read. Places are those of `Letters`. */
export interface Reading {
  readonly text: string;
  /** The column's unit is a percent sign, so words behind a number are what the share is taken of. */
  readonly shareColumn: boolean;
  readonly notes: Notes;
}

/** A figure as read, before it is known whether it is a target, a stretch or a restatement. */
export interface Draft {
  readonly part: FigurePart;
  readonly before: Before;
  readonly after: After;
  /** What can name it in a list. */
  readonly name: string | null;
  readonly isJoined: boolean;
}

/** "vượt 10% dự toán", "vượt 5% so với kế hoạch": how much more, not more than how much. */
function passesBy(before: Before, after: After): boolean {
  return before.passes && (after.versus !== null || /^(dự toán|kế hoạch|chỉ tiêu|nghị quyết)/i.test(after.of ?? ''));
}

function comparatorOf(before: Before, after: After, clause: Clause, notes: Notes): Comparator {
  const { more } = after;
  const place = { start: clause.start, end: clause.end };
  if (more !== null) {
    const said = more === 'orMore' ? '>=' : '<=';
    if (before.op !== null && before.op !== '=' && before.op.charAt(0) !== said.charAt(0)) {
      notes.problems.push({ code: 'conflictingSigns', ...place });
    }
    return said;
  }
  if (before.op !== null && before.op !== '=') return before.op;
  if (before.passes && !passesBy(before, after)) return '>';
  if (before.from && clause.figure.kind === 'number') {
    notes.warnings.push({ code: 'openFrom', ...place });
    return '>=';
  }
  return before.approx && clause.figure.kind !== 'range' ? '~' : '=';
}

function directionOf(op: Comparator, { level }: Before, change: FigurePart['change']): 'up' | 'down' | null {
  if (level !== null) return level === 'raised' ? 'up' : 'down';
  if (change !== null) return change === 'increase' ? 'up' : 'down';
  if (op === '>=' || op === '>') return 'up';
  return op === '<=' || op === '<' ? 'down' : null;
}

/** A year said before the figure counts, unless one is said behind it; a period in a noun behind it ends nothing. */
function whenBoth(before: When, after: When): When {
  const said = after.year === null || (after.isPeriod && before.year !== null && !before.isPeriod) ? before : after;
  const isRate = before.basis === 'total' && after.basis === 'annual';
  const basis = before.basis === 'byYear' || isRate ? (after.basis ?? 'byYear') : (before.basis ?? after.basis);
  return { basis, year: said.year, isPeriod: said.isPeriod, inTerm: before.inTerm || after.inTerm };
}

/** An average over the years of a period is one of each of them, and never their sum. */
function basisOf({ average }: Before, { basis, isPeriod }: When): Basis {
  if (!average) return basis;
  return basis === 'total' ? null : isPeriod ? 'annual' : basis;
}

/** Whether figures in the unit can be added up over years: money and things, and not shares, times or amounts a head. */
function addsUp(unit: string | null): boolean {
  return unit !== null && !/[%‰/]/.test(unit) && !['lần', 'điểm', 'giờ', 'phút', 'ngày', 'tháng'].includes(unit);
}

/** "Trong nhiệm kỳ kết nạp 100 đảng viên" is their sum. What is kept, or what a level rises or falls to, is none. */
function isOfTerm(when: When, before: Before, clause: Clause, unit: string | null, text: string): boolean {
  if (!when.inTerm || when.basis !== null || before.average || before.level !== null || !addsUp(unit)) return false;
  return !/duy trì|giữ/i.test(sliceOf(text, clause.pre) ?? '');
}

/** clause → figure with all that its words say */
export function draftOf(clause: Clause, reading: Reading): Draft {
  const { text, shareColumn, notes } = reading;
  const before = readBefore(clause, text, notes);
  const after = readAfter(clause, text, shareColumn, notes);
  const op = comparatorOf(before, after, clause, notes);
  const change = passesBy(before, after) ? 'increase' : before.change;
  if (change !== null && clause.figure.kind === 'number' && clause.figure.value < 0) notes.problems.push({ code: 'conflictingSigns', start: clause.start, end: clause.end });
  const when = whenBoth(before.when, after.when);
  const isSum = !before.average && when.basis === 'byYear' && when.isPeriod && change === null && addsUp(after.unit);
  if (isSum) notes.warnings.push({ code: 'periodTotal', start: clause.start, end: clause.end });
  const said = {
    at: { start: clause.start, end: clause.end },
    label: before.label,
    op,
    approx: before.approx,
    ceiling: op === '<' || op === '<=' || (before.level === 'lowered' && op !== '>' && op !== '>='),
    unit: after.unit,
    unitText: after.unitText,
    of: after.of,
    basis: isSum || isOfTerm(when, before, clause, after.unit, text) ? 'total' : basisOf(before, when),
    year: when.year,
    average: before.average,
    change,
    direction: directionOf(op, before, change),
    stretch: null,
    restated: [],
    remark: after.remark,
  };
  const part: FigurePart = { ...said, ...clause.figure };
  return { part, before, after, name: after.name, isJoined: clause.isJoined };
}
