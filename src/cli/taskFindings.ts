import type { Messages } from '../locales/messages';
import { situationLabel, taskIssueText } from '../locales/taskText';
import type { DaySerial } from '../plan/days';
import type { Severity } from '../plan/issue';
import type { Situation } from '../plan/tasks';
import { cellAddress, onSheet } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import type { Position } from '../workbook/structure';
import { checkTasks, taskStandings } from '../workbook/tasks/checkTasks';

/** What is told of a workbook's schemes and tasks; two empty lists where it has no sheet of them. */
export interface TaskFindings {
  readonly issues: readonly { readonly cell: string; readonly task: string; readonly severity: Severity; readonly code: string; readonly text: string }[];
  readonly standings: readonly { readonly task: string; readonly name: string; readonly lead: string | undefined; readonly situation: Situation; readonly label: string }[];
}

export function taskFindings(snapshot: Snapshot, today: DaySerial, messages: Messages): TaskFindings {
  const address = taskAddress(snapshot);
  return {
    issues: checkTasks(snapshot, today).flatMap((issue) => {
      const cell = snapshot.slotCell(issue.taskId, issue.slot);
      if (cell === undefined) return [];
      return [{ cell: address(cell), task: issue.taskId, severity: issue.severity, code: issue.detail.code, text: taskIssueText(issue, messages) }];
    }),
    standings: taskStandings(snapshot, today).map(({ id, name, lead, situation }) => ({ task: id, name, lead, situation, label: situationLabel(situation, messages.language) })),
  };
}

/** How a cell of the sheet of schemes and tasks is named. */
export function taskAddress({ tasks }: Snapshot): (position: Position) => string {
  return ({ row, column }) => onSheet(tasks?.table.sheet ?? '', cellAddress(row, column));
}
