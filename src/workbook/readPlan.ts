import type { Result } from '../plan/result';
import { fail } from '../plan/result';
import { parsePlan, parsePlanPart, type PlanProblem } from '../plan/schema';
import type { Plan } from '../plan/Plan';
import type { RawValue } from '../plan/values';
import { PLAN_FORMAT } from './planFormat';
import type { PLAN_KEYS} from './rulesLayout';
import { AGENCY_DATA, FORMER_DATA, INDICATOR_DATA, LINE_DATA, ROW_DATA, RULE_DATA, TASK_DATA } from './rulesLayout';

type Table = readonly (readonly RawValue[])[];

/** The sections of the rules sheet as they are read, each with its header row. */
export interface PlanTables {
  readonly plan: Table;
  readonly agencies: Table;
  readonly indicators: Table;
  readonly rows: Table;
  readonly lines: Table;
  readonly rules: Table;
  readonly former: Table;
  readonly tasks: Table;
}

/** Why the plan kept in a workbook cannot be read. */
export type PlanReadProblem =
  | { readonly kind: 'otherFormat'; readonly format: RawValue }
  | { readonly kind: 'columnsMissing'; readonly columns: readonly string[] }
  | { readonly kind: 'notAPlan'; readonly problems: readonly PlanProblem[] };

/**
 * The plan as it stands in a workbook's rules sheet, checked like any plan from outside:
 * the sheet may have been edited by hand or the file come from a stranger.
 * @param isCopy a copy holds the part of one agency, which may lead schemes and tasks and no line
 */
export function readPlan(tables: PlanTables, { isCopy }: { readonly isCopy: boolean } = { isCopy: false }): Result<Plan, PlanReadProblem> {
  const missing = missingColumns(tables);
  if (missing.length > 0) return fail({ kind: 'columnsMissing', columns: missing });
  const facts = new Map(body(tables.plan).map(([key, value]) => [String(key), value ?? null]));
  if (facts.get('format') !== PLAN_FORMAT) return fail({ kind: 'otherFormat', format: facts.get('format') ?? null });
  const fact = (key: (typeof PLAN_KEYS)[number]): RawValue => facts.get(key) ?? '';

  const rules = groupBy(records(tables.rules, RULE_DATA), (rule) => String(rule.line));
  const former = groupBy(records(tables.former, FORMER_DATA), (each) => String(each.line));
  const lines = groupBy(records(tables.lines, LINE_DATA), (line) => String(line.row));
  const rows = records(tables.rows, ROW_DATA).map((row, index) => ({ ...row, number: String(index + 1) }));
  const rowsOf = groupBy(rows, (row) => String(row.indicator));

  const parse = isCopy ? parsePlanPart : parsePlan;
  const parsed = parse({
    id: fact('id'),
    title: fact('title'),
    issuer: fact('issuer'),
    documentNumber: fact('documentNumber'),
    dateLine: fact('dateLine'),
    period: { baseYear: fact('baseYear'), firstYear: fact('firstYear'), lastYear: fact('lastYear') },
    agencies: records(tables.agencies, AGENCY_DATA),
    indicators: records(tables.indicators, INDICATOR_DATA).map(({ number, name }) => ({
      number,
      name,
      rows: (rowsOf.get(String(number)) ?? []).map((row) => ({
        label: row.label,
        name: row.name,
        unit: row.unit,
        targets: targetsOf(row),
        lines: (lines.get(row.number) ?? []).map((line) => ({
          id: line.id,
          name: line.name,
          unit: line.unit,
          kind: line.kind,
          targets: targetsOf(line),
          lead: line.lead,
          coordinating: agencyList(line.coordinating),
          ...(line.note === '' ? {} : { note: line.note }),
          ...(line.source === '' ? {} : { source: sourceOf(String(line.source)) }),
          ...historyOf(former.get(String(line.id)) ?? [], rules.get(String(line.id)) ?? []),
          ...retirementOf(line),
        })),
      })),
    })),
    tasks: records(tables.tasks, TASK_DATA).map(({ coordinating, due, ...task }) => ({
      ...task,
      coordinating: agencyList(coordinating),
      ...(due === '' ? {} : { due }),
    })),
  });
  return parsed.ok ? parsed : fail({ kind: 'notAPlan', problems: parsed.error });
}

function agencyList(cell: RawValue): readonly string[] {
  return String(cell).split(';').filter((id) => id !== '');
}

function sourceOf(cell: string): unknown {
  const [kind, item] = cell.split(':');
  return { kind, item };
}

type TargetColumns = Readonly<Record<'byEnd' | 'byEndClause' | 'average' | 'averageClause', RawValue>>;

function targetsOf(cells: TargetColumns): Readonly<Record<string, unknown>> {
  const target = (text: RawValue, clause: RawValue): unknown => (clause === '' ? { text } : { text, clause });
  return {
    ...(cells.byEnd === '' ? {} : { byEnd: target(cells.byEnd, cells.byEndClause) }),
    ...(cells.average === '' ? {} : { average: target(cells.average, cells.averageClause) }),
  };
}

function ruleOf({ kind, direction, bound, due, stretch }: RuleCells): unknown {
  return {
    kind,
    ...(direction === '' ? {} : { direction: direction === '>=' ? 'atLeast' : direction === '<=' ? 'atMost' : direction }),
    ...(bound === '' ? {} : { bound }),
    ...(due === '' ? {} : { due }),
    ...(stretch === '' ? {} : { stretch }),
  };
}

type RuleCells = Readonly<Record<(typeof RULE_DATA)[number], RawValue>>;
type FormerCells = Readonly<Record<(typeof FORMER_DATA)[number], RawValue>>;

/** The rules in force now, and former targets with theirs. A version that only one of both sections knows is kept, so that the checks find what it lacks. */
function historyOf(former: readonly FormerCells[], rules: readonly RuleCells[]): Readonly<Record<string, unknown>> {
  const targets = new Map(former.map((target) => [String(target.version), target]));
  const byVersion = groupBy(rules, ({ version }) => String(version));
  const versions = [...new Set([...targets.keys(), ...byVersion.keys()])].filter((version) => version !== '').sort((one, other) => Number(one) - Number(other));
  const earlier = versions.map((version) => {
    const target = targets.get(version);
    const said = target === undefined ? {} : { until: target.until, decidedOn: target.decidedOn, reason: target.reason, targets: targetsOf(target) };
    return { ...said, rules: (byVersion.get(version) ?? []).map(ruleOf) };
  });
  return { rules: (byVersion.get('') ?? []).map(ruleOf), ...(earlier.length === 0 ? {} : { former: earlier }) };
}

function retirementOf({ retiredFrom, retiredOn, retiredReason }: Readonly<Record<'retiredFrom' | 'retiredOn' | 'retiredReason', RawValue>>): Readonly<Record<string, unknown>> {
  const isBlank = retiredFrom === '' && retiredOn === '' && retiredReason === '';
  return isBlank ? {} : { retired: { from: retiredFrom, decidedOn: retiredOn, reason: retiredReason } };
}

function missingColumns(tables: PlanTables): readonly string[] {
  const expected: readonly (readonly [string, Table, readonly string[]])[] = [
    ['plan', tables.plan, ['key', 'value']],
    ['agencies', tables.agencies, AGENCY_DATA],
    ['indicators', tables.indicators, INDICATOR_DATA],
    ['rows', tables.rows, ROW_DATA],
    ['lines', tables.lines, LINE_DATA],
    ['rules', tables.rules, RULE_DATA],
    ['former', tables.former, FORMER_DATA],
    ['tasks', tables.tasks, TASK_DATA],
  ];
  return expected.flatMap(([name, table, columns]) => columns.filter((column) => !(table[0] ?? []).includes(column)).map((column) => `${name}.${column}`));
}

/** The rows under the header; wholly blank rows are no data. */
function body(table: Table): Table {
  return table.slice(1).filter((row) => row.some((cell) => cell !== null && cell !== ''));
}

/** The ids of the lines in the order in which formats and validation were last laid over the table. */
export function laidOrder(lines: Table): readonly string[] {
  return [...records(lines, ['id', 'laidAt'])].sort((a, b) => Number(a.laidAt) - Number(b.laidAt)).map(({ id }) => String(id));
}

/** Rows as records by the names in the header row, wherever the columns stand. Blanks are ''. */
function records<Key extends string>(table: Table, keys: readonly Key[]): readonly Readonly<Record<Key, RawValue>>[] {
  const header = table[0] ?? [];
  return body(table).map((row) => Object.fromEntries(keys.map((key) => [key, row[header.indexOf(key)] ?? ''])) as Record<Key, RawValue>);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
