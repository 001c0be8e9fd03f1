import type { BudgetColumn, BudgetIssue } from '../plan/budget';
import type { BudgetItem, Year } from '../plan/Plan';
import { formatExact } from './entry';
import type { Language } from './language';

/**
 * The words of the sheet "Ngân sách". They are Vietnamese like all of the workbook. Validation titles are at most 32
 * characters and messages 255: Excel's limits.
 */
export const BUDGET_TEXT = {
  heading: (firstYear: Year, lastYear: Year) => `THU, CHI NGÂN SÁCH ${firstYear === lastYear ? `NĂM ${String(firstYear)}` : `${String(firstYear)} - ${String(lastYear)}`}`,
  unit: 'Đơn vị tính',
  unitHint: 'Đổi đơn vị không quy đổi số đã nhập: đổi xong thì nhập lại số theo đơn vị mới.',
  guide:
    'Chỉ nhập số liệu ngân sách ở trang này, vào các ô nền vàng; chỉ tiêu về ngân sách trong Phụ lục tự lấy theo cột Thực hiện. Chi khoa học công nghệ thường nằm trong chi đầu tư và chi thường xuyên; tính riêng cũng được: tổng có hay không có khoản này đều coi là khớp.',
  item: 'Nội dung',
  base: (year: Year) => `Gốc ${String(year)}`,
  actualOf: (year: Year) => `Thực hiện ${String(year)}`,
  year: (year: Year) => `Năm ${String(year)}`,
  estimate: 'Dự toán',
  actual: 'Thực hiện',
  percent: '% so với dự toán',
  growth: (year: Year, before: Year) => (year - before === 1 ? 'Tăng so với năm trước (%)' : `Tăng bình quân năm từ ${String(before)} (%)`),
  notesOf: 'Diễn giải năm báo cáo',
  check: 'Kiểm tra',
  noYear: 'Chọn năm báo cáo ở trang Phụ lục.',
  items: {
    revenue: 'Tổng thu ngân sách nhà nước trên địa bàn',
    taxes: 'Trong đó: thuế và phí',
    landUse: 'Tiền sử dụng đất',
    otherRevenue: 'Thu khác',
    expenditure: 'Tổng chi ngân sách',
    investment: 'Chi đầu tư phát triển',
    recurrent: 'Chi thường xuyên',
    science: 'Trong đó: chi KHCN, đổi mới sáng tạo, chuyển đổi số',
    otherExpenditure: 'Chi khác',
  } satisfies Readonly<Record<BudgetItem, string>>,
  /** How a sentence or the log calls an item. */
  short: {
    revenue: 'Thu',
    taxes: 'Thuế và phí',
    landUse: 'Tiền sử dụng đất',
    otherRevenue: 'Thu khác',
    expenditure: 'Chi',
    investment: 'Chi đầu tư phát triển',
    recurrent: 'Chi thường xuyên',
    science: 'Chi KHCN, ĐMST, CĐS',
    otherExpenditure: 'Chi khác',
  } satisfies Readonly<Record<BudgetItem, string>>,
  columns: { estimate: 'dự toán', actual: 'thực hiện' } satisfies Readonly<Record<BudgetColumn, string>>,
  sentence: {
    nothing: (year: string) => `chưa có số thực hiện ${year}`,
    grew: ', tăng ',
    fell: ', giảm ',
    against: ' % so với ',
    same: ', bằng năm ',
    estimate: ', đạt ',
    ofEstimate: ' % dự toán',
  },
  /** What the column "Kiểm tra" says of a cell, after its column and year. */
  problems: {
    notANumber: 'không phải số',
    negative: 'số âm',
    otherUnit: 'lệch hàng trăm lần, xem đơn vị',
    partsExceedTotal: 'các khoản cộng lại vượt tổng',
    partsDoNotAddUp: 'các khoản cộng lại khác tổng',
    noBaseYear: 'thiếu số năm trước, chưa tính tăng',
    farAboveEstimate: 'gấp đôi dự toán trở lên',
  },
  place: (column: BudgetColumn, year: Year) => `${column === 'estimate' ? 'Dự toán' : 'Thực hiện'} ${String(year)}: `,
  validation: {
    unitTitle: 'Đơn vị tính',
    unitPrompt: 'Chọn đồng, triệu đồng hoặc tỷ đồng. Đổi đơn vị không quy đổi số đã nhập.',
    unitError: 'Chọn đơn vị trong danh sách: đồng, triệu đồng hoặc tỷ đồng.',
    title: 'Số liệu ngân sách',
    prompt: 'Nhập số theo đơn vị ghi ở đầu trang, không âm, không kèm chữ. Chưa có thì để trống.',
    errorTitle: 'Số liệu chưa đúng',
    error: 'Ô này nhận một số không âm theo đơn vị ghi ở đầu trang, ví dụ 46200. Bấm "Thử lại" để sửa hoặc "Hủy" để giữ giá trị cũ.',
  },
  /** On a computed line's cells in the appendix. */
  computed: {
    title: 'Lấy từ trang Ngân sách',
    prompt: (sheet: string) => `Ô này tự tính từ trang "${sheet}"; sửa số liệu ở trang đó, không nhập ở đây. Nếu gõ đè, số gõ vào được tính và phần Kiểm tra sẽ báo.`,
    link: (sheet: string) => `Số liệu lấy từ trang ${sheet}. Bấm để đến đó.`,
    sent: 'Do phường tính từ số liệu ngân sách, không phải nhập.',
  },
  /** How the log names a budget cell's row. */
  logName: (item: BudgetItem, column: BudgetColumn) => `Ngân sách: ${BUDGET_TEXT.short[item]}, ${BUDGET_TEXT.columns[column]}`,
};

/** The pane's and the command line's words about budget figures. */
interface BudgetWords {
  readonly items: Readonly<Record<BudgetItem, string>>;
  readonly columns: Readonly<Record<BudgetColumn, string>>;
  readonly place: (item: string, column: string, year: number) => string;
  readonly say: (issue: BudgetIssue, figure: (value: number) => string, unit: string) => string;
}

const WORDS: Readonly<Record<Language, BudgetWords>> = {
  vi: {
    items: BUDGET_TEXT.items,
    columns: BUDGET_TEXT.columns,
    place: (item, column, year) => `${item}, ${column} ${String(year)}`,
    say: ({ detail }, figure, unit) => {
      switch (detail.code) {
        case 'notANumber':
          return 'Không phải số. Nhập lại bằng số.';
        case 'numberAsText':
          return detail.ambiguous
            ? `Đang là chữ; dấu chấm, phẩy có thể hiểu hai cách. Nếu là ${figure(detail.reads)} thì bấm Sửa, không thì nhập lại.`
            : `Đang là chữ, không phải số. Đọc là ${figure(detail.reads)}.`;
        case 'negative':
          return 'Thu, chi ngân sách không thể âm. Nhập lại.';
        case 'thousandTimes': {
          const other = detail.than === 'estimate' ? `dự toán ${String(detail.year)}` : `thực hiện ${String(detail.year)}`;
          return `${detail.larger ? 'Lớn' : 'Nhỏ'} hơn ${other} (${figure(detail.other)} ${unit}) hàng trăm lần. Có thể nhập nhầm đơn vị; số phải theo ${unit}.`;
        }
        case 'partsExceedTotal':
          return `Các khoản cộng lại ${figure(detail.sum)} ${unit}, lớn hơn tổng ${figure(detail.total)}. Xem lại tổng hoặc từng khoản.`;
        case 'partsDoNotAddUp':
          return `Các khoản cộng lại ${figure(detail.sum)} ${unit}, khác tổng ${figure(detail.total)}. Xem lại tổng hoặc từng khoản.`;
        case 'noBaseYear':
          return `Chưa có số thực hiện ${String(detail.yearBefore)} nên chưa tính được tốc độ tăng. Nhập số của năm đó.`;
        case 'farAboveEstimate':
          return `Đạt ${figure(Math.round(detail.percent))} % dự toán. Có thể đúng; xem lại có gõ nhầm không.`;
      }
    },
  },
  en: {
    items: {
      revenue: 'Total state revenue in the area',
      taxes: 'Taxes and fees',
      landUse: 'Land use levies',
      otherRevenue: 'Other revenue',
      expenditure: 'Total expenditure',
      investment: 'Development investment',
      recurrent: 'Recurrent expenditure',
      science: 'Science, innovation and digital transformation',
      otherExpenditure: 'Other expenditure',
    },
    columns: { estimate: 'estimate', actual: 'actual' },
    place: (item, column, year) => `${item}, ${column} ${String(year)}`,
    say: ({ detail }, figure, unit) => {
      switch (detail.code) {
        case 'notANumber':
          return 'Not a number. Type it again as a number.';
        case 'numberAsText':
          return detail.ambiguous
            ? `A text; its dot or comma can be read in two ways. If ${figure(detail.reads)} is meant, press Repair, otherwise type it again.`
            : `A text, not a number. It reads as ${figure(detail.reads)}.`;
        case 'negative':
          return 'A budget figure cannot be below 0. Type it again.';
        case 'thousandTimes': {
          const other = detail.than === 'estimate' ? `the estimate of ${String(detail.year)}` : `the actual of ${String(detail.year)}`;
          return `Hundreds of times ${detail.larger ? 'more' : 'less'} than ${other} (${figure(detail.other)} ${unit}). It may be in another unit; figures here are in ${unit}.`;
        }
        case 'partsExceedTotal':
          return `The parts add up to ${figure(detail.sum)} ${unit}, more than the total of ${figure(detail.total)}. Look at the total and its parts again.`;
        case 'partsDoNotAddUp':
          return `The parts add up to ${figure(detail.sum)} ${unit}, not to the total of ${figure(detail.total)}. Look at the total and its parts again.`;
        case 'noBaseYear':
          return `There is no actual of ${String(detail.yearBefore)}, so growth cannot be computed. Enter that year's figure.`;
        case 'farAboveEstimate':
          return `${figure(Math.round(detail.percent))} % of the estimate. It may be right; check for a slip.`;
      }
    },
  },
};

/** A budget cell by its words, e.g. "Tổng chi ngân sách, thực hiện 2027". */
export function budgetPlaceText({ item, column, year }: Pick<BudgetIssue, 'item' | 'column' | 'year'>, language: Language): string {
  const { items, columns, place } = WORDS[language];
  return place(items[item], columns[column], year);
}

/** What is odd about a budget figure, and what to do. @param unit as the sheet's cell has it */
export function budgetIssueText(issue: BudgetIssue, unit: string, language: Language): string {
  return WORDS[language].say(issue, (value) => formatExact(value, language), unit);
}
