import { isPageMark, isRule, isSignature, withoutSignatures } from './furniture';
import type { Line } from './words';

/** Without the headings that a further page says again. */
function withoutHeadings(lines: readonly Line[], headings: readonly Line[]): Line[] {
  const first = headings[0]?.text;
  if (first === undefined) return [...lines];
  const texts = new Set(headings.map(({ text }) => text));
  const kept: Line[] = [];
  let left = 0;
  for (const line of lines) {
    if (line.text === first) left = headings.length;
    if (left > 0 && texts.has(line.text)) {
      left -= 1;
      continue;
    }
    left = 0;
    kept.push(line);
  }
  return kept;
}

/** Without "Trang 2" and the like, each of which ends a page or begins one. */
function withoutPageMarks(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let startsPage = false;
  for (const line of lines) {
    startsPage ||= line.startsPage;
    if (isPageMark(line.text)) startsPage = true;
    if (isPageMark(line.text) || isRule(line.text)) continue;
    kept.push(startsPage === line.startsPage ? line : { ...line, startsPage });
    startsPage = false;
  }
  return kept;
}

/** The lines below the headings without what pages have besides the table: headings said again, page marks, signatures. */
export function flowLines(body: readonly Line[], headings: readonly Line[]): Line[] {
  return withoutSignatures(withoutPageMarks(withoutHeadings(body, headings)), ({ text }) => isSignature(text));
}
