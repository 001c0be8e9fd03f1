import type { PlanEditProblem } from '../plan/edit/types';
import { unreachable } from '../plan/result';
import type { Language } from './language';
import type { ProblemWords } from './messages';

/** Why a plan cannot be changed like that, and what to do instead. */
export function planEditProblemWords(problem: PlanEditProblem, language: Language): ProblemWords {
  const say = (vi: ProblemWords, en: ProblemWords): ProblemWords => (language === 'vi' ? vi : en);
  switch (problem.code) {
    case 'lineGone':
      return say(
        { what: `Dòng ${problem.lineId} không còn trong kế hoạch.`, todo: 'Bấm Kiểm tra để xem lại danh sách dòng, rồi làm lại.' },
        { what: `Line ${problem.lineId} is no longer in the plan.`, todo: 'Check again to see the lines there are, then try again.' },
      );
    case 'indicatorGone':
      return say(
        { what: `Chỉ tiêu số ${String(problem.indicator)} không còn trong kế hoạch.`, todo: 'Chọn chỉ tiêu khác, hoặc thêm thành chỉ tiêu mới.' },
        { what: `Indicator ${String(problem.indicator)} is no longer in the plan.`, todo: 'Choose another one, or add a new indicator.' },
      );
    case 'lineHoldsEntries':
      return say(
        { what: `Dòng ${problem.lineId} đã có số liệu hoặc giải trình nên không bỏ được.`, todo: 'Dùng “Ngừng theo dõi” nếu không theo dõi dòng này nữa; số liệu cũ vẫn giữ.' },
        { what: `Line ${problem.lineId} holds figures or explanations and cannot be taken out.`, todo: 'Stop tracking it instead; what was entered is kept.' },
      );
    case 'lastLine':
      return say(
        { what: `Dòng ${problem.lineId} là dòng duy nhất của kế hoạch nên không bỏ được.`, todo: 'Thêm dòng đúng trước, rồi bỏ dòng này.' },
        { what: `Line ${problem.lineId} is the plan’s only line and cannot be taken out.`, todo: 'Add the right line first, then take this one out.' },
      );
    case 'alreadyRetired':
      return say(
        { what: `Dòng ${problem.lineId} đã ngừng theo dõi.`, todo: 'Bấm “Theo dõi lại” trước, nếu muốn thay đổi.' },
        { what: `Line ${problem.lineId} is no longer tracked.`, todo: 'Track it again first if it is to be changed.' },
      );
    case 'notRetired':
      return say(
        { what: `Dòng ${problem.lineId} vẫn đang được theo dõi.`, todo: 'Không cần làm gì thêm.' },
        { what: `Line ${problem.lineId} is tracked already.`, todo: 'Nothing has to be done.' },
      );
    case 'reasonMissing':
      return say({ what: 'Thiếu căn cứ thay đổi.', todo: 'Ghi số, tên văn bản hoặc lý do thay đổi.' }, { what: 'The reason is missing.', todo: 'Write the document’s number, or why it changes.' });
    case 'dayNotValid':
      return say(
        { what: problem.found.trim() === '' ? 'Thiếu ngày quyết định.' : `“${problem.found}” không phải là một ngày.`, todo: 'Ghi ngày, tháng, năm, ví dụ 15/3/2028.' },
        { what: problem.found.trim() === '' ? 'The day of the decision is missing.' : `“${problem.found}” is no day.`, todo: 'Write day, month and year, for example 15/3/2028.' },
      );
    case 'yearNotPossible':
      return say(
        { what: `Năm áp dụng phải từ ${String(problem.first)} đến ${String(problem.last)}.`, todo: 'Chọn lại năm. Năm trước đó đã có một quyết định khác áp dụng về sau, hoặc nằm ngoài kế hoạch.' },
        { what: `The year must be from ${String(problem.first)} to ${String(problem.last)}.`, todo: 'Choose another year: earlier ones are ruled by a later decision, or lie outside the plan.' },
      );
    case 'nothingChanged':
      return say({ what: 'Không có gì thay đổi.', todo: 'Sửa ít nhất một chỗ, hoặc bấm Hủy.' }, { what: 'Nothing is changed by it.', todo: 'Change something, or cancel.' });
    case 'notSound':
      return say(
        { what: `Thay đổi này chưa hợp lệ ở ${String(problem.problems.length)} chỗ.`, todo: 'Xem lại tên, mức phải đạt và năm đến hạn, rồi ghi lại.' },
        { what: `This change is not sound in ${String(problem.problems.length)} places.`, todo: 'Look at names, required figures and due years, then write it again.' },
      );
    default:
      return unreachable(problem);
  }
}
