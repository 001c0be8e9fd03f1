import { isMark, isPhrase, isWord, type Node } from './nodes';
import { unitAt } from './units';

/** "nằm trong 15 tỉnh", "lọt vào 5 xã", "thuộc 10 huyện" */
const AMONG = ['trong', 'vào', 'thuộc'];
const STANDS = ['nằm', 'đứng', 'lọt', 'vươn', 'xếp', 'lên'];
const FIRST = ['dẫn', 'đứng', 'hàng', 'tốp', 'nhóm', 'top'];

/** So many nodes behind a figure it may be said that its things are the first ones. */
const FAR = 16;

/** "dẫn đầu", "tốt nhất": those that are counted are the first ones. */
function areFirst(nodes: readonly Node[], from: number): boolean {
  for (let index = from; index < Math.min(nodes.length, from + FAR); index += 1) {
    const node = nodes[index];
    if (node?.kind === 'number' || node?.kind === 'percent' || isMark(node, ';', ':')) return false;
    if (isWord(node, 'nhất') || (isWord(node, 'đầu') && isWord(nodes[index - 1], ...FIRST))) return true;
    // "cao nhất", "thấp nhất" bound a figure elsewhere.
    if (index > from && isPhrase(node, '>=', '<=')) return true;
  }
  return false;
}

/** "trong 15 tỉnh dẫn đầu": how many one is among, and nothing that is reached. */
function isAmong(nodes: readonly Node[], index: number): boolean {
  if (!isWord(nodes[index - 1], ...AMONG)) return false;
  return (!isWord(nodes[index - 1], 'thuộc') && isWord(nodes[index - 2], ...STANDS)) || areFirst(nodes, index + 1);
}

/** What is ranked is no rank: "xếp hạng khá", "di tích được xếp hạng". */
const NO_RANKS = ['khá', 'tốt', 'giỏi', 'di', 'mạnh'];
const LONGEST_LABEL = 10;

/** "Xếp hạng chuyển đổi số: 15", "thứ hạng từ 10 trở lên" at the head of a text or behind a comma. */
function isRankOf(nodes: readonly Node[], index: number): boolean {
  if (unitAt(nodes, index + 1) !== undefined) return false;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_LABEL); at -= 1) {
    const node = nodes[at];
    if (isWord(node, 'hạng') && isWord(nodes[at - 1], 'xếp', 'thứ')) {
      const before = nodes[at - 2];
      return before === undefined || isMark(before, ',', ';') || isPhrase(before, 'strive');
    }
    const leads = isMark(node, ':') || isPhrase(node, 'reach', 'from', 'upTo', 'strive') || node?.kind === 'year';
    if (!leads && (node?.kind !== 'word' || NO_RANKS.includes(node.word))) return false;
  }
  return false;
}

/** Whether a number is a place among others: the lower the better, which no rule of figures says. */
export function isRank(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  if (node?.kind !== 'number' || !node.plain || node.value >= 1000) return false;
  // "1 trong 5 xã dẫn đầu"
  const among = isWord(nodes[index + 1], 'trong') && nodes[index + 2]?.kind === 'number' ? index + 2 : index;
  return isAmong(nodes, among) || isRankOf(nodes, index);
}
