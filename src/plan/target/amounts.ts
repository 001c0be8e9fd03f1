import type { Node } from './nodes';

/** How many zeros stand behind the figure. */
const ZEROS = new Map([['nghìn', 3], ['ngàn', 3], ['triệu', 6], ['tr', 6], ['tỷ', 9], ['tỉ', 9]]);

function zerosOf(node: Node | undefined): number | undefined {
  return node?.kind === 'word' ? ZEROS.get(node.word) : undefined;
}

/** amount := number multiplier number multiplier: "16 tỷ 500 triệu" is 16,5 tỷ. The multipliers have to become smaller. */
export function joinAmounts(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const [whole, multiplier, rest, smaller] = nodes.slice(index, index + 4);
    const [zeros, fewer] = [zerosOf(multiplier), zerosOf(smaller)];
    if (whole?.kind === 'number' && multiplier?.kind === 'word' && rest?.kind === 'number' && smaller !== undefined && zeros !== undefined && fewer !== undefined && fewer < zeros && rest.value < 1000) {
      const value = Number((whole.value + rest.value * 10 ** (fewer - zeros)).toPrecision(12));
      joined.push({ ...whole, value, plain: false }, { ...multiplier, end: smaller.end });
      index += 3;
    } else if (whole !== undefined) joined.push(whole);
  }
  return joined;
}
