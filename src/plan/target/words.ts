import type { Year } from '../Plan';
import type { Notes } from './figures';
import { isMark, isPhrase, type Node } from './nodes';
import type { Basis } from './types';

/** The slice of the text that nodes cover, without punctuation around it; null where nothing is left. */
export function sliceOf(text: string, nodes: readonly Node[]): string | null {
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  if (first === undefined || last === undefined) return null;
  const slice = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  const bare = slice.replace(/^[\s,;:/\u2010-\u2015-]+/, '').replace(/[\s,;:/\u2010-\u2015-]+$/, '');
  return bare === '' ? null : bare;
}

/** What words anywhere around a figure say about when it holds. */
export interface When {
  readonly basis: Basis;
  readonly year: Year | null;
  /** The year is the last one of a period: "giai đoạn 2026 - 2030". */
  readonly isPeriod: boolean;
  /** Within the term, "trong nhiệm kỳ". */
  readonly inTerm: boolean;
}

export function whenOf(nodes: readonly Node[]): When {
  const years = nodes.flatMap((node) => (node.kind === 'year' ? [node] : []));
  const last = years[years.length - 1];
  const year = last?.year ?? null;
  const total = nodes.some((node) => isPhrase(node, 'total'));
  const annual = nodes.some((node) => isPhrase(node, 'annual'));
  const byYear = year !== null || nodes.some((node) => isPhrase(node, 'termEnd'));
  return { basis: total ? 'total' : annual ? 'annual' : byYear ? 'byYear' : null, year, isPeriod: last?.isPeriod === true, inTerm: nodes.some((node) => isPhrase(node, 'term')) };
}

/** The nodes without "so với năm 2015" and "theo chuẩn giai đoạn 2021-2025": their years are not the target's. */
export function withoutComparison(nodes: readonly Node[]): Node[] {
  let inside: 'versus' | 'standard' | null = null;
  return nodes.filter((node, index) => {
    if (isPhrase(node, 'versus')) inside = 'versus';
    // "Tính đến năm 2030" names the target's year.
    else if (isPhrase(node, 'remark') && nodes[index + 1]?.kind === 'word') inside = 'standard';
    else if (inside === 'standard' && (node.kind === 'sign' || isPhrase(node, '>=', '>', '<=', '<', '~', 'reach', 'annual'))) inside = null;
    const drop = inside === 'versus' || (inside === 'standard' && node.kind === 'year' && node.isPeriod === true);
    if (isMark(node, ',') || (inside === 'versus' && node.kind === 'year')) inside = null;
    return !drop;
  });
}

/** A sign that compares nothing. */
export function refuseLooseSigns(nodes: readonly Node[], notes: Notes): void {
  for (const { kind, start, end } of nodes) {
    if (kind === 'sign' || kind === 'percent') notes.problems.push({ code: 'signWithoutNumber', start, end });
  }
}
