import { textOf, type Word } from './words';

/** How agencies' names begin; capitals count, since "các", "ban" and "tổ" are also plain words. */
const BEGINS =
  /^(Phòng|Tổ|MTTQ|UBMTTQ|CA|CAP|CAX|BCH|BCHQS|UBND|HĐND|Trạm|Các|Ban|Công|Văn|Hội|Đoàn|Trung|TTPVHCC|TTDVSNC|Trường|Thuế|Ủy|Uỷ|Mặt|Liên|Hạt|Chi|Sở|Đảng|VP|VPHĐND|P\.\S*|Thôn|Xã|Bộ|Kho|Ngân|Đội|Toàn)[,;]?$/u;
/** Words before a name that make it a part of the same list, or of a longer name. */
const GOES_ON = /([,;–-]|^(và|thuộc|của|với|các|cùng|UBND|Ủy|là))$/u;

/** Whether a word can begin an agency's name. */
export function beginsAgency({ text }: Word): boolean {
  return BEGINS.test(text);
}

/** Where in the words each agency's cell could begin: a name that nothing before it goes on with. */
export function agencyStarts(words: readonly Word[]): number[] {
  const starts: number[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (beginsAgency(word) && (before === undefined || !GOES_ON.test(before.text))) starts.push(at);
  });
  return starts;
}

/** Words of names that begin like a second name: "Công an phường" after "BCH", "Xã hội" after "Văn hóa". */
function isInsideName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  const here = words[at]?.text ?? '';
  return (
    (/^(Phòng|Trung|tâm|Ban|Văn|Hội|Sở)$/u.test(before) && !words[at]?.startsLine) ||
    (here === 'Văn' && /^(Phòng|Ban)$/u.test(before)) ||
    (here === 'Tổ' && /^(Ban|Phòng)$/u.test(before))
  );
}

/** Splits the words of both agencies' cells: the first name leads, everything after it takes part. */
export function splitAgencies(words: readonly Word[]): { readonly lead: string; readonly coordinating: string } {
  const second = agencyStarts(words).find((at) => at > 0 && !isInsideName(words, at));
  return second === undefined
    ? { lead: textOf(words), coordinating: '' }
    : { lead: textOf(words.slice(0, second)), coordinating: textOf(words.slice(second)) };
}
