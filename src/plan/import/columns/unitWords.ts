import { looksLikeUnit } from '../cells';

/** The unit in a heading's brackets or after "ĐVT:", e.g. "Mục tiêu (%)". */
export function unitIn(heading: string): string | undefined {
  const stated = /(?:\(|^|[\s,;-])(?:ĐVT|Đơn vị tính|Đơn vị)\s*:\s*([^)/]{1,40})/iu.exec(heading)?.[1]?.trim();
  if (stated !== undefined && stated !== '') return stated;
  for (const [, inside] of heading.matchAll(/\(([^()]{1,40})\)/g)) {
    const unit = inside?.trim() ?? '';
    if (unit !== '' && looksLikeUnit(unit) && !/^\d/.test(unit)) return unit;
  }
  return undefined;
}

/** The unit of all amounts, on a line of its own close above a table: "Đơn vị tính: triệu đồng". */
export function unitAbove(before: readonly string[]): string | undefined {
  return before.slice(-3).flatMap((text) => unitLine(text) ?? []).filter((unit) => unit !== '').pop();
}

/** The unit that a line of its own says, empty where it is none that is known; undefined for any other text. */
export function unitLine(text: string): string | undefined {
  const unit = /^\(?\s*(?:ĐVT|Đơn vị(?: tính)?)\s*:\s*([^:;()]{1,40}?)\s*\)?[.;]?$/iu.exec(text.trim())?.[1];
  return unit === undefined ? undefined : looksLikeUnit(unit) ? unit : '';
}
