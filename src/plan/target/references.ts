import { matchAt } from './stickyMatch';

/** What is cited by a number. "Kế hoạch 30" and the like may be a figure, so those need "số" or letters behind the number. */
const CITED = '(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kết luận|công văn|thông báo|công điện)';
const CITED_WITH_NUMBER = '(?:kế hoạch|đề án|chương trình(?: hành động)?|hướng dẫn|quy định|văn bản|tờ trình|dự án|luật|pháp lệnh)';

const BEFORE = new RegExp(`(?:${CITED}(?:\\s+số)?|${CITED_WITH_NUMBER}\\s+số)[\\s:]*$`, 'iu');
/** Further back no noun of a number is looked for. */
const FARTHEST = 32;

/** "1385/QĐ-TTg", "07/2021/NĐ-CP", "20-NQ/TW" */
const CODE = '\\d+(?:\\/(?:19|20)\\d\\d)?[-/](?:QĐ|NQ|NĐ|TT|TTLT|CT|KL|KH|CV|TB|CĐ|ĐA|CTr|CTR|HD|QĐi|QH\\d*|VBHN|TTr)(?![\\p{L}])(?:[-/]?\\p{Lu}[\\p{L}\\d]*)*';
const DAY = '(?:\\s*,)?\\s+(?:ban hành )?ngày\\s+\\d{1,2}(?:\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+)(?:19|20)\\d\\d|(?:\\s+năm\\s+(?:19|20)\\d\\d)';

const CODED = new RegExp(`${CODE}(?:${DAY})?`, 'uy');
const NUMBERED = new RegExp(`\\d+(?:\\/(?:19|20)\\d\\d)?(?:${DAY}|(?=\\s*(?:$|[,;.)]|về|của|đạt|được|do)))`, 'uy');
/** "Luật Đất đai năm 2024": the year is part of the name. */
const ACT = /(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh)(?: \p{L}+){0,6}(?: năm)? ?$/u;
const TIMES = / (?:đến|tới|vào|trong|từ|trước) /u;
const YEAR = /(?:19|20)\d\d(?![\d.,/]*\d|\s*%)/y;

/**
 * The number of a document that is cited, with its letters and date: "1385/QĐ-TTg ngày 21/10/2018". None of its numbers is a
 * figure, and its date is not when something is due.
 */
export function referenceAt(text: string, index: number): string | undefined {
  const coded = matchAt(CODED, text, index);
  if (coded !== undefined) return coded;
  const before = text.slice(Math.max(0, index - FARTHEST), index);
  if (BEFORE.test(before)) return matchAt(NUMBERED, text, index);
  const act = ACT.exec(before)?.[0];
  return act === undefined || TIMES.test(act) ? undefined : matchAt(YEAR, text, index);
}
