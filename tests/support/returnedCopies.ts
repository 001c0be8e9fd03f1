import type { PlanEntries } from '../../src/plan/entries';
import { placedLines, type Plan } from '../../src/plan/Plan';
import type { LogHistory, TakenFile } from '../../src/workbook/logLines';
import { fingerprintOf, planVersion } from '../../src/workbook/planVersion';
import type { ReturnedBook } from '../../src/workbook/returnedBook';
import type { TakeInOrder } from '../../src/workbook/takeIn/types';

export const NO_HISTORY: LogHistory = { lastCopies: new Map(), takenIn: [], nextBatch: 1, lastTakeIn: undefined };

/** The plan with other leads for some of its lines and tasks. */
export function ledBy(plan: Plan, leads: Readonly<Record<string, string>>): Plan {
  const indicators = plan.indicators.map((indicator) => ({
    ...indicator,
    rows: indicator.rows.map((row) => ({ ...row, lines: row.lines.map((line) => ({ ...line, lead: leads[line.id] ?? line.lead })) })),
  }));
  return { ...plan, indicators, tasks: plan.tasks.map((task) => ({ ...task, lead: leads[task.id] ?? task.lead })) };
}

/** A copy as an agency sends it back. */
export function returnedBook(plan: Plan, agencyId: string, number: number, sent: PlanEntries, returned: PlanEntries, over: Partial<ReturnedBook> = {}): ReturnedBook {
  return {
    facts: { agencyId, number, handedOutAt: '2026-11-24 13:05:09', dueDate: '', returnTo: '', planVersion: planVersion(plan) },
    plan,
    reportingYear: plan.period.firstYear,
    filledBy: '',
    sent,
    returned,
    formulas: [],
    numberFormats: {},
    fingerprint: fingerprintOf(JSON.stringify([agencyId, number, returned])),
    ...over,
  };
}

/** What a workbook holds after an order was written, and what its log then tells. */
export function afterOrder(entries: PlanEntries, history: LogHistory, { writes, files }: TakeInOrder): { readonly entries: PlanEntries; readonly history: LogHistory } {
  const at = `2026-12-01 08:00:${String(history.nextBatch).padStart(2, '0')}`;
  const taken = files.map(({ origin, fingerprint }): TakenFile => ({ at, origin, batch: history.nextBatch, fingerprint }));
  return {
    entries: writes.reduce<PlanEntries>((all, { lineId, slot, to }) => ({ ...all, [lineId]: { ...all[lineId], [slot]: to } }), entries),
    history: { ...history, takenIn: [...history.takenIn, ...taken], nextBatch: history.nextBatch + 1 },
  };
}

/** The lines and tasks of a plan, every cell empty: the row is there, which is not the same as a line that is gone. */
export function emptyEntries(plan: Plan): PlanEntries {
  return Object.fromEntries([...placedLines(plan).map(({ line }) => line), ...plan.tasks].map(({ id }) => [id, {}]));
}

