import { isPhrase, type Node } from './nodes';
import type { Reading } from './drafts';
import type { TargetPart } from './types';
import { refuseLooseSigns, sliceOf, whenOf, withoutComparison } from './words';

/** words := ("không còn" | "đạt và vượt" | year | "hằng năm" | words)*   a piece of text without figure */
export function wordsPart(nodes: readonly Node[], reading: Reading): TargetPart | undefined {
  refuseLooseSigns(nodes, reading.notes);
  const when = whenOf(withoutComparison(nodes));
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  const said = nodes.filter(
    (node) => node.kind !== 'mark' && node.kind !== 'year' && !isPhrase(node, 'annual', 'termEnd', 'total', 'strive'),
  );
  if (first === undefined || last === undefined) return undefined;
  if (said.length === 0 && when.basis === null) return undefined;
  const none = nodes.some((node) => isPhrase(node, 'none'));
  const passed = nodes.findIndex((node) => isPhrase(node, 'reachAndPass'));
  const shared = {
    at: { start: first.start, end: last.end },
    label: sliceOf(reading.text, said),
    basis: when.basis,
    average: nodes.some((node) => isPhrase(node, 'average')),
    direction: none ? ('down' as const) : passed >= 0 ? ('up' as const) : null,
    remark: null,
    none,
  };
  if (when.year !== null) return { kind: 'milestone', ...shared, year: when.year };
  if (when.basis === 'annual' && passed < 0) return { kind: 'recurring', ...shared, year: null };
  const goal = nodes.slice(passed + 1).filter((node) => !isPhrase(node, 'annual'));
  return { kind: 'qualitative', ...shared, year: null, of: passed < 0 ? null : sliceOf(reading.text, goal) };
}
