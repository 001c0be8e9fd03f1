import { firstRow, type AppendixLayout } from '../appendixLayout';
import { area } from '../grid';
import { withLiteralTexts } from '../literalText';
import type { SheetSpec } from '../spec';
import { COLOURS } from '../theme';

/**
 * The appendix of a copy. Its year and tolerance are the ward's to set, so they do not look like cells to fill. Texts among the figures keep the look of figures,
 * so that a number typed over one is a number; explanations are text whatever they begin with ("- Do …").
 */
export function inCopy(sheet: SheetSpec, layout: AppendixLayout): SheetSpec {
  const literal = withLiteralTexts(sheet, 'entry');
  const { reportingYear, tolerance, columns, order } = layout;
  return {
    ...literal,
    styles: [
      ...literal.styles,
      ...[reportingYear, tolerance].map(({ row, column }) => ({ area: area(row, column), style: { unlocked: false, fill: COLOURS.headerFill } })),
      { area: area(firstRow(layout), columns.explanation, order.length, 1), style: { numberFormat: '@' } },
    ],
  };
}
