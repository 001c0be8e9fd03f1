import { dayOfSerial, type DaySerial } from '../../plan/days';
import type { Situation } from '../../plan/tasks';
import { dayText } from '../copyText';

/** What a count says of a situation: "3 quá hạn". */
const SAID: Readonly<Record<Situation, string>> = {
  done: 'hoàn thành',
  inProgress: 'đang thực hiện',
  dueSoon: 'sắp đến hạn',
  overdue: 'quá hạn',
  notStarted: 'chưa bắt đầu',
  paused: 'tạm dừng',
  toReview: 'cần xem lại số liệu',
};

/** From what is done to what cannot be told. */
const ORDER: readonly Situation[] = ['done', 'inProgress', 'dueSoon', 'overdue', 'notStarted', 'paused', 'toReview'];

/** How many there are of each kind. */
export interface TaskTotals {
  readonly schemes: number;
  readonly tasks: number;
  /** Tasks that the ward added to those of the plan. */
  readonly own: number;
}

/** The wording of a report's part about schemes and tasks; Vietnamese, as all of a report. */
export const TASK_REPORT_TEXT = {
  heading: 'Đề án, nhiệm vụ',
  counts: (today: DaySerial, { schemes, tasks, own }: TaskTotals, counts: ReadonlyMap<Situation, number>) => {
    const things = [
      ...(schemes === 0 ? [] : [`${String(schemes)} đề án`]),
      ...(tasks === 0 ? [] : [`${String(tasks)} nhiệm vụ`]),
      ...(own === 0 ? [] : [`${String(own)} nhiệm vụ ghi thêm`]),
    ];
    const said = ORDER.flatMap((situation) => {
      const count = counts.get(situation) ?? 0;
      return count === 0 ? [] : [`${String(count)} ${SAID[situation]}`];
    });
    return `Tính đến ngày ${dayText(dayOfSerial(today))}, có ${things.join(', ')}: ${said.join(', ')}.`;
  },
  overdue: (count: number) => `${String(count)} đề án, nhiệm vụ quá hạn, gồm:`,
  late: (due: DaySerial, days: number) => `hạn ${dayText(dayOfSerial(due))}, quá hạn ${String(days)} ngày.`,
  note: (text: string) => `Ghi chú: ${/[.!?…]$/.test(text) ? text : `${text}.`}`,
} as const;
