import type { PlanEntries } from '../../plan/entries';
import { placedLines, type Line, type Plan } from '../../plan/Plan';
import type { Verdict } from '../../plan/status';
import { absoluteArea } from '../address';
import type { CachedResults } from '../cachedResults';
import type { WorkbookNames } from '../names';
import { LINE_DATA, sectionColumn, type LineResult, type RulesLayout, type Section } from '../rulesLayout';
import type { SummaryLayout } from './summaryLayout';

/** How schemes and tasks are counted: where their situations stand, the words there, and how many have each now. */
export interface SummaryTasks {
  /** Absolute range with the name of its sheet. */
  readonly situations: string;
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** What the summary sheet needs from elsewhere. */
export interface SummaryContext {
  readonly plan: Plan;
  readonly layout: SummaryLayout;
  readonly rules: RulesLayout;
  /** An address of the rules sheet, with the sheet's name. */
  readonly inRules: (address: string) => string;
  /** The appendix's explanations, parallel to its ids. */
  readonly explanations: string;
  readonly names: WorkbookNames;
  readonly entries: PlanEntries;
  readonly cached: CachedResults;
  /** What the cell holds in which a line is chosen. */
  readonly trendChoice: string;
  readonly tasks?: SummaryTasks;
}

/** From what needs a hand to what does not, left to right. */
export const VERDICT_ORDER: readonly Verdict[] = ['invalid', 'offTrack', 'atRisk', 'noData', 'pending', 'onTrack', 'met'];

export function linesOf({ plan }: SummaryContext): readonly Line[] {
  return placedLines(plan).map(({ line }) => line);
}

/** A column of a section of the rules sheet as a formula names it. */
export function rulesRange({ inRules }: SummaryContext, section: Section, column: number): string {
  return inRules(absoluteArea(sectionColumn(section, column)));
}

/** A result of all lines. */
export function lineRange(context: SummaryContext, result: LineResult): string {
  return rulesRange(context, context.rules.lines, context.rules.lineResult[result]);
}

/** A part of the plan's data of all lines. */
export function lineDataRange(context: SummaryContext, key: (typeof LINE_DATA)[number]): string {
  return rulesRange(context, context.rules.lines, LINE_DATA.indexOf(key));
}

/** Where a value stands in a range of `count` cells, counted from 1; 0 where it does not. Some engines find nothing in a range of one cell. */
export function placeIn(value: string, range: string, count: number): string {
  return count === 1 ? `IF(${value}=${range},1,0)` : `IFERROR(MATCH(${value},${range},0),0)`;
}
