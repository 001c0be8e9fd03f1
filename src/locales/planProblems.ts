import type { PlanProblem, PlanProblemCode } from '../plan/schemaProblem';
import type { Language } from './language';

type Figure = (name: string) => string;
type Words = Readonly<Record<PlanProblemCode, (figure: Figure) => string>>;

const VI: Words = {
  missing: () => 'thiếu mục này',
  unknownField: () => 'mục này không có trong mẫu; xóa hoặc sửa tên',
  notObject: () => 'phải là một nhóm mục trong ngoặc { }',
  notList: () => 'phải là một danh sách trong ngoặc [ ]',
  notText: () => 'phải là chữ trong ngoặc kép',
  notNumber: () => 'phải là số',
  notWhole: () => 'phải là số nguyên dương',
  notYear: () => 'phải là một năm, ví dụ 2026',
  notDay: () => 'phải là một ngày, ví dụ 2027-06-30',
  unknownKind: () => 'từ này không có trong danh sách cho phép',
  emptyText: () => 'không được để trống',
  textTooLong: (figure) => `dài quá ${figure('limit')} ký tự`,
  forbiddenCharacter: () => 'có ký tự điều khiển không dùng được',
  badId: () => 'mã chỉ gồm chữ không dấu, số, dấu chấm và gạch',
  tooMany: (figure) => `quá nhiều: tối đa ${figure('limit')}`,
  tooFew: (figure) => `quá ít: tối thiểu ${figure('limit')}`,
  duplicateAgency: (figure) => `mã cơ quan “${figure('agency')}” bị trùng`,
  duplicateIndicator: (figure) => `chỉ tiêu số ${figure('number')} bị trùng`,
  duplicateLine: (figure) => `mã dòng “${figure('id')}” bị trùng`,
  duplicateTask: (figure) => `mã đề án, nhiệm vụ “${figure('id')}” bị trùng với một dòng hoặc nhiệm vụ khác`,
  unknownAgency: (figure) => `dòng ${figure('id')}: cơ quan “${figure('agency')}” chưa khai trong danh sách cơ quan`,
  agencyNamedTwice: (figure) => `dòng ${figure('id')}: cơ quan “${figure('agency')}” được ghi hai lần`,
  yearsReversed: (figure) => `năm cuối ${figure('last')} đứng trước năm đầu ${figure('first')}`,
  periodTooLong: (figure) => `giai đoạn dài ${figure('years')} năm, tối đa ${figure('limit')}`,
  baseYearNotBefore: (figure) => `năm gốc ${figure('base')} phải đứng trước năm đầu ${figure('first')}`,
  tooManyLines: (figure) => `có ${figure('found')} dòng, tối đa ${figure('limit')}`,
  ruleDoesNotFitKind: (figure) => `dòng ${figure('id')}: quy tắc “${figure('rule')}” không dùng cho loại “${figure('kind')}”`,
  sourceDoesNotFitKind: (figure) => `dòng ${figure('id')}: cách lấy số từ Ngân sách không dùng cho loại “${figure('kind')}”`,
  dueOutsidePeriod: (figure) =>
    `dòng ${figure('id')}: hạn ${figure('due')} phải sau năm ${figure('after')} và không quá ${figure('last')}`,
  untilNotPossible: (figure) =>
    `dòng ${figure('id')}: mục tiêu trước đây áp dụng đến năm ${figure('until')}, phải từ ${figure('least')} đến ${figure('most')}`,
  retiredOutsidePeriod: (figure) =>
    `dòng ${figure('id')}: năm ngừng theo dõi ${figure('from')} phải từ ${figure('first')} đến ${figure('last')}`,
  boundNotValid: (figure) => `dòng ${figure('id')}: mức ${figure('bound')} không hợp lệ cho loại “${figure('kind')}”`,
  stretchNotValid: (figure) =>
    `dòng ${figure('id')}: mức phấn đấu ${figure('stretch')} không hợp lệ cho loại “${figure('kind')}”`,
  stretchNotBetter: (figure) =>
    `dòng ${figure('id')}: mức phấn đấu ${figure('stretch')} phải cao hơn yêu cầu ${figure('bound')} (hoặc thấp hơn, nếu càng thấp càng tốt)`,
  unknownLine: (figure) => `kế hoạch không có dòng “${figure('id')}”`,
  baselineComputed: (figure) => `số của dòng ${figure('id')} tự tính từ trang Ngân sách; bỏ mục này`,
};

const EN: Words = {
  missing: () => 'this is missing',
  unknownField: () => 'the form has no such field; delete it or mend its name',
  notObject: () => 'must be a group of fields in { }',
  notList: () => 'must be a list in [ ]',
  notText: () => 'must be text in double quotes',
  notNumber: () => 'must be a number',
  notWhole: () => 'must be a positive whole number',
  notYear: () => 'must be a year, such as 2026',
  notDay: () => 'must be a day, such as 2027-06-30',
  unknownKind: () => 'is not one of the words allowed here',
  emptyText: () => 'must not be empty',
  textTooLong: (figure) => `is longer than ${figure('limit')} characters`,
  forbiddenCharacter: () => 'has a control character that cannot be used',
  badId: () => 'an id is made of plain letters, digits, dots and dashes',
  tooMany: (figure) => `too many: at most ${figure('limit')}`,
  tooFew: (figure) => `too few: at least ${figure('limit')}`,
  duplicateAgency: (figure) => `the agency id “${figure('agency')}” is used twice`,
  duplicateIndicator: (figure) => `indicator number ${figure('number')} is used twice`,
  duplicateLine: (figure) => `the line id “${figure('id')}” is used twice`,
  duplicateTask: (figure) => `the id “${figure('id')}” of a scheme or task is used by a line or another task`,
  unknownAgency: (figure) => `line ${figure('id')}: agency “${figure('agency')}” is not in the list of agencies`,
  agencyNamedTwice: (figure) => `line ${figure('id')}: agency “${figure('agency')}” is named twice`,
  yearsReversed: (figure) => `the last year ${figure('last')} is before the first year ${figure('first')}`,
  periodTooLong: (figure) => `the period is ${figure('years')} years long, at most ${figure('limit')} are allowed`,
  baseYearNotBefore: (figure) => `the base year ${figure('base')} must be before the first year ${figure('first')}`,
  tooManyLines: (figure) => `there are ${figure('found')} lines, at most ${figure('limit')} are allowed`,
  ruleDoesNotFitKind: (figure) => `line ${figure('id')}: the rule “${figure('rule')}” does not go with the kind “${figure('kind')}”`,
  sourceDoesNotFitKind: (figure) => `line ${figure('id')}: this source in the budget does not go with the kind “${figure('kind')}”`,
  dueOutsidePeriod: (figure) =>
    `line ${figure('id')}: due ${figure('due')} must be after ${figure('after')} and not after ${figure('last')}`,
  untilNotPossible: (figure) =>
    `line ${figure('id')}: an earlier target applies up to ${figure('until')}; it must be from ${figure('least')} to ${figure('most')}`,
  retiredOutsidePeriod: (figure) =>
    `line ${figure('id')}: the year ${figure('from')} from which it is no longer tracked must be from ${figure('first')} to ${figure('last')}`,
  boundNotValid: (figure) => `line ${figure('id')}: the bound ${figure('bound')} is not valid for the kind “${figure('kind')}”`,
  stretchNotValid: (figure) =>
    `line ${figure('id')}: the stretch goal ${figure('stretch')} is not valid for the kind “${figure('kind')}”`,
  stretchNotBetter: (figure) =>
    `line ${figure('id')}: the stretch goal ${figure('stretch')} must be above the bound ${figure('bound')} (or below, where less is better)`,
  unknownLine: (figure) => `the plan has no line “${figure('id')}”`,
  baselineComputed: (figure) => `the figures of line ${figure('id')} follow from the budget sheet; delete this`,
};

const WORDS: Readonly<Record<Language, Words>> = { vi: VI, en: EN };

/** The lists of a plan's JSON, as a reader counts their members. */
const MEMBERS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  agencies: { vi: 'cơ quan', en: 'agency' },
  indicators: { vi: 'chỉ tiêu', en: 'indicator' },
  rows: { vi: 'hàng', en: 'row' },
  lines: { vi: 'dòng', en: 'line' },
  rules: { vi: 'quy tắc', en: 'rule' },
  coordinating: { vi: 'cơ quan phối hợp', en: 'coordinating agency' },
  tasks: { vi: 'nhiệm vụ', en: 'task' },
};

/** What is wrong with a plan's JSON, and where: "Chỉ tiêu 1 › hàng 2 › “name”: không được để trống". */
export function planProblemText(problem: PlanProblem, language: Language): string {
  const place = placeText(problem.path, language);
  const what = WORDS[language][problem.code]((name) => String(problem.figures[name] ?? '?'));
  return capital(place === '' ? what : `${place}: ${what}`);
}

/** The place in words, members counted from 1; names of fields stay as they stand in the file, in quotes. */
function placeText(path: PlanProblem['path'], language: Language): string {
  const parts: string[] = [];
  path.forEach((key, index) => {
    if (typeof key === 'number') {
      const list = parts.pop() ?? '';
      parts.push(`${MEMBERS[list]?.[language] ?? list} ${key + 1}`);
    } else {
      parts.push(typeof path[index + 1] === 'number' ? key : `“${key}”`);
    }
  });
  return parts.join(' › ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
