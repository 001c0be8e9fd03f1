import { choicesOf, GUARD, isNumericKind, VALID_RANGES, type ValueKind } from '../plan/reading';

/** A text literal inside a formula. */
export function quoted(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

/** The guard as formulas write it: a power, because some engines take "1E-9" for a text. */
export const FORMULA_GUARD = GUARD.toExponential().replace('1e', '10^');

/** TRUE when the cell holds nothing, or spaces only. */
export function isBlankFormula(cell: string): string {
  return `LEN(TRIM(${cell}))=0`;
}

/** TRUE when a filled cell's content is valid for a kind known beforehand. */
export function isValidFormula(kind: ValueKind, cell: string): string {
  if (!isNumericKind(kind)) return `OR(${choicesOf(kind).map((word) => `EXACT(${cell},${quoted(word)})`).join(',')})`;
  const range = VALID_RANGES[kind];
  const conditions = [
    `ISNUMBER(${cell})`,
    `${cell}${range.exclusiveLow ? '>' : '>='}${String(range.low)}`,
    ...(Number.isFinite(range.high) ? [`${cell}<=${String(range.high)}`] : []),
    ...(range.whole ? [`ABS(N(${cell})-ROUND(N(${cell}),0))<=${FORMULA_GUARD}`] : []),
  ];
  return `AND(${conditions.join(',')})`;
}

const CHOICE_KINDS: readonly ValueKind[] = ['attainment', 'milestone'];

/**
 * TRUE when a figure is valid for the kind named in its own row. Rows may be sorted while validation stays where it is,
 * so the rule asks the row. Choice rows pass: their words are offered by a list instead. At most 255 characters.
 */
export function isValidFigureInRow(cell: string, kindCell: string): string {
  const is = (kind: ValueKind): string => `${kindCell}=${quoted(kind)}`;
  const isNot = (kind: ValueKind): string => `${kindCell}<>${quoted(kind)}`;
  return (
    `OR(${is('attainment')},${is('milestone')},AND(ISNUMBER(${cell}),OR(${cell}>=0,AND(${is('growth')},${cell}>-100)),` +
    `OR(${isNot('share')},${cell}<=100),OR(AND(${isNot('stock')},${isNot('flow')}),N(${cell})=ROUND(N(${cell}),0))))`
  );
}

/** TRUE when an entry is filled and wrong for a figure row. */
export function isWrongFigureInRow(cell: string, kindCell: string): string {
  return `AND(${kindCell}<>"",LEN(TRIM(${cell}))>0,NOT(${isValidFigureInRow(cell, kindCell)}))`;
}

/** TRUE when an entry is filled and not one of the words its row accepts. */
export function isWrongChoiceInRow(cell: string, kindCell: string): string {
  const alternatives = CHOICE_KINDS.map((kind) => `AND(${kindCell}=${quoted(kind)},NOT(${isValidFormula(kind, cell)}))`);
  return `AND(LEN(TRIM(${cell}))>0,OR(${alternatives.join(',')}))`;
}

