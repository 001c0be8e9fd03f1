import type { Year } from '../plan/Plan';

/** The words of a copy that is handed out. Like the rest of the workbook it is a Vietnamese document. */
export const COPY_TEXT = {
  sheetName: 'Hướng dẫn',
  /** Below the last line: nothing can be added to a copy. */
  footer: 'Hết bảng.',
  rulesSections: { copyFacts: 'Bản giao', sent: 'Số liệu khi giao' },
  subject: (agency: string, year: Year, copyNumber: number) => `Bản giao số ${String(copyNumber)} cho ${agency}, năm báo cáo ${String(year)}`,
  heading: 'HƯỚNG DẪN NHẬP SỐ LIỆU',
  title: (planTitle: string) => `Thực hiện các chỉ tiêu ${planTitle}`,
  facts: {
    agency: 'Cơ quan báo cáo',
    issuer: 'Cơ quan ban hành',
    year: 'Năm báo cáo',
    lines: 'Số dòng cần nhập',
    lineCount: (lines: number) => `${String(lines)} dòng do cơ quan chủ trì`,
    lineAndTaskCount: (lines: number, tasks: number) => `${String(lines)} dòng và ${String(tasks)} đề án, nhiệm vụ do cơ quan chủ trì`,
    due: 'Hạn gửi lại',
    noDueDate: 'không ấn định',
    returnTo: 'Gửi lại cho',
    copyNumber: 'Bản giao số',
    handedOut: 'Ngày giao',
    filledBy: 'Người điền',
    filledByHint: 'Ghi họ tên và số điện thoại vào ô vàng bên trên.',
  },
  what: {
    heading: 'Nhập gì',
    steps: (table: string, year: Year, owed: readonly string[]) => [
      `Mở trang “${table}”, nhập số liệu thực hiện vào các ô nền vàng ở cột ${String(year)}. Ô của các năm trước chỉ sửa khi số đã báo cáo có thay đổi.`,
      `Dòng có đánh giá “Không đạt tiến độ” hoặc “Có nguy cơ”: ghi nguyên nhân và biện pháp vào cột “Giải trình”. ${owedLines(owed)}`,
      'Ghi họ tên người điền vào ô vàng ở trang này.',
    ],
    tasks: (sheet: string) => `Mở trang “${sheet}”, cập nhật tiến độ, trạng thái và ghi chú của từng đề án, nhiệm vụ. Tiến độ 60 % thì nhập 60. Hạn do nơi giao ấn định.`,
  },
  how: {
    heading: 'Nhập thế nào',
    steps: [
      'Nhập theo đơn vị tính của từng dòng. Tỷ lệ 95 % thì nhập 95, không gõ dấu %. Bấm vào ô để xem ô nhận giá trị nào.',
      'Nhập giá trị, không đặt công thức. Dòng chỉ có chữ thì chọn trong danh sách của ô. Chưa có số liệu thì để trống.',
      'Ô nền đỏ là số liệu nhập chưa đúng: sửa cho đến khi hết đỏ trước khi gửi.',
      'Không chèn, xóa hoặc chép bảng sang tệp khác: phần mềm chỉ nhận lại chính tệp này. Có thể đổi tên tệp.',
      'Cột “So với mục tiêu” và “Đánh giá” tự tính. Các trang có khóa, không có mật khẩu, để tránh sửa nhầm.',
    ],
  },
  /** What stands instead of the above in a copy without any line. */
  tasksAlone: {
    heading: 'HƯỚNG DẪN CẬP NHẬT ĐỀ ÁN, NHIỆM VỤ',
    title: (planTitle: string) => `Thực hiện các đề án, nhiệm vụ của ${planTitle}`,
    label: 'Số việc cần cập nhật',
    count: (tasks: number) => `${String(tasks)} đề án, nhiệm vụ do cơ quan chủ trì`,
    whatHeading: 'Cập nhật gì',
    howHeading: 'Cập nhật thế nào',
    how: [
      'Tiến độ là một số từ 0 đến 100, không gõ dấu %. Trạng thái thì chọn trong danh sách của ô; “Hoàn thành” đi với tiến độ 100.',
      'Nhập giá trị, không đặt công thức. Chưa có thông tin thì để trống. Bấm vào ô để xem ô nhận giá trị nào.',
      'Ô nền đỏ là ô nhập chưa đúng: sửa cho đến khi hết đỏ trước khi gửi.',
      'Không chèn, xóa hoặc chép bảng sang tệp khác: phần mềm chỉ nhận lại chính tệp này. Có thể đổi tên tệp.',
      'Cột “Tình hình” tự tính. Các trang có khóa, không có mật khẩu, để tránh sửa nhầm.',
    ],
  },
  back: {
    heading: 'Gửi lại',
    step: (due: string, returnTo: string) => `Lưu tệp (dạng .xlsx) và gửi ${returnTo === '' ? 'lại nơi đã giao' : `cho ${returnTo}`}${due === '' ? '' : `, chậm nhất ngày ${due}`}.`,
  },
} as const;

/** A cover is one page: more lines than these are counted only. */
const MOST_NAMED = 12;

function owedLines(owed: readonly string[]): string {
  if (owed.length === 0) return 'Khi giao, không dòng nào còn thiếu giải trình.';
  const more = owed.length - MOST_NAMED;
  return `Khi giao, còn thiếu giải trình ở dòng: ${owed.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` và ${String(more)} dòng nữa` : ''}.`;
}

/** "15/12/2026" for "2026-12-15"; a time of day is left out, and a text of another form stays as it is. */
export function dayText(isoDay: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDay) ?? [];
  return year === undefined || month === undefined || day === undefined ? isoDay : `${day}/${month}/${year}`;
}
