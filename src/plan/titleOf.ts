import { placedLines, type PlacedLine, type Plan } from './Plan';
import { withoutMarks } from './target/letters';

/** A name that begins like this says itself what is measured; "Nông, lâm, thủy sản" does not. */
const MEASURES = /^(ty|ti) (le|trong|suat|so)\b|^(so|toc do|muc|tong|dien tich|san luong|gia tri|thu|chi|co cau|chi so|quy mo|nang suat)\b/;

/** A parent's name is cut to this many characters, at the end of a word. */
const LONGEST_PARENT = 60;

function folded(text: string): string {
  return withoutMarks(text).toLowerCase().trim();
}

function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[a-z0-9]+/g) ?? [];
}

function shortened(name: string): string {
  return name.length <= LONGEST_PARENT ? name : `${name.slice(0, LONGEST_PARENT).replace(/\s+\S*$/u, '').replace(/[\s,;:(–-]+$/u, '')}…`;
}

/** How many words of another kind of figure than their indicator's say by themselves what they are about. */
const MANY_WORDS = 4;

/** The name that a line's own is read under: that of its indicator, or of the row that it shares with others. */
function parentOf({ line, row, indicator }: PlacedLine): string {
  const isUnder = row !== indicator.rows[0] || row.label === '-' || row.label.startsWith(`${String(indicator.number)}.`);
  if (isUnder) return indicator.name;
  const named = new Set(wordsOf(row.name));
  const isPartOfName = wordsOf(line.name).every((word) => named.has(word));
  return row.lines.length > 1 && !isPartOfName ? row.name : '';
}

/**
 * What a line is called where its row's neighbours do not stand beside it, in a report, a list or a finding: one under
 * another row with that row's name before its own, "Giá trị sản xuất: Nông, lâm, thủy sản", unless it says by itself what it
 * is about or repeats the words.
 */
export function titleOf(placed: PlacedLine): string {
  const { line, indicator } = placed;
  const parent = parentOf(placed).trim().replace(/[\s:,;]+$/u, '');
  const own = wordsOf(line.name);
  const isOtherKind = indicator.rows[0]?.lines[0]?.kind !== line.kind;
  if (parent === '' || MEASURES.test(folded(line.name)) || (isOtherKind && own.length >= MANY_WORDS)) return line.name;
  const words = wordsOf(parent);
  const repeated = words.filter((word) => own.includes(word)).length;
  return repeated * 2 >= words.length ? line.name : `${shortened(parent)}: ${line.name}`;
}

const KNOWN = new WeakMap<Plan, ReadonlyMap<string, string>>();

/** What each line of a plan is called where it stands alone, by its id. */
export function titlesById(plan: Plan): ReadonlyMap<string, string> {
  const known = KNOWN.get(plan) ?? new Map(placedLines(plan).map((placed) => [placed.line.id, titleOf(placed)]));
  KNOWN.set(plan, known);
  return known;
}
