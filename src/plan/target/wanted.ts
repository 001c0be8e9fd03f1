import type { Direction } from '../Plan';

/**
 * What a place wants less of. A bare figure of it is a ceiling: nobody promises "at least 2 % poor households". Syllables as
 * written, without capitals; the words may stand anywhere in a line's name.
 */
const UNWANTED = [
  'nghèo', 'cận nghèo', 'tái nghèo', 'thất nghiệp', 'thiếu việc làm', 'tử vong', 'chết', 'suy dinh dưỡng', 'thấp còi', 'nhẹ cân',
  'sinh con thứ', 'tăng dân số tự nhiên', 'tăng tự nhiên', 'phát triển dân số', 'tảo hôn', 'hôn nhân cận huyết', 'bạo lực', 'tai nạn', 'tội phạm',
  'phạm pháp', 'vi phạm', 'ma túy', 'ma tuý', 'tệ nạn', 'cháy', 'nổ', 'khiếu nại', 'đơn thư', 'mù chữ', 'bỏ học', 'lưu ban',
  'nợ xấu', 'nợ đọng', 'quá hạn', 'trễ hạn', 'thất thoát', 'thất thu', 'hao hụt', 'ô nhiễm', 'phát thải', 'nhà tạm', 'dột nát',
  'nhiễm bệnh', 'mắc bệnh', 'ca mắc', 'dịch bệnh', 'chi thường xuyên', 'tiêu hao', 'bội chi', 'nợ công', 'nợ thuế', 'yếu kém',
];

/** What is kept low by keeping it in check: prices, boys born for each hundred girls. */
const KEPT_LOW = ['lạm phát', 'giá tiêu dùng', 'cpi', 'giới tính khi sinh'];

/** What turns an unwanted thing into something wanted: solving crimes, leaving poverty, handling complaints. */
const AGAINST = [
  'giảm', 'thoát', 'khám phá', 'điều tra', 'giải quyết', 'xử lý', 'xử lí', 'phòng', 'chống', 'phòng chống', 'kiểm soát', 'ngăn',
  'xóa', 'xoá', 'không', 'không còn', 'không có', 'hỗ trợ', 'giúp', 'dạy nghề', 'bảo hiểm', 'thu hồi', 'khắc phục', 'cai nghiện',
  'điều trị', 'tiếp nhận', 'hòa giải', 'hoà giải', 'thanh toán', 'đạt chuẩn', 'được', 'cho vay', 'tư vấn', 'phát hiện', 'bắt',
];

/** The name as syllables without capitals, each between blanks. */
function wordsOf(name: string): string {
  return ` ${name.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\d]+/gu, ' ')} `;
}

function holds(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

const FALLS = / (giảm|hạ(?! tầng)) /u;
/** "… xuống (dưới)", or "còn" that the figure follows; not "không còn", "còn lại", "hộ còn khó khăn". */
const TO_LEVEL = / xuống (?!cấp )|(?<! (không|chẳng)) còn (?=$|\d|dưới |khoảng |tối đa |ở mức )/u;
const LEVEL_LEFT = /(?<! (không|chẳng)) còn $/u;

/**
 * Whether a name says that something falls to the level of its figure ("tỷ lệ hộ nghèo giảm còn"), and not by how much it
 * falls ("tỷ lệ giảm hộ nghèo").
 */
export function fallsToLevel(name: string): boolean {
  const words = wordsOf(name);
  const fall = words.search(FALLS);
  return LEVEL_LEFT.test(words) || (fall >= 0 && TO_LEVEL.test(words.slice(fall)));
}

/**
 * Which way is better for what a line measures, as far as its name tells; undefined where it does not, since most things
 * are wanted.
 *
 * | name                                        | better    |
 * |---------------------------------------------|-----------|
 * | Tỷ lệ hộ nghèo                              | atMost    |
 * | Số vụ tai nạn giao thông                    | atMost    |
 * | Tỷ lệ hộ nghèo giảm còn                     | atMost    |
 * | Tỷ lệ giảm hộ nghèo                         | undefined |
 * | Tỷ lệ khám phá tội phạm                     | undefined |
 */
export function wantedDirection(name: string): Direction | undefined {
  const words = wordsOf(name);
  if (fallsToLevel(name)) return 'atMost';
  if (holds(words, KEPT_LOW)) return holds(words, ['giảm']) ? undefined : 'atMost';
  return holds(words, UNWANTED) && !holds(words, AGAINST) ? 'atMost' : undefined;
}
