import { isMark, isPhrase, isWord, type Node } from './nodes';

/** What grades end with: "xếp loại khá", "trình độ đại học", "hoàn thành tốt nhiệm vụ", "vững mạnh", "cấp tỉnh". */
const GRADES = [
  'khá', 'giỏi', 'tốt', 'xuất', 'sắc', 'bình', 'mạnh', 'tiến', 'cao', 'mẫu', 'học', 'đẳng', 'cấp', 'nghề', 'thông', 'sĩ', 'sỹ', 'tỉnh', 'huyện', 'sao',
  'tuổi', 'vụ',
];

/** What comes before a grade that is a letter or a word of the vocabulary: "loại B", "loại trung bình". */
const GRADED = ['loại', 'hạng', 'mức', 'bậc', 'nhóm', 'bằng', 'học', 'lực', 'chứng', 'chỉ'];

function wordOf(node: Node | undefined): string {
  return node?.kind === 'word' ? node.word : '';
}

function isGrade(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  const before = nodes[index - 1];
  if (isPhrase(node, 'average')) return isWord(before, ...GRADED) || isPhrase(before, 'reach');
  if (node?.kind !== 'word') return false;
  if (/^[a-d]\d?$/.test(node.word)) return isWord(before, ...GRADED);
  // A number that is part of a name ("mức độ 2"), or of who is counted ("hộ từ 1 ha").
  const measured = /^\d+$/.test(wordOf(before)) && isPhrase(nodes[index - 2], 'from');
  if (measured || /^\d+$/.test(node.word)) return true;
  // "2 cấp học trở lên", "20 trường học trở lên": what is counted is no grade.
  return isWord(node, ...GRADES) && (before?.kind === 'word' || before?.kind === 'phrase' || isMark(before, ',')) && nodes[index - 2]?.kind !== 'number';
}

/** A comparing word or sign as a word like others. */
export function worded(node: Node): Node {
  const { start, end, gap } = node;
  if (isPhrase(node, 'orMore', 'orLess')) return { kind: 'word', word: isPhrase(node, 'orMore') ? 'trở lên' : 'trở xuống', start, end, gap };
  return node.kind === 'sign' ? { kind: 'word', word: node.op, start, end, gap } : node;
}

/**
 * "trở lên" behind a grade or an age belongs to that, and not to the figure: "80% lao động có trình độ trung cấp trở lên",
 * "12 sản phẩm từ 3 sao trở lên", "90% người từ 15 tuổi trở lên".
 */
export function settleGrades(nodes: readonly Node[]): Node[] {
  return nodes.map((node, index): Node => {
    if (!isPhrase(node, 'orMore', 'orLess') || !isGrade(nodes, index - 1)) return node;
    return worded(node);
  });
}
