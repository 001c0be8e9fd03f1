import type { Situation, TaskIssueDetail, TaskIssue } from '../plan/tasks';
import { DUE_RANGE, DUE_SOON_DAYS } from '../plan/tasks';
import { dayOfSerial } from '../plan/days';
import type { Slot } from '../plan/entries';
import type { Task } from '../plan/Plan';
import { dayText } from './copyText';
import { formatEntry, formatExact } from './entry';
import type { Language } from './language';
import type { Messages } from './messages';

/** A sign for each situation that is told apart without colour, the same as the verdicts' where it means the same. */
const SIGNS: Readonly<Record<Situation, string>> = {
  done: '●',
  notStarted: '□',
  inProgress: '▶',
  paused: '○',
  dueSoon: '◆',
  overdue: '▼',
  toReview: '✖',
};

const LABELS: Readonly<Record<Language, Readonly<Record<Situation, string>>>> = {
  vi: {
    done: 'Hoàn thành',
    notStarted: 'Chưa bắt đầu',
    inProgress: 'Đang thực hiện',
    paused: 'Tạm dừng',
    dueSoon: 'Sắp đến hạn',
    overdue: 'Quá hạn',
    toReview: 'Cần xem lại',
  },
  en: {
    done: 'Done',
    notStarted: 'Not started',
    inProgress: 'In progress',
    paused: 'Paused',
    dueSoon: 'Due soon',
    overdue: 'Overdue',
    toReview: 'To be reviewed',
  },
};

/** The situation in words. */
export function situationLabel(situation: Situation, language: Language): string {
  return LABELS[language][situation];
}

/** Sign and words together, as they stand in the workbook. */
export function signedSituation(situation: Situation): string {
  return `${SIGNS[situation]} ${LABELS.vi[situation]}`;
}

/** The words of the sheet of schemes and tasks. Like the rest of the workbook it is a Vietnamese document. */
export const TASK_TEXT = {
  heading: 'THEO DÕI ĐỀ ÁN, NHIỆM VỤ',
  title: (planTitle: string) => `Thực hiện ${planTitle}`,
  today: 'Ngày tính đến',
  guide: `Cập nhật các ô nền vàng: hạn là ngày, tiến độ 60 % nhập 60, trạng thái chọn trong danh sách. Cột "Tình hình" tự tính. Dòng đỏ: quá hạn; dòng vàng cam: đến hạn trong ${String(DUE_SOON_DAYS)} ngày.`,
  columns: {
    id: 'Mã',
    code: 'Mức',
    stt: 'STT',
    kind: 'Loại',
    name: 'Nội dung',
    lead: 'Cơ quan chủ trì',
    coordinating: 'Cơ quan phối hợp',
    product: 'Sản phẩm, kết quả',
    due: 'Hạn',
    progress: 'Tiến độ (%)',
    state: 'Trạng thái',
    note: 'Ghi chú',
    situation: 'Tình hình',
  },
  kinds: { scheme: 'Đề án', task: 'Nhiệm vụ' } satisfies Readonly<Record<Task['kind'], string>>,
  withClause: (name: string, clause: string) => (clause === '' ? name : `${name} (mục ${clause})`),
  /** What the log calls a task that the ward added itself. */
  ownTask: 'Nhiệm vụ ghi thêm',
  footer: 'Hết bảng. Nhiệm vụ khác ghi vào các dòng trống phía trên.',
  copyFooter: 'Hết bảng.',
  validation: {
    due: {
      title: 'Hạn hoàn thành',
      prompt: 'Một ngày, ví dụ 30/06/2027. Chưa ấn định thì để trống.',
      error: `Ô này nhận một ngày từ ${dayText(dayOfSerial(DUE_RANGE.first))} đến ${dayText(dayOfSerial(DUE_RANGE.last))}. Gõ ngày, tháng và năm, ví dụ 30/06/2027.`,
    },
    progress: {
      title: 'Tiến độ',
      prompt: 'Phần đã làm, từ 0 đến 100: 60 % thì nhập 60 (không gõ dấu %).',
      error: 'Ô này nhận 0, hoặc một số lớn hơn 1 và không quá 100. Đã làm 60 % thì nhập 60, không gõ dấu %.',
    },
    state: {
      title: 'Trạng thái',
      prompt: 'Chọn trong danh sách. "Hoàn thành" đi với tiến độ 100.',
      error: 'Ô này chỉ nhận "Chưa bắt đầu", "Đang thực hiện", "Tạm dừng" hoặc "Hoàn thành". Chọn trong danh sách.',
    },
    kind: { title: 'Loại', prompt: '', error: 'Ô này chỉ nhận "Đề án" hoặc "Nhiệm vụ". Chọn trong danh sách.' },
  },
} as const;

interface IssueContext {
  readonly entry: string;
  readonly language: Language;
}

type IssueWords = { readonly [Code in TaskIssueDetail['code']]: (detail: Extract<TaskIssueDetail, { readonly code: Code }>, context: IssueContext) => string };

const ISSUES: Readonly<Record<Language, IssueWords>> = {
  vi: {
    notANumber: (_, { entry }) => `Tiến độ ${entry} không phải là số. Nhập một số từ 0 đến 100.`,
    numberAsText: ({ reads }, { entry, language }) => `Tiến độ ${entry} là chữ; có lẽ là ${formatExact(reads, language)}. Nhập lại bằng số.`,
    fractionForPercent: ({ reads }, { entry, language }) => `Tiến độ ${entry}: ${formatExact(reads, language)} % thì nhập ${formatExact(reads, language)}.`,
    dateForNumber: (_, { entry }) => `Tiến độ đã thành một ngày (${entry}). Nhập lại một số từ 0 đến 100.`,
    belowRange: (_, { entry }) => `Tiến độ ${entry} nhỏ hơn 0.`,
    aboveRange: (_, { entry }) => `Tiến độ ${entry} lớn hơn 100.`,
    notAChoice: ({ choices }, { entry }) => `Trạng thái ${entry} không có trong danh sách: ${choices.join(', ')}.`,
    notADay: (_, { entry }) => `Hạn ${entry} không phải một ngày. Nhập như 30/06/2027.`,
    doneBelowHundred: ({ progress }, { language }) => `Trạng thái là Hoàn thành nhưng tiến độ mới ${formatExact(progress, language)} %.`,
    hundredNotDone: () => 'Tiến độ 100 % nhưng trạng thái chưa là Hoàn thành.',
    overdue: ({ days }) => `Quá hạn ${String(days)} ngày.`,
    dueSoon: ({ days }) => (days === 0 ? 'Đến hạn hôm nay.' : `Còn ${String(days)} ngày đến hạn.`),
  },
  en: {
    notANumber: (_, { entry }) => `The progress ${entry} is not a number. Enter one from 0 to 100.`,
    numberAsText: ({ reads }, { entry, language }) => `The progress ${entry} is a text; perhaps ${formatExact(reads, language)}. Enter it as a number.`,
    fractionForPercent: ({ reads }, { entry, language }) => `The progress ${entry}: for ${formatExact(reads, language)}%, enter ${formatExact(reads, language)}.`,
    dateForNumber: (_, { entry }) => `The progress has become a date (${entry}). Enter a number from 0 to 100 again.`,
    belowRange: (_, { entry }) => `The progress ${entry} is below 0.`,
    aboveRange: (_, { entry }) => `The progress ${entry} is above 100.`,
    notAChoice: ({ choices }, { entry }) => `The state ${entry} is not in the list: ${choices.join(', ')}.`,
    notADay: (_, { entry }) => `The due day ${entry} is not a date. Enter one such as 30/06/2027.`,
    doneBelowHundred: ({ progress }, { language }) => `The state is Hoàn thành (done), but the progress is ${formatExact(progress, language)}%.`,
    hundredNotDone: () => 'The progress is 100%, but the state is not Hoàn thành (done).',
    overdue: ({ days }) => (days === 1 ? '1 day overdue.' : `${String(days)} days overdue.`),
    dueSoon: ({ days }) => (days === 0 ? 'Due today.' : days === 1 ? 'Due in 1 day.' : `Due in ${String(days)} days.`),
  },
};

/** What is odd about a cell of a task, in one or two sentences. */
export function taskIssueText({ detail, raw }: Pick<TaskIssue, 'detail' | 'raw'>, messages: Messages): string {
  return sayDetail(detail, { entry: formatEntry(raw, messages), language: messages.language });
}

type Details = { readonly [Detail in TaskIssueDetail as Detail['code']]: Detail };
type DetailOf<Code extends keyof Details> = { readonly [Key in Code]: { readonly code: Key } & Details[Key] }[Code];

function sayDetail<Code extends keyof Details>(detail: DetailOf<Code>, context: IssueContext): string {
  const words: { readonly [Key in keyof Details]: (detail: DetailOf<Key>, context: IssueContext) => string } = ISSUES[context.language];
  return words[detail.code](detail, context);
}

/** A due day as people write it, anything else as it stands in its cell. */
export function formatTaskEntry(slot: Slot, raw: TaskIssue['raw'], messages: Messages): string {
  return slot === 'due' && typeof raw === 'number' && raw >= DUE_RANGE.first && raw <= DUE_RANGE.last ? dayText(dayOfSerial(raw)) : formatEntry(raw, messages);
}
