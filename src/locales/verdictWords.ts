import type { HandIssue, HandVerdict } from '../plan/handVerdict';
import type { Status } from '../plan/status';
import type { Language } from './language';
import { signedStatusLabel } from './status';

/** What is said of explanations that are owed and of verdicts set by hand. */
export interface VerdictWords {
  readonly owed: {
    readonly label: string;
    readonly group: (agency: string, count: number) => string;
    readonly missing: string;
    readonly goToOf: (lineId: string, address: string) => string;
  };
  readonly hand: {
    readonly label: string;
    readonly summary: string;
    readonly both: (computed: string, byHand: string, reason: string) => string;
    readonly open: string;
    readonly openOf: (lineId: string) => string;
    readonly formOf: (lineId: string, year: number) => string;
    readonly verdict: string;
    readonly reason: string;
    readonly hint: (year: number) => string;
    readonly verdictMissing: string;
    readonly reasonMissing: string;
    readonly clearOf: (lineId: string) => string;
    readonly written: (lineId: string, verdict: string) => string;
    readonly cleared: (lineId: string) => string;
  };
  readonly issues: Readonly<Record<HandIssue['code'], string>>;
}

/** Signs as the workbook has them. */
export const OWED_SIGN = '✎';
export const HAND_SIGN = '✓';

const WORDS: Readonly<Record<Language, VerdictWords>> = {
  vi: {
    owed: {
      label: 'Cần giải trình',
      group: (agency, count) => `${agency}: cần giải trình (${String(count)})`,
      missing: 'Chưa có giải trình của cơ quan chủ trì.',
      goToOf: (lineId, address) => `Đến ô giải trình ${address}, dòng ${lineId}`,
    },
    hand: {
      label: 'Đã điều chỉnh',
      summary: 'Giải trình và điều chỉnh; bấm để lọc',
      both: (computed, byHand, reason) => `Tính: ${computed}; người phụ trách: ${byHand}, lý do: ${reason}`,
      open: 'Điều chỉnh đánh giá',
      openOf: (lineId) => `Điều chỉnh đánh giá, dòng ${lineId}`,
      formOf: (lineId, year) => `Điều chỉnh đánh giá dòng ${lineId}, năm ${String(year)}`,
      verdict: 'Đánh giá điều chỉnh',
      reason: 'Lý do',
      hint: (year) => `Chỉ áp dụng cho năm ${String(year)}. Kết quả tự tính vẫn giữ ở cột Đánh giá.`,
      verdictMissing: 'Chọn một đánh giá.',
      reasonMissing: 'Ghi lý do: không có lý do thì điều chỉnh không được áp dụng.',
      clearOf: (lineId) => `Bỏ điều chỉnh, dòng ${lineId}`,
      written: (lineId, verdict) => `Đã điều chỉnh dòng ${lineId} thành ${verdict}.`,
      cleared: (lineId) => `Đã bỏ điều chỉnh dòng ${lineId}: lại theo kết quả tự tính.`,
    },
    issues: {
      verdictMissing: 'Điều chỉnh chưa áp dụng: thiếu đánh giá. Chọn đánh giá, hoặc xóa trống cả ba ô.',
      unknownWord: 'Điều chỉnh chưa áp dụng: đánh giá không có trong danh sách. Chọn lại trong danh sách của ô.',
      yearMissing: 'Điều chỉnh chưa áp dụng: thiếu năm. Ghi năm báo cáo bằng số.',
      reasonMissing: 'Điều chỉnh chưa áp dụng: thiếu lý do.',
      sameAsComputed: 'Đánh giá điều chỉnh giống kết quả tự tính: có thể bỏ.',
    },
  },
  en: {
    owed: {
      label: 'Explanation owed',
      group: (agency, count) => `${agency}: explanations owed (${String(count)})`,
      missing: 'The lead agency has not explained it yet.',
      goToOf: (lineId, address) => `Go to the explanation ${address}, line ${lineId}`,
    },
    hand: {
      label: 'Set by hand',
      summary: 'Explanations and verdicts set by hand; press to filter',
      both: (computed, byHand, reason) => `Computed: ${computed}; person in charge: ${byHand}, reason: ${reason}`,
      open: 'Set the verdict by hand',
      openOf: (lineId) => `Set the verdict of line ${lineId} by hand`,
      formOf: (lineId, year) => `Verdict of line ${lineId} set by hand, year ${String(year)}`,
      verdict: 'Verdict set by hand',
      reason: 'Reason',
      hint: (year) => `Counts in ${String(year)} only. The computed verdict stays in its column.`,
      verdictMissing: 'Choose a verdict.',
      reasonMissing: 'Give the reason: without one the verdict does not count.',
      clearOf: (lineId) => `Take back the verdict of line ${lineId} set by hand`,
      written: (lineId, verdict) => `Line ${lineId} was set to ${verdict} by hand.`,
      cleared: (lineId) => `The verdict of line ${lineId} set by hand was taken back.`,
    },
    issues: {
      verdictMissing: 'The verdict set by hand does not count: it is missing. Choose one, or empty all three cells.',
      unknownWord: 'The verdict set by hand does not count: it is not in the list. Choose it from the list of the cell.',
      yearMissing: 'The verdict set by hand does not count: its year is missing. Enter the reporting year as a number.',
      reasonMissing: 'The verdict set by hand does not count: its reason is missing.',
      sameAsComputed: 'The verdict set by hand is the computed one: it may be taken back.',
    },
  },
};

export function verdictWords(language: Language): VerdictWords {
  return WORDS[language];
}

/** Both verdicts of a line side by side: what is computed, and what the person in charge says and why. */
export function bothVerdicts(computed: Status, { status, reason }: HandVerdict, language: Language): string {
  return WORDS[language].hand.both(signedStatusLabel(computed, language), signedStatusLabel(status, language), reason);
}
