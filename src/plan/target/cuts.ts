import type { Head } from './figures';
import { isMark, isPhrase, isWord, type Node } from './nodes';
import { isBodyAt, listAt, listEnd } from './nounLists';
import type { Meaning } from './phrases';
import { unitAt } from './units';

const LEADS: readonly Meaning[] = [
  '>=',
  '>',
  '<=',
  '<',
  '~',
  'from',
  'pass',
  'reach',
  'reachAndPass',
  'upTo',
  'raisedTo',
  'loweredTo',
  'increase',
  'decrease',
  'average',
  'annual',
  'total',
  'term',
  'termEnd',
  'strive',
  'filler',
];

/** Whether a node says something about the figure that it stands before. */
export function isLead(node: Node | undefined): boolean {
  return node?.kind === 'sign' || node?.kind === 'year' || isMark(node, ':') || isPhrase(node, ...LEADS);
}

/** Where the leads before `end` begin, not before `least`. */
export function leadsBefore(nodes: readonly Node[], least: number, end: number): number {
  let index = end;
  while (index > least && isLead(nodes[index - 1])) index -= 1;
  return index;
}

function isSeparator(node: Node | undefined): boolean {
  return isMark(node, ',') || isPhrase(node, 'and');
}

export type Cut =
  /** What stands before `post` belongs to the left figure, from `pre` on to the right one. */
  | { readonly kind: 'apart'; readonly post: number; readonly pre: number; readonly unclear?: true }
  /** The right number is only mentioned: "72 xã đạt 19 tiêu chí". */
  | { readonly kind: 'mention' }
  /** The left number is part of the right one's label: "Lúa 2 vụ 40 ha". */
  | { readonly kind: 'label' }
  /** The left number is where the change began: "từ 5% lên 8%". */
  | { readonly kind: 'start'; readonly leads: number };

export function lastWhere(
  nodes: readonly Node[],
  from: number,
  to: number,
  test: (node: Node | undefined, at: number) => boolean,
): number | undefined {
  for (let index = to - 1; index >= from; index -= 1) if (test(nodes[index], index)) return index;
  return undefined;
}

/** What joins a figure to one that goes along with it: "5 lớp với 150 học viên" may be a target of either. */
const GOING_ALONG = ['với', 'gồm', 'kèm', 'cùng', 'cho', 'mỗi', 'trị', 'tổng'];

const FARTHEST_COMPARED = 6;

/** "tăng 200 ha so với kế hoạch 900 ha": the figure behind "so với" is what is compared with. */
function isCompared(nodes: readonly Node[], from: number, to: number): boolean {
  let index = to - 1;
  while (index >= from && to - index <= FARTHEST_COMPARED && (nodes[index]?.kind === 'word' || isPhrase(nodes[index], '~', 'total'))) index -= 1;
  return index >= from && isPhrase(nodes[index], 'versus');
}

/** "Số xã đạt từ 10 tiêu chí trở lên là 37 xã": what the second figure counts is named before the first one. */
function isCountOf(nodes: readonly Node[], left: Head, right: Head): boolean {
  const counted = unitAt(nodes, right.to)?.name;
  if (counted === undefined || !isPhrase(nodes[right.from - 1], 'reach', '>=', '>', '~') || nodes.slice(left.to, right.from).some(isSeparator)) return false;
  return lastWhere(nodes, Math.max(0, left.from - FARTHEST_COMPARED), left.from, (node, at) => isWord(node, 'số') && unitAt(nodes, at + 1)?.name === counted) !== undefined;
}

/** What is done so many times a day or week: "2 buổi/ngày", "4 tiết/tuần". */
const OFTEN = /\/(ngày|tuần|buổi)$/;

/**
 * A figure that tells what a share is taken of: "100% nhóm, lớp được học 2 buổi/ngày", "80% xã, phường có 3 sân bóng". In a list
 * of things counted together the comma parts nothing.
 */
function describes(nodes: readonly Node[], left: Head, right: Head): boolean {
  if (nodes[left.to]?.kind !== 'percent' || nodes[right.to]?.kind === 'percent') return false;
  // "100% Đoàn cấp tỉnh, huyện có 1 công trình": the list may end a longer name.
  const comma = lastWhere(nodes, left.to + 1, right.from, (node) => isMark(node, ','));
  if (comma !== undefined && isBodyAt(nodes, comma - 1)) {
    const end = listEnd(nodes, comma);
    const isName = nodes.slice(left.to + 1, comma).every(({ kind }) => kind === 'word');
    if (end > comma && isName && isPhrase(nodes[end], 'predicate', 'reach')) return true;
  }
  const start = left.to + 1 + (isWord(nodes[left.to + 1], 'số', 'các') ? 1 : 0);
  const rest = nodes.slice(listAt(nodes, start) ?? start, right.from);
  if (rest.some((node) => isSeparator(node) || isMark(node, ':'))) return false;
  const often = OFTEN.test(unitAt(nodes, right.to)?.name ?? '');
  return often || (listAt(nodes, start) !== undefined && rest.some((node) => isPhrase(node, 'predicate', 'reach')));
}

/** "12 xã, phường đạt 90%", "12 xã có tỷ lệ 90%": the things or the share may be the target. */
function saysOf(nodes: readonly Node[], from: number, to: number): boolean {
  return !nodes.slice(from, to).some(isSeparator) && isPhrase(nodes[from], 'predicate', 'reach', 'from', '>=', '>', '<=', '<');
}

/** "Dịch vụ 49% - Công nghiệp 47%": a dash that parts, and joins neither the halves of a range nor those of a name. */
function isPartingDash(nodes: readonly Node[], at: number, leads: number): boolean {
  const dash = nodes[at];
  const isApart = dash?.gap === true || nodes[at + 1]?.gap === true || nodes[at - 1]?.kind === 'percent';
  const names = isPhrase(nodes[at + 1], 'strive') || nodes.slice(at + 1, leads).some(({ kind }) => kind === 'word');
  return isMark(dash, '-') && isApart && names;
}

/**
 * Shares out what stands between two figures. In this order:
 * 0. the second is what the first is compared with, or says of what the first is taken:   tăng 5 hộ so với 40 hộ
 * 1. a comma or "và" right before the second figure's leads:      95% khu đô thị, làng nghề, | đạt 70% …
 * 2. "từ" before the first and "lên"/"còn" between:               từ 5% lên 8%
 * 3. only leads between:                                          95% | phấn đấu 98%
 * 4. a comma, "và" or dash right after the first figure's unit:   33%, | khu vực II 26%
 * 5. the last comma, else the last "và":                          23 ha trồng trên nương và | rừng 14 ha
 * 6. only the second is a percentage: the first is a label:    Chương trình 30 đạt 90%
 * 7. a predicate between: the second is only mentioned:           72 xã đạt 19 tiêu chí
 * 8. the second has a unit and the first is no share: a label:    Lúa 2 vụ 40 ha
 */
export function cutBetween(nodes: readonly Node[], left: Head, right: Head): Cut {
  const unit = unitAt(nodes, left.to);
  let after = left.to + (unit?.length ?? 0);
  while (after < right.from && (isPhrase(nodes[after], 'orMore', 'orLess') || nodes[after]?.kind === 'group'))
    after += 1;

  // "8, 5%", "9 5%": two numbers, or one with a blank in it.
  const bare = right.from - left.to - (isMark(nodes[left.to], ',') ? 1 : 0);
  if (bare === 0 && left.figure.kind === 'number') return { kind: 'apart', post: left.to, pre: right.from, unclear: true };
  if (isCompared(nodes, left.to, right.from)) return { kind: 'mention' };
  if (isPhrase(nodes[left.from - 1], 'versus')) return { kind: 'label' };
  if (isCountOf(nodes, left, right)) return { kind: 'label' };
  if (describes(nodes, left, right)) return { kind: 'mention' };
  const isShareOfCounted = unit?.counts === true && nodes[right.to]?.kind === 'percent' && saysOf(nodes, listEnd(nodes, after), right.from);
  if (isShareOfCounted) return { kind: 'apart', post: after, pre: after, unclear: true };
  const leads = leadsBefore(nodes, after, right.from);
  if (leads > after && isSeparator(nodes[leads - 1])) return { kind: 'apart', post: leads - 1, pre: leads };
  const between = nodes.slice(leads, right.from);
  if (leads === after && between.length > 0) {
    const level = between.some((node) => isPhrase(node, 'upTo', 'raisedTo', 'loweredTo'));
    const begins = nodes.slice(leadsBefore(nodes, 0, left.from), left.from).some((node) => isPhrase(node, 'from'));
    if (level && begins) return { kind: 'start', leads };
    const tells = between.some(
      (node) => node.kind === 'sign' || isPhrase(node, 'increase', 'decrease', 'strive', '>=', '>', '<=', '<', '~'),
    );
    if (tells) return { kind: 'apart', post: after, pre: after };
  }
  // "25 xã trong năm 2027 và đến năm 2030, cả huyện có 40 xã".
  const dated = lastWhere(nodes, after, right.from - 1, (node, at) => isPhrase(node, 'and') && nodes[at + 1]?.kind === 'year');
  if (dated !== undefined && nodes.slice(0, dated).some(({ kind }) => kind === 'year')) return { kind: 'apart', post: dated, pre: dated + 1 };
  if (isSeparator(nodes[after]) || (unit !== undefined && isPartingDash(nodes, after, leads))) return { kind: 'apart', post: after, pre: after + 1 };
  const separator =
    lastWhere(nodes, after, right.from, (node) => isMark(node, ',')) ??
    lastWhere(nodes, after, right.from, (node) => isPhrase(node, 'and'));
  if (separator !== undefined) return { kind: 'apart', post: separator, pre: separator + 1 };
  if (nodes[right.to]?.kind === 'percent' && unit?.name !== '%') return { kind: 'label' };
  // "tăng 3% so với năm 2024 đạt 95%": the figure behind may be the level that is asked for.
  const compares = nodes.slice(after, right.from).some((node) => isPhrase(node, 'versus'));
  if (!compares && nodes.slice(after, right.from).some((node) => isPhrase(node, 'predicate', 'reach', 'none'))) return { kind: 'mention' };
  const goesAlong = nodes.slice(after, right.from).some((node) => isWord(node, ...GOING_ALONG));
  if (!goesAlong && left.figure.kind === 'number' && nodes[left.to]?.kind === 'word' && unitAt(nodes, right.to) !== undefined)
    return { kind: 'label' };
  return { kind: 'apart', post: after, pre: after, unclear: true };
}
