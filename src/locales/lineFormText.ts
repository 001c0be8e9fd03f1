import type { PlanProblem } from '../plan/schemaProblem';
import type { Language } from './language';
import { planProblemText } from './planProblems';

/** What the form for a line says. */
export interface LineFormWords {
  readonly name: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly kind: string;
  readonly targets: string;
  readonly byEnd: (lastYear: number) => string;
  readonly average: string;
  readonly understood: string;
  readonly nothingYet: string;
  readonly notClear: string;
  readonly choose: string;
  readonly rules: string;
  readonly rulesHint: string;
  readonly ruleOf: (count: number) => string;
  readonly ruleKind: string;
  readonly direction: string;
  readonly bound: string;
  readonly due: string;
  readonly stretch: string;
  readonly addRule: string;
  readonly removeRule: (count: number) => string;
  readonly lead: string;
  readonly coordinating: string;
  readonly coordinatingHint: string;
  readonly addAgency: string;
  readonly note: string;
  readonly baseline: (baseYear: number) => string;
  readonly baselineInTable: (text: string) => string;
  readonly baselineWrong: string;
  readonly newAgency: (name: string) => string;
  readonly newAgencies: (names: string) => string;
  readonly numberMissing: string;
  readonly notNumber: string;
  readonly missing: { readonly name: string; readonly lead: string; readonly rules: string };
  readonly faults: {
    readonly boundNotValid: string;
    readonly stretchNotValid: string;
    readonly stretchNotBetter: string;
    readonly dueOutsidePeriod: string;
    readonly ruleDoesNotFitKind: string;
    readonly tooMany: string;
  };
}

const WORDS: Readonly<Record<Language, LineFormWords>> = {
  vi: {
    name: 'Tên chỉ tiêu',
    unit: 'Đơn vị tính',
    unitHint: 'Ví dụ: %, hộ, triệu đồng. Việc phải xong hoặc danh hiệu thì để trống.',
    kind: 'Loại số liệu',
    targets: 'Mục tiêu ghi trong bảng',
    byEnd: (lastYear) => `Đến năm ${String(lastYear)}`,
    average: 'Bình quân năm',
    understood: 'Hiểu là:',
    nothingYet: 'Chưa có mục tiêu: ghi chữ như trong phụ lục, hoặc thêm cách tính bên dưới.',
    notClear: 'Viết lại, ví dụ “≥ 95”, hoặc mở “Cách tính” bên dưới và thêm bằng tay.',
    choose: 'Chọn cách hiểu:',
    rules: 'Cách tính',
    rulesHint: 'Sửa ở đây khi phần mềm hiểu chưa đúng. Ghi lại mục tiêu thì cách tính được hiểu lại từ đầu.',
    ruleOf: (count) => `Cách tính ${String(count)}`,
    ruleKind: 'Xét theo',
    direction: 'So sánh',
    bound: 'Mức phải đạt',
    due: 'Năm đến hạn',
    stretch: 'Phấn đấu (nếu có)',
    addRule: 'Thêm cách tính',
    removeRule: (count) => `Bỏ cách tính ${String(count)}`,
    lead: 'Cơ quan chủ trì',
    coordinating: 'Cơ quan phối hợp',
    coordinatingHint: 'Nhiều cơ quan thì cách nhau bằng dấu chấm phẩy.',
    addAgency: 'Thêm cơ quan phối hợp đã có',
    note: 'Ghi chú',
    baseline: (baseYear) => `Thực hiện năm gốc ${String(baseYear)} (nếu có)`,
    baselineInTable: (text) => `Trong bảng ghi: ${text}`,
    baselineWrong: 'Ghi một số hợp với loại số liệu, hoặc để trống.',
    newAgency: (name) => `“${name}” chưa có trong danh sách: sẽ thêm thành cơ quan mới.`,
    newAgencies: (names) => `Chưa có trong danh sách, sẽ thêm thành cơ quan mới: ${names}.`,
    numberMissing: 'Ghi mức phải đạt.',
    notNumber: 'Ghi một số, ví dụ 97,45 hoặc 1.200.',
    missing: { name: 'Ghi tên chỉ tiêu.', lead: 'Ghi cơ quan chủ trì.', rules: 'Chưa có cách tính: ghi mục tiêu cho rõ hơn, hoặc bấm “Thêm cách tính”.' },
    faults: {
      boundNotValid: 'Mức này không hợp với loại số liệu: tỷ lệ từ 0 đến 100, số đếm là số nguyên không âm.',
      stretchNotValid: 'Mức phấn đấu không hợp với loại số liệu.',
      stretchNotBetter: 'Mức phấn đấu phải tốt hơn mức phải đạt.',
      dueOutsidePeriod: 'Năm đến hạn phải nằm trong thời kỳ kế hoạch.',
      ruleDoesNotFitKind: 'Cách tính này không dùng cho loại số liệu đã chọn: bỏ đi hoặc chọn cách khác.',
      tooMany: 'Nhiều quá: bớt đi.',
    },
  },
  en: {
    name: 'Name of the indicator',
    unit: 'Unit',
    unitHint: 'For example %, households. Empty for a task or a recognition.',
    kind: 'Kind of figure',
    targets: 'Target as the table prints it',
    byEnd: (lastYear) => `By ${String(lastYear)}`,
    average: 'On average a year',
    understood: 'Understood as:',
    nothingYet: 'No target yet: write it as the appendix does, or add a rule below.',
    notClear: 'Write it anew, for example “≥ 95”, or open “Rules” below and add one.',
    choose: 'Choose what is meant:',
    rules: 'Rules',
    rulesHint: 'Put it right here where it was not understood. Writing the target anew reads the rules anew.',
    ruleOf: (count) => `Rule ${String(count)}`,
    ruleKind: 'Looks at',
    direction: 'Comparison',
    bound: 'Required',
    due: 'Due year',
    stretch: 'Striving for (if any)',
    addRule: 'Add a rule',
    removeRule: (count) => `Remove rule ${String(count)}`,
    lead: 'Lead agency',
    coordinating: 'Coordinating agencies',
    coordinatingHint: 'Several are parted by semicolons.',
    addAgency: 'Add a known agency',
    note: 'Note',
    baseline: (baseYear) => `Reached in the base year ${String(baseYear)} (if known)`,
    baselineInTable: (text) => `The table says: ${text}`,
    baselineWrong: 'Write a figure that goes with the kind, or leave it blank.',
    newAgency: (name) => `“${name}” is not in the list: it will be a new agency.`,
    newAgencies: (names) => `Not in the list, will be new agencies: ${names}.`,
    numberMissing: 'Write what is required.',
    notNumber: 'Write a number, for example 97.45 or 1,200.',
    missing: { name: 'Write the name.', lead: 'Write the lead agency.', rules: 'No rule yet: write the target more clearly, or press “Add a rule”.' },
    faults: {
      boundNotValid: 'This figure does not go with the kind: shares are 0 to 100, counts are whole and not negative.',
      stretchNotValid: 'What is striven for does not go with the kind.',
      stretchNotBetter: 'What is striven for must be better than what is required.',
      dueOutsidePeriod: 'The due year must lie within the plan’s years.',
      ruleDoesNotFitKind: 'This rule does not go with the kind of figure: remove it or choose another.',
      tooMany: 'Too many: take some out.',
    },
  },
};

export function lineFormWords(language: Language): LineFormWords {
  return WORDS[language];
}

/** What is wrong with a field of the form, and what to do; `path` begins at the line. */
export function lineFaultText(problem: PlanProblem, language: Language): string {
  const { missing, faults } = WORDS[language];
  const [field] = problem.path;
  const isMissing = ['missing', 'emptyText', 'tooFew'].includes(problem.code);
  if (isMissing && (field === 'name' || field === 'lead' || field === 'rules')) return missing[field];
  const fault = Object.entries(faults).find(([code]) => code === problem.code);
  return fault === undefined ? planProblemText({ ...problem, path: [] }, language) : fault[1];
}
