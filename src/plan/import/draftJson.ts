import * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { RuleForm } from '../schemaShape';
import { LIMITS } from './cells';
import { COLUMN_ROLES, DOUBT_CODES, ROW_KINDS, type ImportDraft } from './types';

/** Longer than any text that was tidied or typed into a field. */
const LONGEST_TEXT = LIMITS.cell * 2;
const MOST_TEXTS_BEFORE = 500;
const MOST_LINES_OF_ROW = 50;

const Text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const CalendarYear = v.pipe(v.number(), v.finite());
const Place = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number));

function list<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));
}

const Cell = v.strictObject({
  text: Text,
  lines: v.exactOptional(list(Text, LIMITS.lines)),
  covered: v.exactOptional(v.picklist(['above', 'left'])),
  guessed: v.exactOptional(v.boolean()),
});

const Table = v.strictObject({
  source: v.picklist(['html', 'tabs', 'range', 'layout']),
  rows: v.pipe(list(list(Cell, LIMITS.columns), LIMITS.rows), v.minLength(1)),
  before: list(Text, MOST_TEXTS_BEFORE),
  others: v.exactOptional(list(Text, MOST_TEXTS_BEFORE)),
});

const Column = v.strictObject({
  role: v.picklist(COLUMN_ROLES),
  year: v.exactOptional(CalendarYear),
  unit: v.exactOptional(Text),
  heading: Text,
  guessed: v.boolean(),
});

const LineKind = v.picklist(['growth', 'share', 'stock', 'flow', 'attainment', 'milestone']);
const Target = v.strictObject({ text: Text, clause: v.exactOptional(v.number()) });

const Line = v.strictObject({
  name: Text,
  unit: Text,
  kind: LineKind,
  targets: v.strictObject({ byEnd: v.exactOptional(Target), average: v.exactOptional(Target) }),
  rules: list(RuleForm, MOST_LINES_OF_ROW),
  lead: Text,
  coordinating: list(Text, MOST_LINES_OF_ROW),
  note: v.exactOptional(Text),
});

const Answer = v.strictObject({
  as: v.exactOptional(v.picklist(ROW_KINDS)),
  cells: v.exactOptional(v.record(Place, Text)),
  kind: v.exactOptional(LineKind),
  yearly: v.exactOptional(v.picklist(['average', 'eachYear'])),
  direction: v.exactOptional(v.picklist(['atLeast', 'atMost'])),
  split: v.exactOptional(v.boolean()),
  lead: v.exactOptional(Text),
  lines: v.exactOptional(list(Line, MOST_LINES_OF_ROW)),
  baselines: v.exactOptional(list(v.nullable(v.pipe(v.number(), v.finite())), MOST_LINES_OF_ROW)),
  accepted: v.exactOptional(list(v.picklist(DOUBT_CODES), DOUBT_CODES.length)),
});

const Draft = v.strictObject({
  version: v.literal(1),
  table: Table,
  facts: v.strictObject({
    title: Text,
    issuer: Text,
    documentNumber: Text,
    dateLine: Text,
    period: v.strictObject({ baseYear: CalendarYear, firstYear: CalendarYear, lastYear: CalendarYear }),
  }),
  headerRows: v.pipe(v.number(), v.integer(), v.minValue(0)),
  columns: list(Column, LIMITS.columns),
  answers: v.record(Place, Answer),
});

/** An import under way as plain JSON, to be read by {@link parseDraft}. */
export function draftToJson(draft: ImportDraft): unknown {
  return draft;
}

/**
 * Reads an import that was put away. It may have been written by an older version or been changed since: whatever does not
 * hang together is refused as a whole, since half an import would be worse than none.
 */
export function parseDraft(json: unknown): Result<ImportDraft, 'notSound'> {
  const read = v.safeParse(Draft, json);
  if (!read.success) return fail('notSound');
  const { table, columns, headerRows } = read.output;
  const width = table.rows[0]?.length ?? 0;
  const hangsTogether = table.rows.every((row) => row.length === width) && columns.length === width && headerRows <= table.rows.length;
  return hangsTogether ? ok(read.output) : fail('notSound');
}
