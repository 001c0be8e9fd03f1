import type { ForeignFile } from '../plan/import/foreignFile';
import { unreachable } from '../plan/result';
import { pasteProblemText } from './importProblemText';
import type { Language } from './language';

/** Why nothing can be taken from a file that was chosen for an import. */
export type TableFileFault =
  | { readonly code: 'foreign'; readonly kind: ForeignFile }
  | { readonly code: 'tooLarge'; readonly limit: number }
  /** It was moved away, or may not be read. */
  | { readonly code: 'unreadable' }
  /** It is JSON, and no import that was put away. */
  | { readonly code: 'notDraft' };

interface FileWords {
  readonly foreign: Readonly<Record<ForeignFile, string>>;
  readonly unreadable: (name: string) => string;
  readonly notDraft: (name: string) => string;
}

const WORDS: Readonly<Record<Language, FileWords>> = {
  vi: {
    foreign: {
      workbook: 'là tệp Excel, không đọc thẳng được. Mở tệp đó trong Excel, chọn cả bảng, mở sổ ngay ở đó rồi bấm “Lấy vùng đang chọn trên trang tính”; hoặc sao chép bảng và dán vào ô trên.',
      document: 'là tệp Word, không đọc thẳng được. Mở tệp trong Word, sao chép cả bảng phụ lục rồi dán vào ô trên.',
      pdf: 'là tệp PDF, không đọc thẳng được. Mở tệp, sao chép các trang có bảng rồi dán vào ô trên. Bản quét không sao chép được chữ thì cần tệp Word, Excel gốc.',
      picture: 'là ảnh: ảnh chụp, bản quét không đọc được. Xin tệp Word, Excel gốc, sao chép bảng rồi dán vào ô trên.',
      other: 'không phải tệp chữ nên không đọc được. Mở tệp trong Word hoặc Excel, sao chép bảng rồi dán vào ô trên.',
    },
    unreadable: (name) => `Không đọc được tệp ${name}: chọn lại tệp, hoặc mở tệp rồi sao chép bảng và dán vào ô trên.`,
    notDraft: (name) => `Tệp ${name} không phải bản nhập dở, hoặc đã bị sửa: chọn tệp khác hoặc dán lại bảng.`,
  },
  en: {
    foreign: {
      workbook: 'is a workbook and cannot be read as it is. Open it in Excel, select the whole table, open the ledger there and press “Take the selected cells”; or copy the table and paste it above.',
      document: 'is a Word document and cannot be read as it is. Open it in Word, copy the whole appendix table and paste it above.',
      pdf: 'is a PDF and cannot be read as it is. Open it, copy the pages with the table and paste them above. A scan has no text to copy: the Word or Excel file is needed.',
      picture: 'is a picture; pictures and scans cannot be read. Ask for the Word or Excel file, copy the table and paste it above.',
      other: 'holds no text and cannot be read. Open it in Word or Excel, copy the table and paste it above.',
    },
    unreadable: (name) => `${name} cannot be read: choose it again, or open it, copy the table and paste it above.`,
    notDraft: (name) => `${name} is no unfinished import, or was changed: choose another file or paste the table again.`,
  },
};

/** Why nothing could be taken from a file, and what to do. */
export function tableFileText(name: string, fault: TableFileFault, language: Language): string {
  const words = WORDS[language];
  switch (fault.code) {
    case 'foreign':
      return `${name} ${words.foreign[fault.kind]}`;
    case 'tooLarge':
      return pasteProblemText(fault, language);
    case 'unreadable':
      return words.unreadable(name);
    case 'notDraft':
      return words.notDraft(name);
    default:
      return unreachable(fault);
  }
}
