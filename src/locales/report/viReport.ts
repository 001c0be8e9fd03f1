import type { ReportMessages } from './reportMessages';

export const viReport: ReportMessages = {
  heading: 'Báo cáo',
  noTable: 'Tệp này chưa có bảng chỉ tiêu. Vào phần Bắt đầu để lập bảng.',
  intro: 'Chọn năm và phạm vi. Bài báo cáo bên dưới và trang báo cáo lấy số liệu đang có trong bảng.',
  year: 'Năm',
  scope: 'Phạm vi',
  wholePlan: 'Toàn bộ kế hoạch',
  copy: 'Sao chép cho Word',
  copyTip: 'Sao chép bài báo cáo; dán vào Word giữ nguyên phông và căn lề.',
  copied: 'Đã sao chép bài báo cáo. Mở Word và dán.',
  selected: 'Đã bôi đen bài báo cáo: bấm Ctrl+C để sao chép, rồi dán vào Word.',
  made: (sheet) => `Đã lập trang “${sheet}”, sẵn để in.`,
  pdfHint: 'PDF gồm mọi trang đang hiện của tệp.',
  pdfName: (year) => `so-chi-tieu-${String(year)}.pdf`,
  pdfSaved: 'Đã lấy PDF; trình duyệt đang tải về.',
  outlook: (count) => `Triển vọng (${String(count)})`,
  outlookHint: 'Mục tiêu có thời hạn, mục tiêu thiếu nhiều nhất đứng đầu.',
  noOutlook: 'Không còn mục tiêu có thời hạn nào sau năm này.',
  line: (id) => `Dòng ${id}`,
  text: 'Bài báo cáo',
  textHint: 'Lấy theo số liệu của lần kiểm tra mới nhất; sửa số liệu trong bảng thì bài đổi theo.',
};
