import { fold } from '../cells';
import { endsOpen } from '../rows/rowWords';
import { isIssuerLine } from './issuer';
import { isAttached, isTitle } from './statedPeriod';

/** How many lines a title has at most. */
const LONGEST_TITLE = 5;

/** What a document is, on a line of its own; what it is about stands below. */
const DOCUMENT = /^(ke hoach|nghi quyet|quyet dinh|de an|chuong trinh|bao cao|to trinh)$/;
const LONGEST_SUBJECT = 300;

/** What stands below "KẾ HOẠCH": its subject, over as many lines as it has. */
function subjectBelow(before: readonly string[], at: number): string[] {
  const lines: string[] = [];
  for (const text of before.slice(at + 1, at + LONGEST_TITLE)) {
    const isSubject = text.length <= LONGEST_SUBJECT && !isAttached(text) && !/[:;.]\s*$/.test(text) && /\p{L}{2}/u.test(text) && !/^([ivx]+|\d+)\. /i.test(text);
    if (!isSubject || (lines.length > 0 && text !== text.toUpperCase() && !/^\p{Ll}/u.test(text))) break;
    lines.push(text);
  }
  return lines;
}

const PART_NUMBER = /^(?:[IVX]+|\d{1,2})\s*[-–.)]\s*(?=\p{L})/u;
const PLAN = /^(ke hoach|nghi quyet|quyet dinh|de an|chuong trinh)\b/;
/** A sentence goes on with whose plan or congress it is. */
const GOES_ON = /\b(dai hoi|nghi quyet|ke hoach)$/;

const goesOn = (text: string): boolean => endsOpen(text) || GOES_ON.test(fold(text));

/** The lines of a title without those above it that say whose plan it is, and without what its appendix is called, or what stands above that. */
function ownLines(found: readonly string[]): readonly string[] {
  const lines = [...found];
  while (isIssuerLine(lines[0] ?? '')) lines.shift();
  const appendix = lines.findIndex((line, at) => at > 0 && /^(phu luc|bieu)\b/.test(fold(line)));
  if (appendix < 0) return lines;
  return PLAN.test(fold(lines[0] ?? '')) ? lines.slice(0, appendix) : lines.slice(appendix);
}

/** A title over several lines, in one: from its first line to the last one before the "(Kèm theo …)". */
export function titleOf(before: readonly string[]): string | undefined {
  const lines: string[] = [];
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const text = before[at] ?? '';
    const folded = fold(text);
    if (lines.length === 0 && isIssuerLine(text) && !goesOn(before[at - 1] ?? '')) continue;
    if (DOCUMENT.test(folded) && lines.length === 0) return [text, ...subjectBelow(before, at)].join(' ').trim();
    if (/^(phu luc|bieu|mau so)( so)?\s*[\divx]*\b[\s.:]*$/.test(folded)) {
      if (lines.length > 0) break;
      continue;
    }
    if (/^(uy ban nhan dan|ubnd|hoi dong nhan dan|cong hoa xa hoi|doc lap|so:)/.test(folded) && lines.length > 0) break;
    if (isAttached(text) || /^(don vi tinh|dvt)/.test(folded) || /^[ivx]+\. /.test(folded)) continue;
    const isUpper = text === text.toUpperCase() && /\p{L}{3}/u.test(text);
    if (isUpper) lines.unshift(text);
    else if (lines.length > 0) break;
    else if (isTitle(text)) {
      lines.unshift(text);
      break;
    }
    if (lines.length >= LONGEST_TITLE) break;
  }
  const title = ownLines(lines).join(' ').replace(PART_NUMBER, '').trim();
  return title === '' ? undefined : title;
}

/** An appendix is called after its plan ("Các chỉ tiêu chủ yếu của Kế hoạch …"); the plan's own title begins there. */
export function planTitle(title: string): string {
  const own = title.replace(/^(phụ lục|biểu)(\s+số)?\s*[\divx]*(\s*[:.–-]\s+|\s+(?=các\s|chỉ tiêu|hệ thống))/iu, '').replace(/^.*?chỉ tiêu(?:\s+chủ yếu)?(?:\s+của)?\s+(?=kế hoạch)/iu, '');
  const bare = own.replace(/^về\s+(?:việc\s+)?(?:(?:ban hành|giao|phê duyệt|thông qua)\s+)?/iu, '');
  return `${bare.slice(0, 1).toUpperCase()}${bare.slice(1)}`;
}
