import type { HeadingSpan, Span } from './yearsInWords';

/** How the figure of something that happens year by year can be meant. */
export type FlowSpan = 'end' | 'total' | 'average' | 'eachYear';

/** Everything in a row that tells over which years one of its figures counts; figures are in the row's unit. */
export interface YearEvidence {
  readonly figure: number;
  /** How many years the plan has up to the figure's due year. */
  readonly years: number;
  readonly source: 'byEnd' | 'average' | 'total' | 'target';
  readonly words: Span | undefined;
  /** The figure is how much something falls. */
  readonly isFall: boolean;
  readonly heading: HeadingSpan;
  /** Nobody adds up such figures: the size of an economy. */
  readonly isToldForOneYear: boolean;
  /** What was reached in the base year. */
  readonly base: number | undefined;
  /** The figures of single years in their order, and whether every year of the plan has one. */
  readonly ofYears: readonly number[];
  readonly isEveryYear: boolean;
  /** The figure in the column of averages beside it. */
  readonly average: number | undefined;
}

/** `sure`: nothing to ask; `likely`: taken, and told; `open`: has to be asked, the likeliest way first. */
export type FlowGuess =
  | { readonly kind: 'sure'; readonly span: FlowSpan }
  | { readonly kind: 'likely'; readonly span: FlowSpan; readonly spans: readonly FlowSpan[] }
  | { readonly kind: 'open'; readonly spans: readonly FlowSpan[] };

const sure = (span: FlowSpan): FlowGuess => ({ kind: 'sure', span });
const open = (...spans: FlowSpan[]): FlowGuess => ({ kind: 'open', spans });
const likely = (span: FlowSpan, ...others: FlowSpan[]): FlowGuess => ({ kind: 'likely', span, spans: [span, ...others] });

const SAME = 0.005;

/** Figures of a base year that are smaller say nothing by their size. */
const FEW = 10;

function isSame(left: number, right: number): boolean {
  return Math.abs(left - right) <= SAME * Math.max(Math.abs(left), Math.abs(right));
}

/** Up to how many times the base year's figure a figure is of one year: a sum over the years would be several times as much. */
function mostOfOneYear(years: number): number {
  return Math.min(3, years * 0.65);
}

function isOfOneYear(figure: number, ofYear: number, years: number): boolean {
  return ofYear > 0 && figure >= ofYear * 0.3 && figure <= ofYear * mostOfOneYear(years);
}

function isOfAllYears(figure: number, ofYear: number, years: number): boolean {
  return years >= 3 && ofYear > 0 && figure > ofYear * mostOfOneYear(years) && figure >= ofYear * years * 0.6 && figure <= ofYear * years * 1.6;
}

/** Whether figures of the plan's single years are each of their own year, and none of them a sum of those before. */
export function areOfOneYear(figures: readonly number[], base: number | undefined, years: number): boolean {
  return base !== undefined && base >= FEW && figures.length > 0 && figures.every((figure) => isOfOneYear(figure, base, years));
}

function byYears({ figure, years, ofYears, isEveryYear, source }: YearEvidence): FlowGuess | undefined {
  if (ofYears.length === 0 || years < 2) return undefined;
  const sum = ofYears.reduce((all, one) => all + one, 0);
  const mean = sum / ofYears.length;
  if (isEveryYear) {
    const isMean = isSame(figure, mean);
    const isSum = isSame(figure, sum);
    if (isSum && source === 'average') return open('total', 'average');
    if (isSum) return sure('total');
    if (isMean) return sure('average');
    // The last year's figure said once more.
    if (source !== 'average' && isSame(figure, ofYears[ofYears.length - 1] ?? 0)) return sure('end');
  } else if (source !== 'average') {
    if (isSame(figure, mean * years)) return sure('total');
    if (isOfAllYears(figure, mean, years)) return likely('total', 'end');
  }
  return undefined;
}

function byAverage({ figure, years, average }: YearEvidence): FlowGuess | undefined {
  if (average === undefined) return undefined;
  if (figure >= average * Math.max(1.5, years * 0.5) && figure <= average * years * 2) return sure('total');
  return figure >= average * 0.5 && figure < average * 1.5 ? open('end', 'total') : open('total', 'end');
}

function byBase({ figure, years, base, source }: YearEvidence): FlowGuess | undefined {
  if (base === undefined) return undefined;
  // A few things a year can be a few in all years as well.
  if (base < FEW && Number.isInteger(base)) return undefined;
  if (isOfOneYear(figure, base, years)) return source === 'byEnd' ? sure('end') : likely('end', 'average', 'eachYear', 'total');
  if (!isOfAllYears(figure, base, years)) return undefined;
  return Math.abs(figure / (base * years) - 1) <= 0.25 ? likely('total', 'end') : open('total', 'end');
}

/**
 * Over which years a figure of what happens year by year counts, by what the row says: its words first, then figures of
 * single years, of averages and of the base year. Without any of these a figure "by 2030" can be that of 2030 or a sum.
 */
export function guessFlowSpan(evidence: YearEvidence): FlowGuess {
  const { figure, source, words, heading, base, years } = evidence;
  const found = byYears(evidence);
  if (source === 'average') {
    if (heading === 'either') return found ?? open('average', 'total');
    if (found?.kind === 'open') return found;
    return base !== undefined && isOfAllYears(figure, base, years) ? open('average', 'total') : sure('average');
  }
  if (source === 'total' || words === 'total') return sure('total');
  if (heading === 'average') return sure('average');
  if (found !== undefined) return found;
  if (heading === 'either') return open('total', 'average');
  if (heading === 'total') return sure('total');
  // In a plan of one year all of them are the same.
  if (years === 1) return sure('end');
  const isOfYear = heading === 'year' || (evidence.isToldForOneYear && heading !== 'period');
  const beside = byAverage(evidence);
  const known = (isOfYear && beside?.kind === 'open' ? undefined : beside) ?? byBase(evidence);
  if (known !== undefined) return known;
  if (isOfYear) return sure('end');
  if (source === 'byEnd') return evidence.isFall ? open('average', 'eachYear', 'total', 'end') : open('end', 'total');
  return heading === 'period' ? open('total', 'average', 'eachYear', 'end') : open('average', 'eachYear', 'total', 'end');
}
