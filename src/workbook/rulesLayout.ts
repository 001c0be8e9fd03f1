import { enteredYears, placedLines, type Plan, type Year } from '../plan/Plan';
import { ATTAINMENT_CHOICES, MILESTONE_CHOICES } from '../plan/values';
import { STATUSES_BY_SEVERITY } from '../plan/status';
import type { CopyFacts } from './copyFacts';
import type { Area } from './spec';
import { area } from './grid';
import { versionedRules } from './ruleVersions';

/** A table on the rules sheet: a title row, a header row, then `count` rows. */
export interface Section {
  readonly titleRow: number;
  readonly headerRow: number;
  readonly first: number;
  readonly count: number;
}

/** What a line keeps of the plan. The headers of these columns are their keys: an auditor sees what the add-in reads. */
export const LINE_DATA = [
  'id',
  'row',
  'name',
  'unit',
  'kind',
  'byEnd',
  'byEndClause',
  'average',
  'averageClause',
  'lead',
  'coordinating',
  'note',
  /** Since when it is no longer measured, the day that was decided and why; blank where it is. */
  'retiredFrom',
  'retiredOn',
  'retiredReason',
  /** Where its figures come from, e.g. "budgetGrowth:revenue"; blank where they are entered. */
  'source',
  /** Not of the plan: where the line stood when formats and validation were last laid over the table. */
  'laidAt',
] as const;

/** What is computed of a line; the years' figures stand between `position` and these. `title` is what it is called where it stands alone. */
export const LINE_RESULTS = ['current', 'invalid', 'count', 'total', 'mean', 'startYear', 'startValue', 'retired', 'severity', 'sentence', 'hand', 'effective', 'urgency', 'rank', 'owed', 'label', 'estimate', 'title'] as const;

export type LineResult = (typeof LINE_RESULTS)[number];

/** `version` counts the line's former targets from 1 and is blank in a rule of the present one. */
export const RULE_DATA = ['line', 'version', 'kind', 'direction', 'bound', 'due', 'stretch'] as const;
/** The years in which a rule is in force, both included, its place among the rules of its target, and among all; counted from 1. */
export const RULE_TERMS = ['from', 'until', 'which', 'ordinal'] as const;
export const RULE_RESULTS = [
  'index',
  /** 1 in a reporting year in which the rule is in force; of any other year its row says nothing. */
  'inForce',
  'value',
  'missOfGoal',
  'boundUsed',
  'basis',
  'shortfall',
  'severity',
  'stretchReached',
  'sentence',
] as const;

/** Where a rule with a due year leads, to the right of its other results. */
export const OUTLOOK_RESULTS = ['wayDone', 'outlook', 'pace', 'projected', 'needed', 'missAtDue', 'outlookSentence'] as const;

/**
 * The years in which the path of the line's target leads to the rule, both included (0 where it never does), and the rule
 * that it comes from, by its `ordinal`; 0 where it comes from the line's start.
 */
export const PATH_TERMS = ['leadsFrom', 'leadsUntil', 'after'] as const;

export type RuleColumn = (typeof RULE_DATA)[number] | (typeof RULE_TERMS)[number] | (typeof RULE_RESULTS)[number] | (typeof OUTLOOK_RESULTS)[number] | (typeof PATH_TERMS)[number];

export const PLAN_KEYS = [
  'format',
  'id',
  'title',
  'issuer',
  'documentNumber',
  'dateLine',
  'baseYear',
  'firstYear',
  'lastYear',
] as const;

/** What a copy keeps of itself, a row each. */
export const COPY_FACT_KEYS = ['agencyId', 'number', 'handedOutAt', 'dueDate', 'returnTo', 'planVersion'] as const satisfies readonly (keyof CopyFacts)[];

/** The columns of what a copy held when it was handed out; the years stand between them. */
export const SENT_COLUMNS = { id: 'id', explanation: 'explanation' } as const;

/** A target that a decision replaced; its rules stand among the others, with its `version`. */
export const FORMER_DATA = ['line', 'version', 'until', 'decidedOn', 'reason', 'byEnd', 'byEndClause', 'average', 'averageClause'] as const;

export const AGENCY_DATA = ['id', 'short', 'full'] as const;
export const TASK_DATA = ['id', 'kind', 'name', 'lead', 'coordinating', 'product', 'due', 'clause'] as const;
export const INDICATOR_DATA = ['number', 'name'] as const;
export const ROW_DATA = ['indicator', 'label', 'name', 'unit', 'byEnd', 'byEndClause', 'average', 'averageClause'] as const;

/** Where everything stands on the rules sheet. It follows from the plan alone; the sheet is not for users to rearrange. */
export interface RulesLayout {
  readonly year: { readonly row: number; readonly column: number };
  readonly tolerance: { readonly row: number; readonly column: number };
  readonly parameters: Section;
  readonly lists: Section;
  readonly plan: Section;
  readonly agencies: Section;
  readonly indicators: Section;
  readonly rows: Section;
  readonly lines: Section;
  readonly rules: Section;
  readonly former: Section;
  readonly tasks: Section;
  /** Below everything else in a copy; room that no other workbook uses. */
  readonly copyFacts: Section;
  readonly sent: Section;
  /** The lines' data column of this kind; of a line's other data no formula makes use. */
  readonly lineKindColumn: number;
  readonly leadColumn: number;
  /** The worst severity that counts among an indicator's lines. */
  readonly indicatorSeverity: number;
  readonly positionColumn: number;
  readonly yearColumns: ReadonlyMap<Year, number>;
  readonly lineResult: Readonly<Record<LineResult, number>>;
  readonly ruleColumn: Readonly<Record<RuleColumn, number>>;
  readonly width: number;
}

/** Columns of the lists section: severity, status code and label, then the words of choices, the years, the verdicts that may be set by hand, the states and kinds of tasks. */
export const LIST_COLUMNS = { severity: 0, code: 1, label: 2, attainment: 3, milestone: 4, year: 5, hand: 6, taskState: 7, taskKind: 8 } as const;

export function rulesLayout(plan: Plan): RulesLayout {
  const lines = placedLines(plan);
  const years = enteredYears(plan.period);
  const listLength = Math.max(STATUSES_BY_SEVERITY.length, ATTAINMENT_CHOICES.length, MILESTONE_CHOICES.length, years.length - 1);
  let next = 3;
  const section = (count: number): Section => {
    const titleRow = next;
    next += count + 3;
    return { titleRow, headerRow: titleRow + 1, first: titleRow + 2, count };
  };
  const parameters = section(2);
  const lists = section(listLength);
  const planSection = section(PLAN_KEYS.length);
  const agencies = section(plan.agencies.length);
  const indicators = section(plan.indicators.length);
  const rows = section(plan.indicators.reduce((sum, { rows: { length } }) => sum + length, 0));
  const lineSection = section(lines.length);
  const rules = section(lines.reduce((sum, { line }) => sum + versionedRules(line, plan.period).length, 0));
  const former = section(lines.reduce((sum, { line }) => sum + (line.former?.length ?? 0), 0));
  const tasks = section(plan.tasks.length);
  const copyFacts = section(COPY_FACT_KEYS.length);
  const sent = section(lines.length + plan.tasks.length);
  const positionColumn = LINE_DATA.length;
  const firstResult = positionColumn + 1 + years.length;
  return {
    year: { row: parameters.first, column: 1 },
    tolerance: { row: parameters.first + 1, column: 1 },
    parameters,
    lists,
    plan: planSection,
    agencies,
    indicators,
    rows,
    lines: lineSection,
    rules,
    former,
    tasks,
    copyFacts,
    sent,
    lineKindColumn: LINE_DATA.indexOf('kind'),
    leadColumn: LINE_DATA.indexOf('lead'),
    indicatorSeverity: INDICATOR_DATA.length,
    positionColumn,
    yearColumns: new Map(years.map((year, index) => [year, positionColumn + 1 + index])),
    lineResult: indexed(LINE_RESULTS, firstResult),
    ruleColumn: indexed([...RULE_DATA, ...RULE_TERMS, ...RULE_RESULTS, ...OUTLOOK_RESULTS, ...PATH_TERMS], 0),
    width: firstResult + LINE_RESULTS.length,
  };
}

function indexed<Key extends string>(keys: readonly Key[], from: number): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key, index) => [key, from + index])) as Record<Key, number>;
}

/** The cells of one column of a section, without its headers. */
export function sectionColumn({ first, count }: Section, column: number): Area {
  return area(first, column, count, 1);
}

/** A whole section with its header row, `width` columns wide. */
export function sectionArea({ headerRow, count }: Section, width: number): Area {
  return area(headerRow, 0, count + 1, width);
}
