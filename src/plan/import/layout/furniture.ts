import { fold } from '../cells';

/** What a page says of itself: "Trang 2", "Trang 2/5", "- 2 -". */
export function isPageMark(text: string): boolean {
  return text.length <= 20 && /^((trang|page)( so)? ?:? ?\d{1,3}( ?\/ ?\d{1,3})?|- ?\d{1,3} ?-)$/.test(fold(text));
}

/** A rule drawn with signs. */
export function isRule(text: string): boolean {
  return /^[-_=.|+*─━═‐-―]{4,}$/u.test(text);
}

const SIGNED =
  /^(nơi nhận\b|(T\/?M|K\/?T|T\/?L|TUQ)\.?\s*(ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|BAN|ĐẢNG|CHỦ TỊCH|BÍ THƯ|TRƯỞNG|GIÁM ĐỐC)|((PHÓ )?(CHỦ TỊCH|BÍ THƯ|TRƯỞNG BAN|GIÁM ĐỐC)|NGƯỜI LẬP( BIỂU)?)$|\p{Lu}[^,;]{2,40}, ngày\s[\d\s.…]*tháng\s[\d\s.…]*năm[\d\s.…]*$)/u;

/** Whether a text is of a document's end, where it is signed and where is told who receives it. */
export function isSignature(text: string): boolean {
  return SIGNED.test(text.replace(/^N(ơi nhận)/, 'n$1'));
}

/** A line that begins a row of a table, or its headings. */
function beginsTable(text: string): boolean {
  return /^\(?\d{1,3}[.)]?\s+\p{L}/u.test(text) || /^(stt|tt|so tt)\b/.test(fold(text.slice(0, 20)));
}

/**
 * Without the lines with which a document is signed, up to the next page or table. `isSigned` tells of a line whether it is
 * one of these.
 */
export function withoutSignatures<T extends { readonly text: string; readonly startsPage: boolean }>(lines: readonly T[], isSigned: (line: T) => boolean): T[] {
  let isInside = false;
  return lines.filter((line) => {
    if (isSigned(line)) isInside = true;
    else if (line.startsPage || beginsTable(line.text)) isInside = false;
    return !isInside;
  });
}
