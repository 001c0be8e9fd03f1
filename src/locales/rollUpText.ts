/** The words of the workbook that rolls up many wards. It is read by the city, so it is in Vietnamese. */
export const ROLL_UP_TEXT = {
  title: 'Tổng hợp tình hình thực hiện kế hoạch',
  sheetNames: { wards: 'Tổng hợp', behind: 'Chỉ tiêu chậm' },
  wards: {
    heading: 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN KẾ HOẠCH',
    guide: (files: number, bad: number) =>
      bad === 0 ? `${String(files)} tệp. Mỗi hàng là một sổ; đánh giá theo năm báo cáo ghi trong sổ đó.` : `${String(files)} tệp, trong đó ${String(bad)} tệp không dùng được (xem cột Vấn đề). Đánh giá theo năm báo cáo ghi trong từng sổ.`,
    before: ['STT', 'Tệp', 'Nơi ban hành', 'Kế hoạch', 'Năm báo cáo'],
    after: ['Tổng số dòng', 'Tỷ lệ đúng tiến độ', 'Số liệu sai', 'Vấn đề'],
    total: 'Cộng',
  },
  behind: {
    heading: 'CHỈ TIÊU KHÔNG ĐẠT TIẾN ĐỘ HOẶC CÓ NGUY CƠ',
    guide: 'Theo thứ tự các tệp; trong mỗi tệp theo thứ tự của kế hoạch.',
    columns: ['Nơi ban hành', 'Tệp', 'Mã dòng', 'Chỉ tiêu', 'Cơ quan chủ trì', 'Đánh giá', 'Nhận định'],
    more: (left: number) => `… và ${String(left)} dòng nữa; xem trong tệp.`,
  },
} as const;
