import type { Year } from '../Plan';
import { fail, ok, type Result } from '../result';
import { phrasesFrom, type Meaning } from './phrases';
import type { Raised, Token, Tokens } from './tokens';
import type { TargetProblemCode, TargetWarningCode } from './types';

/** What the grammar is written over: tokens, with words joined to phrases and years, and brackets to groups. */
export type Node =
  | Token
  | { readonly kind: 'phrase'; readonly means: Meaning; readonly start: number; readonly end: number; readonly gap: boolean }
  | { readonly kind: 'year'; readonly year: Year; readonly start: number; readonly end: number; readonly gap: boolean }
  | { readonly kind: 'group'; readonly items: readonly Node[]; readonly start: number; readonly end: number; readonly gap: boolean };

type Warn = (warning: Raised<TargetWarningCode>) => void;

export function isMark(node: Node | undefined, ...marks: readonly string[]): boolean {
  return node?.kind === 'mark' && marks.includes(node.mark);
}

export function isPhrase(node: Node | undefined, ...meanings: readonly Meaning[]): boolean {
  return node?.kind === 'phrase' && meanings.includes(node.means);
}

export function isWord(node: Node | undefined, ...words: readonly string[]): boolean {
  return node?.kind === 'word' && words.includes(node.word);
}

const MARKS_OF_VIETNAMESE = /[^\p{ASCII}]/u;

/** Words → phrases. A phrase that leads to a year counts only where a year follows. */
function joinPhrases(tokens: readonly Token[], warn: Warn): Node[] {
  const marked = tokens.some((token) => token.kind === 'word' && MARKS_OF_VIETNAMESE.test(token.word));
  const nodes: Node[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    const next = tokens[index + 1];
    if (next !== undefined && isWord(token, 'phần') && isWord(next, 'trăm', 'nghìn')) {
      nodes.push({ kind: 'percent', unit: isWord(next, 'trăm') ? '%' : '‰', start: token.start, end: next.end, gap: token.gap });
      index += 2;
      continue;
    }
    const entry =
      token.kind === 'word'
        ? phrasesFrom(token.word, marked ? 'marked' : 'unmarked').find(
            ({ words, means }) =>
              words.every((word, step) => isWord(tokens[index + step], word)) &&
              (means !== 'yearLead' || (isYear(tokens[index + words.length]) && tokens[index - 1]?.kind !== 'number')),
          )
        : undefined;
    if (entry === undefined) {
      nodes.push(token);
      index += 1;
      continue;
    }
    const end = tokens[index + entry.words.length - 1]?.end ?? token.end;
    if (!marked) warn({ code: 'noMarks', start: token.start, end });
    nodes.push({ kind: 'phrase', means: entry.means, start: token.start, end, gap: token.gap });
    index += entry.words.length;
  }
  return nodes;
}

function isYear(node: Node | undefined): node is Extract<Token, { kind: 'number' }> {
  return node?.kind === 'number' && node.plain && node.value >= 1900 && node.value <= 2200;
}

/** A period that says so itself: two years with a dash, with nothing beside them that could be counted. */
function isBarePeriod(nodes: readonly Node[], index: number): boolean {
  const [first, dash, last] = nodes.slice(index, index + 3);
  const before = nodes[index - 1];
  const after = nodes[index + 3];
  const alone = (node: Node | undefined) => node === undefined || node.kind === 'mark' || isPhrase(node, 'total', 'strive');
  return (
    isYear(first) && (isMark(dash, '-') || isPhrase(dash, 'to')) && isYear(last) && first.value < last.value &&
    alone(before) && alone(after) && !isMark(after, '-', '/')
  );
}

/** "quý IV/2027", "tháng 6/2028"; "2027:" where a list goes by years. */
function namedYear(nodes: readonly Node[], index: number): { readonly year: Year; readonly length: number } | undefined {
  const [node, , slash, last] = nodes.slice(index, index + 4);
  if (isWord(node, 'quý', 'tháng') && isMark(slash, '/') && isYear(last)) return { year: last.value, length: 4 };
  const opens = index === 0 || isMark(nodes[index - 1], ';', ',', '(');
  return opens && isYear(node) && isMark(nodes[index + 1], ':') ? { year: node.value, length: 2 } : undefined;
}

/** "đến năm" 2028 → year; "giai đoạn" 2026 - 2030 → year 2030; a bare 2026 - 2027 → year 2027. */
function joinYears(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (let index = 0; index < nodes.length; ) {
    const node = nodes[index];
    if (node === undefined) break;
    const named = namedYear(nodes, index);
    if (named !== undefined) {
      joined.push({ kind: 'year', year: named.year, start: node.start, end: nodes[index + named.length - 1]?.end ?? node.end, gap: node.gap });
      index += named.length;
      continue;
    }
    const led = isPhrase(node, 'yearLead');
    const first = nodes[index + (led ? 1 : 0)];
    if ((led && isYear(first)) || isBarePeriod(nodes, index)) {
      const from = index + (led ? 1 : 0);
      const last = nodes[from + 2];
      const period = (isMark(nodes[from + 1], '-') || isPhrase(nodes[from + 1], 'to')) && isYear(last);
      const year = period ? last : first;
      if (isYear(year)) {
        joined.push({ kind: 'year', year: year.value, start: node.start, end: year.end, gap: node.gap });
        index = from + (period ? 3 : 1);
        continue;
      }
    }
    joined.push(node);
    index += 1;
  }
  return joined;
}

/** Nouns whose number is a name, not a figure: "mức độ 2", "giai đoạn 2", "loại 1". */
const NUMBERED = [
  'độ', 'đoạn', 'loại', 'hạng', 'vực', 'vùng', 'thứ', 'điều', 'khoản', 'quyết', 'quý', 'tháng', 'nhóm', 'đợt', 'khóa', 'khoá', 'bậc', 'lớp', 'bước',
];

/** Without "năm", five, which is also "year". */
const NUMBER_WORDS = new Map([
  ['một', 1], ['hai', 2], ['ba', 3], ['bốn', 4], ['sáu', 6], ['bảy', 7], ['tám', 8], ['chín', 9], ['mười', 10],
]);

function others(nodes: readonly Node[], index: number): boolean {
  return nodes.some((node, place) => node.kind === 'number' && place !== index);
}

const COMPARING: readonly Meaning[] = ['>=', '>', '<=', '<'];

/** Numbers that are names → words ("mức độ 2", "3 sao", "số 09-NQ"); words that are numbers → numbers ("ít nhất một"). */
function settleNumbers(nodes: readonly Node[]): Node[] {
  return nodes.map((node, index): Node => {
    const before = nodes[index - 1];
    const after = nodes[index + 1];
    if (node.kind === 'word') {
      const value = NUMBER_WORDS.get(node.word);
      const counted = isPhrase(before, ...COMPARING) && after?.kind === 'word';
      return value !== undefined && counted ? { kind: 'number', value, plain: false, start: node.start, end: node.end, gap: node.gap } : node;
    }
    if (node.kind !== 'number' || after?.kind === 'percent') return node;
    // "5 năm" is how long, unless it is all the cell says.
    if (node.plain && node.value <= 20 && isWord(after, 'năm') && others(nodes, index)) {
      return { kind: 'phrase', means: 'total', start: node.start, end: node.end, gap: node.gap };
    }
    const code = isMark(after, '-', '/') && after?.gap === false && nodes[index + 2]?.kind === 'word' && isWord(before, 'số', 'quyết');
    const name = node.plain && node.value < 1000 && (isWord(before, ...NUMBERED) || isWord(after, 'sao'));
    return name || code ? { kind: 'word', word: String(node.value), start: node.start, end: node.end, gap: node.gap } : node;
  });
}

/**
 * A dash or plus that belongs to the number behind it ("≤ -4") or begins an item ("- Lúa: 5 ha"). Between a word and a
 * number it could be either a minus or a dash: that has to be asked.
 */
function settleSigns(nodes: readonly Node[]): Result<Node[], Raised<TargetProblemCode>> {
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
    } else if (after?.kind === 'number' && before?.kind !== 'number' && before?.kind !== 'percent' && (!after.gap || opens)) {
      // After a unit ("5 ha -7 ha") a dash makes a range.
      if (opens || !settled.some(({ kind }) => kind === 'number')) return fail({ code: 'unclearRange', start: node.start, end: after.end });
      settled.push(node);
    } else if (isMark(node, '+')) {
      return fail({ code: 'unexpectedCharacter', start: node.start, end: node.end });
    } else {
      settled.push(node);
    }
  }
  return ok(settled);
}

/** Brackets → groups. One that is not closed reaches to the end; one that was not opened is passed over. */
function joinGroups(nodes: readonly Node[]): Node[] {
  const open: { readonly start: number; readonly gap: boolean; readonly items: Node[] }[] = [{ start: 0, gap: true, items: [] }];
  const close = (end: number) => {
    const group = open.length > 1 ? open.pop() : undefined;
    if (group !== undefined) open[open.length - 1]?.items.push({ kind: 'group', end, ...group });
  };
  for (const node of nodes) {
    if (isMark(node, '(')) {
      // Deep nesting has no meaning in a target; further brackets join the innermost one.
      if (open.length < 4) open.push({ start: node.start, gap: node.gap, items: [] });
    } else if (isMark(node, ')')) close(node.end);
    else open[open.length - 1]?.items.push(node);
  }
  const end = nodes[nodes.length - 1]?.end ?? 0;
  while (open.length > 1) close(end);
  return open[0]?.items ?? [];
}

/** Tokens → nodes, in passes that each do one thing. */
export function nodesOf({ tokens }: Tokens, warn: Warn): Result<Node[], Raised<TargetProblemCode>> {
  const signed = settleSigns(settleNumbers(joinYears(joinPhrases(tokens, warn))));
  return signed.ok ? ok(joinGroups(signed.value)) : signed;
}
