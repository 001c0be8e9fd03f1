import { clausesOf } from './clauses';
import { draftOf, type Draft, type Reading } from './drafts';
import type { Notes } from './figures';
import { isPhrase, type Node } from './nodes';
import type { FigurePart, Restatement, TargetPart } from './types';
import { refuseLooseSigns, sliceOf, whenOf } from './words';

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
