import type { Period, Year } from '../plan/Plan';
import type { ValueKind } from '../plan/reading';

/**
 * The words inside the workbook. A ward's workbook is a Vietnamese document whatever language the pane speaks,
 * so there is one set. Validation titles are at most 32 characters and messages 255: Excel's limits.
 */
export const WORKBOOK_TEXT = {
  sheetNames: {
    summary: 'Tổng hợp',
    appendix: 'Phụ lục',
    budget: 'Ngân sách',
    tasks: 'Đề án – Nhiệm vụ',
    rules: 'Quy tắc',
    log: 'Nhật ký',
  },
  appendix: {
    heading: 'PHỤ LỤC',
    // A title such as "Hệ thống chỉ tiêu …" says itself what it holds.
    title: (planTitle: string) => (/chỉ tiêu/i.test(planTitle) ? planTitle : `Thực hiện các chỉ tiêu chủ yếu ${planTitle}`),
    attachedTo: (documentNumber: string, dateLine: string, issuer: string) =>
      `(${['Kèm theo Kế hoạch', [documentNumber, dateLine].filter((part) => part !== '').map(inSentence).join(', '), `của ${issuer}`].filter((part) => part !== '').join(' ')})`,
    reportingYear: 'Năm báo cáo',
    tolerance: 'Dung sai (%)',
    guide:
      'Nhập số liệu vào các ô nền vàng: tỷ lệ 95 % nhập 95. Cột "Đánh giá" tự tính theo năm báo cáo. Dòng đỏ: không đạt tiến độ; dòng vàng cam: có nguy cơ; ô Giải trình nền cam: còn thiếu giải trình.',
    yearProblem: (period: Period) => `Chọn năm báo cáo từ ${String(period.firstYear)} đến ${String(period.lastYear)}`,
    columns: {
      id: 'Mã dòng',
      kind: 'Loại',
      severity: 'Mức',
      stt: 'STT',
      name: 'Nội dung',
      unit: 'Đơn vị tính',
      targets: (period: Period) =>
        period.firstYear === period.lastYear
          ? `Kế hoạch năm ${String(period.lastYear)}`
          : `Kế hoạch ${String(period.lastYear - period.firstYear + 1).padStart(2, '0')} năm ${String(period.firstYear)} - ${String(period.lastYear)}`,
      byEnd: (period: Period) => `Đến năm ${String(period.lastYear)}`,
      average: 'Bình quân năm',
      lead: 'Cơ quan chủ trì tham mưu',
      coordinating: 'Cơ quan phối hợp thực hiện',
      actuals: 'Thực hiện',
      baseYear: (year: Year) => `Gốc ${String(year)}`,
      comparison: 'So với mục tiêu',
      status: 'Đánh giá',
      estimate: 'Số liệu ước',
      explanation: 'Giải trình',
      owed: 'Nhắc giải trình',
      handVerdict: 'Đánh giá điều chỉnh',
      handYear: 'Năm điều chỉnh',
      handReason: 'Lý do điều chỉnh',
      handState: 'Tình trạng điều chỉnh',
      note: 'Ghi chú',
    },
    owed: '✎ Cần giải trình',
    estimateCount: '   ≈ Số ước thực hiện: ',
    /** What stands beside a verdict set by hand; the parts that it lacks follow one another. */
    handStates: {
      counts: '✓ Đang áp dụng',
      otherYear: '– Năm khác',
      lacking: '! Thiếu',
      verdict: ' · đánh giá',
      year: ' · năm',
      reason: ' · lý do',
    },
    /** Counts in the line above the table, each with the number of its lines. */
    owedCount: '   ✎ Cần giải trình: ',
    handCount: '   ✓ Đã điều chỉnh: ',
    /** Below a target that was changed: what counted before it, and up to when. Several with years of their own stand on lines of their own. */
    earlierTarget: (until: Year, text: string) => `(cũ, đến hết ${String(until)}:${/\d{4}: /.test(text) ? `\n${text.replace(/; (?=\d{4}: )/g, ';\n')}` : ` ${text}`})`,
    noTarget: '–',
    bodyClause: (text: string, clause: number) => `${text} (mục ${String(clause)} kế hoạch)`,
    footer: 'Hết bảng. Thêm dòng mới ở phía trên dòng này.',
  },
  rules: {
    heading: 'Quy tắc đánh giá và dữ liệu của kế hoạch',
    guide: 'Trang này do phần mềm lập: nơi duy nhất giữ kế hoạch và cách tính. Có thể mở xem để kiểm tra; không sửa bằng tay.',
    sections: {
      parameters: 'Tham số đang dùng',
      plan: 'Kế hoạch',
      agencies: 'Cơ quan',
      indicators: 'Chỉ tiêu',
      rows: 'Hàng của phụ lục',
      lines: 'Dòng',
      rules: 'Quy tắc',
      former: 'Mục tiêu trước đây',
      tasks: 'Đề án, nhiệm vụ',
      lists: 'Danh mục',
    },
    yearInUse: 'Năm báo cáo',
    toleranceInUse: 'Dung sai (phần)',
    summary: 'Tóm tắt',
  },
  log: {
    heading: 'NHẬT KÝ THAY ĐỔI SỐ LIỆU',
    guide: 'Ai đổi số liệu nào, khi nào, từ giá trị nào sang giá trị nào. Phần mềm ghi thêm dòng mới ở cuối; không xóa dòng cũ.',
    count: 'Số dòng đã ghi',
    columns: ['Thời gian', 'Người nhập', 'Mã dòng', 'Nội dung', 'Năm', 'Giá trị cũ', 'Giá trị mới', 'Nguồn', 'Tệp, căn cứ', 'Cơ quan', 'Bản số', 'Lần ghi'],
    sources: {
      edit: 'Nhập tay',
      repair: 'Sửa theo gợi ý',
      estimate: 'Đánh dấu ước',
      official: 'Thay số chính thức',
      takeIn: 'Nhận từ bản giao',
      undo: 'Hoàn tác',
      handOut: 'Giao bản',
      takeInFile: 'Nhận tệp',
      undoTakeIn: 'Hoàn tác lần ghi',
      addLine: 'Thêm chỉ tiêu',
      correctLine: 'Sửa chỉ tiêu',
      reviseTarget: 'Điều chỉnh mục tiêu',
      retireLine: 'Ngừng theo dõi',
      resumeLine: 'Theo dõi lại',
      dropLine: 'Bỏ dòng thêm nhầm',
    },
    handOut: 'Giao bản cho cơ quan',
    takeIn: (taken: number) => `Nhận tệp, đã ghi ${String(taken)} ô`,
    undo: (restored: number) => `Hoàn tác, đã trả lại ${String(restored)} ô`,
  },
  planLog: {
    retiredFrom: (year: Year) => `Ngừng theo dõi từ năm ${String(year)}`,
  },
  validation: {
    reportingYear: {
      title: 'Năm báo cáo',
      prompt: (period: Period) => `Năm được đánh giá: ${String(period.firstYear)} đến ${String(period.lastYear)}.`,
      error: (period: Period) => `Năm báo cáo phải là một năm từ ${String(period.firstYear)} đến ${String(period.lastYear)}. Chọn lại trong danh sách.`,
    },
    tolerance: {
      title: 'Dung sai',
      prompt: 'Thiếu không quá chừng này phần trăm của mục tiêu thì tính là "có nguy cơ", hơn nữa là "không đạt tiến độ". Thường là 5.',
      error: 'Dung sai là một số từ 0 đến 100. Nhập 5 cho 5 %.',
    },
    handVerdict: {
      title: 'Đánh giá điều chỉnh',
      prompt: 'Chỉ khi người phụ trách đánh giá khác kết quả tự tính. Chọn đánh giá, năm báo cáo và ghi lý do: đủ cả ba mới áp dụng. Cột "Đánh giá" vẫn giữ kết quả tự tính.',
      error: 'Chọn một đánh giá trong danh sách, hoặc xóa trống ô.',
    },
    handYear: {
      title: 'Năm điều chỉnh',
      prompt: 'Năm báo cáo mà đánh giá điều chỉnh áp dụng. Sang năm khác, điều chỉnh này thôi áp dụng.',
      error: 'Chọn một năm của kế hoạch trong danh sách, hoặc xóa trống ô.',
    },
    estimate: {
      title: 'Số liệu ước',
      prompt: (period: Period) =>
        `Ghi năm mà số liệu của dòng này còn là ước thực hiện, ví dụ ${String(period.firstYear)}. Nhiều năm thì cách nhau bằng dấu chấm phẩy. Có số chính thức thì nhập số đó và xóa năm ở ô này.`,
      error: (period: Period) => `Ô này chỉ ghi năm từ ${String(period.baseYear)} đến ${String(period.lastYear)}, ví dụ ${String(period.firstYear)}. Để trống nếu mọi số liệu là chính thức.`,
    },
    entryTitle: 'Số liệu thực hiện',
    prompts: {
      growth: 'Tốc độ tăng, %: 15,2 nghĩa là tăng 15,2 %; giảm thì ghi số âm.',
      share: 'Tỷ lệ, %: 95 % thì nhập 95 (không gõ dấu %). Từ 0 đến 100.',
      stock: 'Số có đến cuối năm: số nguyên, không âm.',
      flow: 'Số phát sinh trong năm: số nguyên, không âm.',
      amount: 'Số đo (tiền, diện tích, sản lượng …): không âm, có thể có số lẻ, ví dụ 85,5.',
      attainment: 'Chọn "Đạt" hoặc "Chưa đạt".',
      milestone: 'Chọn "Hoàn thành", "Đang làm" hoặc "Chưa làm".',
    } satisfies Readonly<Record<ValueKind, string>>,
    errorTitle: 'Số liệu chưa đúng',
    errors: {
      growth: 'Ô này nhận một số lớn hơn -100 (tốc độ tăng, %). Ví dụ tăng 15,2 % thì nhập 15,2. Bấm "Thử lại" để sửa hoặc "Hủy" để giữ giá trị cũ.',
      share: 'Ô này nhận một số từ 0 đến 100 (tỷ lệ, %). Ví dụ 95 % thì nhập 95. Bấm "Thử lại" để sửa hoặc "Hủy" để giữ giá trị cũ.',
      stock: 'Ô này nhận một số nguyên không âm (số có đến cuối năm). Bấm "Thử lại" để sửa hoặc "Hủy" để giữ giá trị cũ.',
      amount: 'Ô này nhận một số không âm, có thể có số lẻ. Ví dụ 85,5. Bấm "Thử lại" để sửa hoặc "Hủy" để giữ giá trị cũ.',
      flow: 'Ô này nhận một số nguyên không âm (số phát sinh trong năm). Bấm "Thử lại" để sửa hoặc "Hủy" để giữ giá trị cũ.',
      attainment: 'Ô này chỉ nhận "Đạt" hoặc "Chưa đạt". Chọn trong danh sách.',
      milestone: 'Ô này chỉ nhận "Hoàn thành", "Đang làm" hoặc "Chưa làm". Chọn trong danh sách.',
    } satisfies Readonly<Record<ValueKind, string>>,
  },
} as const;

/** "Số 5/KH-UBND" and "Ngày 12 …" as they go on in a sentence. */
function inSentence(text: string): string {
  return text.replace(/^(Số|Ngày)(?!\p{L})/u, (word) => word.toLocaleLowerCase('vi'));
}
