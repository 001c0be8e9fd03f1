import type { ImportProblem, PasteProblem } from '../plan/import/types';
import { unreachable } from '../plan/result';
import type { Language } from './language';
import { planProblemText } from './planProblems';

interface ProblemWords {
  readonly problems: Readonly<Record<Exclude<ImportProblem['code'], 'rowsUnsettled' | 'notSound'>, string>>;
  readonly unsettled: (count: number) => string;
  readonly notSound: string;
  readonly paste: Readonly<Record<'empty' | 'noTable' | 'picture', string>>;
  readonly tooLarge: (limit: string) => string;
  readonly tooManyRows: (found: string, limit: string) => string;
  readonly tooManyColumns: (found: string, limit: string) => string;
}

const WORDS: Readonly<Record<Language, ProblemWords>> = {
  vi: {
    problems: {
      noRows: 'Bảng chưa có hàng chỉ tiêu nào: xem lại số hàng tiêu đề và loại của từng hàng',
      noNameColumn: 'Chưa có cột tên chỉ tiêu: chọn cột “Nội dung”',
      noTargetColumn: 'Chưa có cột mục tiêu: chọn ít nhất một cột mục tiêu',
      titleMissing: 'Thiếu tên kế hoạch: ghi tên',
      issuerMissing: 'Thiếu cơ quan ban hành: ghi tên, ví dụ UBND phường …',
      periodNotValid: 'Giai đoạn chưa đúng: năm gốc trước năm đầu, năm đầu không sau năm cuối, tối đa 10 năm',
    },
    unsettled: (count) => `Còn ${String(count)} hàng cần trả lời trước khi lập kế hoạch`,
    notSound: 'Kế hoạch chưa dùng được',
    paste: {
      empty: 'Chưa có gì để đọc: sao chép cả bảng phụ lục rồi dán vào đây',
      noTable: 'Không tìm thấy bảng: sao chép cả bảng, kể cả hàng tiêu đề, rồi dán lại',
      picture: 'Chỉ thấy ảnh, không thấy bảng: ảnh chụp, bản quét không đọc được. Mở tệp Word, Excel gốc, sao chép bảng rồi dán vào đây',
    },
    tooLarge: (limit) => `Nội dung dán quá dài (tối đa ${limit} ký tự): chỉ sao chép bảng phụ lục`,
    tooManyColumns: (found, limit) => `Bảng có ${found} cột, tối đa ${limit}: chỉ sao chép các cột của bảng phụ lục`,
    tooManyRows: (found, limit) => `Bảng có ${found} hàng, tối đa ${limit}: chỉ sao chép bảng phụ lục`,
  },
  en: {
    problems: {
      noRows: 'The table has no line yet: check the number of header rows and what each row is',
      noNameColumn: 'No column holds the names: choose it',
      noTargetColumn: 'No column holds targets: choose at least one',
      titleMissing: 'The plan’s title is missing: write it',
      issuerMissing: 'The issuer is missing: write it',
      periodNotValid: 'The years are not possible: base year before the first, first not after the last, at most 10 years',
    },
    unsettled: (count) => (count === 1 ? '1 row must be answered before a plan can be made' : `${String(count)} rows must be answered before a plan can be made`),
    notSound: 'The plan cannot be used yet',
    paste: {
      empty: 'There is nothing to read: copy the whole appendix table and paste it here',
      noTable: 'No table was found: copy the whole table with its headings and paste it again',
      picture: 'There is a picture but no table: pictures and scans cannot be read. Open the Word or Excel file, copy the table and paste it here',
    },
    tooLarge: (limit) => `The text is too long (at most ${limit} characters): copy the appendix table alone`,
    tooManyColumns: (found, limit) => `The table has ${found} columns, at most ${limit} are read: copy the appendix table alone`,
    tooManyRows: (found, limit) => `The table has ${found} rows, at most ${limit} are read: copy the appendix table alone`,
  },
};

/** What still stands between an import and a plan, and what to do. */
export function importProblemText(problem: ImportProblem, language: Language): string {
  const words = WORDS[language];
  switch (problem.code) {
    case 'rowsUnsettled':
      return words.unsettled(problem.rows.length);
    case 'notSound':
      return `${words.notSound}: ${problem.problems.map((one) => planProblemText(one, language)).join('; ')}`;
    default:
      return words.problems[problem.code];
  }
}

/** Why nothing could be taken from what was pasted, and what to do. */
export function pasteProblemText(problem: PasteProblem, language: Language): string {
  const words = WORDS[language];
  const figure = (value: number): string => value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  switch (problem.code) {
    case 'empty':
    case 'noTable':
    case 'picture':
      return words.paste[problem.code];
    case 'tooLarge':
      return words.tooLarge(figure(problem.limit));
    case 'tooManyRows':
      return words.tooManyRows(figure(problem.found), figure(problem.limit));
    case 'tooManyColumns':
      return words.tooManyColumns(figure(problem.found), figure(problem.limit));
    default:
      return unreachable(problem);
  }
}
