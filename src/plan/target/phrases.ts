import { withoutMarks } from './letters';

/** What a phrase means where it stands next to a figure. Elsewhere its words are words like others. */
export type Meaning =
  | '>=' | '>' | '<=' | '<' | '~'
  /** after the figure: "trở lên", "trở xuống" */
  | 'orMore' | 'orLess'
  | 'from' | 'to'
  /** "vượt": a floor, or how much more than what was asked */
  | 'pass'
  /** a level that is reached: "đạt", "chiếm", "là" */
  | 'reach'
  /** a level that is come up or down to: "lên", "tăng lên", "còn" */
  | 'upTo' | 'raisedTo' | 'loweredTo'
  /** the amount of a change: "tăng", "giảm" */
  | 'increase' | 'decrease'
  | 'average' | 'annual' | 'total'
  /** within the term: of what can be added up the sum, of a share nothing */
  | 'term'
  /** a year without its number: "đến cuối nhiệm kỳ" */
  | 'termEnd'
  /** must be followed by a year */
  | 'yearLead' | 'beforeYear'
  | 'strive' | 'ofWhich' | 'versus' | 'none' | 'reachAndPass'
  /** the beginning of a remark in brackets: "theo", "trừ" */
  | 'remark'
  /** what is said of the things counted: "được", "hoàn thành" */
  | 'predicate'
  | 'and'
  /** words that say nothing about the figure: "định hướng" */
  | 'filler';

/** The vocabulary of targets. A longer phrase wins over a shorter one. */
const PHRASES: Readonly<Record<Meaning, readonly string[]>> = {
  '>=': [
    'ít nhất', 'tối thiểu', 'không thấp hơn', 'không dưới', 'không ít hơn', 'không nhỏ hơn', 'không kém', 'thấp nhất',
    'lớn hơn hoặc bằng',
  ],
  '>': ['trên', 'hơn', 'lớn hơn', 'cao hơn', 'nhiều hơn', 'vượt trên', 'vượt mức'],
  '<=': [
    'không quá', 'tối đa', 'không vượt quá', 'không vượt', 'không cao hơn', 'không lớn hơn', 'không nhiều hơn',
    'không hơn', 'không trên', 'nhiều nhất', 'cao nhất', 'nhỏ hơn hoặc bằng',
  ],
  '<': ['dưới', 'nhỏ hơn', 'thấp hơn', 'ít hơn', 'chưa đến', 'không đến', 'không tới', 'chưa tới'],
  '~': ['khoảng', 'gần', 'xấp xỉ', 'chừng', 'ước', 'dự ước', 'ước đạt', 'ước khoảng', 'dự kiến'],
  orMore: ['trở lên', 'trở đi', 'hoặc hơn'],
  orLess: ['trở xuống'],
  from: ['từ'],
  to: ['đến', 'tới'],
  pass: ['vượt'],
  reach: [
    'đạt', 'đạt mức', 'đạt tỷ lệ', 'đạt tỉ lệ', 'đạt được', 'có', 'chiếm', 'chiếm tỷ lệ', 'là', 'bằng', 'ở mức', 'mức',
    'để đạt', 'duy trì', 'giữ',
  ],
  upTo: ['lên', 'lên đến', 'lên tới'],
  raisedTo: ['tăng lên', 'nâng lên', 'tăng lên đến', 'nâng lên đến'],
  loweredTo: [
    'còn', 'chỉ còn', 'giảm còn', 'xuống', 'xuống còn', 'giảm xuống', 'giảm xuống còn', 'hạ xuống', 'hạ xuống còn',
  ],
  increase: ['tăng', 'tăng thêm', 'gấp', 'tăng gấp', 'tăng trưởng', 'tăng khoảng'],
  decrease: ['giảm', 'giảm bớt', 'giảm thêm'],
  average: ['bình quân', 'trung bình', 'bq', 'tb'],
  annual: ['hàng năm', 'hằng năm', 'mỗi năm', 'bình quân năm', 'bq năm', 'từng năm', 'một năm', 'hàng năm từ'],
  total: ['cả giai đoạn', 'trong cả giai đoạn', 'cả nhiệm kỳ', 'trong cả nhiệm kỳ', 'toàn giai đoạn', 'toàn nhiệm kỳ', 'lũy kế', 'luỹ kế', 'cộng dồn'],
  term: [
    'trong nhiệm kỳ', 'trong nhiệm kỳ này', 'trong nhiệm kỳ tới', 'trong suốt nhiệm kỳ', 'suốt nhiệm kỳ', 'mỗi nhiệm kỳ', 'trong toàn nhiệm kỳ',
    'trong giai đoạn', 'trong giai đoạn này', 'trong giai đoạn tới', 'trong suốt giai đoạn', 'trong kỳ kế hoạch', 'trong thời kỳ kế hoạch',
    'toàn khóa', 'toàn khoá', 'trong nhiệm kì', 'trong cả thời kỳ',
  ],
  termEnd: [
    'đến cuối nhiệm kỳ', 'cuối nhiệm kỳ', 'đến hết nhiệm kỳ', 'hết nhiệm kỳ', 'cuối kỳ', 'đến cuối kỳ',
    'đến cuối giai đoạn', 'cuối giai đoạn', 'đến cuối năm', 'đến hết năm',
  ],
  yearLead: [
    'năm', 'đến năm', 'tới năm', 'vào năm', 'trong năm', 'từ năm', 'cuối năm', 'hết năm', 'vào cuối năm',
    'đến cuối năm', 'đến hết năm', 'tới cuối năm', 'trước hết năm', 'giai đoạn', 'trong giai đoạn', 'thời kỳ',
    'nhiệm kỳ',
    'trong nhiệm kỳ', 'kỳ', 'tầm nhìn đến năm', 'đến', 'cuối', 'đến cuối', 'vào cuối', 'đến hết', 'các năm', 'giai đoạn năm',
  ],
  beforeYear: ['trước năm', 'trước'],
  strive: ['phấn đấu', 'phấn đấu đạt', 'phấn đấu đến', 'mục tiêu', 'quyết tâm'],
  ofWhich: ['trong đó', 'trong đó có', 'trong đó riêng', 'riêng', 'bao gồm', 'cụ thể'],
  versus: ['so với', 'so cùng kỳ', 'so'],
  none: ['không còn', 'không có', 'không để', 'không để xảy ra', 'không phát sinh', 'không xảy ra'],
  reachAndPass: ['đạt và vượt', 'hoàn thành và vượt', 'đạt hoặc vượt'],
  remark: [
    'giá so sánh', 'giá cố định', 'giá hiện hành', 'theo', 'do', 'trừ', 'tính', 'kể cả', 'không tính', 'không kể', 'không bao gồm', 'bao gồm cả', 'căn cứ', 'nếu',
  ],
  predicate: [
    'được', 'hoàn thành', 'đúng hạn', 'trước hạn', 'đúng và trước hạn', 'đăng ký', 'trồng', 'tham gia', 'thực hiện',
    'bị',
    'đảm bảo', 'bảo đảm', 'triển khai', 'trang bị', 'sử dụng', 'hài lòng', 'tốt nghiệp', 'áp dụng', 'xây dựng',
    'tổ chức thực hiện',
  ],
  and: ['và'],
  filler: ['định hướng', 'tầm nhìn', 'ngay', 'đều', 'riêng biệt'],
};

/** Phrases that are recognised without their marks too, in a text that has no mark at all. Short ones mean too much else. */
const WITHOUT_MARKS: readonly string[] = [
  'ít nhất', 'tối thiểu', 'không thấp hơn', 'không dưới', 'không ít hơn', 'trên', 'hơn', 'không quá', 'tối đa',
  'không vượt quá', 'không cao hơn', 'không lớn hơn', 'dưới', 'khoảng', 'trở lên', 'trở xuống', 'từ', 'đạt', 'phấn đấu',
  'hàng năm', 'hằng năm', 'mỗi năm', 'đến năm', 'vào năm', 'năm', 'giảm còn', 'không còn', 'bình quân', 'tăng', 'giảm',
];

/** What counts only where a year follows. */
export const LEADS_TO_YEAR: readonly Meaning[] = ['yearLead', 'beforeYear'];

export interface Entry {
  readonly words: readonly string[];
  readonly means: Meaning;
}

type Table = ReadonlyMap<string, readonly Entry[]>;

function tableOf(entries: readonly Entry[]): Table {
  const table = new Map<string, Entry[]>();
  // "đến" before a year is tried before "đến" in a range.
  const rank = ({ words, means }: Entry) => words.length * 2 + (LEADS_TO_YEAR.includes(means) ? 1 : 0);
  for (const entry of [...entries].sort((left, right) => rank(right) - rank(left))) {
    const first = entry.words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), entry]);
  }
  return table;
}

/** All phrases as they are written rightly. */
export const MARKED: readonly Entry[] = Object.entries(PHRASES).flatMap(([means, phrases]) =>
  phrases.map((phrase) => ({ words: phrase.split(' '), means: means as Meaning })),
);

const UNMARKED: readonly Entry[] = MARKED.filter(({ words }) => WITHOUT_MARKS.includes(words.join(' '))).map(
  ({ words, means }) => ({ words: words.map(withoutMarks), means }),
);

const TABLES = { marked: tableOf(MARKED), unmarked: tableOf(UNMARKED) };

/** The phrases that begin with the word, longest first. */
export function phrasesFrom(word: string, marks: 'marked' | 'unmarked'): readonly Entry[] {
  return TABLES[marks].get(word) ?? [];
}
