import type { LineKind, Period } from '../Plan';
import { fail, ok, type Result } from '../result';
import { clausesOf, promisesNone } from './clauses';
import type { Notes } from './figures';
import { lettersOf, type Letters } from './letters';
import { nodesOf } from './lexemes';
import { isMark, type Node } from './nodes';
import { byYear, openingTime, segmentsOf, unwrap } from './segments';
import { draftOf, type Reading } from './drafts';
import { addDraft, type NamedPart } from './parts';
import { tokensOf, type Raised } from './tokens';
import { unitAt } from './units';
import { wordsPart } from './wordsPart';
import type { Opening, ParsedTarget, TargetPart, TargetProblem, TargetProblemCode, TargetWarning } from './types';

/** The column a target stands in: "Đến năm …" or "Bình quân năm". */
export type TargetColumn = 'byEnd' | 'average';

/** What the table around a cell tells. All of it may be unknown. */
export interface TargetContext {
  readonly kind?: LineKind;
  readonly column?: TargetColumn;
  readonly period?: Period;
  /** The unit of the row as printed, e.g. "%". */
  readonly unit?: string;
}

/** Longer texts are not target cells. */
export const LONGEST_TARGET = 10_000;

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** What a spreadsheet or a typist leaves in a cell that is no target. Looked for at the beginning of the text. */
const NO_TARGET: readonly (readonly [TargetProblemCode, RegExp])[] = [
  ['empty', /^[\s.\u2026_-]+$/],
  ['empty', /^\s*(?:chưa (?:xác định|có|rõ)|không xác định|đang cập nhật|cập nhật sau|như trên|nt|n\.\s?t\.?)[\s.]*$/iu],
  ['spreadsheetError', /^\s*#/],
  ['formula', /^\s*(?:=\s*[A-Za-z_$({'"]|[+@-]\$?[A-Z]{1,3}\$?\d)/],
  ['date', new RegExp(`^\\s*\\d{1,2}[-/ ](?:${MONTHS})[a-z]*(?:[-/ ]\\d{2,4})?\\s*$`, 'i')],
  ['date', new RegExp(`^\\s*(?:${MONTHS})[a-z]*[-/ ]\\d{1,4}\\s*$`, 'i')],
  ['date', /^\s*\d{4}-\d{1,2}-\d{1,2}(?:[T ][\d:.]+Z?)?\s*$/],
  // The last day of a year is when something is due; others may be what a spreadsheet made of a range.
  ['date', /^\s*(?!31\/12\/\d{4}\s*$)\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?:[T ][\d:.]+)?\s*$/],
];

function withHeading(part: TargetPart, heading: string | null): TargetPart {
  if (heading === null || part.label?.startsWith(heading) === true) return part;
  return { ...part, label: part.label === null ? heading : `${heading}: ${part.label}` };
}

/** target := segment (";" segment)*;  segment := heading? clause* | words */
function partsOf(nodes: readonly Node[], reading: Reading): NamedPart[] {
  const parts: NamedPart[] = [];
  let above: string | null = null;
  for (const { nodes: piece, isPart } of segmentsOf(nodes)) {
    const known = parts.length;
    const segment = piece.some(({ kind }) => kind === 'number') ? piece : unwrap(piece);
    const clauses = clausesOf(segment, reading.notes);
    if (clauses.length === 0) {
      const said = byYear(segment).flatMap((words) => wordsPart(words, reading) ?? []);
      if (isMark(segment[segment.length - 1], ':')) above = said[0]?.label ?? null;
      else parts.push(...said.map((part) => ({ part, name: part.label, isPart })));
      continue;
    }
    let heading = above;
    for (const clause of clauses) {
      if (promisesNone(clause)) {
        const { start, end } = clause;
        const none = wordsPart(segment.filter((node) => node.start >= start && node.end <= end), reading);
        reading.notes.warnings.push({ code: 'figureInWords', start, end });
        if (none !== undefined) parts.push({ part: none, name: none.label });
        continue;
      }
      const draft = draftOf(clause, reading);
      addDraft(parts, { ...draft, part: { ...draft.part, label: withHeading(draft.part, heading).label } }, reading);
      heading = draft.before.heading ?? heading;
    }
    parts.push(...parts.splice(known).map((part) => ({ ...part, isPart })));
  }
  return parts;
}

/** The time at the head of a text, and the parts that it counts for. */
function openingOf(nodes: readonly Node[], parts: readonly NamedPart[], letters: Letters): Opening | null {
  const time = openingTime(nodes);
  const opened = parts.flatMap(({ part, isPart }, at) => (isPart !== true && part.basis === null && part.year === null ? [at] : []));
  if (time === undefined || opened.length === 0) return null;
  return { at: placed({ letters, raised: { code: null, start: time.start, end: time.end } }).at, parts: opened };
}

/** A number alone, such as "2027", is a year where the table does not say what it would count. */
function settleYear(part: TargetPart, context: TargetContext, notes: Notes): TargetPart {
  if (
    part.kind !== 'number' ||
    part.op !== '=' ||
    part.unit !== null ||
    part.label !== null ||
    part.of !== null ||
    part.remark !== null
  )
    return part;
  const { value } = part;
  if (!Number.isInteger(value) || value < 2000 || value > 2100 || part.basis !== null || part.restated.length > 0)
    return part;
  const { kind, period, unit = '' } = context;
  if (kind !== undefined ? kind !== 'milestone' : unit !== '') return part;
  if (period !== undefined && (value <= period.baseYear || value > period.lastYear)) return part;
  notes.warnings.push({ code: 'maybeYear', ...part.at });
  const { at, average, remark, label } = part;
  return { kind: 'milestone', at, average, remark, label, basis: 'byYear', direction: null, year: value, none: false };
}

function placed<Code>({ letters, raised }: { letters: Letters; raised: Raised<Code> }) {
  const { start, end, ...rest } = raised;
  const origin = (index: number) => letters.origin[index] ?? letters.origin[letters.origin.length - 1] ?? 0;
  return { ...rest, at: { start: origin(start), end: origin(end) } };
}

function withPlace<Part extends TargetPart>(part: Part, letters: Letters): Part {
  return { ...part, at: placed({ letters, raised: { code: null, ...part.at } }).at };
}

/** Whether a text is a unit and nothing else, as targets have them: "vụ", "triệu lượt khách". */
export function isUnitText(text: string): boolean {
  if (text.length > 60) return false;
  const tokens = tokensOf(lettersOf(text).text);
  if (!tokens.ok) return false;
  const nodes = nodesOf(tokens.value, () => undefined);
  return nodes.ok && nodes.value.length > 0 && unitAt(nodes.value, 0)?.length === nodes.value.length;
}

/**
 * Reads the text of a target cell: "≥ 95", "từ 70% trở lên", "10 - 20", "04/09 thôn", "đến năm 2028 không còn hộ nghèo",
 * "2026 - 2027", "Hằng năm", several in one cell.
 *
 * The grammar stands in pieces where it is read: pieces and brackets in segments.ts, numbers, ranges and ratios in figures.ts,
 * what is between two figures in clauses.ts, the words before and behind a figure in before.ts and after.ts, units in units.ts,
 * figures with their words in drafts.ts, stretches and what is said again in parts.ts, words without figure in wordsPart.ts, years in years.ts and dates.ts, amounts
 * and grades in files of their names, the vocabulary in phrases.ts. What cannot be read is a problem with its place in
 * `text` (UTF-16 units); what can be read but should be looked at is a warning. Numbers are as printed (95 for "95%"), multipliers stay in the unit ("2,6" "triệu người").
 *
 * Takes time in proportion to the text, which may have {@link LONGEST_TARGET} characters.
 */
export function parseTarget(text: string, context: TargetContext = {}): Result<ParsedTarget, TargetProblem> {
  if (text.length > LONGEST_TARGET) return fail({ code: 'tooLong', at: { start: LONGEST_TARGET, end: text.length } });
  const letters = lettersOf(text);
  const whole = { start: 0, end: letters.text.length };
  const refuse = (raised: Raised<TargetProblemCode>) => fail(placed({ letters, raised }));
  if (letters.text.trim() === '') return refuse({ code: 'empty', ...whole });
  for (const [code, pattern] of NO_TARGET) if (pattern.test(letters.text)) return refuse({ code, ...whole });

  const tokens = tokensOf(letters.text);
  if (!tokens.ok) return refuse(tokens.error);
  const notes: Notes = { warnings: [...tokens.value.warnings], problems: [] };
  const nodes = nodesOf(tokens.value, (warning) => notes.warnings.push(warning));
  if (!nodes.ok) return refuse(nodes.error);

  const shareColumn = context.unit?.trim() === '%';
  const parts = partsOf(nodes.value, { text: letters.text, shareColumn, notes });
  const [problem] = [...notes.problems].sort((left, right) => left.start - right.start);
  if (problem !== undefined) return refuse(problem);

  const [only] = parts;
  if (only === undefined) return refuse({ code: 'empty', ...whole });
  const settled =
    parts.length === 1
      ? [settleYear(only.part, context, notes)]
      : parts.map(({ part, name }) => (part.label === null ? { ...part, label: name } : part));
  const [first = only.part] = settled;
  if (
    first.kind === 'ratio' &&
    settled.length === 1 &&
    (first.value > first.denominator || (first.unit === null && first.of === null))
  )
    notes.warnings.push({ code: 'maybeDate', ...first.at });
  const warnings = notes.warnings.map((raised): TargetWarning => placed({ letters, raised }));
  if (settled.length === 1) return ok({ ...withPlace(first, letters), warnings });
  const composite = settled.map((part) => withPlace(part, letters));
  return ok({ kind: 'composite', at: { start: 0, end: text.length }, parts: composite, opening: openingOf(nodes.value, parts, letters), warnings });
}
