import { WORKBOOK_TEXT } from '../locales/workbookText';
import { signedStatusLabel } from '../locales/status';
import { DEFAULT_TOLERANCE_PERCENT } from '../plan/assess';
import { HAND_STATUSES } from '../plan/handVerdict';
import { enteredYears, placedLines, planYears, type Plan } from '../plan/Plan';
import { severityOf, STATUSES_BY_SEVERITY } from '../plan/status';
import { TASK_STATES } from '../plan/tasks';
import { ATTAINMENT_CHOICES, MILESTONE_CHOICES } from '../plan/values';
import { PLAN_FORMAT } from './planFormat';
import { formerCells, targetCells, taskCells } from './planCells';
import { absoluteArea } from './address';
import { area, areaOfBlock, block, padded } from './grid';
import { handWord } from './handVerdicts';
import { TASK_KIND_WORDS } from './tasks/tasksLayout';
import { lineRows, ruleRows, type RulesContext } from './ruleRows';
import { copySections, type RulesSection } from './copy/copySections';
import { AGENCY_DATA, INDICATOR_DATA, LINE_DATA, LINE_RESULTS, OUTLOOK_RESULTS, PATH_TERMS, PLAN_KEYS, ROW_DATA, RULE_DATA, RULE_RESULTS, RULE_TERMS, FORMER_DATA, TASK_DATA } from './rulesLayout';
import { BASE_STYLE, COLOURS, HEADER_STYLE } from './theme';
import { BLANK, formula, number, text, type CellBlock, type CellContent, type SheetSpec, type StyledArea } from './spec';

/**
 * The sheet where the plan lives in the workbook and every verdict is computed, one row a rule.
 * It is hidden but not locked: an auditor may unhide it and follow any figure.
 */
export function rulesSheet(plan: Plan, name: string, context: RulesContext): SheetSpec {
  const { layout } = context;
  const words = WORKBOOK_TEXT.rules;
  const sections: readonly RulesSection[] = [
    { section: layout.parameters, title: words.sections.parameters, header: [], rows: parameterRows(context) },
    { section: layout.lists, title: words.sections.lists, header: ['severity', 'code', 'label', 'attainment', 'milestone', 'year', 'hand', 'taskState', 'taskKind'], rows: listRows(plan, layout.lists.count) },
    { section: layout.plan, title: words.sections.plan, header: ['key', 'value'], rows: planRows(plan) },
    { section: layout.agencies, title: words.sections.agencies, header: AGENCY_DATA, rows: plan.agencies.map((agency) => AGENCY_DATA.map((key) => text(agency[key]))) },
    { section: layout.indicators, title: words.sections.indicators, header: [...INDICATOR_DATA, 'severity'], rows: indicatorRows(plan, context) },
    { section: layout.rows, title: words.sections.rows, header: ROW_DATA, rows: appendixRows(plan) },
    {
      section: layout.lines,
      title: words.sections.lines,
      header: [...LINE_DATA, 'position', ...enteredYears(plan.period).map(String), ...LINE_RESULTS],
      rows: lineRows(plan, context),
    },
    { section: layout.rules, title: words.sections.rules, header: [...RULE_DATA, ...RULE_TERMS, ...RULE_RESULTS, ...OUTLOOK_RESULTS, ...PATH_TERMS], rows: ruleRows(plan, context) },
    { section: layout.former, title: words.sections.former, header: FORMER_DATA, rows: placedLines(plan).flatMap(({ line }) => formerCells(line)) },
    { section: layout.tasks, title: words.sections.tasks, header: TASK_DATA, rows: plan.tasks.map(taskCells) },
    ...(context.copy === undefined ? [] : copySections(plan, layout, context.copy)),
  ];
  const blocks: CellBlock[] = [
    block('formula', 0, 0, [[text(words.heading)], [text(words.guide)]]),
    ...sections.map(({ section, title, header, rows }) => block('formula', section.titleRow, 0, padded([[text(title)], header.map(text), ...rows]))),
  ];
  const styles: StyledArea[] = [
    ...blocks.map((each) => ({ area: areaOfBlock(each), style: { ...BASE_STYLE, fontSize: 10 } })),
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: { bold: true, fontSize: 14 } },
    ...sections.map(({ section }) => ({ area: { row: section.titleRow, column: 0, rows: 1, columns: 1 }, style: { bold: true, fontSize: 12, fontColour: COLOURS.headerInk } })),
    ...sections
      .filter(({ header }) => header.length > 0)
      .map(({ section, header }) => ({ area: { row: section.headerRow, column: 0, rows: 1, columns: header.length }, style: { ...HEADER_STYLE, wrap: false } })),
  ];
  return {
    key: 'rules',
    name,
    visibility: 'hidden',
    tabColour: '#7F7F7F',
    columns: Array.from({ length: layout.width }, (_, column) => ({ width: column === 2 ? 40 : 14 })),
    rowHeights: new Map(),
    blocks,
    merges: [],
    styles,
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 2, columns: 1 },
    // No print set-up: LibreOffice prints every sheet that has a print area, hidden ones too.
    showGridlines: true,
  };
}

function parameterRows({ yearCell, toleranceCell, period, cached }: RulesContext): readonly (readonly CellContent[])[] {
  const { firstYear, lastYear } = period;
  const words = WORKBOOK_TEXT.rules;
  return [
    [
      text(words.yearInUse),
      formula(
        `=IF(ISNUMBER(${yearCell}),IF(AND(${yearCell}>=${String(firstYear)},${yearCell}<=${String(lastYear)},${yearCell}=INT(${yearCell})),${yearCell},0),0)`,
        cached.yearInUse,
      ),
    ],
    [text(words.toleranceInUse), formula(`=IF(ISNUMBER(${toleranceCell}),IF(AND(${toleranceCell}>=0,${toleranceCell}<=100),${toleranceCell},${String(DEFAULT_TOLERANCE_PERCENT)}),${String(DEFAULT_TOLERANCE_PERCENT)})/100`, cached.toleranceInUse)],
  ];
}

function listRows(plan: Plan, length: number): readonly (readonly CellContent[])[] {
  const years = planYears(plan.period);
  return Array.from({ length }, (_, index) => {
    const status = STATUSES_BY_SEVERITY[index];
    const year = years[index];
    const hand = HAND_STATUSES[index];
    return [
      ...(status === undefined ? [BLANK, BLANK, BLANK] : [number(severityOf(status)), text(status), text(signedStatusLabel(status, 'vi'))]),
      text(ATTAINMENT_CHOICES[index] ?? ''),
      text(MILESTONE_CHOICES[index] ?? ''),
      year === undefined ? BLANK : number(year),
      hand === undefined ? BLANK : text(handWord(hand)),
      text(TASK_STATES[index] ?? ''),
      text(TASK_KIND_WORDS[index] ?? ''),
    ];
  });
}

/** An indicator's severity is the worst that counts among its lines; they stand one after the other. */
function indicatorRows(plan: Plan, { layout, cached }: RulesContext): readonly (readonly CellContent[])[] {
  let next = layout.lines.first;
  return plan.indicators.map((indicator) => {
    const lines = indicator.rows.flatMap((row) => row.lines);
    const severities = absoluteArea(area(next, layout.lineResult.effective, Math.max(1, lines.length)));
    next += lines.length;
    return [
      number(indicator.number),
      text(indicator.name),
      lines.length === 0 ? number(0) : formula(`=MAX(${severities})`, Math.max(...lines.map((line) => cached.line(line.id).effective))),
    ];
  });
}

function planRows(plan: Plan): readonly (readonly CellContent[])[] {
  const values: Readonly<Record<(typeof PLAN_KEYS)[number], CellContent>> = {
    format: number(PLAN_FORMAT),
    id: text(plan.id),
    title: text(plan.title),
    issuer: text(plan.issuer),
    documentNumber: text(plan.documentNumber),
    dateLine: text(plan.dateLine),
    baseYear: number(plan.period.baseYear),
    firstYear: number(plan.period.firstYear),
    lastYear: number(plan.period.lastYear),
  };
  return PLAN_KEYS.map((key) => [text(key), values[key]]);
}

function appendixRows(plan: Plan): readonly (readonly CellContent[])[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.rows.map((row) => [number(indicator.number), text(row.label), text(row.name), text(row.unit), ...targetCells(row.targets)]),
  );
}
