import { isPhrase, isWord, type Node } from './nodes';

/** What grades end with: "xếp loại khá", "trình độ đại học", "hoàn thành tốt nhiệm vụ", "cấp tỉnh". */
const GRADES = ['khá', 'giỏi', 'tốt', 'xuất', 'bình', 'học', 'đẳng', 'cấp', 'nghề', 'thông', 'tỉnh', 'huyện', 'sao', 'tuổi', 'vụ'];

function isGrade(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  if (node?.kind !== 'word') return false;
  // A number that is part of a name: "mức độ 2", "hạng 3".
  if (/^\d+$/.test(node.word)) return true;
  // "2 cấp học trở lên", "20 trường học trở lên": what is counted is no grade.
  return isWord(node, ...GRADES) && nodes[index - 1]?.kind === 'word' && nodes[index - 2]?.kind !== 'number';
}

/**
 * "trở lên" behind a grade or an age belongs to that, and not to the figure: "80% lao động có trình độ trung cấp trở lên",
 * "12 sản phẩm từ 3 sao trở lên", "90% người từ 15 tuổi trở lên".
 */
export function settleGrades(nodes: readonly Node[]): Node[] {
  return nodes.map((node, index): Node => {
    if (!isPhrase(node, 'orMore', 'orLess') || !isGrade(nodes, index - 1)) return node;
    const { start, end, gap } = node;
    return { kind: 'word', word: isPhrase(node, 'orMore') ? 'trở lên' : 'trở xuống', start, end, gap };
  });
}
