import { headAt, type Figure, type Head, type Notes } from './figures';
import { cutBetween, lastWhere } from './cuts';
import { worded } from './grades';
import { isPhrase, type Node } from './nodes';
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
  const settled = new Set<number>();
  const finish = (until: number) => {
    if (current === undefined) return;
    const post = nodes.slice(current.to, until).map((node, step) => (settled.has((current?.to ?? 0) + step) ? worded(node) : node));
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
      // What compares or bounds a figure that is only mentioned belongs to that: "80% xã đạt 15 tiêu chí trở lên".
      settled.add(next.from - 1).add(next.to + (unitAt(nodes, next.to)?.length ?? 0));
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
