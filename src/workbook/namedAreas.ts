import { HAND_STATUSES } from '../plan/handVerdict';
import { enteredYears, type Plan } from '../plan/Plan';
import { TASK_STATES } from '../plan/tasks';
import { ATTAINMENT_CHOICES, MILESTONE_CHOICES } from '../plan/values';
import { COLUMN_NAME_KEYS, guardedColumnArea, lastColumn, yearColumn, type AppendixColumn, type AppendixLayout } from './appendixLayout';
import { COVER_LAYOUT } from './copy/coverSheet';
import { sentHeader } from './copy/copySections';
import { area } from './grid';
import { LOG_LAYOUT } from './logSheet';
import { namesFor } from './names';
import { AGENCY_DATA, FORMER_DATA, INDICATOR_DATA, LINE_DATA, LIST_COLUMNS, ROW_DATA, RULE_DATA, sectionArea, sectionColumn, TASK_DATA, type RulesLayout } from './rulesLayout';
import type { NamedArea } from './spec';
import { TASK_KIND_WORDS } from './tasks/tasksLayout';

/** The names by which a workbook's parts are found. A copy has a cover and no log. */
export function namedAreas(plan: Plan, appendix: AppendixLayout, rules: RulesLayout, { suffix, isCopy }: { readonly suffix: string; readonly isCopy: boolean }): readonly NamedArea[] {
  const names = namesFor(suffix);
  const onAppendix = (name: string, where: NamedArea['area']): NamedArea => ({ name, sheet: 'appendix', area: where });
  const onRules = (name: string, where: NamedArea['area']): NamedArea => ({ name, sheet: 'rules', area: where });
  const { count, headerRow, capacity, columns } = LOG_LAYOUT;
  return [
    onAppendix(names.reportingYear, area(appendix.reportingYear.row, appendix.reportingYear.column)),
    onAppendix(names.table, area(appendix.headerRow, 0, appendix.order.length + 2, lastColumn(appendix) + 1)),
    onAppendix(names.tolerance, area(appendix.tolerance.row, appendix.tolerance.column)),
    ...(Object.entries(appendix.columns) as [AppendixColumn, number][]).map(([key, column]) =>
      onAppendix(names.column(COLUMN_NAME_KEYS[key]), guardedColumnArea(appendix, column)),
    ),
    ...enteredYears(plan.period).map((year) => onAppendix(names.entries(year), guardedColumnArea(appendix, yearColumn(appendix, year)))),
    onRules(names.plan, sectionArea(rules.plan, 2)),
    onRules(names.agencies, sectionArea(rules.agencies, AGENCY_DATA.length)),
    onRules(names.indicators, sectionArea(rules.indicators, INDICATOR_DATA.length)),
    onRules(names.rows, sectionArea(rules.rows, ROW_DATA.length)),
    onRules(names.lines, sectionArea(rules.lines, LINE_DATA.length)),
    onRules(names.rules, sectionArea(rules.rules, RULE_DATA.length)),
    onRules(names.former, sectionArea(rules.former, FORMER_DATA.length)),
    onRules(names.tasks, sectionArea(rules.tasks, TASK_DATA.length)),
    onRules(names.attainmentChoices, area(rules.lists.first, LIST_COLUMNS.attainment, ATTAINMENT_CHOICES.length)),
    onRules(names.milestoneChoices, area(rules.lists.first, LIST_COLUMNS.milestone, MILESTONE_CHOICES.length)),
    onRules(names.reportingYears, area(rules.lists.first, LIST_COLUMNS.year, plan.period.lastYear - plan.period.firstYear + 1)),
    onRules(names.lineChoices, sectionColumn(rules.lines, rules.lineResult.label)),
    onRules(names.handChoices, area(rules.lists.first, LIST_COLUMNS.hand, HAND_STATUSES.length)),
    onRules(names.taskStates, area(rules.lists.first, LIST_COLUMNS.taskState, TASK_STATES.length)),
    onRules(names.taskKinds, area(rules.lists.first, LIST_COLUMNS.taskKind, TASK_KIND_WORDS.length)),
    ...(isCopy
      ? [
          onRules(names.copyFacts, sectionArea(rules.copyFacts, 2)),
          onRules(names.sent, sectionArea(rules.sent, sentHeader(plan.period).length)),
          { name: names.filledBy, sheet: 'cover' as const, area: area(COVER_LAYOUT.filledBy.row, COVER_LAYOUT.filledBy.column) },
        ]
      : [
          { name: names.log, sheet: 'log' as const, area: area(headerRow, 0, capacity + 1, columns) },
          { name: names.logCount, sheet: 'log' as const, area: area(count.row, count.column) },
        ]),
  ];
}
