import type { LineDraft } from '../../lineDraft';
import type { LineKind, Period, Rule } from '../../Plan';
import { parseKept } from '../targets/targetReading';
import { understandLine, type LineTexts } from '../targets/understandLine';
import type { SingleSource } from './splitRow';

/** A rise or fall is said by this word, which stands before the figure. */
const CHANGE_WORD = /(^|\s)(giảm|tăng)(\s+thêm)?(?=[\s\d≥>≤<])/iu;

/** A line that measures by how much something rises or falls, with its target's text. */
export interface ChangeLine {
  readonly texts: LineTexts;
  readonly kind: LineKind;
}

/**
 * "giảm 1 - 1,5 %/năm" in a row of a level, as a line of its own that counts the fall: it is named after the row and the
 * word, so that whoever enters its figures knows. Undefined where the text names no such change in percent.
 */
export function changeLine(texts: LineTexts, source: SingleSource, text: string): ChangeLine | undefined {
  const parsed = parseKept(text, { unit: '%' });
  const word = CHANGE_WORD.exec(text);
  if (!parsed.ok || word === null || parsed.value.kind === 'composite' || !('op' in parsed.value) || parsed.value.kind === 'ratio') return undefined;
  const { change, unit } = parsed.value;
  if (change === null || unit !== '%') return undefined;
  const { headings } = texts;
  const own: LineTexts = { name: `${texts.name} (${(word[2] ?? '').toLowerCase()})`, unit: '%', ...(headings === undefined ? {} : { headings }) };
  // A rise is a rate of growth; of a fall only how much it is remains to be read.
  if (change === 'increase') return { texts: { ...own, [source]: text }, kind: 'growth' };
  return { texts: { ...own, [source]: text.replace(CHANGE_WORD, ' ').trim() }, kind: 'share' };
}

/** Whether a line counts the change of what its row names, so that the row's figure of the base year is not its own. */
export function countsChange(line: string, row: string): boolean {
  const added = /\s\((giảm|tăng|%)\)$/iu;
  return added.test(line) && !added.test(row);
}

/** The ways in which a row whose target is a rise or fall can be a line that counts it. */
export function changeWays(row: { readonly name: string; readonly texts: LineTexts; readonly period: Period }, source: SingleSource): readonly Omit<LineDraft, 'lead' | 'coordinating'>[] {
  const found = changeLine(row.texts, source, row.texts[source] ?? '');
  if (found === undefined) return [];
  const { kind, texts } = found;
  const { targets } = understandLine(row.texts, row.period);
  const ways = [undefined, 'average' as const, 'eachYear' as const].map((yearly): readonly Rule[] => understandLine(texts, row.period, { kind, ...(yearly === undefined ? {} : { yearly }) }).rules);
  const seen = new Set<string>();
  return ways.flatMap((rules): Omit<LineDraft, 'lead' | 'coordinating'>[] => {
    const key = JSON.stringify(rules);
    if (rules.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ name: texts.name, unit: '%', kind, targets, rules }];
  });
}
