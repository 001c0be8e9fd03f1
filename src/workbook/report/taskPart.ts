import { REPORT_TEXT } from '../../locales/report/reportText';
import { TASK_REPORT_TEXT } from '../../locales/report/taskReportText';
import type { DaySerial } from '../../plan/days';
import type { PlanEntries } from '../../plan/entries';
import type { AgencyId, Plan } from '../../plan/Plan';
import type { Situation } from '../../plan/tasks';
import type { TaskStanding } from '../tasks/checkTasks';
import { bold, paragraph, type DocumentBlock, type Run } from './document';

/** Schemes and tasks as they stand on a day: what a check of the workbook says of them. */
export interface ReportTasks {
  readonly today: DaySerial;
  readonly standings: readonly TaskStanding[];
}

/** What the part is made from beside the tasks. */
interface TaskContext {
  readonly plan: Plan;
  readonly entries: PlanEntries;
  /** Undefined for all agencies and the ward's own tasks. */
  readonly agencyId: AgencyId | undefined;
}

/** How many schemes and tasks stand how, and which are overdue; nothing where there are none. */
export function taskPart({ today, standings }: ReportTasks, { plan, entries, agencyId }: TaskContext): readonly DocumentBlock[] {
  const counted = standings.filter(({ lead }) => agencyId === undefined || lead === agencyId);
  if (counted.length === 0) return [];
  const kinds = new Map(plan.tasks.map(({ id, kind }) => [id, kind]));
  const schemes = counted.filter(({ id }) => kinds.get(id) === 'scheme').length;
  const tasks = counted.filter(({ id }) => kinds.get(id) === 'task').length;
  const counts = new Map<Situation, number>();
  for (const { situation } of counted) counts.set(situation, (counts.get(situation) ?? 0) + 1);
  const overdue = counted.filter(({ situation }) => situation === 'overdue');
  const agencies = new Map(plan.agencies.map(({ id, full }) => [id, full]));
  const items = overdue.map((task) => overdueItem(task, { agencies, entries, today }));
  return [
    paragraph(TASK_REPORT_TEXT.counts(today, { schemes, tasks, own: counted.length - schemes - tasks }, counts)),
    ...(items.length === 0 ? [] : [paragraph(TASK_REPORT_TEXT.overdue(items.length)), { kind: 'list', items } satisfies DocumentBlock]),
  ];
}

interface ItemContext {
  readonly agencies: ReadonlyMap<AgencyId, string>;
  readonly entries: PlanEntries;
  readonly today: DaySerial;
}

function overdueItem({ id, name, lead }: TaskStanding, { agencies, entries, today }: ItemContext): readonly Run[] {
  const { due, note } = entries[id] ?? {};
  const noted = String(note ?? '').trim();
  const said = [
    ...(typeof due === 'number' ? [TASK_REPORT_TEXT.late(Math.floor(due), Math.ceil(today - due))] : []),
    ...(lead === undefined ? [] : [REPORT_TEXT.lead(agencies.get(lead) ?? lead)]),
    ...(noted === '' ? [] : [TASK_REPORT_TEXT.note(noted)]),
  ];
  return [bold(name), { text: `: ${said.join(' ')}` }];
}
