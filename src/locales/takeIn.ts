import type { MergeOutcome, MergeRow } from '../plan/merge';
import type { Line, Year } from '../plan/Plan';
import { issueText } from './entry';
import { fileProblemText, type ReturnedFileProblem } from './fileProblems';
import type { Language } from './language';
import type { Messages } from './messages';
import { taskIssueText } from './taskText';

/** Why a file is not taken in. The shapes are repeated here because this room does not know the workbook's. */
export type RefusalLike =
  | { readonly kind: 'unreadable'; readonly problem: ReturnedFileProblem }
  | { readonly kind: 'otherPlan'; readonly title: string }
  | { readonly kind: 'olderCopy'; readonly takenNumber: number; readonly takenAt: string }
  | { readonly kind: 'alreadyTaken'; readonly takenAt: string }
  | { readonly kind: 'twice'; readonly as: string };

/** What is worth knowing about a file. */
export type NoteLike =
  | { readonly kind: 'planRevised'; readonly lineIds: readonly string[] }
  | { readonly kind: 'unknownCopy' }
  | { readonly kind: 'linesMissing'; readonly lineIds: readonly string[] }
  | { readonly kind: 'otherYear'; readonly year: Year };

type RefusedReason = Extract<MergeOutcome, { readonly kind: 'refused' }>['reason'];
type ConflictReason = Extract<MergeOutcome, { readonly kind: 'conflict' }>['reason'];

interface Words {
  readonly outcomes: Readonly<Record<'untouched' | 'same' | 'new' | 'changed', string>>;
  readonly conflicts: Readonly<Record<ConflictReason, string>>;
  readonly refused: Readonly<Record<RefusedReason, string>>;
  readonly otherPlan: (title: string) => string;
  readonly olderCopy: (number: number, at: string) => string;
  readonly olderInList: (number: number) => string;
  readonly alreadyTaken: (at: string) => string;
  readonly twice: (as: string) => string;
  readonly retiredFrom: (year: Year) => string;
  readonly planRevised: (ids: readonly string[]) => string;
  readonly unknownCopy: string;
  readonly linesMissing: (ids: readonly string[]) => string;
  readonly otherYear: (year: Year) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    outcomes: { untouched: 'Không đổi so với lúc giao', same: 'Đã có sẵn trong sổ', new: 'Mới: ô trong sổ đang trống', changed: 'Thay số liệu đã giao' },
    conflicts: {
      bothChanged: 'Xung đột: ô trong sổ cũng đã sửa sau khi giao',
      emptied: 'Xung đột: cơ quan đã xóa ô này',
      otherFile: 'Xung đột: các tệp ghi khác nhau cho ô này; chọn một',
      leadChanged: 'Cơ quan chủ trì đã đổi sau khi giao bản này',
      lineRetired: 'Dòng không còn được theo dõi trong năm này',
    },
    refused: {
      computed: 'Không nhận: số của dòng này tự tính từ trang Ngân sách',
      notItsLine: 'Không nhận: dòng này không giao cho cơ quan',
      lineGone: 'Không nhận: kế hoạch không còn dòng này',
      lineRevised: 'Không nhận: dòng đã đổi loại hoặc đơn vị tính sau khi giao',
      formula: 'Không nhận: ô chứa công thức, không phải số liệu',
      notValid: 'Không nhận: số liệu không hợp lệ',
      taskNotValid: 'Không nhận: ô không hợp lệ',
      notAsked: 'Không nhận: hạn do nơi giao ấn định',
      olderCopy: 'Chưa nhận: đã có bản giao sau',
      alreadyTaken: 'Chưa nhận: tệp này đã nhận rồi',
      twice: 'Chưa nhận: tệp này có hai lần trong danh sách',
    },
    otherPlan: (title) => `Bản giao của kế hoạch khác: “${title}”. Chọn đúng tệp của kế hoạch này.`,
    olderCopy: (number, at) => `Đã nhận bản giao số ${String(number)} của cơ quan này lúc ${at}; bản này cũ hơn. Chỉ nhận nếu biết chắc.`,
    olderInList: (number) => `Trong danh sách có bản giao số ${String(number)} của cơ quan này; bản này cũ hơn. Chỉ nhận nếu biết chắc.`,
    alreadyTaken: (at) => `Tệp này đã nhận lúc ${at}. Nhận lại chỉ cần khi số liệu trong sổ đã bị sửa nhầm.`,
    twice: (as) => `Trùng với tệp “${as}” trong danh sách; chỉ tính một lần.`,
    retiredFrom: (year) => `dòng ngừng theo dõi từ năm ${String(year)}`,
    planRevised: (ids) => (ids.length === 0 ? 'Kế hoạch đã được sửa sau khi giao bản này; các dòng của bản này không đổi.' : `Kế hoạch đã được sửa sau khi giao bản này; xem kỹ các dòng đã sửa: ${ids.join(', ')}.`),
    unknownCopy: 'Nhật ký của sổ không có bản giao này: có thể nó được giao từ một bản khác của sổ.',
    linesMissing: (ids) => `Bản này bị mất các dòng: ${ids.join(', ')}. Số liệu của các dòng đó trong sổ giữ nguyên.`,
    otherYear: (year) => `Bản này đặt năm báo cáo ${String(year)}, khác với sổ; năm báo cáo của sổ giữ nguyên.`,
  },
  en: {
    outcomes: { untouched: 'As it was handed out', same: 'Stands here already', new: 'New: the cell here is blank', changed: 'Replaces what was handed out' },
    conflicts: {
      bothChanged: 'Conflict: the cell was changed here too since it was handed out',
      emptied: 'Conflict: the agency emptied this cell',
      otherFile: 'Conflict: files say different things for this cell; choose one',
      leadChanged: 'Another agency leads the line since this copy was handed out',
      lineRetired: 'The line is no longer tracked in this year',
    },
    refused: {
      computed: 'Not taken: the figure follows from the budget sheet',
      notItsLine: 'Not taken: the line was not handed out to this agency',
      lineGone: 'Not taken: the plan no longer has this line',
      lineRevised: 'Not taken: the line’s kind or unit was revised since it was handed out',
      formula: 'Not taken: the cell holds a formula, not a figure',
      notValid: 'Not taken: the entry is not valid',
      taskNotValid: 'Not taken: the cell is not valid',
      notAsked: 'Not taken: whoever hands a task out sets its due day',
      olderCopy: 'Not taken yet: there is a later copy',
      alreadyTaken: 'Not taken yet: this file was taken in before',
      twice: 'Not taken yet: the file is in the list twice',
    },
    otherPlan: (title) => `A copy of another plan: “${title}”. Choose the file of this plan.`,
    olderCopy: (number, at) => `Copy ${String(number)} of this agency was taken in at ${at}; this one is older. Take it only if you are sure.`,
    olderInList: (number) => `Copy ${String(number)} of this agency is in the list too; this one is older. Take it only if you are sure.`,
    alreadyTaken: (at) => `This file was taken in at ${at}. Taking it again helps only where figures here were changed by mistake.`,
    twice: (as) => `The same as “${as}” in the list; it counts once.`,
    retiredFrom: (year) => `the line ended in ${String(year)}`,
    planRevised: (ids) => (ids.length === 0 ? 'The plan was revised after this copy was handed out; the lines of this copy were not.' : `The plan was revised after this copy was handed out; look closely at the lines that were: ${ids.join(', ')}.`),
    unknownCopy: 'The log of this workbook does not know this copy: it may have been handed out from another one.',
    linesMissing: (ids) => `These lines are gone from the copy: ${ids.join(', ')}. Their figures here stay as they are.`,
    otherYear: (year) => `The copy is set to the reporting year ${String(year)}, unlike this workbook; the year here stays as it is.`,
  },
};

/** What becomes of a cell of a returned copy. */
export function outcomeText(outcome: MergeOutcome, language: Language): string {
  const words = WORDS[language];
  switch (outcome.kind) {
    case 'conflict':
      return words.conflicts[outcome.reason];
    case 'refused':
      return words.refused[outcome.reason];
    default:
      return words.outcomes[outcome.kind];
  }
}

/** The same, with what is wrong about an entry that is not valid, and when its line ended. @param line undefined when the plan no longer has it */
export function rowOutcomeText({ lineId, slot, returned, outcome }: MergeRow, line: Line | undefined, messages: Messages): string {
  const said = outcomeText(outcome, messages.language) + (line?.retired === undefined ? '' : `; ${WORDS[messages.language].retiredFrom(line.retired.from)}`);
  if (outcome.kind === 'refused' && outcome.reason === 'taskNotValid') return `${said}. ${taskIssueText({ detail: outcome.detail, raw: returned }, messages)}`;
  if (outcome.kind !== 'refused' || outcome.reason !== 'notValid' || line === undefined || typeof slot !== 'number') return said;
  return `${said}. ${issueText({ lineId, year: slot, severity: 'error', raw: returned, detail: outcome.detail }, line, messages)}`;
}

/** Why a file is not taken in, and what to do. */
export function fileRefusalText(refusal: RefusalLike, language: Language): string {
  const words = WORDS[language];
  switch (refusal.kind) {
    case 'unreadable':
      return fileProblemText(refusal.problem, language);
    case 'otherPlan':
      return words.otherPlan(refusal.title);
    case 'olderCopy':
      return refusal.takenAt === '' ? words.olderInList(refusal.takenNumber) : words.olderCopy(refusal.takenNumber, dayTimeOfLog(refusal.takenAt));
    case 'alreadyTaken':
      return words.alreadyTaken(dayTimeOfLog(refusal.takenAt));
    case 'twice':
      return words.twice(refusal.as);
  }
}

/** What is worth knowing about a file that is taken in. */
export function fileNoteText(note: NoteLike, language: Language): string {
  const words = WORDS[language];
  switch (note.kind) {
    case 'planRevised':
      return words.planRevised(note.lineIds);
    case 'unknownCopy':
      return words.unknownCopy;
    case 'linesMissing':
      return words.linesMissing(note.lineIds);
    case 'otherYear':
      return words.otherYear(note.year);
  }
}

/** A time of the log, "2026-11-24 13:05:09", as people write it: "13:05 24/11/2026". */
export function dayTimeOfLog(at: string): string {
  return at.replace(/^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d).*$/, '$4 $3/$2/$1');
}
