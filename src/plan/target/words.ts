import type { Year } from '../Plan';
import { leadsBefore, type Clause, type Notes } from './clauses';
import { isMark, isPhrase, isWord, type Node } from './nodes';
import type { Basis, Comparator } from './types';
import { unitAt } from './units';

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
}

export function whenOf(nodes: readonly Node[]): When {
  const years = nodes.flatMap((node) => (node.kind === 'year' ? [node.year] : []));
  const year = years[years.length - 1] ?? null;
  const total = nodes.some((node) => isPhrase(node, 'total'));
  const annual = nodes.some((node) => isPhrase(node, 'annual'));
  const byYear = year !== null || nodes.some((node) => isPhrase(node, 'termEnd'));
  return { basis: total ? 'total' : annual ? 'annual' : byYear ? 'byYear' : null, year };
}

/** A sign that compares nothing. */
export function refuseLooseSigns(nodes: readonly Node[], notes: Notes): void {
  for (const { kind, start, end } of nodes) {
    if (kind === 'sign' || kind === 'percent') notes.problems.push({ code: 'signWithoutNumber', start, end });
  }
}

/** What the words before a figure say. */
export interface Before {
  readonly when: When;
  readonly op: Comparator | null;
  readonly approx: boolean;
  readonly from: boolean;
  readonly change: 'increase' | 'decrease' | null;
  readonly level: 'raised' | 'lowered' | null;
  readonly reached: boolean;
  /** "vượt" */
  readonly passes: boolean;
  readonly average: boolean;
  readonly strives: boolean;
  readonly label: string | null;
  /** The heading over several figures: "Lúa" in "Lúa: diện tích 207 ha, năng suất …". */
  readonly heading: string | null;
}

const OPENING = ['annual', 'total', 'termEnd', 'strive', 'filler', 'and'] as const;

function comparatorOf(leads: readonly Node[], notes: Notes): Comparator | null {
  let found: Comparator | null = null;
  for (const node of leads) {
    const means = node.kind === 'sign' ? node.op : node.kind === 'phrase' ? node.means : null;
    if (means !== '>=' && means !== '>' && means !== '<=' && means !== '<') continue;
    // "trên ≥ 5" says one thing twice; "dưới ≥ 5" says two.
    if (found !== null && found.charAt(0) !== means.charAt(0)) notes.problems.push({ code: 'conflictingSigns', start: node.start, end: node.end });
    found ??= means;
  }
  if (found === null && leads.some((node) => isPhrase(node, 'reachAndPass'))) return '>=';
  return found ?? (leads.some((node) => node.kind === 'sign' && node.op === '=') ? '=' : null);
}

/** before := (opening | year | versus …)* label? lead* */
export function readBefore(clause: Clause, text: string, notes: Notes): Before {
  const { pre } = clause;
  let from = 0;
  while (from < pre.length && (pre[from]?.kind === 'year' || isMark(pre[from], ',', ':') || isPhrase(pre[from], ...OPENING))) from += 1;
  if (isPhrase(pre[from], 'versus')) {
    while (from < pre.length && !isMark(pre[from], ',') && !isPhrase(pre[from], 'increase', 'decrease')) from += 1;
  }
  let until = pre.length;
  if (isMark(pre[until - 1], '-')) until -= 1;
  until = leadsBefore(pre, from, until);
  const leads = pre.slice(until);
  const named = pre.slice(from, until);
  refuseLooseSigns(named, notes);

  const has = (...meanings: Parameters<typeof isPhrase>[1][]) => leads.some((node) => isPhrase(node, ...meanings));
  const op = comparatorOf(leads, notes);
  const colon = named.findIndex((node) => isMark(node, ':'));
  // "Giảm tỷ lệ hộ nghèo 1%/năm": the verb may stand before the noun.
  const verb = named[0];
  const rises = has('increase') || isPhrase(verb, 'increase');
  const falls = has('decrease') || isPhrase(verb, 'decrease');
  const reaches = has('reach', 'upTo', 'raisedTo', 'loweredTo') && !has('increase', 'decrease');
  const lowered = has('loweredTo') || (has('decrease') && op === '<') || (falls && (reaches || has('upTo')));
  const raised = has('raisedTo') || (rises && (reaches || has('upTo')));
  const approx = has('~') || leads.some((node) => node.kind === 'sign' && node.op === '~');
  return {
    when: whenOf(withoutComparison(pre)),
    op,
    approx,
    from: has('from'),
    change: lowered || raised ? null : rises ? 'increase' : falls ? 'decrease' : null,
    level: lowered ? 'lowered' : raised ? 'raised' : null,
    passes: has('pass'),
    reached: has('reach'),
    average: pre.some((node) => isPhrase(node, 'average')),
    strives: pre.some((node) => isPhrase(node, 'strive')),
    label: sliceOf(text, named),
    heading: colon > 0 ? sliceOf(text, named.slice(0, colon)) : null,
  };
}

/** The nodes without "so với năm 2015": its year is not the target's. */
function withoutComparison(nodes: readonly Node[]): Node[] {
  let comparing = false;
  return nodes.filter((node) => {
    if (isPhrase(node, 'versus')) comparing = true;
    const drop = comparing;
    if (node.kind === 'year' || isMark(node, ',')) comparing = false;
    return !drop;
  });
}

/** What the words behind a figure say. */
export interface After {
  readonly when: When;
  readonly unit: string | null;
  readonly unitText: string | null;
  readonly more: 'orMore' | 'orLess' | null;
  readonly of: string | null;
  readonly remark: string | null;
  /** The words behind the figure that can name it in a list: "xã văn hóa", "khu đô thị". */
  readonly name: string | null;
  readonly versus: string | null;
  readonly groups: readonly Extract<Node, { kind: 'group' }>[];
}

const ABOUT = ['trong', 'của', 'số', 'với', 'trên', 'đối', 'cho', 'các'] as const;

function isAttribute(node: Node | undefined): boolean {
  return node?.kind === 'year' || node?.kind === 'group' || isPhrase(node, 'orMore', 'orLess', 'annual', 'total', 'termEnd', 'versus');
}

/** Words that end the noun a share is taken of. "Tổng …" is taken whole, whatever is said of it. */
function endsNoun(node: Node | undefined, whole: boolean): boolean {
  return isAttribute(node) || (!whole && isPhrase(node, 'predicate', 'reach', 'none', 'increase', 'decrease', 'strive'));
}

/** How many words behind a figure without known unit make its unit. */
function unknownUnit(post: readonly Node[]): number {
  if (isWord(post[0], 'tổng', 'toàn', ...ABOUT)) return 0;
  let length = 0;
  while (post[length]?.kind === 'word') length += 1;
  return length;
}

/** "15 làng, đơn vị": further nouns behind a comma belong to what is counted. */
function furtherNouns(post: readonly Node[], from: number): number {
  if (!isMark(post[from], ',')) return from;
  let to = from + 1;
  while (post[to]?.kind === 'word') to += 1;
  return to === post.length && to - from <= 5 ? to : from;
}

/** after := unit? ("trở lên" | year | of | versus | group | words)* */
export function readAfter(clause: Clause, text: string, shareColumn: boolean, notes: Notes): After {
  const { post, innerUnit } = clause;
  const found = unitAt(post, 0);
  // In a column of shares a counted noun is what the share is taken of: "100 tổ dân phố".
  const known = shareColumn && found?.counts === true ? undefined : found;
  let end = known?.length ?? (innerUnit === undefined && !shareColumn ? unknownUnit(post) : 0);
  const counts = known === undefined ? end > 0 : known.counts;
  if (counts) end = furtherNouns(post, end);
  const typed = sliceOf(text, post.slice(0, end));
  const unit = known === undefined ? (typed?.toLowerCase() ?? innerUnit?.name ?? null) : counts && end > known.length ? typed : known.name;

  const spelling = known?.annual === true ? (typed?.replace(/\s*\/\s*năm$/i, '') ?? null) : typed;

  const rest = post.slice(end);
  const comparison = rest.findIndex((node) => isPhrase(node, 'versus'));
  const compared = comparison < 0 ? [] : rest.slice(comparison + 1);
  const upTo = compared.findIndex((node) => isMark(node, ',') || node.kind === 'group');
  const plain = comparison < 0 ? rest : rest.slice(0, comparison);

  const whole = isWord(plain[0], 'tổng') || (isWord(plain[0], ...ABOUT) && isWord(plain[1], 'tổng'));
  const stop = plain.findIndex((node) => endsNoun(node, whole));
  const noun = plain.slice(0, stop < 0 ? plain.length : stop);
  const said = plain.slice(noun.length).filter((node) => !isAttribute(node));
  refuseLooseSigns(plain, notes);

  const isShare = unit === '%' || unit === '‰' || (unit === null && (shareColumn || noun.length > 0));
  const about = isWord(noun[0], ...ABOUT) && !isWord(noun[0], 'các') ? noun.slice(1) : noun;
  const opensNoun = !isMark(noun[0], ',', ':', '-') && !isPhrase(noun[0], 'and', 'to');
  const of = isShare && opensNoun ? sliceOf(text, about) : null;
  const remarkNodes = of === null ? [...noun, ...said] : said;
  const nameNodes = [...(counts ? post.slice(0, end) : []), ...noun, ...said];
  const when = whenOf(plain);
  return {
    when: { year: when.year, basis: when.basis ?? (known?.annual === true || innerUnit?.annual === true ? 'annual' : null) },
    unit,
    unitText: spelling !== null && spelling.toLowerCase() !== unit?.toLowerCase() ? spelling : null,
    more: plain.some((node) => isPhrase(node, 'orMore')) ? 'orMore' : plain.some((node) => isPhrase(node, 'orLess')) ? 'orLess' : null,
    of,
    remark: sliceOf(text, comparison < 0 ? remarkNodes : [...remarkNodes, ...rest.slice(comparison)]),
    name: sliceOf(text, nameNodes),
    versus: comparison < 0 ? null : (sliceOf(text, upTo < 0 ? compared : compared.slice(0, upTo)) ?? ''),
    groups: rest.flatMap((node) => (node.kind === 'group' ? [node] : [])),
  };
}
