import * as v from 'valibot';
import { BUDGET_ITEMS } from './Plan';
import type { PlanProblemCode } from './schemaProblem';

/** The bounds of a plan's size. A plan of a real ward has 33 lines; these leave room and keep a hostile file small. */
export const LIMITS = {
  agencies: 200,
  indicators: 200,
  rowsOfIndicator: 100,
  linesOfRow: 50,
  lines: 500,
  rulesOfLine: 10,
  formerOfLine: 20,
  coordinating: 50,
  tasks: 200,
  textLength: 1000,
  years: 10,
} as const;

/** Types valibot's free-text messages as our codes. */
const code = <Code extends PlanProblemCode>(name: Code): Code => name;

/**
 * Control characters and lone surrogates cannot be written to a workbook; characters that turn the direction of writing
 * can make a text read as another one.
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/u;

const PossiblyEmptyText = v.pipe(
  v.string(code('notText')),
  v.maxLength(LIMITS.textLength, code('textTooLong')),
  v.check((text) => !FORBIDDEN.test(text), code('forbiddenCharacter')),
  v.normalize('NFC'),
  // Composing can lengthen a text, so its length is measured again.
  v.maxLength(LIMITS.textLength, code('textTooLong')),
  v.trim(),
);

const Text = v.pipe(PossiblyEmptyText, v.minLength(1, code('emptyText')));

/** Ids become keys of records, where an inherited name such as "constructor" would be found though nobody put it there. */
function isOwnName(id: string): boolean {
  return !(id in {});
}

function id(pattern: RegExp) {
  return v.pipe(v.string(code('notText')), v.regex(pattern, code('badId')), v.check(isOwnName, code('badId')));
}

const LineId = id(/^[0-9A-Za-z.]{1,12}$/);
const NameId = id(/^[0-9A-Za-z._-]{1,60}$/);

/** Adding 0 turns -0, which JSON cannot keep, into 0. */
const Figure = v.pipe(
  v.number(code('notNumber')),
  v.finite(code('notNumber')),
  v.transform((figure) => figure + 0),
);

const Whole = v.pipe(
  v.number(code('notNumber')),
  v.integer(code('notWhole')),
  v.minValue(1, code('notWhole')),
  v.maxValue(9999, code('notWhole')),
);

const CalendarYear = v.pipe(
  v.number(code('notNumber')),
  v.integer(code('notYear')),
  v.minValue(1900, code('notYear')),
  v.maxValue(2200, code('notYear')),
);

/** A list whose length is looked at before its items, so that a long one costs nothing. */
function list<Item extends v.GenericSchema>(item: Item, least: number, most: number) {
  return v.pipe(
    v.array(v.unknown(), code('notList')),
    v.minLength(least, code('tooFew')),
    v.maxLength(most, code('tooMany')),
    v.array(item, code('notList')),
  );
}

const bounded = {
  direction: v.picklist(['atLeast', 'atMost'], code('unknownKind')),
  bound: Figure,
  stretch: v.exactOptional(Figure),
};

export const RuleForm = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('eachYear'), ...bounded }, code('notObject')),
    v.strictObject({ kind: v.literal('average'), ...bounded }, code('notObject')),
    v.strictObject({ kind: v.literal('total'), due: CalendarYear, ...bounded }, code('notObject')),
    v.strictObject({ kind: v.literal('end'), due: CalendarYear, ...bounded }, code('notObject')),
    v.strictObject({ kind: v.literal('milestone'), due: CalendarYear }, code('notObject')),
    v.strictObject({ kind: v.literal('attainment') }, code('notObject')),
  ],
  code('unknownKind'),
);

const TargetText = v.pipe(
  Text,
  v.transform((text): { text: string; clause?: number } => ({ text })),
);

const TargetObject = v.strictObject({ text: Text, clause: v.exactOptional(Whole) }, code('notObject'));

const TargetForm = v.lazy((input) => (typeof input === 'string' ? TargetText : TargetObject));

const TargetsForm = v.strictObject(
  { byEnd: v.exactOptional(TargetForm), average: v.exactOptional(TargetForm) },
  code('notObject'),
);

const BudgetItemForm = v.picklist(BUDGET_ITEMS, code('unknownKind'));

const SourceForm = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('budgetGrowth'), item: BudgetItemForm }, code('notObject')),
    v.strictObject({ kind: v.literal('budgetShare'), item: BudgetItemForm }, code('notObject')),
  ],
  code('unknownKind'),
);

/** A day of the calendar, written year first. */
const Day = v.pipe(v.string(code('notText')), v.check(isCalendarDay, code('notDay')));

const decision = { decidedOn: Day, reason: Text };

const FormerForm = v.strictObject(
  {
    targets: v.exactOptional(TargetsForm),
    rules: list(RuleForm, 1, LIMITS.rulesOfLine),
    until: CalendarYear,
    ...decision,
  },
  code('notObject'),
);

const RetirementForm = v.strictObject({ from: CalendarYear, ...decision }, code('notObject'));

const LineForm = v.strictObject(
  {
    id: LineId,
    name: v.exactOptional(Text),
    unit: v.exactOptional(PossiblyEmptyText),
    kind: v.picklist(['growth', 'share', 'stock', 'flow', 'attainment', 'milestone'], code('unknownKind')),
    targets: v.exactOptional(TargetsForm),
    rules: list(RuleForm, 1, LIMITS.rulesOfLine),
    lead: v.exactOptional(NameId),
    coordinating: v.exactOptional(list(NameId, 0, LIMITS.coordinating)),
    former: v.exactOptional(list(FormerForm, 1, LIMITS.formerOfLine)),
    retired: v.exactOptional(RetirementForm),
    note: v.exactOptional(Text),
    source: v.exactOptional(SourceForm),
  },
  code('notObject'),
);

const RowForm = v.strictObject(
  {
    label: v.exactOptional(Text),
    name: Text,
    unit: PossiblyEmptyText,
    targets: TargetsForm,
    lead: v.exactOptional(NameId),
    coordinating: v.exactOptional(list(NameId, 0, LIMITS.coordinating)),
    lines: list(LineForm, 1, LIMITS.linesOfRow),
  },
  code('notObject'),
);

function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString().slice(0, 10) === text;
}

const TaskForm = v.strictObject(
  {
    id: LineId,
    kind: v.picklist(['scheme', 'task'], code('unknownKind')),
    name: Text,
    lead: NameId,
    coordinating: v.exactOptional(list(NameId, 0, LIMITS.coordinating)),
    product: v.exactOptional(PossiblyEmptyText),
    due: v.exactOptional(Day),
    clause: v.exactOptional(PossiblyEmptyText),
  },
  code('notObject'),
);

const IndicatorForm = v.strictObject(
  { number: Whole, name: v.exactOptional(Text), rows: list(RowForm, 1, LIMITS.rowsOfIndicator) },
  code('notObject'),
);

const planEntries = {
  id: NameId,
  title: Text,
  issuer: Text,
  documentNumber: PossiblyEmptyText,
  dateLine: PossiblyEmptyText,
  period: v.strictObject(
    { baseYear: CalendarYear, firstYear: CalendarYear, lastYear: CalendarYear },
    code('notObject'),
  ),
  agencies: list(v.strictObject({ id: NameId, short: Text, full: Text }, code('notObject')), 1, LIMITS.agencies),
  indicators: list(IndicatorForm, 1, LIMITS.indicators),
  tasks: v.exactOptional(list(TaskForm, 0, LIMITS.tasks)),
};

/** The shape of a plan's JSON, part by part; what holds between the parts is in schemaChecks.ts. */
export const PlanForm = v.strictObject(planEntries, code('notObject'));

/** The same for the part of a plan that one agency answers for: it may lead schemes and tasks and no line. */
export const PlanPartForm = v.strictObject({ ...planEntries, indicators: list(IndicatorForm, 0, LIMITS.indicators) }, code('notObject'));

export type PlanFormOutput = v.InferOutput<typeof PlanForm>;
