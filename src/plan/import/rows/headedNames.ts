import type { LineDraft } from '../../lineDraft';
import { fold } from '../cells';
import { rowName } from './rowName';
import type { ClassifiedRow } from './rowKinds';
import type { Doubt, ImportColumn } from '../types';

/** A row under an indicator that others may stand under. */
export interface Ancestor {
  readonly name: string;
  readonly depth: number;
  /** It promises nothing itself. A plan has no row for it, so its name lives on in those of the rows under it. */
  readonly isHeading: boolean;
}

/** From here on rows have no label, so nothing tells what stands under them, or under a dash above them. */
const BARE = 11;

/** Whether a row can be a heading of the one that follows it. */
export function leadsTo(row: ClassifiedRow, next: ClassifiedRow | undefined): boolean {
  if (next?.as !== 'under') return false;
  if (row.as === 'indicator') return true;
  return row.as === 'under' && next.depth > row.depth && (row.depth < BARE || next.depth === row.depth + 1);
}

/** The rows that a row stands under. */
export function ancestorsOf(row: ClassifiedRow, above: readonly Ancestor[]): readonly Ancestor[] {
  return row.as === 'indicator' ? [] : above.filter(({ depth }) => depth < row.depth);
}

/** A heading's name, as it stands before another one: "Lúa cả năm, trong đó:" → "Lúa cả năm". */
export function headingName(name: string): string {
  return name.replace(/[\s,;:.(–-]*(?:trong đó|bao gồm|gồm|chia ra)?\s*[:)]*$/iu, '').trim();
}

/** Rows, by their places in the table, whose names stand more than once under the same indicator. */
export function repeatedNames(rows: readonly ClassifiedRow[], columns: readonly ImportColumn[]): ReadonlySet<number> {
  const repeated = new Set<number>();
  let firsts = new Map<string, number>();
  for (const row of rows) {
    if (row.as === 'indicator' || row.as === 'section') firsts = new Map();
    const name = fold(rowName(row, columns));
    if (row.as !== 'under' || name === '') continue;
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, row.index);
    else repeated.add(first).add(row.index);
  }
  return repeated;
}

/** What stands before the names of a row's lines, if anything; as much as makes them different from those in `names`. */
export function namesBefore(lines: readonly LineDraft[], ancestors: readonly Ancestor[], isRepeated: boolean, names: ReadonlySet<string>): string {
  const nearest = [...ancestors].reverse();
  const from = nearest.findIndex(({ isHeading }) => isHeading || isRepeated);
  let before = '';
  if (from < 0) return before;
  for (const { name } of nearest.slice(from)) {
    const further = headingName(name);
    if (further !== '') before = `${further}: ${before}`;
    if (lines.every((line) => !names.has(fold(before + line.name)))) break;
  }
  return before;
}

interface Found {
  readonly lines: readonly LineDraft[];
  readonly doubts: readonly Doubt[];
}

/** The lines of a row, and those of its choices, with something before their names. */
export function withNamesBefore({ lines, doubts }: Found, before: string): Found {
  const named = (drafts: readonly LineDraft[]): readonly LineDraft[] => drafts.map((line) => ({ ...line, name: before + line.name }));
  return {
    lines: named(lines),
    doubts: doubts.map((doubt) => ({
      ...doubt,
      choices: doubt.choices.map((choice) => ({
        ...choice,
        answer: choice.answer.lines === undefined ? choice.answer : { ...choice.answer, lines: named(choice.answer.lines) },
        lines: named(choice.lines),
      })),
    })),
  };
}
