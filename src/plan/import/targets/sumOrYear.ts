import { spanOfName, type Span } from './yearsInWords';

/** What a row says that is expected a year, from its lower to its upper end. */
export interface YearlyMean {
  readonly low: number;
  readonly high: number;
}

/** The figure of a year of the plan, the first year being 1. */
export interface NthFigure {
  readonly figure: number;
  readonly nth: number;
}

/** How far a sum may lie from the mean of so many years. */
const NEAR_SUM = 0.2;

function isSum({ figure, nth }: NthFigure, { low, high }: YearlyMean): boolean {
  return figure >= low * nth * (1 - NEAR_SUM) && figure <= high * nth * (1 + NEAR_SUM);
}

/** What rises from year to year ends above its mean, at most at twice of it. */
function isOfYear({ figure, nth }: NthFigure, { low, high }: YearlyMean): boolean {
  return figure >= low * 0.3 && figure <= high * Math.max(1.5, Math.min(2, nth * 0.4));
}

/**
 * Whether figures of single years are each of that year alone or sums of all years so far, as the mean beside them tells;
 * `unclear` where they are near neither, or near both.
 */
export function sumOrYear(figures: readonly NthFigure[], mean: YearlyMean, isEveryYear: boolean): 'sum' | 'year' | 'unclear' {
  const all = figures.reduce((sum, { figure }) => sum + figure, 0) / figures.length;
  if (isEveryYear && isOfYear({ figure: all, nth: 1 }, mean)) return 'year';
  // In the first year both are the same.
  const later = figures.filter(({ nth }) => nth > 1);
  const rises = figures.every(({ figure }, at) => at === 0 || figure > (figures[at - 1]?.figure ?? 0));
  const areSums = rises && figures.every((one) => isSum(one, mean));
  const areOfYears = figures.every((one) => isOfYear(one, mean));
  if (areSums && areOfYears) return later.length === 0 ? 'year' : 'unclear';
  return areSums ? 'sum' : areOfYears ? 'year' : 'unclear';
}

const SUM_WORDS = /^\s*(tổng( cộng| số)?|luỹ kế|lũy kế|cộng dồn)(?=[\s:–-]*([\d≥>≤<~=≧≦]|(là|đạt|được|trên|hơn|từ|ít nhất|tối thiểu|khoảng|không dưới)\s))/iu;

/** What the text of a year's own cell says of the years, in its words: "Tổng 85", "cả giai đoạn 85", "mỗi năm 17". */
export function spanOfText(text: string): Span | undefined {
  return SUM_WORDS.test(text.normalize('NFC')) ? 'total' : spanOfName(text);
}
