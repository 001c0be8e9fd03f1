import { firstRow, type AppendixLayout } from '../appendixLayout';
import { area } from '../grid';
import { withLiteralTexts } from '../literalText';
import type { SheetSpec } from '../spec';
import { COLOURS } from '../theme';

/** Columns for what the ward alone decides: a copy does not show them. */
const WARDS_OWN = ['handVerdict', 'handYear', 'handReason', 'handState'] as const;

/**
 * The appendix of a copy. Its year and tolerance are the ward's to set, so they do not look like cells to fill. Texts among the figures keep the look of figures,
 * so that a number typed over one is a number; explanations are text whatever they begin with ("- Do …").
 */
export function inCopy(sheet: SheetSpec, layout: AppendixLayout): SheetSpec {
  const literal = withLiteralTexts(sheet, 'entry');
  const { reportingYear, tolerance, columns, order } = layout;
  const wards = new Set<number>(WARDS_OWN.map((key) => columns[key]));
  return {
    ...literal,
    columns: literal.columns.map((column, index) => (wards.has(index) ? { ...column, hidden: true } : column)),
    validations: literal.validations.filter(({ area: { column } }) => !wards.has(column)),
    styles: [
      ...literal.styles,
      ...[reportingYear, tolerance].map(({ row, column }) => ({ area: area(row, column), style: { unlocked: false, fill: COLOURS.headerFill } })),
      ...WARDS_OWN.map((key) => ({ area: area(firstRow(layout), columns[key], order.length, 1), style: { unlocked: false } })),
      { area: area(firstRow(layout), columns.explanation, order.length, 1), style: { numberFormat: '@' } },
    ],
  };
}
