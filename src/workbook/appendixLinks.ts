import { BUDGET_TEXT } from '../locales/budgetText';
import { firstRow, type AppendixLayout } from './appendixLayout';
import type { AppendixContext } from './appendixRows';
import { area } from './grid';
import type { CellLink, StyledArea } from './spec';

/**
 * Numbers (STT) of lines that follow from the budget lead to where their figures are entered. Their names would be
 * cut off: LibreOffice breaks no line within a link.
 */
export function appendixLinks(layout: AppendixLayout, { origins, budgetSheet }: Pick<AppendixContext, 'origins' | 'budgetSheet'>): readonly CellLink[] {
  const first = firstRow(layout);
  return layout.order.flatMap((id, index) => {
    const target = id === null ? undefined : origins.get(id);
    return target === undefined ? [] : [{ row: first + index, column: layout.columns.stt, sheet: 'budget', target, tip: BUDGET_TEXT.computed.link(budgetSheet) }];
  });
}

/** A link is underlined and keeps its row's colour: blue would not be told from the colours of verdicts at a glance. */
export function linkStyles(links: readonly CellLink[]): readonly StyledArea[] {
  return links.map(({ row, column }) => ({ area: area(row, column), style: { underline: true } }));
}
