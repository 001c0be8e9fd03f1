import type { Clause } from './clauses';
import { leadsBefore } from './cuts';
import type { Notes } from './figures';
import { isMark, isPhrase, isWord, type Node } from './nodes';
import type { Comparator } from './types';
import { refuseLooseSigns, sliceOf, whenOf, withoutComparison, type When } from './words';

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

const OPENING = ['annual', 'total', 'term', 'termEnd', 'strive', 'filler', 'and'] as const;

function comparatorOf(leads: readonly Node[], notes: Notes): Comparator | null {
  let found: Comparator | null = null;
  for (const node of leads) {
    const means = node.kind === 'sign' ? node.op : node.kind === 'phrase' ? node.means : null;
    if (means !== '>=' && means !== '>' && means !== '<=' && means !== '<') continue;
    // "trên ≥ 5" says one thing twice; "dưới ≥ 5" says two.
    if (found !== null && found.charAt(0) !== means.charAt(0))
      notes.problems.push({ code: 'conflictingSigns', start: node.start, end: node.end });
    found ??= means;
  }
  if (found === null && leads.some((node) => isPhrase(node, 'reachAndPass'))) return '>=';
  return found ?? (leads.some((node) => node.kind === 'sign' && node.op === '=') ? '=' : null);
}

/** "ít nhất mỗi xã có 5 mô hình": a comparing word may stand at the head of what is counted. */
function openingWord(named: readonly Node[]): readonly Node[] {
  return named.filter((node, place) => isPhrase(node, '>=', '<=') && (place === 0 || isMark(named[place - 1], ','))).slice(-1);
}

/** "Thu ngân sách vượt dự toán 5%": how much more than was asked. */
function passesPlan(named: readonly Node[]): boolean {
  const at = named.findIndex((node) => isPhrase(node, 'pass'));
  return at >= 0 && isWord(named[at + 1], 'dự', 'kế', 'chỉ') && named.slice(at + 1).every(({ kind }) => kind === 'word');
}

/** before := (opening | year | versus …)* label? lead* */
export function readBefore(clause: Clause, text: string, notes: Notes): Before {
  const { pre } = clause;
  let from = 0;
  while (
    from < pre.length &&
    (pre[from]?.kind === 'year' || isMark(pre[from], ',', ':') || isPhrase(pre[from], ...OPENING))
  )
    from += 1;
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
  const op = comparatorOf(leads, notes) ?? comparatorOf(openingWord(named), notes);
  const colon = named.findIndex((node) => isMark(node, ':'));
  // "Giảm tỷ lệ hộ nghèo 1%/năm": the verb may stand before the noun.
  const verb = named[0];
  const rises = has('increase') || passesPlan(named) || isPhrase(verb, 'increase');
  const falls = has('decrease') || isPhrase(verb, 'decrease');
  const both = leads.filter((node) => isPhrase(node, 'increase', 'decrease'));
  if (has('increase') && has('decrease')) notes.problems.push({ code: 'conflictingSigns', start: both[0]?.start ?? 0, end: both[both.length - 1]?.end ?? 0 });
  const reaches = has('reach', 'upTo', 'raisedTo', 'loweredTo') && !has('increase', 'decrease');
  const lowered = has('loweredTo') || (falls && op === '<') || (falls && (reaches || has('upTo')));
  const raised = has('raisedTo') || (rises && (reaches || has('upTo')));
  const approx = has('~') || leads.some((node) => node.kind === 'sign' && node.op === '~');
  return {
    when: whenOf(withoutComparison(pre)),
    op,
    approx,
    from: has('from'),
    change: lowered || raised ? null : rises ? 'increase' : falls ? 'decrease' : null,
    level: lowered ? 'lowered' : raised ? 'raised' : null,
    passes: has('pass', 'reachAndPass'),
    reached: has('reach'),
    average: pre.some((node) => isPhrase(node, 'average')),
    strives: pre.some((node) => isPhrase(node, 'strive')),
    label: sliceOf(text, named),
    heading: colon > 0 ? sliceOf(text, named.slice(0, colon)) : null,
  };
}
