import { isPercent } from '../targets/kinds';
import { parseKept } from '../targets/targetReading';

/** A part of a row that gives two figures with a slash between them. */
export interface SlashPiece {
  readonly name: string;
  readonly text: string;
}

const TWO_FIGURES = /^\s*([≥>≤<]?\s*\d{1,3}(?:[.,]\d+)?)\s*%?\s*\/\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*$/u;
/** The one or two words on either side of the slash in a name: "nhà trẻ/mẫu giáo". */
const TWO_THINGS = /((?:[\p{L}\d]+\s+)?[\p{L}\d]+)\s*\/\s*([\p{L}\d]+(?:\s+[\p{L}\d]+)?)/u;

/**
 * "32/97" in a line of percent can be two shares of two things, or 32 of 97. Undefined where it is no such text.
 */
export function bySlash(name: string, unit: string, text: string): readonly SlashPiece[] | undefined {
  const figures = TWO_FIGURES.exec(text);
  if (figures === null || !isPercent(unit)) return undefined;
  const parsed = parseKept(text, { unit: '%' });
  if (!parsed.ok || parsed.value.kind !== 'ratio') return undefined;
  const [, first = '', second = ''] = figures;
  const things = TWO_THINGS.exec(name);
  return [
    { name: `${name} (${things?.[1] ?? '1'})`, text: first.trim() },
    { name: `${name} (${things?.[2] ?? '2'})`, text: second.trim() },
  ];
}
