import type { Language } from './language';

/** What the pane says of figures that are estimates. */
export interface EstimateWords {
  readonly label: string;
  readonly group: (year: number, count: number) => string;
  readonly isOne: (year: number) => string;
  readonly mark: string;
  readonly markOf: (lineId: string, year: number) => string;
  readonly unmark: string;
  readonly unmarkOf: (lineId: string, year: number) => string;
  readonly replace: string;
  readonly replaceOf: (lineId: string, year: number) => string;
  readonly formOf: (lineId: string, year: number) => string;
  readonly official: (year: number) => string;
  readonly officialMissing: string;
  readonly officialAmbiguous: (figure: string) => string;
  readonly officialWrong: string;
  readonly hint: (figure: string) => string;
  readonly marked: (count: number, year: number) => string;
  readonly unmarked: (lineId: string, year: number) => string;
  readonly replaced: (lineId: string, year: number) => string;
  readonly isOfficial: string;
  readonly isOfficialOf: (lineId: string, year: number) => string;
  readonly isStillOne: string;
  readonly isStillOneOf: (lineId: string, year: number) => string;
  readonly allOfficial: (count: number) => string;
  readonly allOfficialHeading: (count: number) => string;
  readonly allOfficialHint: string;
  readonly allOfficialConfirm: (count: number) => string;
  readonly allReplaced: (count: number) => string;
  readonly markAll: (year: number, count: number) => string;
  readonly markAllHeading: (year: number, count: number) => string;
  readonly markAllHint: string;
  readonly markAllConfirm: (count: number) => string;
}

/** The sign of estimates, as the line above the table has it. */
export const ESTIMATE_SIGN = '≈';

const WORDS: Readonly<Record<Language, EstimateWords>> = {
  vi: {
    label: 'Số ước thực hiện',
    group: (year, count) => `Số liệu năm ${String(year)} là ước thực hiện (${String(count)})`,
    isOne: (year) => `Số liệu năm ${String(year)} là số ước thực hiện.`,
    mark: 'Đánh dấu là số ước',
    markOf: (lineId, year) => `Đánh dấu số liệu năm ${String(year)} là số ước thực hiện, dòng ${lineId}`,
    unmark: 'Bỏ dấu ước',
    unmarkOf: (lineId, year) => `Bỏ dấu ước của số liệu năm ${String(year)}, dòng ${lineId}`,
    replace: 'Thay bằng số chính thức',
    replaceOf: (lineId, year) => `Thay số ước năm ${String(year)} bằng số chính thức, dòng ${lineId}`,
    formOf: (lineId, year) => `Số chính thức năm ${String(year)}, dòng ${lineId}`,
    official: (year) => `Số chính thức năm ${String(year)}`,
    officialMissing: 'Nhập số chính thức.',
    officialAmbiguous: (figure) => `Số này có thể hiểu hai cách. Nếu là ${figure} thì bấm lần nữa, không thì gõ lại với dấu phẩy thập phân, không chấm nghìn.`,
    officialWrong: 'Số này không dùng được cho dòng này. Xem lại đơn vị tính và gõ lại.',
    hint: (figure) => `Số ước đang ghi: ${figure}. Nhật ký giữ cả hai số.`,
    marked: (count, year) => `Đã đánh dấu số liệu năm ${String(year)} của ${String(count)} dòng là ước thực hiện.`,
    unmarked: (lineId, year) => `Đã bỏ dấu ước năm ${String(year)} của dòng ${lineId}.`,
    replaced: (lineId, year) => `Dòng ${lineId} đã có số chính thức năm ${String(year)}. Số ước còn trong Nhật ký.`,
    isOfficial: 'Đã là số chính thức',
    isOfficialOf: (lineId, year) => `Số liệu năm ${String(year)} đã là số chính thức, dòng ${lineId}`,
    isStillOne: 'Vẫn là số ước',
    isStillOneOf: (lineId, year) => `Số liệu năm ${String(year)} vẫn là số ước thực hiện, dòng ${lineId}`,
    allOfficial: (count) => `Số ước đã sửa đều là số chính thức (${String(count)})`,
    allOfficialHeading: (count) => `Nhận ${String(count)} số đã sửa là số chính thức?`,
    allOfficialHint: 'Bỏ dấu ước của các số dưới đây. Nhật ký giữ cả số ước và số chính thức.',
    allOfficialConfirm: (count) => `Nhận ${String(count)} số chính thức`,
    allReplaced: (count) => `Đã nhận ${String(count)} số chính thức. Số ước còn trong Nhật ký.`,
    markAll: (year, count) => `Đánh dấu mọi số liệu năm ${String(year)} là ước thực hiện (${String(count)})`,
    markAllHeading: (year, count) => `Đánh dấu ${String(count)} dòng có số liệu năm ${String(year)} là ước thực hiện?`,
    markAllHint: 'Dùng khi báo cáo 6 tháng, 9 tháng hoặc ước cả năm. Số liệu và đánh giá không đổi; câu so với mục tiêu và báo cáo ghi rõ là số ước. Có số chính thức thì thay từng dòng.',
    markAllConfirm: (count) => `Đánh dấu ${String(count)} dòng`,
  },
  en: {
    label: 'Estimates',
    group: (year, count) => `Figures of ${String(year)} that are estimates (${String(count)})`,
    isOne: (year) => `The figure of ${String(year)} is an estimate.`,
    mark: 'Mark as an estimate',
    markOf: (lineId, year) => `Mark the figure of ${String(year)} as an estimate, line ${lineId}`,
    unmark: 'Take the mark away',
    unmarkOf: (lineId, year) => `The figure of ${String(year)} is no estimate any more, line ${lineId}`,
    replace: 'Replace by the official figure',
    replaceOf: (lineId, year) => `Replace the estimate of ${String(year)} by the official figure, line ${lineId}`,
    formOf: (lineId, year) => `Official figure of ${String(year)}, line ${lineId}`,
    official: (year) => `Official figure of ${String(year)}`,
    officialMissing: 'Enter the official figure.',
    officialAmbiguous: (figure) => `This can be read in two ways. If it is ${figure}, press again; otherwise type it with a decimal comma and no grouping.`,
    officialWrong: 'This line cannot take such a figure. See its unit and enter it again.',
    hint: (figure) => `The estimate is ${figure}. The log keeps both figures.`,
    marked: (count, year) => `The figures of ${String(year)} of ${String(count)} ${count === 1 ? 'line were' : 'lines were'} marked as estimates.`,
    unmarked: (lineId, year) => `The figure of ${String(year)} of line ${lineId} is no estimate any more.`,
    replaced: (lineId, year) => `Line ${lineId} has the official figure of ${String(year)}. The estimate stays in the log.`,
    isOfficial: 'It is official',
    isOfficialOf: (lineId, year) => `The figure of ${String(year)} is official, line ${lineId}`,
    isStillOne: 'Still an estimate',
    isStillOneOf: (lineId, year) => `The figure of ${String(year)} is still an estimate, line ${lineId}`,
    allOfficial: (count) => `Changed estimates are all official (${String(count)})`,
    allOfficialHeading: (count) => `Take ${String(count)} changed ${count === 1 ? 'figure' : 'figures'} for official?`,
    allOfficialHint: 'Takes the marks of these figures away. The log keeps the estimates and the official figures.',
    allOfficialConfirm: (count) => `Take ${String(count)} official ${count === 1 ? 'figure' : 'figures'}`,
    allReplaced: (count) => `${String(count)} official ${count === 1 ? 'figure was' : 'figures were'} taken. The estimates stay in the log.`,
    markAll: (year, count) => `Mark all figures of ${String(year)} as estimates (${String(count)})`,
    markAllHeading: (year, count) => `Mark the figures of ${String(year)} of ${String(count)} ${count === 1 ? 'line' : 'lines'} as estimates?`,
    markAllHint: 'For half-year and nine-month reports. Figures and verdicts stay as they are; sentences and reports say that they are estimates. Each is replaced when the official figure is there.',
    markAllConfirm: (count) => `Mark ${String(count)} ${count === 1 ? 'line' : 'lines'}`,
  },
};

export function estimateWords(language: Language): EstimateWords {
  return WORDS[language];
}
