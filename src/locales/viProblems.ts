import { roundToCents } from './language';
import { planEditProblemWords } from './planEditText';
import { unitAfterFigure } from './sentences';
import type { IssueWords, ProblemMessages, StructureMessages } from './messages';

const sheets = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const viProblems: ProblemMessages = {
  hostTooOld: ({ needed }) => ({
    what: `Bản Excel này quá cũ: Sổ Chỉ tiêu cần ${needed}.`,
    todo: 'Dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Bảng đã lập vẫn mở, nhập và tô màu được mà không cần ngăn này.',
  }),
  cellEditMode: () => ({
    what: 'Excel đang chờ nhập xong một ô.',
    todo: 'Nhấn Enter (hoặc Esc) trong bảng tính, rồi bấm Thử lại.',
  }),
  readOnly: () => ({
    what: 'Tệp đang mở ở chế độ chỉ đọc nên không ghi được.',
    todo: 'Bấm Cho phép chỉnh sửa, hoặc lưu thành một bản khác rồi thử lại.',
  }),
  workbookProtected: () => ({
    what: 'Cấu trúc tệp đang được bảo vệ nên không thêm được trang tính.',
    todo: 'Vào Xem lại > Bảo vệ sổ làm việc để bỏ bảo vệ, rồi thử lại.',
  }),
  sheetProtected: ({ sheet }) => ({
    what: `Trang tính “${sheet}” đang được bảo vệ nên không ghi được.`,
    todo: 'Vào Xem lại > Bỏ bảo vệ trang tính, rồi thử lại.',
  }),
  noBook: () => ({
    what: 'Tệp này chưa có bảng chỉ tiêu.',
    todo: 'Vào phần Bắt đầu để lập bảng, hoặc mở tệp đã có bảng.',
  }),
  bookDamaged: ({ missing }) => ({
    what: `Bảng chỉ tiêu thiếu phần không thể thiếu: ${missing.join(', ')}.`,
    todo: 'Hoàn tác (Ctrl+Z) nếu vừa xóa, hoặc mở lại bản lưu trước đó. Nếu không được, lập thêm một bảng mới ở phần Bắt đầu.',
  }),
  planUnreadable: ({ places }) => ({
    what: places.length === 0 ? 'Không đọc được kế hoạch.' : `Không đọc được kế hoạch ở: ${places.join('; ')}.`,
    todo: 'Trang Quy tắc có thể đã bị sửa tay. Hoàn tác nếu vừa sửa, hoặc mở lại bản lưu trước đó.',
  }),
  reportingYearInvalid: ({ firstYear, lastYear, address }) => ({
    what: `Năm báo cáo ở ô ${address} không thuộc ${firstYear}–${lastYear}.`,
    todo: `Nhập một năm từ ${firstYear} đến ${lastYear} vào ô đó, hoặc chọn năm ở phần Cài đặt.`,
  }),
  alreadyThere: ({ ours, sheets: names }) =>
    ours
      ? {
          what: `Tệp đã có bảng chỉ tiêu ở trang tính ${sheets(names)}; chưa ghi gì.`,
          todo: 'Mở bảng đó, khôi phục nó, hoặc lập thêm một bảng ở phần Bắt đầu.',
        }
      : {
          what: `Tệp đã có trang tính tên ${sheets(names)}; chưa ghi gì.`,
          todo: 'Đổi tên trang tính đó, hoặc lập bảng với tên khác ở phần Bắt đầu.',
        },
  cellMoved: ({ lineId }) => ({
    what: `Ô của dòng ${lineId} đã thay đổi từ lần kiểm tra trước; chưa ghi gì.`,
    todo: 'Bấm Kiểm tra để xem số liệu mới nhất, rồi làm lại.',
  }),
  logFull: ({ sheet }) => ({
    what: `Nhật ký ở trang tính “${sheet}” không còn đủ chỗ; chưa ghi gì.`,
    todo: 'Lưu một bản sao của tệp để giữ nhật ký, rồi xóa nội dung mọi dòng cũ dưới tiêu đề của trang đó (phím Delete, không xóa hàng) và thử lại.',
  }),
  planNotChanged: ({ problem }) => planEditProblemWords(problem, 'vi'),
  undoGone: () => ({
    what: 'Lần nhận này không còn là lần cuối, hoặc đã được hoàn tác; chưa ghi gì.',
    todo: 'Mở lại phần Nhận để xem lần nào hoàn tác được.',
  }),
  selectionUnusable: ({ why }) => ({
    what: { empty: 'Vùng đang chọn không có nội dung.', several: 'Đang chọn nhiều vùng, hoặc một đối tượng không phải là ô.', tooLarge: 'Vùng đang chọn quá lớn.' }[why],
    todo: 'Chọn một vùng liền gồm cả bảng phụ lục, kể cả hàng tiêu đề, rồi bấm lại.',
  }),
  hostGone: () => ({
    what: 'Excel không còn trả lời; tệp có thể đã đóng.',
    todo: 'Mở lại tệp và ngăn này rồi thử lại.',
  }),
  isCopy: () => ({
    what: 'Tệp đang mở là bản đã giao cho một cơ quan, không phải sổ gốc; chưa ghi gì.',
    todo: 'Ở bản này chỉ nhập số liệu rồi gửi lại. Muốn giao hoặc nhận, mở sổ gốc của đơn vị.',
  }),
  cancelled: () => ({ what: 'Đã hủy.', todo: 'Bấm lại khi cần.' }),
  unexpected: ({ message }) => ({
    what: `Excel báo lỗi: ${message}`,
    todo: 'Thử lại. Nếu lỗi lặp lại, chụp màn hình gửi người quản trị.',
  }),
};

export const viStructure: StructureMessages = {
  rowMissing: ({ lineId }) => `Không thấy dòng ${lineId} trong bảng. Hoàn tác nếu vừa xóa; nếu không, bấm Khôi phục bảng để có lại dòng rồi nhập lại số liệu của dòng.`,
  rowDuplicated: ({ lineId, cells }) => `Dòng ${lineId} có ở nhiều chỗ: ${cells.join(', ')}. Giữ một dòng, xóa các dòng thừa.`,
  unknownRow: ({ cell, found }) => `Mã dòng “${found}” ở ô ${cell} không có trong kế hoạch nên không được đánh giá. Xóa dòng này nếu không cần.`,
  rowsMoved: ({ count }) => `${count} dòng đã đổi chỗ. Đánh giá vẫn đúng; bấm Khôi phục bảng để lời nhắc nhập và danh sách chọn theo đúng dòng.`,
  taskColumnsLost: ({ names }) =>
    `Trang đề án, nhiệm vụ mất cột (${names.join(', ')}) nên không đọc được. Hoàn tác (Ctrl+Z) nếu vừa xóa cột, hoặc mở lại bản lưu trước đó.`,
  logFull: ({ count }) =>
    `Nhật ký đã đầy, ${count} thay đổi chưa ghi được vào nhật ký. Lưu một bản sao của tệp, rồi xóa nội dung mọi dòng cũ dưới tiêu đề của trang Nhật ký (phím Delete, không xóa hàng).`,
  budgetGone: () => 'Không thấy trang Ngân sách, hoặc trang thiếu phần không thể thiếu. Hoàn tác nếu vừa xóa; nếu không, bấm Khôi phục bảng để lập trang mới rồi nhập lại số liệu ngân sách.',
  computedOverwritten: ({ cells }) => `Ô tự tính từ ngân sách đã bị gõ đè hoặc xóa ở: ${cells.join(', ')}. Số gõ vào đang được tính. Bấm Khôi phục bảng để lấy lại số từ trang Ngân sách; số đã gõ được ghi vào nhật ký.`,
  formulaLost: ({ cells }) => `Công thức đã bị ghi đè ở: ${cells.join(', ')}. Bấm Khôi phục bảng để đặt lại.`,
};

export const viIssues: IssueWords = {
  notANumber: (_, { year, entry }) => `Năm ${year} đang là ${entry}, không phải số. Nhập lại bằng số.`,
  numberAsText: ({ reads, ambiguous }, { year, entry, figure }) =>
    ambiguous
      ? `Năm ${year} đang là chữ ${entry}; dấu chấm, phẩy có thể hiểu hai cách. Nếu là ${figure(reads)} thì bấm Sửa, không thì nhập lại.`
      : `Năm ${year} đang là chữ ${entry}, không phải số. Đọc là ${figure(reads)}.`,
  fractionForPercent: ({ reads, certain }, { year, entry, unit, figure }) =>
    certain
      ? `Năm ${year} gõ kèm dấu % nên Excel lưu là ${entry}. Bảng này ghi ${figure(reads)} cho ${figure(reads)} ${unit}.`
      : `Năm ${year} đang là ${entry}, tức chưa đến 1 ${unit}. Nếu ý là ${figure(reads)} ${unit} thì bấm Sửa.`,
  dateForNumber: ({ day, month, shown }, { year, entry, unit, figure }) => {
    if (shown === 'date') return `Năm ${year} đã thành ngày ${day}/${month} vì gõ dấu chấm hoặc gạch chéo. Nhập lại với dấu phẩy thập phân.`;
    const meant = unit === '%' ? `gõ tỷ lệ đạt được${day <= month ? `, ví dụ ${figure(roundToCents((day / month) * 100))}` : ''}` : `chỉ gõ số đạt được, ví dụ ${day}`;
    return `Năm ${year} là ${entry}: có lẽ đã gõ ${day}/${month} nên Excel hiểu là ngày ${day}/${month}. Nếu đúng vậy, ${meant}.`;
  },
  belowRange: ({ low, exclusive }, { year, entry, figure }) =>
    exclusive
      ? `Năm ${year} đang là ${entry}; phải lớn hơn ${figure(low)}.`
      : `Năm ${year} đang là ${entry}; phải từ ${figure(low)} trở lên.`,
  aboveRange: ({ high }, { year, entry, figure }) => `Năm ${year} đang là ${entry}; không được quá ${figure(high)}.`,
  notWhole: (_, { year, entry }) => `Năm ${year} đang là ${entry}; dòng này phải là số nguyên.`,
  notAChoice: ({ choices }, { year, entry }) =>
    `Năm ${year} đang là ${entry}. Chọn một trong: ${choices.join(', ')}.`,
  futureYear: ({ reportingYear }, { year, entry }) =>
    `Đã nhập ${entry} cho năm ${year}, sau năm báo cáo ${reportingYear}; chưa được đánh giá.`,
  jump: ({ previousYear, previous }, { year, entry, unit, figure }) =>
    `Năm ${year} là ${entry}, lệch nhiều so với ${figure(previous)}${unitAfterFigure(unit)} của năm ${previousYear}. Xem lại có gõ nhầm không.`,
  aboveTargetRange: ({ high }, { year, entry, figure }) =>
    `Năm ${year} là ${entry}, trên mức cao nhất ${figure(high)} của mục tiêu. Tốt nếu đúng; xem lại có gõ nhầm không.`,
  doneEarlier: ({ doneYear }, { year }) =>
    `Đã Hoàn thành năm ${doneYear} nhưng năm ${year} để trống, tức là chưa xong. Chọn Hoàn thành nếu việc đã xong.`,
  estimateNotYears: (_, { entry }) => `Ô Số liệu ước đang là ${entry}. Ô này chỉ ghi năm của kế hoạch có số ước thực hiện, ví dụ 2027 hoặc 2026; 2027; để trống nếu đều là số chính thức.`,
  estimateWithoutFigure: (_, { year }) => `Ô Số liệu ước ghi năm ${year} nhưng năm này chưa có số liệu. Nhập số liệu, hoặc bấm Sửa để bỏ năm ${year} khỏi ô.`,
  estimateOverdue: ({ reportingYear }, { year }) => `Số liệu năm ${year} vẫn là số ước thực hiện, trong khi đang báo cáo năm ${reportingYear}. Thay bằng số chính thức.`,
  estimateOvertyped: ({ estimate, figure }, { year, word }) => `Số liệu năm ${year} là ${word(figure)}, đã khác số ước đã ghi (${word(estimate)}): đã là số chính thức?`,
};
