import { fold } from '../cells';

const TOTAL = /^(tong cong|cong( chung)?$|tong( so| hop)?\s*:?$|tong so\s*:|(tong|cong) so chi tieu|tong (so )?(co )?\d+ chi tieu|cong\s*:|tong hop chung)/;
const NOTE = /^(ghi chu|nguon|chu thich|luu y|noi nhan|\(?\*+\)?|\(?\d\)?\s*ghi chu|don vi tinh)\b\s*:?/;

export function isTotal(text: string): boolean {
  return TOTAL.test(fold(text));
}

/** Remarks under the table. */
export function isNote(text: string): boolean {
  return NOTE.test(fold(text)) || /^\(?\*/.test(text);
}

/** Nothing but capitals: "VỀ KINH TẾ". */
export function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && text === text.toUpperCase();
}

/** Whether a text cannot begin a sentence: it goes on with what stands above. */
export function isTornOff(text: string): boolean {
  return /^\p{Ll}/u.test(text) || /^[,;.)]/.test(text);
}

export function endsOpen(text: string): boolean {
  return /[,;(–-]$/.test(text) || /\s(và|của|các|cho|với|từ|đến|tại|theo|trong|hoặc)$/iu.test(text);
}

const SIGNATURE =
  /^(tm|kt|tl|tuq)\s*\.\s*\S|^(pho )?(chu tich|bi thu|giam doc|chanh van phong|truong (phong|ban|thon)|thu truong( don vi)?)$|^nguoi (lap|ky)\b|^\(?(da ky|ky\b.*(ten|dau)).*\)?$|^noi nhan\b|^[^:;]{2,40}, ?ngay\b.*\bthang\b.*\bnam\b/;
const PERSON = /^(?:\p{Lu}\p{L}*\.?\s+){1,5}\p{Lu}\p{L}*$/u;

/** What stands where a document is signed: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(Đã ký)". */
export function isSignature(text: string): boolean {
  return text.length <= 80 && SIGNATURE.test(fold(text));
}

/** A text that could be a person's name. */
export function couldBePerson(text: string): boolean {
  return PERSON.test(text);
}

/** The number of a page, alone in its row. */
export function isPageNumber(text: string): boolean {
  return /^(?:[-–]\s?)?(?:trang\s+)?\d{1,3}(?:\s?[-–]|\s?\/\s?\d{1,3})?$/iu.test(text);
}
