import type { Plan } from '../../plan/Plan';
import { area } from '../grid';
import { withLiteralTexts } from '../literalText';
import type { NamedArea, SheetSpec } from '../spec';
import type { SummaryContext } from './summaryContext';
import { COLUMNS, summaryLayout, WIDTH } from './summaryLayout';
import { summarySheet } from './summarySheet';

/** The summary sheet and the names that belong to it. */
export interface SummaryPart {
  readonly sheet: SheetSpec;
  readonly names: readonly NamedArea[];
}

/** @param name what the sheet is called */
export function summaryPart(plan: Plan, name: string, context: Omit<SummaryContext, 'plan' | 'layout'>): SummaryPart {
  const layout = summaryLayout(plan, context.tasks !== undefined);
  return {
    // The chosen line is a text that may begin with a digit: its cell is one of text already.
    sheet: withLiteralTexts(summarySheet(name, { ...context, plan, layout })),
    names: [
      { name: context.names.summary, sheet: 'summary', area: area(0, 0, layout.end, WIDTH) },
      { name: context.names.trendLine, sheet: 'summary', area: area(layout.trend.choice, COLUMNS.verdicts) },
    ],
  };
}
