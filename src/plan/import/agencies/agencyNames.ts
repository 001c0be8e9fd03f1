import { agencyKey, isDitto } from './agencies';
import { looksLikeAgency, tidy } from '../cells';

/** Bodies of a locality that are too seldom or too short to tell a column by, but that go on a list of agencies. */
const FURTHER =
  /^(vp|thống kê|điện lực|bưu điện|viễn thông|bhxh|bảo hiểm xã hội|bệnh viện|viện|đài|đội|công ty|chi nhánh|nhcsxh|quỹ|tòa án|toà án|thanh tra|kiểm lâm|xã đoàn|phường đoàn|lđlđ|hợp tác xã|htx|doanh nghiệp|nhà (?:văn hóa|thi đấu|máy)|thường trực|bộ chỉ huy|nông dân|phụ nữ|cựu chiến binh)(?!\p{L})/u;
/** What begins like an agency's name, but goes on with the rest of one: "Các phòng, ban", "Trung tâm Văn hóa và Hội nghị". */
const NO_NAME = /^(ban\b|hội nghị|hội chợ|hội thảo|hội trường|hội họa|trường học\b|đoàn thể\b|tt\b|ca\b(?! ?(?:xã|phường|tx|tp)))/iu;
/** Words that are no name as long as nothing follows. */
const UNFINISHED =
  /^(?:phòng|ban|văn phòng|vp|trung tâm|trường|trạm|hội|đoàn|các|ủy ban|uỷ ban|chi cục|sở|tổ|bộ phận|liên đoàn|hạt|đơn vị|cơ quan)$|(?:\s(?:và|của|thuộc|với|trực thuộc|các)|[&/–-])$/iu;
/** Offices that serve two bodies at once: "Văn phòng HĐND và UBND". */
const OF_TWO_BODIES = /^(?:văn phòng|vp|thường trực|lãnh đạo|bộ phận|các ban)(?!\p{L}).*(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|uỷ ban nhân dân|đảng ủy|đảng uỷ)$/iu;
const BODY = /^(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|uỷ ban nhân dân|đảng ủy|đảng uỷ)/iu;

/** Whether a list goes on with a next name here, and not with the rest of one: "MTTQ, các đoàn thể", but "Các phòng, ban". */
export function beginsName(text: string): boolean {
  const small = text.toLowerCase();
  if (NO_NAME.test(text)) return false;
  return (/^\p{Lu}/u.test(text) && (looksLikeAgency(text) || FURTHER.test(small))) || /^các\s/u.test(text);
}

const BULLET = /^\s*[-–+•▪*]\s*(?=\p{L})/u;
const NUMBER = /^\s*\(?\d{1,2}[.)]\s*(?=\p{L})/u;

function withoutListMarks(piece: string): string {
  return tidy(piece)
    .replace(/^[,\s]+/u, '')
    .replace(BULLET, '')
    .replace(NUMBER, '')
    .replace(/[.,;:]+$/u, '')
    .trim();
}

/** Whether one name has ended and the next begins, with no more than a word, a sign or a line's end between them. */
export function areTwoNames(before: string, rest: string): boolean {
  const name = withoutListMarks(before);
  if (!beginsName(rest) || name === '' || UNFINISHED.test(name)) return false;
  return !(OF_TWO_BODIES.test(name) && BODY.test(rest));
}

const JOINING = /^(?:\s+và\s+|\s+\+\s+|\s*&\s*|\s*\/\s*)/iu;
const AS_BULLET = /^\s+[-–+•▪]\s+/u;
const AS_NUMBER = /^\s+\(?\d{1,2}[.)]\s*/u;

/** How much of the text stands between two names at its beginning; 0 where none begins there. */
function between(text: string, before: string, { bullets, numbers }: { readonly bullets: boolean; readonly numbers: boolean }): number {
  const follows = (mark: RegExp, isNext: (rest: string) => boolean): number => {
    const found = mark.exec(text)?.[0] ?? '';
    return found !== '' && isNext(text.slice(found.length)) ? found.length : 0;
  };
  const sign = text[0];
  if (sign === ';') return 1;
  if (sign === ',') return beginsName(text.slice(1).trimStart()) ? 1 : 0;
  if (sign === '\n') {
    const rest = text.slice(1).trimStart();
    return BULLET.test(rest) || NUMBER.test(rest) || areTwoNames(before, rest) ? 1 : 0;
  }
  const isNext = (rest: string): boolean => areTwoNames(before, rest);
  return (
    follows(JOINING, isNext) ||
    (bullets ? follows(AS_BULLET, isNext) : 0) ||
    (numbers ? follows(AS_NUMBER, isNext) : 0)
  );
}

function piecesOf(text: string): readonly string[] {
  const marks = { bullets: BULLET.test(text), numbers: NUMBER.test(text) };
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? '';
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    // A name is never long, so what follows can be looked at in a short piece.
    const skipped = depth === 0 && /[;,\n\s&/]/u.test(sign) ? between(text.slice(at, at + 200), piece, marks) : 0;
    if (skipped > 0) {
      pieces.push(piece);
      piece = '';
      at += skipped;
    } else {
      piece += sign;
      at += 1;
    }
  }
  return [...pieces, piece];
}

/** The names of a list of agencies, each once. Marks of a list ("-", "1.") and a full stop at the end are no part of a name. */
export function agencyNames(text: string): readonly string[] {
  const seen = new Set<string>();
  return piecesOf(text.normalize('NFC').trim()).flatMap((piece) => {
    const name = withoutListMarks(piece);
    const key = agencyKey(name);
    if (key === '' || isDitto(name) || seen.has(key)) return [];
    seen.add(key);
    return [name];
  });
}
