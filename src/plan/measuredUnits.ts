import { withoutMarks } from './target/letters';

/** Money, land, weight, time and the like, and figures in thousands; on units without marks and capitals. */
const MEASURED =
  /^(dong|vnd|usd|nghin|ngan|trieu|ty|ti|tr\.?\s?d|van|tram|ha|hecta|hec ta|km2?|m|m2|m3|met|cm|kg|gam|tan|ta|yen|lit|kwh|mw|kw|gio|phut|ngay|tuoi|diem|lan)(?![\p{L}\d])|^‰|^phan (nghin|ngan)(?!\p{L})/u;

/** So many for so many people, households or communes, or so much land: "giường/vạn dân", "người/km2", "tiêu chí/xã". */
const PER_SOMETHING =
  /\/\s*((1|10|100)(\.?000)?\s*)?(van|nghin|ngan)?\s*(dan|nguoi|ho|ha|km2?|m2|xa|phuong|thon|phu nu|be gai|lao dong|hoc sinh)(?![\p{L}\d])/u;

/** The same in a name: "trên 1 vạn dân", "/10.000 dân", "bình quân mỗi xã". */
const RATIO_NAMES: readonly RegExp[] = [
  /(\/|tren|cho|moi)\s*((mot|muoi|1|10|100)(\.?000)?(\s*(van|nghin|ngan))?|van|nghin|ngan)\s*dan(?!\s+(so|toc|cu|quan|phong|van|chu|tri|pho|sinh))(?![\p{L}\d])/u,
  /(tren|\/)\s*(1|10|100)(\.?000)?\s*(nguoi|lao dong|phu nu|be gai|tre|ca de)(?![\p{L}\d])/u,
  /(binh quan|trung binh)\s*(\/|tren|dau|moi|mot|cua|tinh|1)*\s*(moi |mot |1 )?(xa|phuong|thon|ap|ban|ho|nguoi|dau nguoi|khau|lao dong|phu nu|ba me|co so|truong|lop)(?![\p{L}\d])/u,
  /^tuoi tho(?!\p{L})/u,
  // An index is no count of things: "Chỉ số phát triển con người".
  /^(tong )?(ty|ti) (suat|so)(?!\p{L})/u,
  /^(chi|he) so(?!\p{L})(?! tieu)/u,
];

const MOST_KEPT = 1_000;

function keptFor(test: (plain: string) => boolean): (text: string) => boolean {
  const kept = new Map<string, boolean>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = test(withoutMarks(text.normalize('NFC')).toLowerCase().trim());
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, found);
    return found;
  };
}

/**
 * Whether a unit measures, so that its figures can have decimals ("triệu đồng/người/năm", "ha"), and does not count things
 * ("DN", "lớp/cấp"), of which there can only be whole ones.
 */
export const isMeasured = keptFor((plain) => MEASURED.test(plain) || PER_SOMETHING.test(plain));

/**
 * Whether a line's name says that it is so many for so many others, so that its figures can have decimals though its unit
 * counts: "Số bác sĩ trên 1 vạn dân", "Số tiêu chí bình quân/xã".
 */
export const isRatioByName = keptFor((plain) => RATIO_NAMES.some((pattern) => pattern.test(plain)));
