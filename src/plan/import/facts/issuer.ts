import { fold } from '../cells';

const BODY = '(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Đảng ủy|Đảng uỷ|Đảng bộ)';
/** From the lowest to the highest. */
const LEVELS = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'quận', 'thị xã', 'thành phố', 'tp\\.?', 'tỉnh'] as const;
const LEVEL = `(?:${LEVELS.join('|')})`;
/** What can follow a place's name in a heading of capitals alone. */
const BEHIND_NAME = '(?:GIAI ĐOẠN|NĂM \\d|ĐẾN NĂM|NHIỆM KỲ|LẦN THỨ|VỀ |CỘNG HÒA XÃ|CỘNG HOÀ XÃ|KẾ HOẠCH|CHỈ TIÊU|BIỂU |PHỤ LỤC|NGHỊ QUYẾT|QUYẾT ĐỊNH|TỈNH |HUYỆN |QUẬN |THÀNH PHỐ|THỊ XÃ|PHÂN CÔNG|ĐỘC LẬP|Kế hoạch|Nghị quyết|Quyết định)';
const WORD = "\\p{Lu}[\\p{L}'’]*";
/** A place's name: words with a capital each, or the number of a ward. */
const NAME = new RegExp(`^\\s+((?!${BEHIND_NAME})${WORD}(?:\\s+(?!${BEHIND_NAME})${WORD}){0,4}|\\d{1,2}(?![\\d/]))`, 'u');

interface Place {
  readonly level: string;
  /** With its level, as typed. */
  readonly text: string;
}

function placesIn(text: string): Place[] {
  return [...text.matchAll(new RegExp(`(?<![\\p{L}])(${LEVEL})(?!\\p{L})`, 'giu'))].flatMap((match) => {
    const level = match[1] ?? '';
    const name = NAME.exec(text.slice(match.index + level.length))?.[1];
    // "KINH TẾ - XÃ HỘI" is no commune, and "TỈNH ỦY" no province.
    if (name === undefined || /^(HỘI|[ỦU][YỶ])(\s|$)/u.test(name)) return [];
    return [{ level: level.toLowerCase(), text: `${level} ${name.trim()}` }];
  });
}

function rank({ level }: Place): number {
  return LEVELS.findIndex((each) => new RegExp(`^${each}$`, 'iu').test(level));
}

/** The lowest place that a text names; a ward's district and province stand behind it. */
function placeIn(text: string): Place | undefined {
  return placesIn(text).sort((one, other) => rank(one) - rank(other))[0];
}

/** Whether a text is nothing but a place, "PHƯỜNG BẮC SƠN (giai đoạn 2026 - 2030)", with what that belongs to. */
function isPlace(text: string): boolean {
  const places = placesIn(text);
  const rest = places.reduce((left, place) => left.replace(place.text, ''), text.replace(/\s*\([^()]*\)$/u, ''));
  return places.length > 0 && /^[\s,;.–-]*$/u.test(rest);
}

/** Whether a line of a plan's head says whose it is and nothing else: "XÃ IA PÊT", "UBND XÃ IA PÊT". */
export function isIssuerLine(text: string): boolean {
  return isPlace(text.replace(new RegExp(`^${BODY}\\s+`, 'iu'), ''));
}

/** "TỈNH TUYÊN QUANG" as it stands within a sentence. */
function inSentence({ text }: Place): string {
  const [, level = '', name = ''] = new RegExp(`^(${LEVEL})\\s+(.*)$`, 'iu').exec(text) ?? [];
  const isCapitals = name === name.toUpperCase();
  return `${level.toLowerCase()} ${isCapitals ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()) : name}`;
}

/** Who issues in a text, with the place: "UBND xã …". */
function bodyWithPlace(text: string): string | undefined {
  for (const match of text.matchAll(new RegExp(`(?<!\\p{L})(${BODY})\\s+(${LEVEL})(?!\\p{L})`, 'giu'))) {
    const name = NAME.exec(text.slice(match.index + match[0].length))?.[1];
    if (name !== undefined) return `${match[0]} ${name}`.replace(/\s+/g, ' ').trim();
  }
  return undefined;
}

/** Who issues in a text that does not name the place again: "của HĐND tỉnh". */
function bodyAlone(text: string): Place | undefined {
  const found = new RegExp(`(?<!\\p{L})(${BODY})\\s+(${LEVEL})(?!\\p{L})`, 'iu').exec(text);
  return found === null ? undefined : { level: (found[2] ?? '').toLowerCase(), text: found[1] ?? '' };
}

/** Whose documents have such a number: "12/NQ-HĐND". */
function bodyOfNumber(text: string): string {
  const ending = /\/\s?[a-zđ]{2,4}\s?-\s?(hdnd|ubnd|du|hu|tu)\b/.exec(fold(text))?.[1];
  return ending === 'hdnd' ? 'HĐND' : ending === 'du' || ending === 'hu' || ending === 'tu' ? 'Đảng ủy' : 'UBND';
}

/**
 * Who issued a plan, by the texts above its table: as the bracket under the title says it (`attached`), else as a text near
 * the table does, else the body whose document it is, with the place that the title names, or a line of its own.
 */
export function issuerOf(before: readonly string[], title: string, attached: string): string | undefined {
  const whole = before.join(' ');
  const stated = bodyWithPlace(attached) ?? [...before].reverse().flatMap((text) => bodyWithPlace(text) ?? [])[0] ?? bodyWithPlace(whole);
  if (stated !== undefined) return stated;
  const body = bodyAlone(attached) ?? bodyAlone(whole);
  const named = [title, ...before.filter(isPlace)].join(' | ');
  const place = placesIn(named).find(({ level }) => level === body?.level) ?? placeIn(named);
  if (place === undefined) return undefined;
  const name = inSentence(place);
  return body !== undefined && body.level === place.level ? `${body.text} ${name}` : `${bodyOfNumber(attached === '' ? whole : attached)} ${name}`;
}
