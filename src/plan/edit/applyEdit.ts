import { dayOfSerial, readDay } from '../days';
import type { PlanEntries } from '../entries';
import { linesById, placedLines, type Decision, type Line, type Plan, type Year } from '../Plan';
import { isBlank } from '../reading';
import { fail, ok, unreachable, type Result } from '../result';
import { isSameData } from '../sameData';
import { parsePlan, planToJson } from '../schema';
import { agenciesOf } from './lineOfDraft';
import { addedLine, droppedLine, changedLine } from './places';
import type { LineCorrection, PlanEdit, PlanEditProblem } from './types';

/** What is known about a plan in use beside the plan itself. */
export interface EditContext {
  /** What people have entered; without it nothing is taken to be entered. */
  readonly entries?: PlanEntries;
  /** Ids that lines had once: a new line gets none of these, so that an old record never speaks of another line. */
  readonly usedIds?: Iterable<string>;
}

type Edited = Result<Plan, PlanEditProblem>;

/**
 * The plan after one edit; the plan given is left as it is. Ids of lines never change; a new line gets a free one.
 * Every line that the edit does not speak of is equal to what it was, and the result is sound by the plan's own schema.
 */
export function applyEdit(plan: Plan, edit: PlanEdit, context: EditContext = {}): Edited {
  const edited = carriedOut(plan, edit, context);
  if (!edited.ok) return edited;
  const parsed = parsePlan(planToJson(edited.value));
  return parsed.ok ? parsed : fail({ code: 'notSound', problems: parsed.error });
}

/** One edit with the plan before and after it. */
export interface EditStep {
  readonly edit: PlanEdit;
  readonly before: Plan;
  readonly after: Plan;
}

/** All edits one after the other, or none of them; there is at least one step. */
export function editSteps(plan: Plan, edits: readonly PlanEdit[], context: EditContext = {}): Result<readonly EditStep[], PlanEditProblem> {
  const steps: EditStep[] = [];
  // What a line was called in the course of it is taken, even when that line is gone again.
  const usedIds = new Set(context.usedIds ?? []);
  let before = plan;
  for (const edit of edits) {
    const edited = applyEdit(before, edit, { ...context, usedIds });
    if (!edited.ok) return edited;
    for (const { line } of placedLines(edited.value)) usedIds.add(line.id);
    steps.push({ edit, before, after: edited.value });
    before = edited.value;
  }
  return steps.length === 0 ? fail({ code: 'nothingChanged' }) : ok(steps);
}

function carriedOut(plan: Plan, edit: PlanEdit, context: EditContext): Edited {
  if (edit.kind === 'addLine') return addedLine(plan, edit.place, edit.line, context.usedIds ?? []);
  const line = linesById(plan).get(edit.lineId);
  if (line === undefined) return fail({ code: 'lineGone', lineId: edit.lineId });
  switch (edit.kind) {
    case 'correctLine':
      return corrected(plan, line, edit.correction);
    case 'reviseTarget':
      return withDecision(edit.decision, (decision) => revised(plan, line, edit, decision));
    case 'retireLine':
      return withDecision(edit.decision, (decision) => retired(plan, line, edit.from, decision));
    case 'resumeLine':
      return withDecision(edit.decision, () => resumed(plan, line));
    case 'dropLine':
      return dropped(plan, line, context.entries);
    default:
      return unreachable(edit);
  }
}

/** A decision as it is kept: its day year first, its reason without blanks around it. */
function withDecision({ decidedOn, reason }: Decision, apply: (decision: Decision) => Edited): Edited {
  const day = readDay(decidedOn);
  if (day === undefined) return fail({ code: 'dayNotValid', found: decidedOn });
  return reason.trim() === '' ? fail({ code: 'reasonMissing' }) : apply({ decidedOn: dayOfSerial(day), reason: reason.trim() });
}

function corrected(plan: Plan, line: Line, correction: LineCorrection): Edited {
  const leadNow = plan.agencies.find(({ id }) => id === line.lead)?.short ?? '';
  const named = agenciesOf(plan.agencies, { lead: correction.lead ?? leadNow, coordinating: correction.coordinating ?? [] });
  const lead = correction.lead === undefined ? line.lead : named.lead;
  const coordinating = correction.coordinating === undefined ? line.coordinating : named.coordinating;
  const { note: before, ...rest } = line;
  const note = correction.note?.trim() ?? before ?? '';
  const fresh: Line = {
    ...rest,
    name: correction.name?.trim() ?? line.name,
    unit: correction.unit?.trim() ?? line.unit,
    lead,
    coordinating: coordinating.filter((id) => id !== lead),
    ...(note === '' ? {} : { note }),
  };
  return isSameData(fresh, line) ? fail({ code: 'nothingChanged' }) : ok({ ...changedLine(plan, fresh), agencies: named.agencies });
}

function revised(plan: Plan, line: Line, { targets, rules, from }: Extract<PlanEdit, { kind: 'reviseTarget' }>, decision: Decision): Edited {
  const { period } = plan;
  const first = Math.max(period.firstYear, ...(line.former ?? []).map(({ until }) => until + 1));
  const last = line.retired === undefined ? period.lastYear : line.retired.from - 1;
  if (first > last) return fail({ code: 'alreadyRetired', lineId: line.id });
  if (!isYearAmong(from, first, last)) return fail({ code: 'yearNotPossible', first, last });
  if (isSameData({ targets, rules }, { targets: line.targets, rules: line.rules })) return fail({ code: 'nothingChanged' });
  const former = [...(line.former ?? []), { ...decision, targets: line.targets, rules: line.rules, until: from - 1 }];
  return ok(changedLine(plan, { ...line, targets, rules, former }));
}

function retired(plan: Plan, line: Line, from: Year, decision: Decision): Edited {
  const { firstYear, lastYear } = plan.period;
  if (line.retired !== undefined) return fail({ code: 'alreadyRetired', lineId: line.id });
  if (!isYearAmong(from, firstYear, lastYear)) return fail({ code: 'yearNotPossible', first: firstYear, last: lastYear });
  return ok(changedLine(plan, { ...line, retired: { from, ...decision } }));
}

function resumed(plan: Plan, { retired: ended, ...line }: Line): Edited {
  return ended === undefined ? fail({ code: 'notRetired', lineId: line.id }) : ok(changedLine(plan, line));
}

function dropped(plan: Plan, line: Line, entries: PlanEntries | undefined): Edited {
  if (Object.values(entries?.[line.id] ?? {}).some((entry) => !isBlank(entry))) return fail({ code: 'lineHoldsEntries', lineId: line.id });
  if (placedLines(plan).length === 1) return fail({ code: 'lastLine', lineId: line.id });
  return ok(droppedLine(plan, line.id));
}

function isYearAmong(year: Year, first: Year, last: Year): boolean {
  return Number.isInteger(year) && year >= first && year <= last;
}
