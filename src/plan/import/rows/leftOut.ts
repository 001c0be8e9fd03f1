import type { TargetPart } from '../../target';
import { fold } from '../cells';
import { isPercent, partsOf, type TargetSource } from '../targets/kinds';
import type { RowParts } from './rowParts';
import { parseKept } from '../targets/targetReading';
import type { Doubt } from '../types';

/** Words after a figure that ask for something more: "và không có …", "nâng cao chất lượng"; on folded text. */
const DEMAND =
  /^(va |dong thoi |trong do )*(khong (co|con|de|xay ra|phat sinh|vuot|tai)\b|nang cao|giam\b|tang\b|duy tri|giu (vung|on dinh)|phan dau|bao dam|dam bao|hoan thanh (xuat sac|tot|vuot)|dat va vuot|day manh|tung buoc)/;

/** The words of a text up to the place where `words` end in it, from the last mark before them. */
function clauseWith(text: string, words: string): string {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return words;
  const before = text.slice(0, at);
  // The comma of "1,4" ends no clause.
  const from = before.search(/(?:,(?!\d)|[;(])(?:(?!,(?!\d))[^;(])*$/u) + 1;
  return text.slice(from, at + words.length).trim();
}

function leftOutOf(part: TargetPart, text: string): readonly string[] {
  const demand = part.remark !== null && DEMAND.test(fold(part.remark)) ? [part.remark] : [];
  const restated = 'restated' in part ? part.restated : [];
  // The level reached says the same again; a comparison with another year can be checked only where that is known.
  return [...demand, ...restated.flatMap(({ versus }) => (versus === null || versus === 'level' ? [] : [clauseWith(text, versus)]))];
}

/** What a target's text asks for beside the figure that becomes a rule; it is kept in the text alone. */
function leftOutIn(text: string, unit: string): readonly string[] {
  const parsed = parseKept(text, unit === '' ? {} : { unit });
  if (!parsed.ok) return [];
  return partsOf(parsed.value).flatMap((part) => leftOutOf(part, text));
}

/** Tells every further demand of a row's targets. */
export function leftOutDoubts({ texts, unit, columnOf }: RowParts): readonly Doubt[] {
  const { byEnd = '', average = '', total = '', target = '', years = [] } = texts;
  const stated: readonly (readonly [TargetSource, string])[] = [
    ['byEnd', byEnd],
    ['average', average],
    ['total', total],
    ['target', target],
    ...years.map(({ year, text }) => [{ year }, text] as const),
  ];
  return stated.flatMap(([source, text]) => {
    const column = columnOf(source);
    return leftOutIn(text, isPercent(unit) ? '%' : unit).map((piece): Doubt => ({ code: 'partLeftOut', mustSettle: false, ...(column === undefined ? {} : { column }), text: piece, choices: [] }));
  });
}
