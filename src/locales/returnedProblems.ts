import { fileProblemText, type FileProblem } from './fileProblems';
import type { Language } from './language';

/** Why a file cannot be taken for a returned copy. The shapes are repeated here because this room does not know who reads. */
export type ReturnedProblemLike =
  | FileProblem
  | { readonly code: 'notACopy' }
  | { readonly code: 'copyDamaged'; readonly parts: readonly string[] }
  | { readonly code: 'planUnreadable' }
  | { readonly code: 'tooSlow' };

const OWN: Readonly<Record<Language, { readonly notACopy: string; readonly copyDamaged: (parts: readonly string[]) => string; readonly planUnreadable: string; readonly tooSlow: string }>> = {
  vi: {
    notACopy: 'Tệp này là sổ của phần mềm nhưng không phải bản đã giao cho cơ quan. Chọn đúng tệp cơ quan gửi lại.',
    copyDamaged: (parts) => `Bản giao này đã mất hoặc bị sửa phần ghi số liệu lúc giao (${parts.join(', ')}). Giao lại bản mới cho cơ quan và chép số liệu sang đó.`,
    planUnreadable: 'Không đọc được kế hoạch lưu trong tệp này. Giao lại bản mới cho cơ quan và chép số liệu sang đó.',
    tooSlow: 'Đọc tệp này lâu hơn mọi bản giao bình thường nên đã dừng. Xóa hình ảnh và các trang không liên quan, lưu lại rồi đưa lại.',
  },
  en: {
    notACopy: 'This is a workbook of this program, but no copy that was handed out. Choose the file that the agency sent back.',
    copyDamaged: (parts) => `This copy has lost what it was sent with, or it was edited (${parts.join(', ')}). Hand out a new copy and copy the figures into it.`,
    planUnreadable: 'The plan kept in this file cannot be read. Hand out a new copy and copy the figures into it.',
    tooSlow: 'Reading this file took longer than any copy does and was stopped. Delete pictures and sheets that do not belong to it, save and hand it in again.',
  },
};

/** What is wrong with a returned file, and what to do. */
export function returnedProblemText(problem: ReturnedProblemLike, language: Language): string {
  const words = OWN[language];
  switch (problem.code) {
    case 'copyDamaged':
      return words.copyDamaged(problem.parts);
    case 'notACopy':
    case 'planUnreadable':
    case 'tooSlow':
      return words[problem.code];
    default:
      return fileProblemText(problem, language);
  }
}
