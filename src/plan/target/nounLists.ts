import { isMark, isPhrase, isWord, type Node } from './nodes';
import { IN_LISTS, LONGEST_NOUN } from './nouns';

/** How many nodes the noun of a list takes that begins at `index`; 0 where none does. */
function listedLength(nodes: readonly Node[], index: number): number {
  const words: string[] = [];
  let length = 0;
  for (let node = nodes[index]; node?.kind === 'word' && words.length < LONGEST_NOUN; node = nodes[index + words.length]) {
    words.push(node.word);
    if (IN_LISTS.has(words.join(' '))) length = words.length;
  }
  return length;
}

/** Behind these many nodes a figure has nothing to do with the list. */
const FAR = 30;

/** "5 hợp tác xã, hộ kinh doanh đạt 200": what a figure of its own follows is counted by itself. */
function figureFollows(nodes: readonly Node[], from: number): boolean {
  for (let index = from; index < Math.min(nodes.length, from + FAR); index += 1) {
    const node = nodes[index];
    if (node?.kind === 'number') return true;
    if (isMark(node, ',', ';', ':') || isPhrase(node, 'and')) return false;
  }
  return false;
}

/** Where a list goes on behind its first noun: (("," | "và") noun)*; `from` where it does not. */
export function listEnd(nodes: readonly Node[], from: number): number {
  let to = from;
  while (isMark(nodes[to], ',') || isPhrase(nodes[to], 'and')) {
    const length = listedLength(nodes, to + 1);
    if (length === 0) break;
    to += 1 + length;
  }
  return to;
}

/** The same for nouns behind a figure, which counts all of them: "94 xã, phường, thị trấn". */
export function countedListEnd(nodes: readonly Node[], from: number): number {
  const to = listEnd(nodes, from);
  return to > from && figureFollows(nodes, to) ? from : to;
}

/** The commas within lists behind a figure or its percent sign. */
export function commasInLists(nodes: readonly Node[]): ReadonlySet<number> {
  const commas = new Set<number>();
  nodes.forEach((node, index) => {
    if (node.kind !== 'number' && node.kind !== 'percent') return;
    const start = index + (isWord(nodes[index + 1], 'số', 'các') ? 2 : 1);
    for (let at = start; at < (listAt(nodes, start) ?? start); at += 1) if (isMark(nodes[at], ',')) commas.add(at);
  });
  return commas;
}

/** How the nouns of a list are printed. */
export function listName(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (node.kind === 'word' ? ` ${node.word}` : isPhrase(node, 'and') ? ' và' : ','))
    .join('');
}

/** A list of at least two nouns, "các" before it or not: "xã, phường", "các phòng, ban". */
export function listAt(nodes: readonly Node[], index: number): number | undefined {
  const first = listedLength(nodes, index);
  if (first === 0) return undefined;
  const end = listEnd(nodes, index + first);
  return end > index + first ? end : undefined;
}

/** Whether a place or body is named at `index`. */
export function isBodyAt(nodes: readonly Node[], index: number): boolean {
  return listedLength(nodes, index) > 0;
}
