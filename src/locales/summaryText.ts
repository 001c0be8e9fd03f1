import type { Period } from '../plan/Plan';

/** The words of the summary sheet. It is Vietnamese whatever language the pane speaks, as the rest of the workbook is. */
export const SUMMARY_TEXT = {
  title: 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN CHỈ TIÊU',
  reportingYear: ' – Năm báo cáo ',
  yearProblem: ({ firstYear, lastYear }: Period) => `Chọn năm báo cáo từ ${String(firstYear)} đến ${String(lastYear)} ở trang Phụ lục`,
  counts: {
    heading: 'Số lượng theo đánh giá',
    lines: 'Dòng chỉ tiêu',
    indicators: 'Chỉ tiêu (theo dòng xấu nhất)',
    total: 'Cộng',
    note: 'Trong đó ',
    byHand: ' dòng do người phụ trách đặt đánh giá; ',
    owed: ' dòng còn nợ giải trình; ',
    estimates: ' dòng dùng số ước thực hiện.',
    retired: { before: ' Không tính ', after: ' dòng ngừng theo dõi.' },
  },
  tasks: { heading: 'Đề án, nhiệm vụ', count: 'Số lượng' },
  agencies: { heading: 'Theo cơ quan chủ trì', agency: 'Cơ quan chủ trì', owed: 'Nợ giải trình (dòng)' },
  bars: { title: 'Số dòng chỉ tiêu theo đánh giá của từng cơ quan chủ trì' },
  trend: {
    heading: 'Xu hướng của một dòng',
    choice: 'Chọn dòng:',
    year: 'Năm',
    actual: 'Thực hiện',
    target: 'Mục tiêu',
    title: 'Thực hiện so với mục tiêu qua các năm',
    validation: {
      title: 'Dòng xem xu hướng',
      message: 'Chọn một dòng trong danh sách: bảng và biểu đồ bên dưới đổi theo.',
      error: 'Chọn một dòng trong danh sách.',
    },
  },
  progress: {
    heading: 'Tiến độ các mục tiêu có hạn',
    columns: ['STT', 'Nội dung', 'Ban đầu', 'Hiện nay', 'Mục tiêu', 'Hạn', 'Đã đi được', 'Dự báo đến hạn', 'Nhịp cần mỗi năm', 'Dự báo bằng lời'],
  },
  list: {
    heading: 'Các dòng không đạt tiến độ hoặc có nguy cơ',
    none: 'Không có dòng nào không đạt tiến độ hoặc có nguy cơ.',
    found: { before: 'Có ', after: ' dòng, xếp từ xấu nhất' },
    more: { before: '; còn ', after: ' dòng nữa không đủ chỗ: lọc cột Đánh giá ở trang Phụ lục.' },
    columns: ['STT', 'Nội dung', 'Đánh giá', 'Giải thích', 'Cơ quan chủ trì', 'Giải trình'],
    computed: '; tự tính: ',
    owed: '✎ Còn nợ giải trình',
  },
} as const;
