import { ok, type Result } from '../result';
import { joinAmounts } from './amounts';
import { settleGrades } from './grades';
import { isMark, type Node } from './nodes';
import { settleNumbers, settleSigns } from './numerals';
import type { Raised, Tokens } from './tokens';
import type { TargetProblemCode } from './types';
import { joinPhrases, joinYears, type Warn } from './years';

/** Brackets → groups. One that is not closed reaches to the end; one that was not opened is passed over. */
function joinGroups(nodes: readonly Node[]): Node[] {
  const open: { readonly start: number; readonly gap: boolean; readonly items: Node[] }[] = [
    { start: 0, gap: true, items: [] },
  ];
  const close = (end: number) => {
    const group = open.length > 1 ? open.pop() : undefined;
    if (group !== undefined) open[open.length - 1]?.items.push({ kind: 'group', end, ...group });
  };
  for (const node of nodes) {
    if (isMark(node, '(')) {
      // Deep nesting has no meaning in a target; further brackets join the innermost one.
      if (open.length < 4) open.push({ start: node.start, gap: node.gap, items: [] });
    } else if (isMark(node, ')')) close(node.end);
    else open[open.length - 1]?.items.push(node);
  }
  const end = nodes[nodes.length - 1]?.end ?? 0;
  while (open.length > 1) close(end);
  return open[0]?.items ?? [];
}

/** Tokens → nodes, in passes that each do one thing. */
export function nodesOf({ tokens }: Tokens, warn: Warn): Result<Node[], Raised<TargetProblemCode>> {
  const signed = settleSigns(settleGrades(settleNumbers(joinAmounts(joinYears(joinPhrases(tokens, warn), warn)))));
  return signed.ok ? ok(joinGroups(signed.value)) : signed;
}
