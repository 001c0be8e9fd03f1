import type { TargetProblem, TargetProblemCode, TargetWarning, TargetWarningCode } from '../plan/target';
import type { Language } from './language';

type Words<Code extends string> = Readonly<Record<Code, (piece: string) => string>>;

const PROBLEMS: Readonly<Record<Language, Words<TargetProblemCode>>> = {
  vi: {
    empty: () => 'không có chữ hay số nào; ghi mục tiêu vào đây',
    tooLong: () => 'dài quá, không phải mục tiêu; ghi lại cho gọn',
    spreadsheetError: (piece) => `“${piece}” là lỗi công thức của bảng tính; ghi lại số`,
    formula: (piece) => `“${piece}” là công thức; ghi con số`,
    date: (piece) => `“${piece}” là ngày tháng, có thể Excel đã đổi từ số; ghi lại, ví dụ 4/9 thôn`,
    badNumber: (piece) => `không đọc được số “${piece}”; ghi như 1.234,5`,
    letterInNumber: (piece) => `“${piece}” có chữ cái lẫn trong số; gõ lại số`,
    spoiltWord: (piece) => `“${piece}” gõ sai hoặc sai bảng mã; gõ lại từ này`,
    unexpectedCharacter: (piece) => `có ký tự lạ “${piece}”; xóa hoặc gõ lại`,
    signWithoutNumber: (piece) => `“${piece}” không có số đi kèm; ghi thêm số`,
    unknownSign: (piece) => `không hiểu dấu “${piece}”; dùng ≥ hoặc ≤`,
    conflictingSigns: (piece) => `“${piece}” có hai dấu trái nhau; chỉ giữ một`,
    rangeReversed: (piece) => `khoảng “${piece}” ghi số lớn trước số nhỏ; ghi lại`,
    unclearRange: (piece) => `không rõ khoảng “${piece}”; ghi hai số, ví dụ 10 - 20`,
    twoFigures: (piece) => `có hai số trong “${piece}” mà không rõ số nào là mục tiêu; ghi lại một số`,
    stretchNotBetter: (piece) => `mức phấn đấu trong “${piece}” không hơn mức yêu cầu; ghi lại`,
    severalTargets: (piece) => `trong ô có nhiều mục tiêu (“${piece}” …); tách thành nhiều dòng hoặc chỉ giữ một`,
    noFigure: (piece) => `“${piece}” không có con số mà dòng này đo bằng số; ghi số hoặc chọn lại loại`,
    notForKind: (piece) => `“${piece}” không phải mục tiêu của loại chỉ tiêu ghi ở dòng này; ghi lại mục tiêu hoặc chọn loại khác`,
    unitDiffers: (piece) => `đơn vị trong “${piece}” khác đơn vị tính của dòng; sửa một trong hai`,
    changeNotLevel: (piece) => `“${piece}” là mức tăng, giảm, còn dòng này đo mức đạt được; ghi mức phải đạt`,
    averageOrEachYear: (piece) => `“${piece}” là bình quân các năm, hay năm nào cũng phải đạt?`,
    growthByEnd: (piece) => `tốc độ tăng “${piece}” là của năm cuối, của bình quân các năm, hay là mức phấn đấu?`,
    dueMissing: (piece) => `“${piece}” không nói hoàn thành năm nào; ghi thêm năm`,
    dueOutsidePeriod: (piece) => `năm trong “${piece}” nằm ngoài giai đoạn của kế hoạch; sửa năm hoặc giai đoạn`,
    columnOutsidePeriod: (piece) => `cột của năm ${piece} nằm ngoài giai đoạn của kế hoạch; sửa năm của cột, sửa giai đoạn, hoặc chọn bỏ qua cột này`,
    boundNotValid: (piece) => `mức “${piece}” không thể có với loại chỉ tiêu này; sửa số hoặc chọn lại loại`,
  },
  en: {
    empty: () => 'there is neither word nor figure; write the target here',
    tooLong: () => 'is too long for a target; write it shorter',
    spreadsheetError: (piece) => `“${piece}” is a spreadsheet’s error; type the figure`,
    formula: (piece) => `“${piece}” is a formula; type the figure`,
    date: (piece) => `“${piece}” is a date, perhaps made by Excel; type it again, e.g. 4/9 thôn`,
    badNumber: (piece) => `the number “${piece}” cannot be read; write it like 1.234,5`,
    letterInNumber: (piece) => `“${piece}” has a letter among its digits; type the number again`,
    spoiltWord: (piece) => `“${piece}” is misspelt or in an old encoding; type the word again`,
    unexpectedCharacter: (piece) => `there is a strange character “${piece}”; delete or retype it`,
    signWithoutNumber: (piece) => `“${piece}” has no number; add it`,
    unknownSign: (piece) => `the sign “${piece}” is not known; use ≥ or ≤`,
    conflictingSigns: (piece) => `“${piece}” has two signs that contradict; keep one`,
    rangeReversed: (piece) => `the range “${piece}” begins with its higher number; turn it round`,
    unclearRange: (piece) => `the range “${piece}” is unclear; write two numbers, e.g. 10 - 20`,
    twoFigures: (piece) => `“${piece}” has two figures and does not tell which is the target; write one`,
    stretchNotBetter: (piece) => `the further goal in “${piece}” is no better than the target; write it again`,
    severalTargets: (piece) => `the cell has several targets (“${piece}” …); make lines of them or keep one`,
    noFigure: (piece) => `“${piece}” has no figure, but the line is measured by one; add it or choose another kind`,
    notForKind: (piece) => `“${piece}” is no target of a line of this kind; write it anew or choose another kind`,
    unitDiffers: (piece) => `the unit in “${piece}” is not the line’s; mend one of them`,
    changeNotLevel: (piece) => `“${piece}” is a rise or fall, but the line measures a level; write the level`,
    averageOrEachYear: (piece) => `is “${piece}” an average over the years, or must each year reach it?`,
    growthByEnd: (piece) => `is the growth “${piece}” that of the last year, the average of the years, or a further goal?`,
    dueMissing: (piece) => `“${piece}” does not say by which year; add it`,
    dueOutsidePeriod: (piece) => `the year in “${piece}” is none of the plan’s; mend the year or the period`,
    columnOutsidePeriod: (piece) => `the column of the year ${piece} is outside the plan’s period; mend its year or the period, or leave the column out`,
    boundNotValid: (piece) => `“${piece}” is not possible for this kind; mend the figure or choose another kind`,
  },
};

const WARNINGS: Readonly<Record<Language, Words<TargetWarningCode>>> = {
  vi: {
    swappedSign: (piece) => `dấu “${piece}” được hiểu là ≥ hoặc ≤`,
    decimalPoint: (piece) => `dấu chấm trong “${piece}” được hiểu là dấu phẩy thập phân`,
    blankGroups: (piece) => `khoảng trắng trong “${piece}” được hiểu là dấu ngăn hàng nghìn`,
    ambiguousNumber: (piece) => `“${piece}” cũng có thể là số hàng nghìn; hãy xem lại`,
    noMarks: (piece) => `“${piece}” viết không dấu; hãy xem đã hiểu đúng chưa`,
    doubledPercent: (piece) => `“${piece}” có hai dấu %`,
    openFrom: (piece) => `“${piece}” được hiểu là “trở lên”`,
    figureInWords: (piece) => `số trong “${piece}” không được coi là mục tiêu`,
    maybeDate: (piece) => `“${piece}” có thể là ngày tháng; được hiểu là phân số`,
    beforeYear: (piece) => `“${piece}” được hiểu là chậm nhất trong năm đó; nếu phải xong từ năm trước thì sửa lại`,
    maybeYear: (piece) => `“${piece}” được hiểu là năm`,
    periodTotal: (piece) => `“${piece}” được hiểu là cộng dồn các năm của giai đoạn`,
    misspelt: (piece) => `“${piece}” có thể gõ sai dấu; hãy xem đã hiểu đúng chưa`,
  },
  en: {
    swappedSign: (piece) => `the sign “${piece}” was read as ≥ or ≤`,
    decimalPoint: (piece) => `the point in “${piece}” was read as a decimal comma`,
    blankGroups: (piece) => `the blank in “${piece}” was read as a mark of thousands`,
    ambiguousNumber: (piece) => `“${piece}” can also be a number of thousands; look again`,
    noMarks: (piece) => `“${piece}” has no marks; look whether it was understood`,
    doubledPercent: (piece) => `“${piece}” has two signs of percent`,
    openFrom: (piece) => `“${piece}” was read as “or more”`,
    figureInWords: (piece) => `the number in “${piece}” was not taken for a target`,
    maybeDate: (piece) => `“${piece}” may be a date; it was read as a fraction`,
    beforeYear: (piece) => `“${piece}” was read as within that year; mend it if the year before is meant`,
    maybeYear: (piece) => `“${piece}” was read as a year`,
    periodTotal: (piece) => `“${piece}” was read as the sum over the years of the period`,
    misspelt: (piece) => `“${piece}” may be misspelt; look whether it was understood`,
  },
};

const LONGEST_PIECE = 60;

/** The place of a text that is meant, or the whole text where the place is empty. */
function pieceOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const piece = text.slice(start, end).trim();
  const shown = piece === '' ? text.trim() : piece;
  return shown.length > LONGEST_PIECE ? `${shown.slice(0, LONGEST_PIECE).trimEnd()}…` : shown;
}

/** Why a target's text gives no rule, and what to do: a clause that can follow a colon. @param text the text that was read */
export function targetProblemText({ code, at }: TargetProblem, text: string, language: Language): string {
  const whole = code === 'averageOrEachYear' || code === 'growthByEnd' || code === 'unitDiffers' || code === 'twoFigures';
  return PROBLEMS[language][code](pieceOf(text, whole ? { start: 0, end: text.length } : at));
}

/** What is odd about a target's text that could be read. @param text the text that was read */
export function targetWarningText({ code, at }: TargetWarning, text: string, language: Language): string {
  return WARNINGS[language][code](pieceOf(text, at));
}
