import { COPY_TEXT, dayText } from '../../locales/copyText';
import { WORKBOOK_TEXT } from '../../locales/workbookText';
import { isRetired, placedLines, type Plan, type Year } from '../../plan/Plan';
import type { CopyFacts } from '../copyFacts';
import { area, block, wrappedHeight } from '../grid';
import { BLANK, number, text, type CellContent, type SheetSpec, type StyledArea } from '../spec';
import { BASE_STYLE, COLOURS } from '../theme';

/** The facts stand in rows from `firstFact` on; the last of them is the cell to fill. */
export const COVER_LAYOUT = { firstFact: 3, filledBy: { row: 11, column: 1 } } as const;

const WIDTHS = [25, 62];
const TEXT_WIDTH = 87;

/** What the person who opens a copy has to do, in one printed page. @param owed lines that lack their explanation as the copy is handed out */
export function coverSheet(plan: Plan, year: Year, facts: CopyFacts, owed: readonly string[]): SheetSpec {
  const { firstFact, filledBy } = COVER_LAYOUT;
  const { heading, title } = plan.indicators.length > 0 ? COPY_TEXT : COPY_TEXT.tasksAlone;
  const factRows = coverFacts(plan, year, facts);
  const guide = guideLines(plan, year, facts, owed);
  const hintRow = filledBy.row + 1;
  const firstGuide = hintRow + 2;
  const rowHeights = new Map<number, number>([
    [0, 26],
    [1, wrappedHeight([{ text: title(plan.title), width: TEXT_WIDTH * 0.9 }], 17)],
    ...factRows.map(([, value], index) => [firstFact + index, Math.max(20, wrappedHeight([{ text: plain(value), width: WIDTHS[1] ?? 0 }], 16))] as const),
    [filledBy.row, 26],
    ...guide.map(({ line, isHeading }, index) => [firstGuide + index, isHeading ? 26 : wrappedHeight([{ text: line, width: TEXT_WIDTH }], 16)] as const),
  ]);
  return {
    key: 'cover',
    name: COPY_TEXT.sheetName,
    visibility: 'visible',
    tabColour: '#C55A11',
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights,
    blocks: [
      block('heading', 0, 0, [[text(heading)], [text(title(plan.title))]]),
      block('heading', firstFact, 0, [...factRows.map(([label, value]) => [text(label), value]), [text(COPY_TEXT.facts.filledBy), BLANK], [BLANK, text(COPY_TEXT.facts.filledByHint)]]),
      block('heading', firstGuide, 0, guide.map(({ line }) => [text(line)])),
    ],
    merges: [area(0, 0, 1, 2), area(1, 0, 1, 2), ...guide.map((_, index) => area(firstGuide + index, 0, 1, 2))],
    styles: [
      { area: area(0, 0, firstGuide + guide.length, 2), style: { ...BASE_STYLE, fontSize: 12, wrap: true } },
      { area: area(0, 0, 1, 2), style: { bold: true, fontSize: 16, horizontal: 'center', fontColour: COLOURS.headerInk } },
      { area: area(1, 0, 1, 2), style: { bold: true, fontSize: 13, horizontal: 'center' } },
      { area: area(firstFact, 0, factRows.length + 1, 2), style: { borders: COLOURS.line } },
      { area: area(firstFact, 0, factRows.length + 1, 1), style: { bold: true, fill: COLOURS.headerFill, fontColour: COLOURS.headerInk } },
      { area: area(firstFact, 1, factRows.length, 1), style: { horizontal: 'left' } },
      // Telephone numbers begin with 0.
      { area: area(filledBy.row, filledBy.column), style: { fill: COLOURS.parameterFill, bold: true, unlocked: true, numberFormat: '@', horizontal: 'left' } },
      { area: area(hintRow, 1), style: { italic: true, fontSize: 10, fontColour: COLOURS.muted } },
      ...guide.flatMap(({ isHeading }, index): readonly StyledArea[] =>
        isHeading ? [{ area: area(firstGuide + index, 0, 1, 2), style: { bold: true, fontColour: COLOURS.headerInk, fontSize: 13 } }] : [],
      ),
    ],
    conditionalFormats: [],
    validations: [],
    print: {
      orientation: 'portrait',
      area: area(0, 0, firstGuide + guide.length, 2),
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
      pageNumbers: false,
      centredHorizontally: true,
    },
    showGridlines: false,
  };
}

function coverFacts(plan: Plan, year: Year, facts: CopyFacts): readonly (readonly [string, CellContent])[] {
  const words = COPY_TEXT.facts;
  const hasLines = plan.indicators.length > 0;
  const agency = plan.agencies.find(({ id }) => id === facts.agencyId);
  return [
    [words.agency, text(agency?.full ?? facts.agencyId)],
    [words.issuer, text(plan.issuer)],
    [words.year, number(year)],
    [hasLines ? words.lines : COPY_TEXT.tasksAlone.label, text(countText(plan, year))],
    [words.due, text(facts.dueDate === '' ? words.noDueDate : dayText(facts.dueDate))],
    [words.returnTo, text(facts.returnTo)],
    [words.copyNumber, number(facts.number)],
    [words.handedOut, text(dayText(facts.handedOutAt))],
  ];
}

function countText(plan: Plan, year: Year): string {
  const { facts, tasksAlone } = COPY_TEXT;
  const lines = placedLines(plan).filter(({ line }) => !isRetired(line, year)).length;
  const tasks = plan.tasks.length;
  if (plan.indicators.length === 0) return tasksAlone.count(tasks);
  return tasks === 0 ? facts.lineCount(lines) : facts.lineAndTaskCount(lines, tasks);
}

interface GuideLine {
  readonly line: string;
  readonly isHeading: boolean;
}

function guideLines(plan: Plan, year: Year, { dueDate, returnTo }: CopyFacts, owed: readonly string[]): readonly GuideLine[] {
  const { what, how, back, tasksAlone } = COPY_TEXT;
  const hasLines = plan.indicators.length > 0;
  const steps = what.steps(WORKBOOK_TEXT.sheetNames.appendix, year, owed);
  const part = (heading: string, steps: readonly string[]): readonly GuideLine[] => [
    { line: heading, isHeading: true },
    ...steps.map((step, index) => ({ line: `${String(index + 1)}. ${step}`, isHeading: false })),
  ];
  return [
    ...part(hasLines ? what.heading : tasksAlone.whatHeading, [
      ...(hasLines ? steps.slice(0, -1) : []),
      ...(plan.tasks.length > 0 ? [what.tasks(WORKBOOK_TEXT.sheetNames.tasks)] : []),
      // The name of whoever filled it in comes last.
      ...steps.slice(-1),
    ]),
    ...(hasLines ? part(how.heading, how.steps) : part(tasksAlone.howHeading, tasksAlone.how)),
    { line: back.heading, isHeading: true },
    { line: back.step(dayText(dueDate), returnTo), isHeading: false },
  ];
}

function plain(cell: CellContent): string {
  return cell.kind === 'text' ? cell.text : '';
}
