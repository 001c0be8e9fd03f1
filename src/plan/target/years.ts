import type { Year } from '../Plan';
import { dueDayAt } from './dates';
import { isMark, isPhrase, isWord, isYear, type Node } from './nodes';
import { meantPhraseAt } from './misspelt';
import { LEADS_TO_YEAR, phrasesFrom } from './phrases';
import type { Raised, Token } from './tokens';
import type { TargetWarningCode } from './types';
import { isUnitWord } from './units';

export type Warn = (warning: Raised<TargetWarningCode>) => void;

const MARKS_OF_VIETNAMESE = /[^\p{ASCII}]/u;

/** Words → phrases. A phrase that leads to a year counts only where a year follows. */
export function joinPhrases(tokens: readonly Token[], warn: Warn): Node[] {
  const marked = tokens.some((token) => token.kind === 'word' && MARKS_OF_VIETNAMESE.test(token.word));
  const nodes: Node[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    const next = tokens[index + 1];
    if (next !== undefined && isWord(token, 'phần') && isWord(next, 'trăm', 'nghìn')) {
      nodes.push({
        kind: 'percent',
        unit: isWord(next, 'trăm') ? '%' : '‰',
        start: token.start,
        end: next.end,
        gap: token.gap,
      });
      index += 2;
      continue;
    }
    // "bằng năm 2025": what it is compared with.
    if (isWord(token, 'bằng') && isWord(next, 'năm') && isYear(tokens[index + 2])) {
      nodes.push({ kind: 'phrase', means: 'versus', start: token.start, end: token.end, gap: token.gap });
      index += 1;
      continue;
    }
    const entry =
      token.kind === 'word'
        ? phrasesFrom(token.word, marked ? 'marked' : 'unmarked').find(
            ({ words, means }) =>
              words.every((word, step) => isWord(tokens[index + step], word)) &&
              // "cây hàng năm" grows for a year.
              !(means === 'annual' && isWord(tokens[index - 1], 'cây')) &&
              (!LEADS_TO_YEAR.includes(means) || (isYear(tokens[index + words.length]) && tokens[index - 1]?.kind !== 'number')),
          )
        : undefined;
    const meant = entry === undefined ? meantPhraseAt(tokens, index) : undefined;
    const phrase = entry === undefined ? meant : { means: entry.means, length: entry.words.length };
    if (phrase === undefined) {
      nodes.push(token);
      index += 1;
      continue;
    }
    const { length, means } = phrase;
    const end = tokens[index + length - 1]?.end ?? token.end;
    if (!marked && meant === undefined) warn({ code: 'noMarks', start: token.start, end });
    if (meant?.isMarkMoved === false) warn({ code: 'misspelt', start: token.start, end });
    nodes.push({ kind: 'phrase', means, start: token.start, end, gap: token.gap });
    index += length;
  }
  return nodes;
}

/** A period that says so itself: two years with a dash, with nothing beside them that could be counted. */
function isBarePeriod(nodes: readonly Node[], index: number): boolean {
  const [first, dash, last] = nodes.slice(index, index + 3);
  const before = nodes[index - 1];
  const after = nodes[index + 3];
  const alone = (node: Node | undefined) =>
    node === undefined || node.kind === 'mark' || isPhrase(node, 'total', 'strive');
  // "05 năm 2026 - 2030" says twice how long it is.
  const counted = isWord(before, 'năm') && nodes[index - 2]?.kind === 'number';
  const saysOn = after?.kind === 'phrase' || (after?.kind === 'word' && !isUnitWord(after.word));
  return (
    isYear(first) &&
    (isMark(dash, '-') || isPhrase(dash, 'to')) &&
    isYear(last) &&
    first.value < last.value &&
    (alone(before) || counted) &&
    (alone(after) || (isPhrase(before, 'total') && after?.kind === 'phrase') || (counted && saysOn)) &&
    !isMark(after, '-', '/')
  );
}

interface NamedYear {
  readonly year: Year;
  readonly length: number;
}

/** "quý IV/2027", "tháng 6/2028", "tháng 6 năm 2028" */
function namedMonth(nodes: readonly Node[], index: number): NamedYear | undefined {
  const [node, , slash, last] = nodes.slice(index, index + 4);
  return isWord(node, 'quý', 'tháng') && (isMark(slash, '/') || isWord(slash, 'năm')) && isYear(last) ? { year: last.value, length: 4 } : undefined;
}

/** "đến tháng 6/2028"; "(2027)"; "2027:" where a list goes by years. */
function namedYear(nodes: readonly Node[], index: number): NamedYear | undefined {
  const [node, second] = nodes.slice(index, index + 2);
  const leads = isPhrase(node, 'to') ? (isWord(second, 'hết', 'cuối') ? 2 : 1) : 0;
  const month = namedMonth(nodes, index + leads);
  if (month !== undefined) return { ...month, length: month.length + leads };
  if (isMark(nodes[index - 1], '(') && isYear(node) && isMark(second, ')')) return { year: node.value, length: 1 };
  const opens = index === 0 || isMark(nodes[index - 1], ';', ',', '(');
  return opens && isYear(node) && isMark(nodes[index + 1], ':') ? { year: node.value, length: 2 } : undefined;
}

/** "Hoàn thành 2028", "xong 2028": a year without a word that says so, where nothing is counted. */
function isFinishYear(nodes: readonly Node[], index: number): boolean {
  const after = nodes[index + 1];
  return isYear(nodes[index]) && (isPhrase(nodes[index - 1], 'predicate') || isWord(nodes[index - 1], 'xong')) && (after === undefined || isMark(after, ';', ','));
}

/** "so với 2019", "so với 2016 - 2020": a year without a word that says so, where nothing is counted. */
function isComparedYear(nodes: readonly Node[], index: number): boolean {
  const isPeriod = isMark(nodes[index + 1], '-') && isYear(nodes[index + 2]);
  const after = nodes[index + (isPeriod ? 3 : 1)];
  const counts = after?.kind === 'percent' || isMark(after, '-', '/') || (after?.kind === 'word' && isUnitWord(after.word));
  return isYear(nodes[index]) && !counts;
}

/**
 * "đến năm" 2028 → year; "giai đoạn" 2026 - 2030 → year 2030; a bare 2026 - 2027 → year 2027; "/năm" behind "trở lên" → every
 * year.
 */
export function joinYears(nodes: readonly Node[], warn: Warn): Node[] {
  const joined: Node[] = [];
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index];
    if (node === undefined) break;
    const { start, end, gap } = node;
    const next = nodes[index + 1];
    if (next !== undefined && isMark(node, '/') && isWord(next, 'năm') && isPhrase(nodes[index - 1], 'orMore', 'orLess')) {
      joined.push({ kind: 'phrase', means: 'annual', start, end: next.end, gap });
      index += 2;
      continue;
    }
    // "150 lớp/nhiệm kỳ"
    const term = nodes[index + 2];
    if (isMark(node, '/') && isWord(next, 'nhiệm') && term !== undefined && isWord(term, 'kỳ')) {
      joined.push({ kind: 'phrase', means: 'term', start, end: term.end, gap });
      index += 3;
      continue;
    }
    if (isFinishYear(nodes, index) && isYear(node)) {
      warn({ code: 'maybeYear', start, end });
      joined.push({ kind: 'year', year: node.value, start, end, gap });
      index += 1;
      continue;
    }
    const dueDay = dueDayAt(nodes, index);
    if (dueDay?.isBefore === true) warn({ code: 'beforeYear', start, end: nodes[index + dueDay.length - 1]?.end ?? end });
    const named = dueDay ?? namedYear(nodes, index);
    if (named !== undefined) {
      joined.push({
        kind: 'year',
        year: named.year,
        start: node.start,
        end: nodes[index + named.length - 1]?.end ?? node.end,
        gap: node.gap,
      });
      index += named.length;
      continue;
    }
    const compared = isPhrase(nodes[index - 1], 'versus') && isComparedYear(nodes, index);
    const led = isPhrase(node, ...LEADS_TO_YEAR);
    const first = nodes[index + (led ? 1 : 0)];
    if (compared || (led && isYear(first)) || isBarePeriod(nodes, index)) {
      const from = index + (led ? 1 : 0);
      const last = nodes[from + 2];
      const period = (isMark(nodes[from + 1], '-') || isPhrase(nodes[from + 1], 'to')) && isYear(last);
      const year = period ? last : first;
      if (isYear(year)) {
        if (isPhrase(node, 'beforeYear')) warn({ code: 'beforeYear', start, end: year.end });
        joined.push({ kind: 'year', year: year.value, ...(period ? { isPeriod: true } : {}), start: node.start, end: year.end, gap: node.gap });
        index = from + (period ? 3 : 1);
        continue;
      }
    }
    joined.push(node);
    index += 1;
  }
  return joined;
}
