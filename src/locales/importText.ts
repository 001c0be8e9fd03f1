import type { LineDraft } from '../plan/lineDraft';
import type { Doubt, DoubtChoice, DoubtCode, RowKind } from '../plan/import/types';
import type { Language } from './language';
import { directionText, kindText, rulesText } from './ruleText';
import { targetProblemText, targetWarningText } from './targetProblemText';

type DoubtWords = Readonly<Record<Exclude<DoubtCode, 'target' | 'targetWarning'>, string>>;

interface ImportWords {
  readonly doubts: DoubtWords;
  readonly target: string;
  readonly rowKinds: Readonly<Record<RowKind, string>>;
  readonly yearly: Readonly<Record<'average' | 'eachYear', string>>;
  readonly split: (count: number) => string;
  readonly together: string;
  readonly lead: (name: string) => string;
  readonly noRules: string;
  /** Over which years a figure counts is not clear, and there is one way to see it, or none. */
  readonly oneWay: string;
  readonly noWay: string;
  readonly accept: string;
}

const WORDS: Readonly<Record<Language, ImportWords>> = {
  vi: {
    doubts: {
      partLeftOut: 'Phần này chỉ được giữ trong lời văn của mục tiêu, không được theo dõi; nếu cần thì ghi thêm một dòng riêng',
      noTarget: 'Chưa có mục tiêu: ghi mục tiêu, hoặc chọn hàng này là tiêu đề hay bỏ qua',
      kindUnclear: 'Chưa rõ loại chỉ tiêu: chọn một loại',
      overWhichYears: 'Chưa rõ con số tính cho những năm nào: chọn một cách hiểu',
      directionFromName: 'Mục tiêu không có dấu ≥ hay ≤; theo tên gọi thì càng thấp càng tốt. Hãy xem lại',
      directionFromBase: 'Mục tiêu thấp hơn số liệu năm gốc mà không có dấu ≥ hay ≤: xem phải lấy ≥ hay ≤',
      severalLines: 'Hàng này nêu nhiều chỉ tiêu: tách thành từng dòng hay để một dòng?',
      comparisonLeftOut: 'Số phần trăm cạnh một mức tuyệt đối là mức tăng nên không thành mục tiêu của dòng này; nếu cần theo dõi thì thêm một dòng',
      stretchLeftOut: 'Mức phấn đấu này không hơn mục tiêu, không đọc được, hoặc không rõ là của mục tiêu nào, nên chỉ giữ ở ghi chú',
      unitMissing: 'Thiếu đơn vị tính: ghi thêm nếu cần',
      leadMissing: 'Thiếu cơ quan chủ trì: ghi tên cơ quan',
      leadFromAbove: 'Ô cơ quan chủ trì để trống, lấy theo hàng trên. Hãy xem lại',
      leadUnclear: 'Ô cơ quan chủ trì không chỉ ghi tên cơ quan: ghi lại cơ quan chủ trì và cơ quan phối hợp',
      columnsUnclear: 'Văn bản không rõ ô nào thuộc cột nào: xem các ô đã xếp đúng cột chưa',
      rowUnclear: 'Chưa chắc đây là chỉ tiêu, tiêu đề hay phần nối của hàng trên: hãy xem lại',
      nameMissing: 'Thiếu tên chỉ tiêu: ghi tên',
      nameTwice: 'Tên này trùng với một hàng khác trong cùng chỉ tiêu: hãy xem lại',
    },
    target: 'Mục tiêu',
    rowKinds: {
      section: 'Tiêu đề phần',
      indicator: 'Chỉ tiêu',
      under: 'Dòng con của chỉ tiêu trên',
      continued: 'Phần nối của hàng trên',
      total: 'Hàng tổng cộng',
      ignored: 'Bỏ qua',
    },
    yearly: { average: 'Bình quân các năm', eachYear: 'Năm nào cũng phải đạt' },
    split: (count) => `Tách thành ${String(count)} dòng`,
    together: 'Để một dòng',
    lead: (name) => `Chủ trì: ${name}`,
    noRules: 'chưa có quy tắc',
    oneWay: 'Chưa rõ con số tính cho những năm nào: nếu đúng như cách hiểu dưới đây thì chọn, không thì ghi rõ trong ô mục tiêu, ví dụ “bình quân mỗi năm 50”',
    noWay: 'Chưa rõ con số tính cho những năm nào: ghi rõ trong ô mục tiêu, ví dụ “đến năm 2030 đạt 50” hoặc “bình quân mỗi năm 50”',
    accept: 'Đã xem, đúng',
  },
  en: {
    doubts: {
      partLeftOut: 'This part is kept in the target’s text alone and is not assessed; add a line of its own if it should be',
      noTarget: 'No target: write it, or say that the row is a heading or to be left out',
      kindUnclear: 'The kind of figure is not clear: choose one',
      overWhichYears: 'It is not clear over which years the figure counts: choose how to read it',
      directionFromName: 'The target has neither ≥ nor ≤; by its name, less is better. Please check',
      directionFromBase: 'The target lies below the figure of the base year and has neither ≥ nor ≤: see which of them is meant',
      severalLines: 'The row names several things: a line for each, or one line?',
      comparisonLeftOut: 'A figure of percent beside an amount is its growth and no target of this line; add a line if it is to be followed',
      stretchLeftOut: 'This further goal is no better than the target, cannot be read, or could belong to several targets; it is kept as a remark alone',
      unitMissing: 'The unit is missing: add it if there is one',
      leadMissing: 'The lead agency is missing: write its name',
      leadFromAbove: 'The lead’s cell is blank; the row above was followed. Please check',
      leadUnclear: 'The lead’s cell says more than names: write who leads and who takes part',
      columnsUnclear: 'The text does not tell its columns: check that each cell is in the right one',
      rowUnclear: 'It is not certain whether this is a line, a heading or the rest of the row above: please check',
      nameMissing: 'The name is missing: write it',
      nameTwice: 'Another row of the same indicator has this name: please check',
    },
    target: 'Target',
    rowKinds: {
      section: 'Heading',
      indicator: 'Indicator',
      under: 'Line under the indicator above',
      continued: 'Rest of the row above',
      total: 'Total',
      ignored: 'Left out',
    },
    yearly: { average: 'Average over the years', eachYear: 'Must be reached every year' },
    split: (count) => `${String(count)} lines`,
    together: 'One line',
    lead: (name) => `Lead: ${name}`,
    noRules: 'no rule yet',
    oneWay: 'It is not clear over which years the figure counts: choose the reading below if it is right, or else write it into the target, e.g. “bình quân mỗi năm 50”',
    noWay: 'It is not clear over which years the figure counts: write it into the target, e.g. “đến năm 2030 đạt 50” or “bình quân mỗi năm 50”',
    accept: 'Checked, correct',
  },
};

/** What is doubtful, and what to do. */
export function doubtText(doubt: Doubt, language: Language): string {
  const words = WORDS[language];
  const { code, text = '', problem, warning, choices } = doubt;
  if (code === 'target') return `${words.target}: ${problem === undefined ? words.noRules : targetProblemText(problem, text, language)}`;
  if (code === 'targetWarning') return `${words.target}: ${warning === undefined ? text : targetWarningText(warning, text, language)}`;
  if (code === 'partLeftOut' || code === 'comparisonLeftOut' || code === 'stretchLeftOut') return `“${text}”: ${words.doubts[code]}`;
  if (code === 'overWhichYears' && choices.length < 2) return choices.length === 0 ? words.noWay : words.oneWay;
  return words.doubts[code];
}

/** The lines of a row in words, for a choice: what it would be. */
function linesText({ lines, isRenamed = false }: DoubtChoice, language: Language): string {
  if (lines.every(({ rules }) => rules.length === 0)) return lines.length > 1 ? lines.map(({ name }) => name).join(' · ') : '';
  const several = lines.length > 1 || isRenamed;
  return lines
    .map(({ name, rules, unit, kind }) => {
      const said = rules.length === 0 ? WORDS[language].noRules : rulesText(rules, unit, language, kind);
      return several ? `${name}: ${said}` : said;
    })
    .join(' · ');
}

/** Some figures are floors and some are ceilings. */
function isMixed(lines: readonly LineDraft[]): boolean {
  return new Set(lines.flatMap(({ rules }) => rules.flatMap((rule) => ('direction' in rule ? [rule.direction] : [])))).size > 1;
}

/** One way to settle a doubt, with what the row would then be: "Tỷ lệ (%): Đến hết năm 2030 ≥ 95 %". */
export function choiceText(choice: DoubtChoice, language: Language): string {
  const { answer, lines } = choice;
  const words = WORDS[language];
  const rules = linesText(choice, language);
  const after = (what: string): string => (rules === '' ? what : `${what}: ${rules}`);
  if (answer.as !== undefined) return words.rowKinds[answer.as];
  if (answer.kind !== undefined) return after(kindText(answer.kind, language));
  if (answer.yearly !== undefined) return after(words.yearly[answer.yearly]);
  // Rules whose texts say the other direction would contradict a heading.
  if (answer.direction !== undefined) return rules !== '' && isMixed(lines) ? rules : after(directionText(answer.direction, language));
  if (answer.split !== undefined) return after(answer.split ? words.split(lines.length) : words.together);
  if (answer.lead !== undefined) return words.lead(answer.lead);
  if (answer.accepted !== undefined) return words.accept;
  return rules;
}

/** What a row of the table is, in words. */
export function rowKindText(kind: RowKind, language: Language): string {
  return WORDS[language].rowKinds[kind];
}
