import type { AppendixRow, FormerTarget, Indicator, Line, Plan, Target, Targets, Task } from './Plan';
import type { PlanFormOutput } from './schemaShape';

type IndicatorOutput = PlanFormOutput['indicators'][number];
type RowOutput = IndicatorOutput['rows'][number];
type LineOutput = RowOutput['lines'][number];
type TaskOutput = NonNullable<PlanFormOutput['tasks']>[number];

/** What stands for a lead that neither line nor row names; no agency can have it, so the checks refuse it. */
export const NO_AGENCY = '';

function expandLine(line: LineOutput, row: RowOutput): Line {
  return {
    id: line.id,
    name: line.name ?? row.name,
    unit: line.unit ?? row.unit,
    kind: line.kind,
    targets: line.targets ?? row.targets,
    rules: line.rules,
    lead: line.lead ?? row.lead ?? NO_AGENCY,
    coordinating: line.coordinating ?? row.coordinating ?? [],
    ...(line.former === undefined ? {} : { former: line.former.map(({ targets = {}, ...former }): FormerTarget => ({ ...former, targets })) }),
    ...(line.retired === undefined ? {} : { retired: line.retired }),
    ...(line.note === undefined ? {} : { note: line.note }),
    ...(line.source === undefined ? {} : { source: line.source }),
  };
}

function expandRow(row: RowOutput, index: number, number: number): AppendixRow {
  return {
    label: row.label ?? (index === 0 ? String(number) : '-'),
    name: row.name,
    unit: row.unit,
    targets: row.targets,
    lines: row.lines.map((line) => expandLine(line, row)),
  };
}

function expandIndicator(indicator: IndicatorOutput): Indicator {
  return {
    number: indicator.number,
    name: indicator.name ?? indicator.rows[0]?.name ?? '',
    rows: indicator.rows.map((row, index) => expandRow(row, index, indicator.number)),
  };
}

function expandTask({ coordinating = [], product = '', clause = '', ...task }: TaskOutput): Task {
  return { ...task, coordinating, product, clause };
}

/** Fills in what the compact form leaves out. */
export function expandPlan(form: PlanFormOutput): Plan {
  return { ...form, indicators: form.indicators.map(expandIndicator), tasks: (form.tasks ?? []).map(expandTask) };
}

/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export type JsonObject = { readonly [key: string]: JsonValue };

function targetToJson(target: Target): JsonValue {
  return target.clause === undefined ? target.text : { text: target.text, clause: target.clause };
}

function targetsToJson(targets: Targets): JsonObject {
  return {
    ...(targets.byEnd === undefined ? {} : { byEnd: targetToJson(targets.byEnd) }),
    ...(targets.average === undefined ? {} : { average: targetToJson(targets.average) }),
  };
}

function same(left: JsonValue, right: JsonValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function formerToJson({ targets, rules, ...rest }: FormerTarget): JsonObject {
  return { ...rest, targets: targetsToJson(targets), rules: rules.map((rule): JsonObject => ({ ...rule })) };
}

function lineToJson(line: Line, inherited: JsonObject): JsonObject {
  const own: JsonObject = {
    name: line.name,
    unit: line.unit,
    targets: targetsToJson(line.targets),
    lead: line.lead,
    coordinating: line.coordinating,
  };
  const stated = Object.entries(own).filter(([key, value]) => !same(value, inherited[key] ?? null));
  return {
    id: line.id,
    kind: line.kind,
    ...Object.fromEntries(stated),
    rules: line.rules.map((rule): JsonObject => ({ ...rule })),
    ...(line.former === undefined ? {} : { former: line.former.map(formerToJson) }),
    ...(line.retired === undefined ? {} : { retired: { ...line.retired } }),
    ...(line.note === undefined ? {} : { note: line.note }),
    ...(line.source === undefined ? {} : { source: { ...line.source } }),
  };
}

function rowToJson(row: AppendixRow): JsonObject {
  const first = row.lines[0];
  const fields: JsonObject = {
    name: row.name,
    unit: row.unit,
    targets: targetsToJson(row.targets),
    ...(first === undefined ? {} : { lead: first.lead, coordinating: first.coordinating }),
  };
  return { label: row.label, ...fields, lines: row.lines.map((line) => lineToJson(line, fields)) };
}

/**
 * The compact JSON form of a plan: `parsePlan(planToJson(plan))` is equal to the plan. Lines leave out what they share
 * with their row; labels and names are always written. The result holds plain data only, ready for `JSON.stringify`.
 */
export function planToJson(plan: Plan): JsonObject {
  return {
    id: plan.id,
    title: plan.title,
    issuer: plan.issuer,
    documentNumber: plan.documentNumber,
    dateLine: plan.dateLine,
    period: { ...plan.period },
    agencies: plan.agencies.map((agency) => ({ ...agency })),
    indicators: plan.indicators.map((indicator) => ({
      number: indicator.number,
      name: indicator.name,
      rows: indicator.rows.map(rowToJson),
    })),
    ...(plan.tasks.length === 0 ? {} : { tasks: plan.tasks.map((task): JsonObject => ({ ...task })) }),
  };
}
