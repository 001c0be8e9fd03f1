import type { CheckResult, EntryRepair } from '../excel/book';
import type { EntryIssue } from '../plan/issue';
import { withEstimate } from '../plan/estimates';
import type { Year } from '../plan/Plan';
import type { RawValue } from '../plan/values';
import type { Action } from './Action';
import { canWriteTable } from './situations';

/** Marks figures of a year as estimates, or takes the marks away, many as one; `estimateMarks` says what is written. */
export const markEstimates: Action<readonly EntryRepair[], CheckResult> = {
  id: 'markEstimates',
  labelKey: 'markEstimates',
  isPossible: canWriteTable,
  run: (book, writes) => book.repairEntries(writes),
};

/** Replaces an estimate by the official figure and takes its mark away in one write; `officialFigure` says what is written. */
export const giveOfficial: Action<readonly EntryRepair[], CheckResult> = {
  id: 'giveOfficial',
  labelKey: 'giveOfficial',
  isPossible: canWriteTable,
  run: (book, writes) => book.repairEntries(writes),
};

/** What is written to mark the year's figures of some lines, or to take the marks away. */
export function estimateMarks({ plan, entries }: Pick<CheckResult, 'plan' | 'entries'>, lineIds: readonly string[], year: Year, isMarked: boolean): readonly EntryRepair[] {
  return lineIds.flatMap((lineId): readonly EntryRepair[] => {
    const from = entries[lineId]?.estimate ?? null;
    const to = withEstimate(from, year, isMarked, plan.period);
    return from === to ? [] : [{ lineId, slot: 'estimate', from, to, source: 'estimate' }];
  });
}

/** What is written when the official figure of a year arrives: the figure where it differs, and the mark goes. */
export function officialFigure({ plan, entries }: Pick<CheckResult, 'plan' | 'entries'>, lineId: string, year: Year, figure: RawValue): readonly EntryRepair[] {
  const before = entries[lineId]?.[year] ?? null;
  const mark = entries[lineId]?.estimate ?? null;
  return [
    ...(before === figure ? [] : [{ lineId, slot: year, from: before, to: figure, source: 'official' } as const]),
    { lineId, slot: 'estimate', from: mark, to: withEstimate(mark, year, false, plan.period), source: 'official' },
  ];
}

/** A figure that has taken the place of an estimate, whose mark still stands. */
export interface OvertypedEstimate {
  readonly lineId: string;
  readonly year: Year;
  readonly estimate: number | string;
  readonly figure: number | string;
}

/** The figures among a check's findings that differ from the estimates whose marks they carry. */
export function overtypedIn(issues: readonly EntryIssue[]): readonly OvertypedEstimate[] {
  return issues.flatMap(({ lineId, year, detail }) => (detail.code === 'estimateOvertyped' ? [{ lineId, year, estimate: detail.estimate, figure: detail.figure }] : []));
}

/** What is written when figures that were typed over estimates are official: their marks go, and the log tells both figures. */
export function confirmedOfficial({ plan, entries }: Pick<CheckResult, 'plan' | 'entries'>, overtyped: readonly OvertypedEstimate[]): readonly EntryRepair[] {
  const lineIds = [...new Set(overtyped.map(({ lineId }) => lineId))];
  return lineIds.flatMap((lineId): readonly EntryRepair[] => {
    const ofLine = overtyped.filter((each) => each.lineId === lineId);
    const from = entries[lineId]?.estimate ?? null;
    // A line has one cell for all its marks.
    const to = ofLine.reduce((mark: RawValue, { year }) => withEstimate(mark, year, false, plan.period), from);
    return [...ofLine.map((each) => asItStands(each, 'official')), { lineId, slot: 'estimate', from, to, source: 'official' }];
  });
}

/** What is written when a figure that was typed over an estimate is a newer estimate: the mark stays, and nothing is asked again. */
export function confirmedEstimate(overtyped: OvertypedEstimate): readonly EntryRepair[] {
  return [asItStands(overtyped, 'estimate')];
}

function asItStands({ lineId, year, estimate, figure }: OvertypedEstimate, source: NonNullable<EntryRepair['source']>): EntryRepair {
  return { lineId, slot: year, from: figure, to: figure, was: estimate, source };
}
