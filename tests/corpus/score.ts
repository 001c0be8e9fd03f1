import { readFileSync } from 'node:fs';
import { parseTarget } from '../../src/plan/target';
import type { ParsedTarget, TargetPart } from '../../src/plan/target';

/**
 * A label of one target: what a reader says the text means. The README of the corpus tells what the fields hold; only
 * those that make a rule are scored: kind, comparator, figures, unit, basis, year, parts.
 */
interface Label {
  readonly kind: string;
  readonly op: string | null;
  readonly loose: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly denominator: number | null;
  readonly unit: string | null;
  readonly basis: string | null;
  readonly year: number | null;
  readonly accept_kinds: readonly string[] | null;
  readonly parts: readonly Label[] | null;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly expect?: Label | null;
  /** Of mistyped texts: whether they still mean a rule. */
  readonly outcome?: 'rule' | 'error';
  /** Of mistyped texts: what is right as well, in words: "error …" for asking, "rule … with a warning". */
  readonly also_accept?: string | null;
}

/** `asked`: a problem, or a warning, where a rule was expected. `wrong`: another rule than the label's, and not a word. */
export type Score = 'right' | 'asked' | 'wrong';

export interface Scored {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly score: Score;
  /** What differs, or the problem's code. */
  readonly why: string;
}

/** @throws Error that names the line which is not JSON */
export function scoreFile(path: string): readonly Scored[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [scoreRow(JSON.parse(line) as Row)];
    } catch (error) {
      throw new Error(`${path}:${String(index + 1)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

export function scoreRow(row: Row): Scored {
  const { id, text, expect, outcome } = row;
  const kind = outcome === 'error' ? 'error' : (expect?.kind ?? 'error');
  const parsed = parseTarget(text);
  const scored = (score: Score, why = ''): Scored => ({ id, text, kind, score, why });
  if (!parsed.ok) return mayAsk(row) ? scored('right') : scored('asked', parsed.error.code);
  const target = parsed.value;
  if (outcome === 'error' && target.warnings.length > 0 && row.also_accept?.startsWith('rule') === true) return scored('right');
  const differences = expect === null || expect === undefined || outcome === 'error' ? ['an error was expected'] : compare(target, expect);
  if (differences.length === 0) return scored('right');
  return scored(target.warnings.length > 0 ? 'asked' : 'wrong', differences.join('; '));
}

function mayAsk({ expect, outcome, also_accept: also }: Row): boolean {
  return outcome === 'error' || expect?.accept_kinds?.includes('error') === true || also?.startsWith('error') === true;
}

function compare(target: ParsedTarget | TargetPart, label: Label): readonly string[] {
  if (target.kind !== label.kind && label.accept_kinds?.includes(target.kind) !== true) return [`kind ${target.kind}, not ${label.kind}`];
  // Another kind that is right too has figures of its own.
  if (target.kind !== label.kind) return [];
  if (target.kind === 'composite') {
    const labels = label.parts ?? [];
    if (labels.length !== target.parts.length) return [`${String(target.parts.length)} parts, not ${String(labels.length)}`];
    return target.parts.flatMap((part, index) => {
      const expected = labels[index];
      return expected === undefined ? [] : compare(part, expected).map((difference) => `part ${String(index + 1)}: ${difference}`);
    });
  }
  const found = factsOf(target);
  return [
    ...(['value', 'low', 'high', 'denominator', 'year'] as const).filter((key) => found[key] !== label[key]).map((key) => `${key} ${String(found[key])}, not ${String(label[key])}`),
    ...(sameText(found.unit, label.unit) ? [] : [`unit ${String(found.unit)}, not ${String(label.unit)}`]),
    ...(found.basis === label.basis ? [] : [`basis ${String(found.basis)}, not ${String(label.basis)}`]),
    ...(found.op === null || label.op === 'between' || found.op === label.op || found.op === label.loose ? [] : [`${found.op}, not ${String(label.op)}`]),
  ];
}

interface Facts {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly denominator: number | null;
  readonly year: number | null;
  readonly unit: string | null;
  readonly basis: string | null;
  readonly op: string | null;
}

const BASES = { annual: 'annual', byYear: 'by-year', total: 'total' } as const;

function factsOf(part: TargetPart): Facts {
  const said = { year: part.year, basis: part.basis === null ? null : BASES[part.basis], value: null, low: null, high: null, denominator: null };
  switch (part.kind) {
    case 'number':
      return { ...said, value: part.value, unit: part.unit, op: part.op };
    case 'range':
      return { ...said, low: part.low, high: part.high, unit: part.unit, op: part.op };
    case 'ratio':
      return { ...said, value: part.value, denominator: part.denominator, unit: part.unit, op: part.op };
    case 'qualitative':
      // "không có …" promises none.
      return { ...said, value: part.none ? 0 : null, unit: null, op: null };
    case 'milestone':
    case 'recurring':
      return { ...said, unit: null, op: null };
  }
}

/** Units are compared without regard to case, blanks and how Unicode spells their marks. */
function sameText(one: string | null, other: string | null): boolean {
  const plain = (text: string | null): string => (text ?? '').normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, '');
  return plain(one) === plain(other);
}
