import { BUDGET_TEXT } from '../locales/budgetText';
import { TASK_TEXT } from '../locales/taskText';
import { lineSlots, TASK_SLOTS, type PlanEntries, type Slot } from '../plan/entries';
import { BUDGET_COLUMNS, budgetEntryId } from '../plan/budget';
import { BUDGET_ITEMS, enteredYears, placedLines, type Plan } from '../plan/Plan';
import { logCells } from '../workbook/logCells';
import type { LogLine } from '../workbook/logLines';
import { LOG_LAYOUT } from '../workbook/logSheet';
import { namesFor } from '../workbook/names';
import { isOwnTask } from '../workbook/tasks/tasksLayout';

/** Who writes, and when. */
export interface Author {
  readonly by: string;
  readonly at: string;
}

/**
 * The entries that differ between two looks at a workbook.
 * @param follows true for a cell that followed the budget by formula both times: it changed by itself
 */
export function changesBetween(plan: Plan, before: PlanEntries, after: PlanEntries, { by, at }: Author, follows: (lineId: string, slot: Slot) => boolean): readonly LogLine[] {
  const slots = lineSlots(plan.period);
  const own = Object.keys(after).filter(isOwnTask);
  const changes = (lineId: string, lineName: string, wanted: readonly Slot[]): readonly LogLine[] =>
    wanted.flatMap((slot): readonly LogLine[] => {
      const from = before[lineId]?.[slot] ?? null;
      const to = after[lineId]?.[slot] ?? null;
      if (from === to || !(lineId in before) || !(lineId in after) || follows(lineId, slot)) return [];
      return [{ kind: 'entry', at, by, lineId, lineName, slot, from, to, source: 'edit' }];
    });
  return [
    ...placedLines(plan).flatMap(({ line }) => changes(line.id, line.name, slots)),
    ...plan.tasks.flatMap(({ id, name }) => changes(id, name, TASK_SLOTS)),
    ...BUDGET_ITEMS.flatMap((item) =>
      BUDGET_COLUMNS.flatMap((column) => changes(budgetEntryId(item, column), BUDGET_TEXT.logName(item, column), enteredYears(plan.period))),
    ),
    ...own.flatMap((id) => changes(id, TASK_TEXT.ownTask, TASK_SLOTS)),
  ];
}

/** How many lines a log still takes. */
export function logRoom(count: number): number {
  return Math.max(0, LOG_LAYOUT.capacity - count);
}

/** Queues lines below those the log already holds. They have to fit. */
export function queueLog(context: Excel.RequestContext, suffix: string, count: number, lines: readonly LogLine[], plan: Plan): void {
  if (lines.length === 0) return;
  const table = context.workbook.names.getItem(namesFor(suffix).log).getRange();
  const rows = table.getCell(count + 1, 0).getResizedRange(lines.length - 1, LOG_LAYOUT.columns - 1);
  // File names come from outside: in a cell whose format someone has changed, "=…" would be a formula.
  rows.numberFormat = lines.map(() => Array.from({ length: LOG_LAYOUT.columns }, () => '@'));
  rows.values = lines.map((line) => logCells(line, plan).map((text) => (text.startsWith("'") ? `'${text}` : text)));
}
