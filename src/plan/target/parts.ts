import { readAfter, type After } from './after';
import { readBefore, type Before } from './before';
import { clausesOf, type Clause } from './clauses';
import type { Notes } from './figures';
import { isPhrase, type Node } from './nodes';
import type { Basis, Comparator, FigurePart, Restatement, TargetPart } from './types';
import { refuseLooseSigns, sliceOf, whenOf, type When } from './words';

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

function restatementOf({ part, before, after }: Draft, bracket: boolean): Restatement {
  const level = before.level !== null || (bracket && before.reached && part.change === null);
  const versus = after.versus === null || after.versus === '' ? (level ? 'level' : null) : after.versus;
  return {
    op: part.op,
    value: part.kind === 'range' ? part.low : part.value,
    unit: part.unit,
    change: part.change,
    versus,
  };
}

/** "phấn đấu 15" behind a target is its stretch, which has to be on the better side. */
function withStretch(part: FigurePart, goal: FigurePart, notes: Notes): FigurePart {
  const stretch = goal.kind === 'range' ? goal.high : goal.value;
  const bound = part.kind === 'range' ? part.high : part.value;
  // A fall is better the larger it is, whichever way the level goes.
  const smaller = part.ceiling && part.change !== 'decrease';
  if (smaller || bound < 0 ? stretch >= bound : stretch <= bound)
    notes.problems.push({ code: 'stretchNotBetter', ...goal.at });
  return { ...part, stretch };
}

function joined(left: string | null, right: string | null): string | null {
  return left === null || right === null ? (left ?? right) : `${left} ${right}`;
}

/**
 * bracket := "phấn đấu" figure     a stretch
 *          | ("theo" | "trừ" …) words | words without figure or year     a remark
 *          | year words     the year
 *          | clauses     restatements
 */
function withGroup(part: FigurePart, items: readonly Node[], reading: Reading): FigurePart {
  const { text, notes } = reading;
  const remark = { ...part, remark: joined(part.remark, sliceOf(text, items)) };
  if (isPhrase(items[0], 'remark')) return remark;
  const clauses = clausesOf(items, notes);
  if (clauses.length === 0) {
    refuseLooseSigns(items, notes);
    const { year } = whenOf(items);
    const onlyYear = items.every((node) => node.kind === 'year' || isPhrase(node, 'filler', 'reach'));
    return year !== null && onlyYear ? { ...part, year, basis: part.basis ?? 'byYear' } : remark;
  }
  return clauses
    .map((clause) => draftOf(clause, reading))
    .reduce<FigurePart>(
      (whole, draft) =>
        draft.before.strives
          ? withStretch(whole, draft.part, notes)
          : { ...whole, restated: [...whole.restated, restatementOf(draft, true)] },
      part,
    );
}

/** A target part and what can name it in a list. */
export interface NamedPart {
  readonly part: TargetPart;
  /** A comparing word stands before its figure, and may count for the next one too. */
  readonly sharesWord?: boolean;
  /** It stands behind "trong đó" or in brackets. */
  readonly isPart?: boolean;
  readonly name: string | null;
}

function isStretchOf(previous: FigurePart, { part, before, name }: Draft): boolean {
  const sameUnit = part.unit === null || part.unit === previous.unit || previous.unit === null;
  const sameYear = part.year === null || previous.year === null || part.year === previous.year;
  return (
    before.strives &&
    part.label === null &&
    sameUnit &&
    sameYear &&
    (name === null || part.of === previous.of || part.unit !== '%')
  );
}

/** "Tối thiểu 75% hồ sơ cấp tỉnh và 55% hồ sơ cấp xã": the comparing word counts for both. */
function withSharedWord({ part: previous, sharesWord }: { readonly part: FigurePart; readonly sharesWord: boolean }, { part, before, isJoined }: Draft): FigurePart {
  const isBare = part.op === '=' && before.label === null && before.level === null && !before.reached && part.change === null && part.unit === previous.unit;
  return isJoined && isBare && sharesWord && previous.change === null ? { ...part, op: previous.op, ceiling: previous.ceiling, direction: previous.direction } : part;
}

/** Adds a clause to the parts before it, in place: as a stretch or restatement of the last one, or as a part of its own. */
export function addDraft(parts: NamedPart[], draft: Draft, reading: Reading): void {
  const last = parts[parts.length - 1];
  const previous = last?.part;
  const grouped = (part: FigurePart) =>
    draft.after.groups.reduce((whole, group) => withGroup(whole, group.items, reading), part);
  const add = (part: FigurePart) => parts.push({ part: grouped(part), name: draft.name, sharesWord: draft.before.op !== null });
  if (last === undefined || previous === undefined || !('op' in previous)) {
    add(draft.part);
    return;
  }
  const change = (part: FigurePart) => (parts[parts.length - 1] = { ...last, part: grouped(part) });
  const compares = draft.part.change !== null || draft.part.unit === 'lần';
  // "2.000 lượt, tăng 15%" says the same twice.
  const isSameRise = draft.part.change !== null && draft.part.unit === '%' && previous.unit !== '%' && previous.change === null && draft.after.of === null && draft.part.basis !== 'annual' && !draft.part.average;
  const isLater = draft.part.year !== null && previous.year !== null && draft.part.year > previous.year;
  if (isStretchOf(previous, draft)) change(withStretch(previous, draft.part, reading.notes));
  else if ((draft.after.versus !== null || isSameRise) && compares && draft.part.label === null && !isLater)
    change({ ...previous, restated: [...previous.restated, restatementOf(draft, false)] });
  else add(withSharedWord({ part: previous, sharesWord: last.sharesWord === true }, draft));
}
