import type { PlanEdit } from '../plan/edit/types';
import type { Language } from './language';
import { spanOf } from './explain';

/** What the view for changing a plan says. */
export interface PlanViewWords {
  readonly heading: string;
  readonly intro: string;
  readonly back: string;
  readonly search: string;
  readonly found: (shown: number, all: number) => string;
  readonly lead: (agency: string) => string;
  readonly add: string;
  readonly addHeading: string;
  readonly place: string;
  readonly newIndicator: string;
  readonly after: (number: number, name: string) => string;
  readonly numbersStay: string;
  readonly under: (number: number, name: string) => string;
  readonly correct: string;
  readonly revise: string;
  readonly retire: string;
  readonly resume: string;
  readonly drop: string;
  readonly ofLine: (action: string, lineId: string) => string;
  readonly actionsOf: (lineId: string) => string;
  readonly now: string;
  readonly fresh: string;
  readonly nothing: string;
  readonly keepsOld: (first: number, last: number) => string;
  readonly allNew: (first: number) => string;
  readonly from: string;
  readonly retireFrom: string;
  readonly decidedOn: string;
  readonly decidedOnHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly retireHint: string;
  readonly dropHint: string;
  readonly saved: (file: string) => string;
  readonly done: Readonly<Record<PlanEdit['kind'], (lineId: string) => string>>;
}

const WORDS: Readonly<Record<Language, PlanViewWords>> = {
  vi: {
    heading: 'Chỉ tiêu và mục tiêu',
    intro: 'Sửa kế hoạch đang dùng. Bảng, công thức và màu được sửa theo; số liệu đã nhập giữ nguyên ở dòng của nó.',
    back: 'Quay lại',
    search: 'Tìm dòng theo tên hoặc số',
    found: (shown, all) => (shown === all ? `Có ${String(all)} dòng.` : `Thấy ${String(shown)} trong ${String(all)} dòng.`),
    lead: (agency) => `Chủ trì: ${agency}`,
    add: 'Thêm chỉ tiêu',
    addHeading: 'Thêm một chỉ tiêu',
    place: 'Đặt ở đâu',
    newIndicator: 'Chỉ tiêu mới, ở cuối bảng',
    after: (number, name) => `Chỉ tiêu mới, sau chỉ tiêu ${String(number)}: ${name}`,
    numbersStay: 'Các chỉ tiêu khác giữ nguyên số; chỉ tiêu mới lấy số chưa dùng.',
    under: (number, name) => `Dòng dưới chỉ tiêu ${String(number)}: ${name}`,
    correct: 'Sửa tên, đơn vị, cơ quan',
    revise: 'Điều chỉnh mục tiêu',
    retire: 'Ngừng theo dõi',
    resume: 'Theo dõi lại',
    drop: 'Bỏ dòng thêm nhầm',
    ofLine: (action, lineId) => `${action}, dòng ${lineId}`,
    actionsOf: (lineId) => `Việc với dòng ${lineId}`,
    now: 'Hiện nay',
    fresh: 'Sau khi điều chỉnh',
    nothing: 'Chưa rõ mục tiêu mới.',
    keepsOld: (first, last) => `Năm ${spanOf(first, last)} vẫn đánh giá theo mục tiêu cũ.`,
    allNew: (first) => `Áp dụng ngay từ năm đầu ${String(first)}: không năm nào còn đánh giá theo mục tiêu cũ.`,
    from: 'Áp dụng từ năm',
    retireFrom: 'Ngừng từ năm',
    decidedOn: 'Ngày quyết định',
    decidedOnHint: 'Ví dụ 15/3/2028.',
    reason: 'Căn cứ',
    reasonHint: 'Số, tên văn bản hoặc lý do. Được giữ cùng mục tiêu cũ và ghi vào Nhật ký.',
    retireHint: 'Các năm trước vẫn được đánh giá; số liệu đã nhập giữ nguyên.',
    dropHint: 'Xóa hẳn dòng này khỏi kế hoạch và bảng. Chỉ dùng cho dòng chưa có số liệu nào.',
    saved: (file) => `Đã lưu kế hoạch vào tệp ${file}.`,
    done: {
      addLine: (lineId) => `Đã thêm dòng ${lineId}.`,
      correctLine: (lineId) => `Đã sửa dòng ${lineId}.`,
      reviseTarget: (lineId) => `Đã điều chỉnh mục tiêu dòng ${lineId}; mục tiêu cũ được giữ lại.`,
      retireLine: (lineId) => `Đã ngừng theo dõi dòng ${lineId}.`,
      resumeLine: (lineId) => `Đã theo dõi lại dòng ${lineId}.`,
      dropLine: (lineId) => `Đã bỏ dòng ${lineId}.`,
    },
  },
  en: {
    heading: 'Indicators and targets',
    intro: 'Changes the plan in use. The table, its formulas and colours follow; what was entered stays in its line.',
    back: 'Back',
    search: 'Find a line by name or number',
    found: (shown, all) => (shown === all ? `There are ${String(all)} lines.` : `${String(shown)} of ${String(all)} lines found.`),
    lead: (agency) => `Lead: ${agency}`,
    add: 'Add an indicator',
    addHeading: 'Add an indicator',
    place: 'Where it stands',
    newIndicator: 'A new indicator, at the end',
    after: (number, name) => `A new indicator, behind indicator ${String(number)}: ${name}`,
    numbersStay: 'Other indicators keep their numbers; the new one gets a number that is free.',
    under: (number, name) => `A row under indicator ${String(number)}: ${name}`,
    correct: 'Correct name, unit, agencies',
    revise: 'Revise the target',
    retire: 'Stop tracking',
    resume: 'Track again',
    drop: 'Take out a line added by mistake',
    ofLine: (action, lineId) => `${action}, line ${lineId}`,
    actionsOf: (lineId) => `What to do with line ${lineId}`,
    now: 'Now',
    fresh: 'After the revision',
    nothing: 'The new target is not clear yet.',
    keepsOld: (first, last) => `${spanOf(first, last)} stays assessed by the old target.`,
    allNew: (first) => `It holds from the first year ${String(first)} on: no year stays with the old target.`,
    from: 'Holds from',
    retireFrom: 'Ends in',
    decidedOn: 'Day of the decision',
    decidedOnHint: 'For example 15/3/2028.',
    reason: 'Reason',
    reasonHint: 'Number or name of the document, or why. It is kept with the old target and in the log.',
    retireHint: 'Earlier years stay assessed; what was entered is kept.',
    dropHint: 'Takes this line out of the plan and the table. Only for a line that holds nothing.',
    saved: (file) => `The plan was saved as ${file}.`,
    done: {
      addLine: (lineId) => `Line ${lineId} was added.`,
      correctLine: (lineId) => `Line ${lineId} was corrected.`,
      reviseTarget: (lineId) => `The target of line ${lineId} was revised; the old one is kept.`,
      retireLine: (lineId) => `Line ${lineId} is no longer tracked.`,
      resumeLine: (lineId) => `Line ${lineId} is tracked again.`,
      dropLine: (lineId) => `Line ${lineId} was taken out.`,
    },
  },
};

export function planViewWords(language: Language): PlanViewWords {
  return WORDS[language];
}
