import { checkEntry } from './checkEntry';
import { enteredYears, placedLines, type Line, type Period, type Plan, type Year } from './Plan';
import { isBlank } from './reading';
import type { EntryIssue, IssueDetail } from './issue';
import type { PlanActuals, RawValue } from './values';

/** One entry of a returned copy, beside what was sent and what stands here now. */
export interface MergeRow {
  readonly lineId: string;
  readonly year: Year;
  readonly sent: RawValue;
  /** What the copy holds, as it was typed. */
  readonly returned: RawValue;
  /** What would be written: `returned`, or the figure that it was understood as. */
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
  /** Taking it would lose something: both sides changed it, or the agency emptied it. */
  | { readonly kind: 'conflict'; readonly reason: 'bothChanged' | 'emptied' }
  | { readonly kind: 'refused'; readonly reason: 'notItsLine' | 'formula' }
  | { readonly kind: 'refused'; readonly reason: 'notValid'; readonly detail: IssueDetail };

/** A returned copy, reduced to what a merge needs. */
export interface ReturnedCopy {
  /** The lines that were handed out with the copy. */
  readonly lineIds: readonly string[];
  readonly sent: PlanActuals;
  readonly returned: PlanActuals;
  readonly numberFormatOf?: (lineId: string, year: Year) => string | undefined;
  /** True for an entry that holds a formula instead of a figure: it may refer to anything. */
  readonly isFormula?: (lineId: string, year: Year) => boolean;
}

/**
 * Three-way merge of a returned copy: sent, returned, mine. Every entry of every line that the copy has values for gets
 * one row, in the order of the plan and its years; nothing is decided here that would lose a value.
 */
export function mergeReturned(plan: Plan, mine: PlanActuals, copy: ReturnedCopy): readonly MergeRow[] {
  const handedOut = new Set(copy.lineIds);
  return placedLines(plan).flatMap(({ line }) => {
    const returned = copy.returned[line.id];
    if (returned === undefined) return [];
    return enteredYears(plan.period).map((year) => {
      const sides = {
        sent: blankAsNull(copy.sent[line.id]?.[year]),
        returned: blankAsNull(returned[year]),
        mine: blankAsNull(mine[line.id]?.[year]),
      };
      const understood = understand(line, year, sides.returned, plan.period, copy.numberFormatOf?.(line.id, year));
      const outcome = outcomeOf(sides, understood, handedOut.has(line.id), copy.isFormula?.(line.id, year) === true);
      return { lineId: line.id, year, ...sides, proposed: understood.value, outcome };
    });
  });
}

interface Sides {
  readonly sent: RawValue;
  readonly returned: RawValue;
  readonly mine: RawValue;
}

interface Understood {
  readonly value: RawValue;
  readonly wrong?: IssueDetail;
}

/** A copy's entry taken for what was meant where there is no doubt; otherwise what is wrong with it. */
function understand(line: Line, year: Year, raw: RawValue, period: Period, numberFormat: string | undefined): Understood {
  const issues = checkEntry(line, year, raw, { period, ...(numberFormat === undefined ? {} : { numberFormat }) });
  const certain = issues.find(isCertain);
  if (certain?.repair !== undefined) return { value: certain.repair };
  const error = issues.find(({ severity }) => severity === 'error');
  return error === undefined ? { value: raw } : { value: raw, wrong: error.detail };
}

function isCertain({ detail, repair }: EntryIssue): boolean {
  if (repair === undefined) return false;
  return (detail.code === 'numberAsText' && !detail.ambiguous) || (detail.code === 'fractionForPercent' && detail.certain) || detail.code === 'notAChoice';
}

function outcomeOf({ sent, returned, mine }: Sides, understood: Understood, isHandedOut: boolean, isFormula: boolean): MergeOutcome {
  if (returned === sent) return { kind: 'untouched' };
  if (!isHandedOut) return { kind: 'refused', reason: 'notItsLine' };
  if (isFormula) return { kind: 'refused', reason: 'formula' };
  if (understood.wrong !== undefined) return { kind: 'refused', reason: 'notValid', detail: understood.wrong };
  if (understood.value === mine) return { kind: 'same' };
  if (understood.value === null) return { kind: 'conflict', reason: 'emptied' };
  if (mine === null) return { kind: 'new' };
  return mine === sent ? { kind: 'changed' } : { kind: 'conflict', reason: 'bothChanged' };
}

function blankAsNull(raw: RawValue | undefined): RawValue {
  return raw === undefined || isBlank(raw) ? null : raw;
}

/** True for rows that are taken unless the user says otherwise: nothing is lost by them. */
export function isTakenByDefault({ outcome }: MergeRow): boolean {
  return outcome.kind === 'new' || outcome.kind === 'changed';
}

/** True for rows that the user may take: those above, and conflicts he decides against what stands here. */
export function mayBeTaken({ outcome }: MergeRow): boolean {
  return outcome.kind === 'new' || outcome.kind === 'changed' || outcome.kind === 'conflict';
}
