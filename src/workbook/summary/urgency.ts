import { WORKBOOK_TEXT } from '../../locales/workbookText';
import type { Line } from '../../plan/Plan';
import { severityOf } from '../../plan/status';
import { absoluteAddress, absoluteArea, ownRowAddress } from '../address';
import { sectionColumn, type RulesLayout } from '../rulesLayout';
import { formula, text, type CellContent } from '../spec';
import { quoted } from '../validEntry';

/** The verdicts that put a line on the list of the summary, worst first. */
const LISTED = [severityOf('offTrack'), severityOf('atRisk')];

/** The verdicts of a line: the computed one and the one that counts. */
export interface LineSeverities {
  readonly severity: number;
  readonly effective: number;
  readonly isOwed: boolean;
}

/** The worse of a line's two verdicts where it is a listed one; 0 otherwise. A verdict set by hand hides no line. */
export function urgencyOf({ severity, effective }: LineSeverities): number {
  return LISTED.find((each) => severity === each || effective === each) ?? 0;
}

/** Each line's place on the list, counted from 1: worst first, then in the order of the plan. 0 for one that is not listed. */
export function ranksOf(lines: readonly LineSeverities[]): readonly number[] {
  const urgencies = lines.map(urgencyOf);
  return urgencies.map((urgency, index) => {
    if (urgency === 0) return 0;
    const worse = urgencies.filter((each) => each > urgency).length;
    return worse + urgencies.slice(0, index + 1).filter((each) => each === urgency).length;
  });
}

/** How a line is called where one is chosen from all. */
export function lineLabel({ id, name }: Line): string {
  return `${id}. ${name}`;
}

/** The cells "urgency", "rank", "owed" and "label" of a line on the rules sheet. @param owed the appendix's cells that ask for an explanation */
export function urgencyCells(
  line: Line,
  row: number,
  { layout, owed }: { readonly layout: RulesLayout; readonly owed: string },
  severities: LineSeverities,
  rank: number,
): readonly CellContent[] {
  const position = ownRowAddress(row, layout.positionColumn);
  const { severity, effective, urgency } = layout.lineResult;
  const [computed, counting, own] = [severity, effective, urgency].map((column) => ownRowAddress(row, column));
  const is = (each: number): string => `OR(${computed ?? ''}=${String(each)},${counting ?? ''}=${String(each)})`;
  const all = absoluteArea(sectionColumn(layout.lines, urgency));
  const soFar = `${absoluteAddress(layout.lines.first, urgency)}:${own ?? ''}`;
  return [
    formula(`=${LISTED.reduceRight((otherwise, each) => `IF(${is(each)},${String(each)},${otherwise})`, '0')}`, urgencyOf(severities)),
    formula(`=IF(${own ?? ''}=0,0,COUNTIF(${all},">"&${own ?? ''})+COUNTIF(${soFar},${own ?? ''}))`, rank),
    formula(`=IF(ISNUMBER(${position}),IF(INDEX(${owed},${position})=${quoted(WORKBOOK_TEXT.appendix.owed)},1,0),0)`, severities.isOwed ? 1 : 0),
    text(lineLabel(line)),
  ];
}
