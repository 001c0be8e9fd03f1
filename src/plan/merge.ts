import { checkEntry } from './checkEntry';
import { entrySlots, TASK_SLOTS, type PlanEntries, type Slot, type TaskSlot } from './entries';
import { estimateCell, estimatedYears } from './estimates';
import { isRetired, placedLines, type Line, type Period, type Plan, type Year } from './Plan';
import { isBlank } from './reading';
import type { EntryIssue, IssueDetail } from './issue';
import { checkTaskCell, type TaskIssueDetail } from './tasks';
import type { RawValue } from './values';

/** One entry of a returned copy, beside what was sent and what stands here now. */
export interface MergeRow {
  readonly lineId: string;
  readonly slot: Slot;
  readonly sent: RawValue;
  /** What the copy holds, as it was typed. */
  readonly returned: RawValue;
  /** What would be written: `returned`, or the figure or text that it was understood as. */
  readonly proposed: RawValue;
  readonly mine: RawValue;
  readonly outcome: MergeOutcome;
}

export type MergeOutcome =
  /** The agency left it as it was sent. */
  | { readonly kind: 'untouched' }
  /** What was returned stands here already. */
  | { readonly kind: 'same' }
  /** A figure where there was none. */
  | { readonly kind: 'new' }
  /** Another figure than was sent, and nobody has changed it here since. */
  | { readonly kind: 'changed' }
  /** Taking it would lose something: both sides changed it, the agency emptied it, or two files want different things. */
  | { readonly kind: 'conflict'; readonly reason: 'bothChanged' | 'emptied' | 'otherFile' }
  /** Nothing would be lost, but a decision since has made it another agency's, or nobody's, to say. */
  | { readonly kind: 'conflict'; readonly reason: 'leadChanged' | 'lineRetired' }
  /** The whole file is not taken, for its own reason; what it holds is shown all the same. */
  | { readonly kind: 'refused'; readonly reason: 'olderCopy' | 'alreadyTaken' | 'twice' }
  | { readonly kind: 'refused'; readonly reason: 'notItsLine' | 'lineGone' | 'lineRevised' | 'formula' | 'computed' }
  | { readonly kind: 'refused'; readonly reason: 'notValid'; readonly detail: IssueDetail }
  | { readonly kind: 'refused'; readonly reason: 'taskNotValid'; readonly detail: TaskIssueDetail }
  /** The day a task is due is not the agency's to set. */
  | { readonly kind: 'refused'; readonly reason: 'notAsked' };

/** A returned copy, reduced to what a merge needs. */
export interface ReturnedCopy {
  /** The lines and tasks that were handed out with the copy. */
  readonly lineIds: readonly string[];
  /** Lines and tasks among these that another agency leads by now. */
  readonly passedOn?: readonly string[];
  /** The year that is reported on, which is the one that explanations are of. */
  readonly reportingYear?: Year | undefined;
  /** Lines that measure something else by now: a figure for the old unit must not land in the new one. */
  readonly revisedLines?: readonly string[];
  readonly sent: PlanEntries;
  readonly returned: PlanEntries;
  readonly numberFormatOf?: (lineId: string, slot: Slot) => string | undefined;
  /** True for an entry that holds a formula instead of a figure: it may refer to anything. */
  readonly isFormula?: (lineId: string, slot: Slot) => boolean;
}

/**
 * Three-way merge of a returned copy: sent, returned, mine. Every entry of every line and task that the copy has values
 * for gets one row, in the order of the plan and its cells to fill; nothing is decided here that would lose a value. Those
 * that the plan no longer has come last: what was entered for them is refused, but not hidden.
 */
export function mergeReturned(plan: Plan, mine: PlanEntries, copy: ReturnedCopy): readonly MergeRow[] {
  const handedOut = new Set(copy.lineIds);
  const revised = new Set(copy.revisedLines);
  const passedOn = new Set(copy.passedOn);
  const retired = new Map(placedLines(plan).flatMap(({ line }) => (line.retired === undefined ? [] : [[line.id, line] as const])));
  const slots = entrySlots(plan.period);
  const lines = placedLines(plan).map(({ line }) => line);
  const computed = new Set(lines.flatMap(({ id, source }) => (source === undefined ? [] : [id])));
  const sidesOf = (lineId: string, slot: Slot): Sides => ({
    sent: blankAsNull(copy.sent[lineId]?.[slot]),
    returned: blankAsNull(copy.returned[lineId]?.[slot]),
    mine: blankAsNull(mine[lineId]?.[slot]),
  });
  const rowOf = (lineId: string, slot: Slot, understood: Understood): MergeRow => {
    const sides = sidesOf(lineId, slot);
    const outcome = outcomeOf(slot, sides, understood, {
      isHandedOut: handedOut.has(lineId),
      isRevised: revised.has(lineId),
      isPassedOn: passedOn.has(lineId),
      isRetired: isOfRetiredYears(retired.get(lineId), slot, sides, plan.period, copy.reportingYear),
      isComputed: computed.has(lineId),
      isFormula: copy.isFormula?.(lineId, slot) === true,
    });
    return { lineId, slot, ...sides, proposed: understood.value, outcome };
  };
  const formatOf = (lineId: string, slot: Slot): string | undefined => copy.numberFormatOf?.(lineId, slot);
  const isThere = ({ id }: { readonly id: string }): boolean => copy.returned[id] !== undefined;
  const ofLines = lines
    .filter(isThere)
    .flatMap((line) => slots.map((slot) => rowOf(line.id, slot, understand(line, slot, sidesOf(line.id, slot).returned, plan.period, formatOf(line.id, slot)))));
  const ofTasks = plan.tasks
    .filter(isThere)
    .flatMap(({ id }) => TASK_SLOTS.map((slot) => rowOf(id, slot, understandTask(slot, sidesOf(id, slot).returned, formatOf(id, slot)))));
  const known = new Set([...lines, ...plan.tasks].map(({ id }) => id));
  const gone = Object.keys(copy.returned).filter((id) => !known.has(id));
  const slotsOfGone = (id: string): readonly Slot[] => (Object.keys({ ...copy.sent[id], ...copy.returned[id] }).some(isTaskSlotName) ? TASK_SLOTS : slots);
  return [...ofLines, ...ofTasks, ...gone.flatMap((lineId) => slotsOfGone(lineId).map((slot) => goneRow(lineId, slot, sidesOf(lineId, slot))))];
}

function isTaskSlotName(name: string): boolean {
  return TASK_SLOTS.some((slot) => slot === name);
}

interface Sides {
  readonly sent: RawValue;
  readonly returned: RawValue;
  readonly mine: RawValue;
}

interface Understood {
  readonly value: RawValue;
  readonly wrong?: Extract<MergeOutcome, { readonly reason: 'notValid' | 'taskNotValid' | 'notAsked' }>;
}

interface Circumstances {
  readonly isHandedOut: boolean;
  readonly isRevised: boolean;
  /** Another agency leads it by now. */
  readonly isPassedOn: boolean;
  /** It is of years alone in which its line is no longer measured. */
  readonly isRetired: boolean;
  /** Its figures follow from the budget. */
  readonly isComputed: boolean;
  readonly isFormula: boolean;
}

/** A copy's entry taken for what was meant where there is no doubt; otherwise what is wrong with it. */
function understand(line: Line, slot: Slot, raw: RawValue, period: Period, numberFormat: string | undefined): Understood {
  if (typeof slot === 'number') return understandFigure(line, slot, raw, period, numberFormat);
  return slot === 'estimate' ? understandEstimate(raw, period) : { value: asText(raw) };
}

/** The years of the plan that the cell names, whatever stands between them. */
function understandEstimate(raw: RawValue, period: Period): Understood {
  if (isBlank(raw)) return { value: null };
  const value = estimateCell(estimatedYears(raw, period));
  return value === null ? { value: raw, wrong: { kind: 'refused', reason: 'notValid', detail: { code: 'estimateNotYears' } } } : { value };
}

function understandFigure(line: Line, year: Year, raw: RawValue, period: Period, numberFormat: string | undefined): Understood {
  const issues = checkEntry(line, year, raw, { period, ...(numberFormat === undefined ? {} : { numberFormat }) });
  const certain = issues.find(isCertain);
  if (certain?.repair !== undefined) return { value: certain.repair };
  const error = issues.find(({ severity }) => severity === 'error');
  return error === undefined ? { value: raw } : { value: raw, wrong: { kind: 'refused', reason: 'notValid', detail: error.detail } };
}

/** A note is a text; progress and state are taken for what was meant, where there is no doubt. */
function understandTask(slot: TaskSlot, raw: RawValue, numberFormat: string | undefined): Understood {
  switch (slot) {
    case 'due':
      return { value: raw, wrong: { kind: 'refused', reason: 'notAsked' } };
    case 'note':
      return { value: asText(raw) };
    case 'progress':
    case 'state': {
      const found = checkTaskCell(slot, raw, numberFormat);
      if (found === undefined) return { value: raw };
      if (isCertain(found)) return { value: found.repair ?? raw };
      return { value: raw, wrong: { kind: 'refused', reason: 'taskNotValid', detail: found.detail } };
    }
  }
}

function isCertain({ detail, repair }: { readonly detail: EntryIssue['detail'] | TaskIssueDetail; readonly repair?: RawValue }): boolean {
  if (repair === undefined) return false;
  return (detail.code === 'numberAsText' && !detail.ambiguous) || (detail.code === 'fractionForPercent' && detail.certain) || detail.code === 'notAChoice';
}

/** An explanation is whatever was written, without the blanks around it and in one kind of line break. */
function asText(raw: RawValue): RawValue {
  if (raw === null) return null;
  const text = typeof raw === 'boolean' ? String(raw).toUpperCase() : String(raw);
  const trimmed = text.replace(/\r\n?/g, '\n').trim();
  return trimmed === '' ? null : trimmed;
}

/** Explanations that differ in the blanks around them alone are the same; figures are compared as they are. */
function isSame(slot: Slot, one: RawValue, other: RawValue): boolean {
  return isFigure(slot) ? one === other : asText(one) === asText(other);
}

function isFigure(slot: Slot): boolean {
  return typeof slot === 'number' || slot === 'progress' || slot === 'due';
}

function outcomeOf(slot: Slot, { sent, returned, mine }: Sides, understood: Understood, now: Circumstances): MergeOutcome {
  if (isSame(slot, returned, sent)) return { kind: 'untouched' };
  if (!now.isHandedOut) return { kind: 'refused', reason: 'notItsLine' };
  if (now.isComputed && typeof slot === 'number') return { kind: 'refused', reason: 'computed' };
  // An explanation has no unit: it still says why the line is behind.
  if (now.isRevised && (typeof slot === 'number' || slot === 'estimate')) return { kind: 'refused', reason: 'lineRevised' };
  if (now.isFormula) return { kind: 'refused', reason: 'formula' };
  if (understood.wrong !== undefined) return understood.wrong;
  if (isSame(slot, understood.value, mine)) return { kind: 'same' };
  // Taking a mark away is how an official figure is given.
  if (understood.value === null && slot !== 'estimate') return { kind: 'conflict', reason: 'emptied' };
  if (mine !== null && !isSame(slot, mine, sent)) return { kind: 'conflict', reason: 'bothChanged' };
  if (now.isPassedOn) return { kind: 'conflict', reason: 'leadChanged' };
  if (now.isRetired) return { kind: 'conflict', reason: 'lineRetired' };
  return { kind: mine === null ? 'new' : 'changed' };
}

/** True for a cell of a line that has ended, when it speaks of no year in which the line was still measured. */
function isOfRetiredYears(line: Line | undefined, slot: Slot, { sent, returned }: Sides, period: Period, reportingYear: Year | undefined): boolean {
  if (line === undefined) return false;
  if (typeof slot === 'number') return isRetired(line, slot);
  if (slot !== 'estimate') return reportingYear !== undefined && isRetired(line, reportingYear);
  const [before, after] = [estimatedYears(sent, period), estimatedYears(returned, period)];
  const changed = [...before.filter((year) => !after.includes(year)), ...after.filter((year) => !before.includes(year))];
  return changed.length > 0 && changed.every((year) => isRetired(line, year));
}

function goneRow(lineId: string, slot: Slot, sides: Sides): MergeRow {
  const untouched = isSame(slot, sides.returned, sides.sent);
  return { lineId, slot, ...sides, proposed: sides.returned, outcome: untouched ? { kind: 'untouched' } : { kind: 'refused', reason: 'lineGone' } };
}

function blankAsNull(raw: RawValue | undefined): RawValue {
  return raw === undefined || isBlank(raw) ? null : raw;
}

/** True for rows that are taken unless the user says otherwise: nothing is lost by them. */
export function isTakenByDefault({ outcome }: Pick<MergeRow, 'outcome'>): boolean {
  return outcome.kind === 'new' || outcome.kind === 'changed';
}

/** True for rows that the user may take: those above, and conflicts he decides against what stands here. */
export function mayBeTaken({ outcome }: Pick<MergeRow, 'outcome'>): boolean {
  return outcome.kind === 'new' || outcome.kind === 'changed' || outcome.kind === 'conflict';
}
