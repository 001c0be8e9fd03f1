import { leadsBefore } from './cuts';
import { isMark, isPhrase, isWord, type Node } from './nodes';
import { commasInLists, isBodyAt } from './nounLists';

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

/** A piece of a text that is read by itself. */
export interface Segment {
  readonly nodes: readonly Node[];
  /** It tells of what it is a part, "trong đó" or in brackets: what is said at the head of the text is not said of it. */
  readonly isPart: boolean;
}

/** "không còn hộ nghèo, thu nhập đạt 80 triệu đồng": a promise that nothing is left stands apart from figures. */
function apartFromFigures(nodes: readonly Node[]): Node[][] {
  const chunks: Node[][] = [[]];
  // "100% xã, phường không có ma túy"
  const within = commasInLists(nodes);
  nodes.forEach((node, index) => {
    if (isMark(node, ',') && !within.has(index)) chunks.push([]);
    chunks[chunks.length - 1]?.push(node);
  });
  const hasFigure = (chunk: readonly Node[]): boolean => chunk.some(({ kind }) => kind === 'number');
  if (!hasFigure(nodes)) return [[...nodes]];
  const pieces: Node[][] = [[]];
  let stands = false;
  for (const chunk of chunks) {
    const isNone = !hasFigure(chunk) && chunk.some((node) => isPhrase(node, 'none'));
    if (isNone || stands) pieces.push([]);
    stands = isNone;
    pieces[pieces.length - 1]?.push(...chunk);
  }
  return pieces.map((piece) => (isMark(piece[0], ',') ? piece.slice(1) : piece));
}

/** What offices begin with besides the nouns that are counted. */
const OFFICES = ['đảng', 'ủy', 'uỷ', 'ubnd', 'hđnd', 'mttq', 'mặt', 'đoàn', 'hội', 'công', 'ban'];

function beginsWithBody(nodes: readonly Node[], index: number): boolean {
  return isWord(nodes[index], ...OFFICES) || isBodyAt(nodes, index + (isWord(nodes[index], 'các') ? 1 : 0));
}

/** "bảo đảm các phòng, ban": nothing is said of those that it ends with. */
function endsWithBodies(nodes: readonly Node[], from: number, to: number): boolean {
  let index = to - 1;
  while (index >= from && (nodes[index]?.kind === 'word' || isMark(nodes[index], ',') || isPhrase(nodes[index], 'and'))) {
    if (isWord(nodes[index], 'các') && isBodyAt(nodes, index + 1)) return true;
    index -= 1;
  }
  return index < from && isBodyAt(nodes, from);
}

/** "các phòng, ban; UBND các xã có nữ lãnh đạo đạt 60%": a semicolon between those whom the only share is of parts nothing. */
function joinNamed(nodes: readonly Node[]): readonly Node[] {
  const figure = nodes.findIndex(({ kind }) => kind === 'number');
  const isOnly = figure >= 0 && nodes[figure + 1]?.kind === 'percent' && !nodes.slice(figure + 1).some(({ kind }) => kind === 'number');
  if (!isOnly) return nodes;
  let from = 0;
  return nodes.map((node, index): Node => {
    if (!isMark(node, ';') || index > figure) return node;
    const joins = endsWithBodies(nodes, from, index) && beginsWithBody(nodes, index + 1);
    from = index + 1;
    return joins && node.kind === 'mark' ? { ...node, mark: ',' } : node;
  });
}

/**
 * Cuts the nodes at semicolons, ends of sentences, and "trong đó", in brackets or not. What brackets name apart comes
 * behind the piece that they stand in.
 */
export function segmentsOf(nodes: readonly Node[], isPart = false): readonly Segment[] {
  const segments: { nodes: Node[]; isPart: boolean }[] = [{ nodes: [], isPart }];
  let apart: readonly Segment[] = [];
  const next = (part: boolean) => {
    segments.push(...apart.map((each) => ({ nodes: [...each.nodes], isPart: true })), { nodes: [], isPart: part });
    apart = [];
  };
  let isInside = isPart;
  const add = (node: Node) => {
    if (isMark(node, ';')) next(isInside);
    else if (isPhrase(node, 'ofWhich')) next((isInside = true));
    else if (node.kind === 'group' && isPhrase(node.items[0], 'ofWhich')) {
      node.items.forEach(add);
      next((isInside = isPart));
    } else if (isBreakdown(node)) apart = [...apart, ...segmentsOf(node.items, true)];
    else segments[segments.length - 1]?.nodes.push(node);
  };
  joinNamed(nodes).forEach(add);
  return [...segments, ...apart]
    .flatMap((segment) => apartFromFigures(segment.nodes).map((piece) => ({ nodes: piece, isPart: segment.isPart })))
    .filter((segment) => segment.nodes.length > 0);
}

/** What the head of a text says of when all of it holds: "Hằng năm, …", "Đến năm 2028: …". */
export function openingTime(nodes: readonly Node[]): Node | undefined {
  const first = nodes.findIndex((node) => !isMark(node, ',', ':') && !isPhrase(node, 'strive', 'filler'));
  const node = nodes[first];
  return node?.kind === 'year' || isPhrase(node, 'annual', 'term', 'termEnd') ? node : undefined;
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
