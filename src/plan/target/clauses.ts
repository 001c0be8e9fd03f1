import { headAt, type Figure, type Head, type Notes } from './figures';
import { isMark, isPhrase, type Node } from './nodes';
import type { Meaning } from './phrases';
import { unitAt, type Unit } from './units';

/** A figure with the words that belong to it. */
export interface Clause {
  readonly pre: readonly Node[];
  readonly figure: Figure;
  readonly innerUnit: Unit | undefined;
  readonly post: readonly Node[];
  readonly start: number;
  readonly end: number;
  /** "và" stands between the clause before and this one. */
  readonly isJoined: boolean;
}

const LEADS: readonly Meaning[] = [
  '>=',
  '>',
  '<=',
  '<',
  '~',
  'from',
  'pass',
  'reach',
  'reachAndPass',
  'upTo',
  'raisedTo',
  'loweredTo',
  'increase',
  'decrease',
  'average',
  'annual',
  'total',
  'termEnd',
  'strive',
  'filler',
];

/** Whether a node says something about the figure that it stands before. */
export function isLead(node: Node | undefined): boolean {
  return node?.kind === 'sign' || node?.kind === 'year' || isMark(node, ':') || isPhrase(node, ...LEADS);
}

/** Where the leads before `end` begin, not before `least`. */
export function leadsBefore(nodes: readonly Node[], least: number, end: number): number {
  let index = end;
  while (index > least && isLead(nodes[index - 1])) index -= 1;
  return index;
}

function isSeparator(node: Node | undefined): boolean {
  return isMark(node, ',') || isPhrase(node, 'and');
}

type Cut =
  /** What stands before `post` belongs to the left figure, from `pre` on to the right one. */
  | { readonly kind: 'apart'; readonly post: number; readonly pre: number; readonly unclear?: true }
  /** The right number is only mentioned: "72 xã đạt 19 tiêu chí". */
  | { readonly kind: 'mention' }
  /** The left number is part of the right one's label: "Lúa 2 vụ 40 ha". */
  | { readonly kind: 'label' }
  /** The left number is where the change began: "từ 5% lên 8%". */
  | { readonly kind: 'start'; readonly leads: number };

function lastWhere(
  nodes: readonly Node[],
  from: number,
  to: number,
  test: (node: Node | undefined, at: number) => boolean,
): number | undefined {
  for (let index = to - 1; index >= from; index -= 1) if (test(nodes[index], index)) return index;
  return undefined;
}

/**
 * Shares out what stands between two figures. In this order:
 * 1. a comma or "và" right before the second figure's leads:      95% khu đô thị, làng nghề, | đạt 70% …
 * 2. "từ" before the first and "lên"/"còn" between:               từ 5% lên 8%
 * 3. only leads between:                                          95% | phấn đấu 98%
 * 4. a comma or "và" right after the first figure's unit:         33%, | khu vực II 26%
 * 5. the last comma, else the last "và":                          23 ha trồng trên nương và | rừng 14 ha
 * 6. only the second is a percentage: the first is a label:    Chương trình 30 đạt 90%
 * 7. a predicate between: the second is only mentioned:           72 xã đạt 19 tiêu chí
 * 8. the second has a unit and the first is no share: a label:    Lúa 2 vụ 40 ha
 */
function cutBetween(nodes: readonly Node[], left: Head, right: Head): Cut {
  const unit = unitAt(nodes, left.to);
  let after = left.to + (unit?.length ?? 0);
  while (after < right.from && (isPhrase(nodes[after], 'orMore', 'orLess') || nodes[after]?.kind === 'group'))
    after += 1;

  // "8, 5%", "9 5%": two numbers, or one with a blank in it.
  const bare = right.from - left.to - (isMark(nodes[left.to], ',') ? 1 : 0);
  if (bare === 0 && left.figure.kind === 'number') return { kind: 'apart', post: left.to, pre: right.from, unclear: true };
  const leads = leadsBefore(nodes, after, right.from);
  if (leads > after && isSeparator(nodes[leads - 1])) return { kind: 'apart', post: leads - 1, pre: leads };
  const between = nodes.slice(leads, right.from);
  if (leads === after && between.length > 0) {
    const level = between.some((node) => isPhrase(node, 'upTo', 'raisedTo', 'loweredTo'));
    const begins = nodes.slice(leadsBefore(nodes, 0, left.from), left.from).some((node) => isPhrase(node, 'from'));
    if (level && begins) return { kind: 'start', leads };
    const tells = between.some(
      (node) => node.kind === 'sign' || isPhrase(node, 'increase', 'decrease', 'strive', '>=', '>', '<=', '<', '~'),
    );
    if (tells) return { kind: 'apart', post: after, pre: after };
  }
  // "25 xã trong năm 2027 và đến năm 2030, cả huyện có 40 xã".
  const dated = lastWhere(nodes, after, right.from - 1, (node, at) => isPhrase(node, 'and') && nodes[at + 1]?.kind === 'year');
  if (dated !== undefined && nodes.slice(0, dated).some(({ kind }) => kind === 'year')) return { kind: 'apart', post: dated, pre: dated + 1 };
  if (isSeparator(nodes[after])) return { kind: 'apart', post: after, pre: after + 1 };
  const separator =
    lastWhere(nodes, after, right.from, (node) => isMark(node, ',')) ??
    lastWhere(nodes, after, right.from, (node) => isPhrase(node, 'and'));
  if (separator !== undefined) return { kind: 'apart', post: separator, pre: separator + 1 };
  if (nodes[right.to]?.kind === 'percent' && unit?.name !== '%') return { kind: 'label' };
  if (nodes.slice(after, right.from).some((node) => isPhrase(node, 'predicate', 'reach', 'none')))
    return { kind: 'mention' };
  if (left.figure.kind === 'number' && nodes[left.to]?.kind === 'word' && unitAt(nodes, right.to) !== undefined)
    return { kind: 'label' };
  return { kind: 'apart', post: after, pre: after, unclear: true };
}

/** "Không còn xã dưới 15 tiêu chí": the figure says which ones there may be none of. */
export function promisesNone({ pre }: Clause): boolean {
  const none = pre.findIndex((node) => isPhrase(node, 'none'));
  const noun = pre[none + 1];
  return none >= 0 && noun?.kind === 'word' && noun.word !== 'quá' && pre.slice(none + 1).some((node) => isPhrase(node, '>=', '>', '<=', '<'));
}

/** "giảm từ 3% xuống 5%": what falls cannot end higher. */
function refuseWrongWay(start: Head, end: Head, leads: readonly Node[], place: { readonly start: number; readonly end: number }, notes: Notes): void {
  if (start.figure.kind !== 'number' || end.figure.kind !== 'number') return;
  const rise = end.figure.value - start.figure.value;
  const falls = leads.some((node) => isPhrase(node, 'loweredTo'));
  if (falls ? rise >= 0 : rise <= 0) notes.problems.push({ code: 'conflictingSigns', ...place });
}

/** Cuts a piece of text without semicolons into clauses of one figure each; none where it has no figure. */
export function clausesOf(nodes: readonly Node[], notes: Notes): Clause[] {
  const heads: Head[] = [];
  for (let index = 0; index < nodes.length;) {
    const head = headAt(nodes, index, notes);
    if (head !== undefined) heads.push(head);
    // A number inside the unit ("giường/10.000 dân") is no figure.
    index = head === undefined ? index + 1 : head.to + (unitAt(nodes, head.to)?.length ?? 0);
  }

  const clauses: Clause[] = [];
  let pre: readonly Node[] = nodes.slice(0, heads[0]?.from ?? 0);
  let [current] = heads;
  let isJoined = false;
  const finish = (until: number) => {
    if (current === undefined) return;
    const post = nodes.slice(current.to, until);
    const start = (pre[0] ?? nodes[current.from])?.start ?? 0;
    const end = nodes[until - 1]?.end ?? start;
    clauses.push({ pre, figure: current.figure, innerUnit: current.innerUnit, post, start, end, isJoined });
  };
  for (const next of heads.slice(1)) {
    if (current === undefined) break;
    const place = { start: nodes[next.from]?.start ?? 0, end: nodes[next.to - 1]?.end ?? 0 };
    const cut = cutBetween(nodes, current, next);
    if (cut.kind === 'mention') {
      notes.warnings.push({ code: 'figureInWords', ...place });
      continue;
    }
    if (cut.kind === 'start') {
      refuseWrongWay(current, next, nodes.slice(cut.leads, next.from), place, notes);
      // The year of where the change began is not the target's: "từ 37% năm 2025 lên 42%".
      const leads = nodes.slice(cut.leads, next.from);
      const level = leads.findIndex((node) => isPhrase(node, 'upTo', 'raisedTo', 'loweredTo'));
      const begin = lastWhere(pre, 0, pre.length, (node) => isPhrase(node, 'from')) ?? pre.length;
      pre = [...pre.slice(0, begin), ...leads.filter((node, place) => place > level || node.kind !== 'year')];
    }
    else if (cut.kind === 'label') {
      pre = [...pre, ...nodes.slice(current.from, next.from)];
      notes.warnings.push({
        code: 'figureInWords',
        start: nodes[current.from]?.start ?? 0,
        end: nodes[current.to - 1]?.end ?? 0,
      });
    } else {
      if (cut.unclear === true) notes.problems.push({ code: 'twoFigures', ...place });
      finish(cut.post);
      isJoined = isPhrase(nodes[cut.post], 'and');
      pre = nodes.slice(cut.pre, next.from);
    }
    current = next;
  }
  finish(nodes.length);
  return clauses;
}
