import type { Language } from './language';

/**
 * Why a file that was given cannot be read as a workbook of ours. Codes are data; this file alone says them in words,
 * which is why the list of them stands here.
 */
export type FileProblem =
  /** Not an Office file of any kind. */
  | { readonly code: 'notAZip' }
  /** It needs a password to be opened. */
  | { readonly code: 'encrypted' }
  /** The format before 2007. */
  | { readonly code: 'oldXls' }
  /** It ends before its end: half a download. */
  | { readonly code: 'truncated' }
  /** A part of it is not what its own table of contents says, or is not XML. */
  | { readonly code: 'corrupted'; readonly part: string }
  | { readonly code: 'tooLarge'; readonly limitMegabytes: number }
  | { readonly code: 'tooManyParts'; readonly limit: number }
  /** It would unpack to far more than a workbook ever holds. */
  | { readonly code: 'bombSuspected' }
  /** It carries declarations that no spreadsheet program writes, and that can be used to do harm. */
  | { readonly code: 'doctype'; readonly part: string }
  /** A zip, but no .xlsx: a text document, an OpenDocument sheet, a binary workbook. */
  | { readonly code: 'notAWorkbook' }
  /** A workbook, but none that was laid out by this program. */
  | { readonly code: 'noBook' }
  /** A workbook of ours in which names that lead to its parts are gone or lead nowhere. */
  | { readonly code: 'damaged'; readonly names: readonly string[] }
  /** A name of ours leads to cells beyond any table. */
  | { readonly code: 'cellsOutOfBounds'; readonly name: string }
  | { readonly code: 'tooManyCells'; readonly sheet: string }
  | { readonly code: 'tooManyMerges'; readonly sheet: string };

/** Why a file cannot be read as a copy that came back. */
export type ReturnedFileProblem =
  | FileProblem
  /** A whole workbook or another table of ours, but no copy that was handed out. */
  | { readonly code: 'notACopy' }
  /** A copy whose own facts or sent values are gone or were edited. */
  | { readonly code: 'copyDamaged'; readonly parts: readonly string[] }
  /** A workbook of ours whose plan cannot be read. */
  | { readonly code: 'planUnreadable' }
  /** It took longer than any workbook of ours; reading was stopped. */
  | { readonly code: 'tooSlow' };

export type FileProblemCode = FileProblem['code'];
export type ReturnedFileProblemCode = ReturnedFileProblem['code'];

/** What is wrong, then what to do about it. */
interface Words {
  readonly what: string;
  readonly todo: string;
}

type Of<Code extends ReturnedFileProblemCode> = Extract<ReturnedFileProblem, { readonly code: Code }>;

type AllWords = { readonly [Code in ReturnedFileProblemCode]: (problem: Of<Code>) => Words };

const VI: AllWords = {
  notAZip: () => ({ what: 'Tệp này không phải tệp Excel.', todo: 'Mở tệp bằng Excel, chọn Lưu thành dạng “Excel Workbook (.xlsx)” rồi đưa lại.' }),
  encrypted: () => ({ what: 'Tệp này có mật khẩu mở.', todo: 'Mở bằng Excel, bỏ mật khẩu ở Tệp › Thông tin › Bảo vệ sổ làm việc, lưu rồi đưa lại.' }),
  oldXls: () => ({ what: 'Tệp này ở dạng Excel cũ (.xls).', todo: 'Mở bằng Excel, chọn Lưu thành dạng “Excel Workbook (.xlsx)” rồi đưa lại.' }),
  truncated: () => ({ what: 'Tệp này bị thiếu phần cuối.', todo: 'Tải lại tệp từ thư hoặc xin cơ quan gửi lại.' }),
  corrupted: ({ part }) => ({ what: `Tệp này bị hỏng (phần “${part}”).`, todo: 'Mở bằng Excel để Excel sửa, lưu lại rồi đưa lại; nếu không mở được thì xin gửi lại.' }),
  tooLarge: ({ limitMegabytes }) => ({ what: `Tệp này lớn hơn ${String(limitMegabytes)} MB.`, todo: 'Xóa hình ảnh và các trang không liên quan, lưu lại rồi đưa lại.' }),
  tooManyParts: ({ limit }) => ({ what: `Tệp này có hơn ${String(limit)} phần bên trong.`, todo: 'Xóa hình ảnh và các trang không liên quan, lưu lại rồi đưa lại.' }),
  bombSuspected: () => ({ what: 'Tệp này khi mở ra lớn bất thường, có thể được làm để gây hại.', todo: 'Không mở tệp này; hỏi lại cơ quan đã gửi.' }),
  doctype: ({ part }) => ({ what: `Tệp này có khai báo lạ mà Excel không bao giờ ghi (phần “${part}”), có thể được làm để gây hại.`, todo: 'Không mở tệp này; hỏi lại cơ quan đã gửi.' }),
  notAWorkbook: () => ({ what: 'Tệp này không phải sổ làm việc Excel dạng .xlsx.', todo: 'Mở bằng Excel, chọn Lưu thành dạng “Excel Workbook (.xlsx)” rồi đưa lại.' }),
  noBook: () => ({ what: 'Tệp này không có bảng chỉ tiêu do phần mềm này lập.', todo: 'Chọn đúng tệp đã giao cho cơ quan; bảng chép sang tệp khác thì không nhận ra được.' }),
  damaged: ({ names }) => ({ what: `Bảng chỉ tiêu trong tệp này bị mất các tên vùng: ${names.join(', ')}.`, todo: 'Giao lại bản mới cho cơ quan và chép số liệu sang đó.' }),
  cellsOutOfBounds: ({ name }) => ({ what: `Tên vùng ${name} trong tệp này trỏ ra ngoài bảng.`, todo: 'Giao lại bản mới cho cơ quan và chép số liệu sang đó.' }),
  tooManyCells: ({ sheet }) => ({ what: `Trang “${sheet}” có quá nhiều ô.`, todo: 'Xóa các dòng, cột thừa của trang này, lưu lại rồi đưa lại.' }),
  tooManyMerges: ({ sheet }) => ({ what: `Trang “${sheet}” có quá nhiều ô gộp.`, todo: 'Bỏ gộp ô ở trang này, lưu lại rồi đưa lại.' }),
  notACopy: () => ({ what: 'Tệp này là sổ chỉ tiêu nhưng không phải bản đã giao cho cơ quan nhập số liệu.', todo: 'Chọn đúng tệp cơ quan gửi lại.' }),
  copyDamaged: ({ parts }) => ({ what: `Dữ liệu ẩn của bản giao này bị mất hoặc bị sửa: ${parts.join(', ')}.`, todo: 'Giao lại bản mới cho cơ quan và chép số liệu sang đó.' }),
  planUnreadable: () => ({ what: 'Phần kế hoạch trong tệp này không đọc được.', todo: 'Giao lại bản mới cho cơ quan và chép số liệu sang đó.' }),
  tooSlow: () => ({ what: 'Tệp này đọc quá lâu nên đã dừng.', todo: 'Xóa các trang, dòng, hình ảnh không liên quan, lưu lại rồi đưa lại.' }),
};

const EN: AllWords = {
  notAZip: () => ({ what: 'This is not an Excel file.', todo: 'Open it in Excel, save it as “Excel Workbook (.xlsx)” and hand it in again.' }),
  encrypted: () => ({ what: 'This file needs a password to be opened.', todo: 'Open it in Excel, take the password off under File › Info › Protect Workbook, save and hand it in again.' }),
  oldXls: () => ({ what: 'This file has the old Excel format (.xls).', todo: 'Open it in Excel, save it as “Excel Workbook (.xlsx)” and hand it in again.' }),
  truncated: () => ({ what: 'The end of this file is missing.', todo: 'Download it again, or ask the agency to send it again.' }),
  corrupted: ({ part }) => ({ what: `This file is damaged (part “${part}”).`, todo: 'Open it in Excel to have it mended, save and hand it in again; if it does not open, ask for it again.' }),
  tooLarge: ({ limitMegabytes }) => ({ what: `This file is larger than ${String(limitMegabytes)} MB.`, todo: 'Delete pictures and sheets that do not belong to it, save and hand it in again.' }),
  tooManyParts: ({ limit }) => ({ what: `This file has more than ${String(limit)} parts inside.`, todo: 'Delete pictures and sheets that do not belong to it, save and hand it in again.' }),
  bombSuspected: () => ({ what: 'This file unpacks to an unusual size and may have been made to do harm.', todo: 'Do not open it; ask the agency that sent it.' }),
  doctype: ({ part }) => ({ what: `This file holds declarations that Excel never writes (part “${part}”) and may have been made to do harm.`, todo: 'Do not open it; ask the agency that sent it.' }),
  notAWorkbook: () => ({ what: 'This is not an Excel workbook of the kind .xlsx.', todo: 'Open it in Excel, save it as “Excel Workbook (.xlsx)” and hand it in again.' }),
  noBook: () => ({ what: 'This file has no indicator table laid out by this program.', todo: 'Choose the file that was handed out; a table copied into another file cannot be recognised.' }),
  damaged: ({ names }) => ({ what: `The indicator table in this file has lost these named ranges: ${names.join(', ')}.`, todo: 'Hand out a new copy and copy the figures into it.' }),
  cellsOutOfBounds: ({ name }) => ({ what: `The named range ${name} in this file leads out of the table.`, todo: 'Hand out a new copy and copy the figures into it.' }),
  tooManyCells: ({ sheet }) => ({ what: `The sheet “${sheet}” has too many cells.`, todo: 'Delete rows and columns that are not needed, save and hand it in again.' }),
  tooManyMerges: ({ sheet }) => ({ what: `The sheet “${sheet}” has too many merged cells.`, todo: 'Unmerge the cells of this sheet, save and hand it in again.' }),
  notACopy: () => ({ what: 'This is an indicator workbook, but not a copy that was handed out to an agency.', todo: 'Choose the file that the agency sent back.' }),
  copyDamaged: ({ parts }) => ({ what: `Hidden data of this copy are gone or were edited: ${parts.join(', ')}.`, todo: 'Hand out a new copy and copy the figures into it.' }),
  planUnreadable: () => ({ what: 'The plan in this file cannot be read.', todo: 'Hand out a new copy and copy the figures into it.' }),
  tooSlow: () => ({ what: 'Reading this file took too long and was stopped.', todo: 'Delete sheets, rows and pictures that do not belong to it, save and hand it in again.' }),
};

const WORDS: Readonly<Record<Language, AllWords>> = { vi: VI, en: EN };

/** What is wrong with a file, and what to do, in two sentences. */
export function fileProblemText(problem: ReturnedFileProblem, language: Language): string {
  const { what, todo } = say(problem, WORDS[language]);
  return `${what} ${todo}`;
}

function say<Code extends ReturnedFileProblemCode>(problem: Of<Code> & { readonly code: Code }, words: AllWords): Words {
  return words[problem.code](problem);
}
