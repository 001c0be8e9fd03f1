import { leadsBefore } from './clauses';
import { isMark, isPhrase, isWord, type Node } from './nodes';

/** Words that name nothing of their own before a figure in brackets: "(tỷ lệ 95%)", "(tương đương 8 xã)". */
const SAYING_AGAIN = [
  'tỷ', 'tỉ', 'lệ', 'số', 'tổng', 'tương', 'đương', 'ứng', 'tức', 'hay', 'hoặc', 'hiện', 'nay', 'mỗi', 'cả', 'toàn', 'thêm', 'được', 'giá', 'trị', 'cho',
];
/** Words that begin what others ask for: "(kế hoạch tỉnh giao 12%)". */
const ASKED_BY_OTHERS = ['kế', 'kh', 'chỉ', 'nghị', 'ubnd', 'hđnd', 'tỉnh', 'trung', 'cùng'];

/** Brackets that name something else with a figure of its own: "95% (nước sạch 90%)", "120 ha (vụ xuân 70 ha, vụ mùa 50 ha)". */
function isBreakdown(node: Node): node is Extract<Node, { kind: 'group' }> {
  if (node.kind !== 'group' || isPhrase(node.items[0], 'remark') || isWord(node.items[0], ...ASKED_BY_OTHERS)) return false;
  const figure = node.items.findIndex(({ kind }) => kind === 'number');
  const named = node.items.slice(0, leadsBefore(node.items, 0, Math.max(figure, 0)));
  const compares = node.items.slice(0, figure).some((each) => isPhrase(each, 'versus', 'increase', 'decrease', 'strive', 'none', 'loweredTo', 'raisedTo'));
  return !compares && named.some((each) => each.kind === 'word' && !isWord(each, ...SAYING_AGAIN));
}

/**
 * Cuts the nodes at semicolons, ends of sentences, and "trong đó", in brackets or not. What brackets name apart comes
 * behind the piece that they stand in.
 */
export function segmentsOf(nodes: readonly Node[]): Node[][] {
  const segments: Node[][] = [[]];
  let apart: Node[][] = [];
  const next = () => {
    segments.push(...apart, []);
    apart = [];
  };
  const add = (node: Node) => {
    if (isMark(node, ';') || isPhrase(node, 'ofWhich')) next();
    else if (node.kind === 'group' && isPhrase(node.items[0], 'ofWhich')) {
      next();
      node.items.forEach(add);
      next();
    } else if (isBreakdown(node)) apart.push(...segmentsOf(node.items));
    else segments[segments.length - 1]?.push(node);
  };
  nodes.forEach(add);
  return [...segments, ...apart].filter((segment) => segment.length > 0);
}

/** Words with several years are cut at the commas between them: "đạt chuẩn năm 2027, kiểu mẫu năm 2030". */
export function byYear(nodes: readonly Node[]): Node[][] {
  const pieces: Node[][] = [[]];
  let dated = false;
  let left = nodes.filter(({ kind }) => kind === 'year').length;
  for (const node of nodes) {
    if (isMark(node, ',') && dated && left > 0) {
      pieces.push([]);
      dated = false;
      continue;
    }
    if (node.kind === 'year') {
      dated = true;
      left -= 1;
    }
    pieces[pieces.length - 1]?.push(node);
  }
  return pieces;
}

/** Where all that can be read stands in brackets, the brackets do not count: "(≥ 95%)", "xây mới (2026 - 2027)". */
export function unwrap(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => (node.kind === 'group' && !isPhrase(node.items[0], 'remark') ? node.items : [node]));
}
