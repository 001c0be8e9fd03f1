import type { Clause } from './clauses';
import type { Notes } from './figures';
import { isMark, isPhrase, isWord, type Node } from './nodes';
import { unitAt } from './units';
import { refuseLooseSigns, sliceOf, whenOf, withoutComparison, type When } from './words';

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
  return (
    node?.kind === 'year' ||
    node?.kind === 'group' ||
    isPhrase(node, 'orMore', 'orLess', 'annual', 'total', 'termEnd', 'versus')
  );
}

/** Words that end the noun a share is taken of. "Tổng …" is taken whole, whatever is said of it. */
function endsNoun(node: Node | undefined, whole: boolean): boolean {
  return (
    isAttribute(node) || (!whole && isPhrase(node, 'predicate', 'reach', 'none', 'increase', 'decrease', 'strive', 'term'))
  );
}

const LONGEST_NOUN = 4;

/** How many words behind a figure without known unit make its unit. */
function unknownUnit(post: readonly Node[]): number {
  if (isWord(post[0], 'tổng', 'toàn', ...ABOUT)) return 0;
  let length = 0;
  while (post[length]?.kind === 'word') length += 1;
  // A noun of several words, and not all that is said of it.
  return length > LONGEST_NOUN ? 2 : length;
}

/** "15 làng, đơn vị": further nouns behind a comma belong to what is counted. */
function furtherNouns(post: readonly Node[], from: number): number {
  if (!isMark(post[from], ',')) return from;
  let to = from + 1;
  while (post[to]?.kind === 'word') to += 1;
  return to === post.length && to - from <= 5 ? to : from;
}

/** "95% trở", "trở lên trở xuống": half of what should stand there, or both ways at once. */
function refuseTails(plain: readonly Node[], notes: Notes): void {
  const bounds = plain.filter((node) => isPhrase(node, 'orMore', 'orLess'));
  const [first] = bounds;
  const other = bounds.find((node) => isPhrase(node, 'orMore') !== isPhrase(first, 'orMore'));
  if (first !== undefined && other !== undefined) notes.problems.push({ code: 'conflictingSigns', start: first.start, end: other.end });
  const half = plain.find((node, place) => isWord(node, 'trở') && (place === plain.length - 1 || (place === plain.length - 2 && /^(l|x)/.test(wordOf(plain[place + 1])))));
  if (half !== undefined) notes.problems.push({ code: 'unknownSign', start: half.start, end: plain[plain.length - 1]?.end ?? half.end });
}

function wordOf(node: Node | undefined): string {
  return node?.kind === 'word' ? node.word : '';
}

/** "500 lao động nông thôn/năm": words between the unit and "/năm". What somebody earns in a year is another unit. */
function joinYearly(rest: readonly Node[], unit: string | null): readonly Node[] {
  if (unit === null || unit.includes('/') || (/(đồng|usd)$/i.test(unit) && !unit.startsWith('tỷ'))) return rest;
  const slash = rest.findIndex((node) => node.kind !== 'word');
  const [mark, year] = [rest[slash], rest[slash + 1]];
  if (slash < 1 || mark === undefined || year === undefined || !isMark(mark, '/') || !isWord(year, 'năm')) return rest;
  return [...rest.slice(0, slash), { kind: 'phrase', means: 'annual', start: mark.start, end: year.end, gap: mark.gap }, ...rest.slice(slash + 2)];
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
  const unit =
    known === undefined
      ? (typed?.toLowerCase() ?? innerUnit?.name ?? null)
      : counts && end > known.length
        ? typed
        : known.name;

  // "tỷ 500 triệu đồng" spells an amount, and no unit.
  const spelled = known?.more !== undefined || (typed !== null && /[^/\s]\s\d/.test(typed)) ? null : typed;
  const spelling = known?.annual === true ? (spelled?.replace(/\s*\/?\s*năm$/i, '') ?? null) : spelled;

  const rest = joinYearly(post.slice(end), unit);
  const stated = rest.findIndex((node) => isPhrase(node, 'versus'));
  // "gấp 2 lần năm 2025", "bằng 120% năm 2025": the year is what is compared with, though nothing says so.
  const times = unit === 'lần' || (unit === '%' && clause.figure.kind === 'number' && clause.figure.value > 100);
  const implied = stated < 0 && times && rest[0]?.kind === 'year';
  const comparison = implied ? 0 : stated;
  const compared = comparison < 0 ? [] : rest.slice(comparison + (implied ? 0 : 1));
  const upTo = compared.findIndex((node) => isMark(node, ',') || node.kind === 'group');
  const plain = comparison < 0 ? rest : rest.slice(0, comparison);

  // "90% trở lên chi bộ": the noun may come after.
  const start = isPhrase(plain[0], 'orMore', 'orLess') ? 1 : 0;
  const whole = isWord(plain[start], 'tổng') || (isWord(plain[start], ...ABOUT) && isWord(plain[start + 1], 'tổng'));
  const stop = plain.findIndex((node, place) => place >= start && endsNoun(node, whole));
  const noun = plain.slice(start, stop < 0 ? plain.length : stop);
  const said = plain.slice(start + noun.length).filter((node) => !isAttribute(node));
  refuseLooseSigns(plain, notes);
  refuseTails(plain, notes);

  const isShare = unit === '%' || unit === '‰' || (unit === null && (shareColumn || noun.length > 0));
  const about = isWord(noun[0], ...ABOUT) && !isWord(noun[0], 'các') ? noun.slice(1) : noun;
  const opensNoun = !isMark(noun[0], ',', ':', '-') && !isPhrase(noun[0], 'and', 'to', 'remark');
  const of = isShare && opensNoun ? sliceOf(text, about) : null;
  const remarkNodes = of === null ? [...noun, ...said] : said;
  const nameNodes = [...(counts ? post.slice(0, end) : []), ...noun, ...said];
  const when = whenOf(withoutComparison(plain));
  return {
    when: {
      ...when,
      basis: when.basis ?? (known?.annual === true || innerUnit?.annual === true ? 'annual' : null),
    },
    unit,
    unitText: spelling !== null && spelling.toLowerCase() !== unit?.toLowerCase() ? spelling : null,
    more: known?.more ?? (plain.some((node) => isPhrase(node, 'orMore')) ? 'orMore' : plain.some((node) => isPhrase(node, 'orLess')) ? 'orLess' : null),
    of,
    remark: sliceOf(text, comparison < 0 ? remarkNodes : [...remarkNodes, ...rest.slice(comparison)]),
    name: sliceOf(text, nameNodes),
    versus: comparison < 0 ? null : (sliceOf(text, upTo < 0 ? compared : compared.slice(0, upTo)) ?? ''),
    groups: rest.flatMap((node) => (node.kind === 'group' ? [node] : [])),
  };
}
