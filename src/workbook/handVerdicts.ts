import { signedStatusLabel } from '../locales/status';
import type { LineAssessment } from '../plan/assess';
import type { HandSlot, LineEntries, PlanEntries } from '../plan/entries';
import { HAND_STATUSES, type HandFault, type HandIssue, type HandStatus, type HandVerdict, type HandVerdicts } from '../plan/handVerdict';
import { isRetired, placedLines, type Period, type Plan, type Year } from '../plan/Plan';
import { isBlank } from '../plan/reading';

/** What the three cells of a verdict set by hand come to. */
export type HandReading =
  | { readonly kind: 'none' }
  /** Set for another year of the plan: it says nothing of this one. */
  | { readonly kind: 'otherYear' }
  | { readonly kind: 'incomplete'; readonly faults: readonly HandFault[] }
  | { readonly kind: 'counts'; readonly verdict: HandVerdict };

/** What a verdict cell holds: the sign and the word, as "Đánh giá" shows them. */
export function handWord(status: HandStatus): string {
  return signedStatusLabel(status, 'vi');
}

/**
 * Understands a line's cells of a verdict set by hand, as the worksheet's formulas do.
 * @param reportingYear the year in use; 0 while the workbook has none, and then nothing counts
 */
export function readHandVerdict(entries: LineEntries | undefined, reportingYear: Year, { firstYear, lastYear }: Period): HandReading {
  const { handVerdict = null, handYear = null, handReason = null } = entries ?? {};
  if (isBlank(handVerdict) && isBlank(handYear) && isBlank(handReason)) return { kind: 'none' };
  const isPlanYear = typeof handYear === 'number' && Number.isInteger(handYear) && handYear >= firstYear && handYear <= lastYear;
  if (isPlanYear && handYear !== reportingYear) return { kind: 'otherYear' };
  const status = HAND_STATUSES.find((each) => handWord(each) === handVerdict);
  const faults: readonly HandFault[] = [
    ...(isBlank(handVerdict) ? (['verdictMissing'] as const) : status === undefined ? (['unknownWord'] as const) : []),
    ...(isPlanYear ? [] : (['yearMissing'] as const)),
    ...(isBlank(handReason) ? (['reasonMissing'] as const) : []),
  ];
  if (status === undefined || faults.length > 0) return { kind: 'incomplete', faults };
  return { kind: 'counts', verdict: { status, reason: String(handReason).trim() } };
}

/** The verdicts set by hand that count in a reporting year, by line id; nothing counts for a line that is no longer measured. */
export function handVerdictsOf(plan: Plan, entries: PlanEntries, reportingYear: Year): HandVerdicts {
  return new Map(
    placedLines(plan).flatMap(({ line }): readonly (readonly [string, HandVerdict])[] => {
      const { id } = line;
      if (isRetired(line, reportingYear)) return [];
      const reading = readHandVerdict(entries[id], reportingYear, plan.period);
      return reading.kind === 'counts' ? [[id, reading.verdict]] : [];
    }),
  );
}

/** What is to be said of the verdicts set by hand: what they lack, and those that change nothing. */
export function handIssues(plan: Plan, entries: PlanEntries, reportingYear: Year, lines: readonly LineAssessment[]): readonly HandIssue[] {
  const computed = new Map(lines.map(({ line, status }) => [line.id, status]));
  return placedLines(plan).flatMap(({ line }): readonly HandIssue[] => {
    const { id } = line;
    if (isRetired(line, reportingYear)) return [];
    const reading = readHandVerdict(entries[id], reportingYear, plan.period);
    switch (reading.kind) {
      case 'none':
      case 'otherYear':
        return [];
      case 'incomplete':
        return reading.faults.map((code) => ({ lineId: id, code, severity: 'warning', found: entries[id]?.[slotOfFault(code)] ?? null }));
      case 'counts':
        return reading.verdict.status === computed.get(id)
          ? [{ lineId: id, code: 'sameAsComputed', severity: 'info', found: entries[id]?.handVerdict ?? null }]
          : [];
    }
  });
}

/** The cell that an issue is about. */
export function slotOfFault(code: HandIssue['code']): HandSlot {
  switch (code) {
    case 'yearMissing':
      return 'handYear';
    case 'reasonMissing':
      return 'handReason';
    case 'verdictMissing':
    case 'unknownWord':
    case 'sameAsComputed':
      return 'handVerdict';
  }
}
