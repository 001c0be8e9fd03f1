import { fail, ok, type Result } from '../result';
import { isMark, isPhrase, isWord, type Node } from './nodes';
import { isVersion } from './names';
import type { Meaning } from './phrases';
import { isRank } from './ranks';
import type { Raised } from './tokens';
import type { TargetProblemCode } from './types';
import { unitAt } from './units';

/** Nouns whose number is a name, not a figure: "mức độ 2", "giai đoạn 2", "loại 1". */
const NUMBERED = [
  'độ',
  'đoạn',
  'loại',
  'hạng',
  'vực',
  'vùng',
  'thứ',
  'điều',
  'khoản',
  'quyết',
  'quý',
  'tháng',
  'nhóm',
  'đợt',
  'khóa',
  'khoá',
  'bậc',
  'lớp',
  'bước',
  'cả',
  'top',
  'tốp',
  'trí',
];

/** Nouns of a place among others, which may be followed by how many there are. */
const RANKS = ['hạng', 'thứ', 'trí', 'top', 'tốp', 'nhóm'];

/** Without "năm", five, which is also "year". */
const NUMBER_WORDS = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

function others(nodes: readonly Node[], index: number): boolean {
  return nodes.some((node, place) => node.kind === 'number' && place !== index);
}

const COMPARING: readonly Meaning[] = ['>=', '>', '<=', '<'];

/** "trẻ từ 3 - 5 tuổi": both figures belong to who is counted. */
function isAgeRange(nodes: readonly Node[], index: number): boolean {
  const [low, dash, high, unit] = nodes.slice(Math.max(index, 0), Math.max(index, 0) + 4);
  const isRange = index >= 0 && low?.kind === 'number' && (isMark(dash, '-') || isPhrase(dash, 'to')) && high?.kind === 'number' && isWord(unit, 'tuổi');
  return isRange && nodes.slice(Math.max(index - 3, 0), index).some((node) => isWord(node, 'trẻ', 'em', 'người', 'dân', 'nữ', 'niên', 'độ'));
}

/** "mức độ 3, 4": names that are counted on from one, where nothing is counted with them. */
function isNextName(nodes: readonly Node[], index: number): boolean {
  if (unitAt(nodes, index + 1) !== undefined) return false;
  let at = index;
  for (let steps = 0; steps < 3 && !isWord(nodes[at - 1], ...NUMBERED); steps += 1) {
    const [first, separator, next] = nodes.slice(Math.max(at - 2, 0), at + 1);
    const counts = first?.kind === 'number' && first.plain && next?.kind === 'number' && next.value === first.value + 1;
    if (!counts || !(isMark(separator, ',') || isPhrase(separator, 'and'))) return false;
    at -= 2;
  }
  return isWord(nodes[at - 1], ...NUMBERED);
}

/** "trên 1 ha", "trên một đơn vị diện tích", "trên 1 vạn dân", "trên 100.000 trẻ": what an amount is counted on. */
function isBasis(value: number, nodes: readonly Node[], index: number): boolean {
  if (!isPhrase(nodes[index - 1], '>') || !others(nodes, index)) return false;
  const said = nodes[index - 2];
  if (said?.kind !== 'word' && !(value === 1 && isPhrase(said, 'predicate'))) return false;
  const after = nodes[index + 1];
  if (value === 1) return isWord(after, 'ha', 'sào', 'vạn', 'nghìn', 'triệu') ? isWord(after, 'ha', 'sào') || isWord(nodes[index + 2], ...HEADS) : isWord(after, 'đơn');
  return value >= 100 && Number.isInteger(Math.log10(value)) && isWord(after, ...HEADS);
}

const HEADS = ['dân', 'trẻ', 'phụ'] as const;

/** "tuổi thọ đạt 75 tuổi" */
function isOfLife(nodes: readonly Node[], index: number): boolean {
  return nodes.slice(Math.max(0, index - 6), index).some((node) => isWord(node, 'thọ'));
}

const LONGEST_COUNTED = 8;

/** "hai gia đình hội viên trở lên" */
function isCountedOrMore(nodes: readonly Node[], index: number): boolean {
  if (unitAt(nodes, index + 1)?.counts !== true) return false;
  let at = index + 1;
  while (at - index <= LONGEST_COUNTED && nodes[at]?.kind === 'word') at += 1;
  return isPhrase(nodes[at], 'orMore', 'orLess');
}

/** "5 năm" is how long, unless it is all the cell says. */
function isSpan(nodes: readonly Node[], index: number): boolean {
  const node = nodes[index];
  return node?.kind === 'number' && node.plain && node.value <= 20 && isWord(nodes[index + 1], 'năm') && others(nodes, index);
}

/** Numbers that are names → words ("mức độ 2", "3 sao", "số 09-NQ"); words that are numbers → numbers ("ít nhất một"). */
export function settleNumbers(nodes: readonly Node[]): Node[] {
  const hasUnits = nodes.some((node, index) => node.kind === 'number' && unitAt(nodes, index + 1) !== undefined);
  return nodes.flatMap((node, index): readonly Node[] => (isSpan(nodes, index - 1) ? [] : [meantAt(node, nodes, index, hasUnits)]));
}

/** A node as what it means among the others. */
function meantAt(node: Node, nodes: readonly Node[], index: number, hasUnits: boolean): Node {
  const before = nodes[index - 1];
  const after = nodes[index + 1];
  if (node.kind === 'word') {
    const value = NUMBER_WORDS.get(node.word);
    const counted = value !== undefined && after?.kind === 'word' && !isBasis(value, nodes, index) && (isPhrase(before, ...COMPARING) || isCountedOrMore(nodes, index));
    return value !== undefined && counted
      ? { kind: 'number', value, plain: false, start: node.start, end: node.end, gap: node.gap }
      : node;
  }
  if (node.kind !== 'number' || after?.kind === 'percent') return node;
  if (isSpan(nodes, index)) {
    // "bình quân 5 năm" is an average over them.
    return { kind: 'phrase', means: isPhrase(before, 'average') ? 'average' : 'total', start: node.start, end: after?.end ?? node.end, gap: node.gap };
  }
  // Ages and "trên 1 ha" belong to what is measured, where the cell has another number.
  const measured = (isWord(after, 'tuổi') && !isOfLife(nodes, index)) || isBasis(node.value, nodes, index) || (node.value === 1 && isWord(after, 'ha', 'sào', 'đồng'));
  const age = isWord(after, 'tuổi') && (isWord(before, 'trẻ', 'em', 'độ') || isAgeRange(nodes, index - 2)) || isAgeRange(nodes, index);
  const code =
    isMark(after, '-', '/') &&
    after?.gap === false &&
    nodes[index + 2]?.kind === 'word' &&
    isWord(before, 'số', 'quyết');
  // "hạng 6/50": of how many belongs to the name.
  const outOf = isMark(before, '/') && nodes[index - 2]?.kind === 'number' && isWord(nodes[index - 3], ...RANKS);
  // "2 con số" is how large a growth is, and not how much.
  const digits = isWord(after, 'con') && isWord(nodes[index + 2], 'số');
  const name = (node.plain && node.value < 1000 && (outOf || digits || isWord(before, ...NUMBERED) || isNextName(nodes, index) || isWord(after, 'sao'))) || isRank(nodes, index) || (hasUnits && isVersion(nodes, index));
  return name || code || age || (measured && others(nodes, index))
    ? { kind: 'word', word: String(node.value), start: node.start, end: node.end, gap: node.gap }
    : node;
}

/**
 * A dash or plus that belongs to the number behind it ("≤ -4") or begins an item ("- Lúa: 5 ha"). Between a word and a
 * number it could be either a minus or a dash: that has to be asked.
 */
export function settleSigns(nodes: readonly Node[]): Result<Node[], Raised<TargetProblemCode>> {
  const settled: Node[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    const before = settled[settled.length - 1];
    const after = nodes[index + 1];
    if (node === undefined) break;
    if (!isMark(node, '-', '+')) {
      settled.push(node);
      continue;
    }
    const opens = before === undefined || isMark(before, ';', ':', '(', ',');
    if (after?.kind === 'number' && !after.gap && (opens || before.kind === 'sign' || before.kind === 'phrase')) {
      const value = isMark(node, '-') ? -after.value + 0 : after.value;
      settled.push({ ...after, value, plain: false, start: node.start, gap: node.gap });
      index += 1;
    } else if (opens && after?.kind !== 'number') {
      continue;
    } else if (
      after?.kind === 'number' &&
      before?.kind !== 'number' &&
      before?.kind !== 'percent' &&
      (!after.gap || opens)
    ) {
      // After a unit ("5 ha -7 ha") a dash makes a range.
      if (opens || !settled.some(({ kind }) => kind === 'number'))
        return fail({ code: 'unclearRange', start: node.start, end: after.end });
      settled.push(node);
    } else if (isMark(node, '+')) {
      return fail({ code: 'unexpectedCharacter', start: node.start, end: node.end });
    } else {
      settled.push(node);
    }
  }
  return ok(settled);
}
