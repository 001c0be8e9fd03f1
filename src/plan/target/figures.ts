import { isMark, isPhrase, type Node } from './nodes';
import type { Raised } from './tokens';
import type { TargetProblemCode, TargetWarningCode } from './types';
import { unitAt, type Unit } from './units';

/** What was noticed while reading. Reading goes on after a problem; the first one by place is reported. */
export interface Notes {
  readonly warnings: Raised<TargetWarningCode>[];
  readonly problems: Raised<TargetProblemCode>[];
}

export type Figure =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'ratio'; readonly value: number; readonly denominator: number };

/** A figure among the nodes: `from` up to but not including `to`. */
export interface Head {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  /** The unit between the two numbers of a range: "10% - 12". */
  readonly innerUnit: Unit | undefined;
}

/** "3 xã - 5 phường", "100 triệu - 120 tỷ": two figures of different things make no range. */
function isOtherUnit(first: Unit | undefined, second: Unit | undefined): boolean {
  return first !== undefined && second !== undefined && !second.name.startsWith(first.name) && !first.name.startsWith(second.name);
}

/**
 * figure := number "/" number                      04/09
 *         | number [unit] ("-" | "~" | "đến") number     10 - 20;  10% - 12%
 *         | number                                 95
 */
export function headAt(nodes: readonly Node[], from: number, notes: Notes): Head | undefined {
  const first = nodes[from];
  if (first?.kind !== 'number') return undefined;
  const place = (last: Node) => ({ start: first.start, end: last.end });

  const below = nodes[from + 2];
  if (isMark(nodes[from + 1], '/') && below?.kind === 'number') {
    const third = nodes[from + 4];
    if (isMark(nodes[from + 3], '/') && third?.kind === 'number')
      notes.problems.push({ code: 'date', ...place(third) });
    // "10/12%" can be a range or a ratio.
    if (nodes[from + 3]?.kind === 'percent') notes.problems.push({ code: 'unclearRange', ...place(nodes[from + 3] ?? below) });
    if (below.value <= 0) notes.problems.push({ code: 'badNumber', ...place(below) });
    return {
      figure: { kind: 'ratio', value: first.value, denominator: below.value },
      from,
      to: from + 3,
      innerUnit: undefined,
    };
  }

  const unit = unitAt(nodes, from + 1);
  const joint = from + 1 + (unit?.length ?? 0);
  const second = nodes[joint + 1];
  const between = nodes[joint];
  const about = between?.kind === 'sign' && between.op === '~';
  if ((isMark(between, '-') || isPhrase(between, 'to') || about) && second?.kind === 'number') {
    const third = nodes[joint + 3];
    if (isMark(nodes[joint + 2], '-') && third?.kind === 'number')
      notes.problems.push({ code: 'unclearRange', ...place(third) });
    else if (isOtherUnit(unit, unitAt(nodes, joint + 2))) notes.problems.push({ code: 'unclearRange', ...place(second) });
    else if (first.value >= second.value) notes.problems.push({ code: 'rangeReversed', ...place(second) });
    return { figure: { kind: 'range', low: first.value, high: second.value }, from, to: joint + 2, innerUnit: unit };
  }
  return { figure: { kind: 'number', value: first.value }, from, to: from + 1, innerUnit: undefined };
}
