import type { Rule } from '../../Plan';
import { guessFlowSpan, type FlowSpan, type YearEvidence } from './flowYears';
import { spanOfText } from './sumOrYear';
import { boundAlone, boundOfText, fits, type Bounded, type ReadingOf, type Stated, type TargetReading } from './targetReading';
import { isFall, isNamedMean, isToldForOneYear, isUnitOfYear, saysEachYear, spanOfHeading, spanOfName } from './yearsInWords';

/** How a text is to be read by what the row's other words say of the years: its name, its unit and the column's heading. */
export function withYears(stated: Stated, all: readonly Stated[], reading: ReadingOf): ReadingOf {
  const { kind, name = '', unit, headings = {}, yearly } = reading;
  const { source } = stated;
  if (typeof source === 'object') return reading;
  const heading = spanOfHeading(headings[source] ?? '');
  const words = spanOfName(name);
  const isMean = heading === 'average' || (heading === 'either' && source !== 'total');
  const isYearly = words === 'average' || words === 'annual' || isUnitOfYear(unit);
  // With a column of averages beside it the figure is another one.
  const hasAverage = source !== 'average' && all.some((other) => other.source === 'average');
  const ofYears: ReadingOf = { ...reading, isOfYears: true };
  switch (kind) {
    case 'growth':
      // A rate of all years together is their mean.
      return !hasAverage && (isYearly || words === 'total' || isMean || heading === 'total' || isNamedMean(name)) ? ofYears : reading;
    case 'share': {
      if (hasAverage || source === 'total') return reading;
      if (isMean || (words === 'average' && source !== 'average')) return { ...ofYears, yearly: yearly ?? 'average' };
      if (source === 'average') return reading;
      if (words === 'annual') return { ...ofYears, yearly: yearly ?? 'eachYear' };
      return isUnitOfYear(unit) ? ofYears : reading;
    }
    case 'flow':
      return isYearly && !hasAverage && (source === 'byEnd' || source === 'target') ? ofYears : reading;
    default:
      return reading;
  }
}

/** The rules of one text, and the ways that it can also be meant, the likeliest first. */
export interface RulesOverYears {
  readonly rules: readonly Rule[];
  readonly spans: readonly FlowSpan[];
  readonly ways: readonly (readonly Rule[])[];
  readonly mustSettle: boolean;
}

function ruleOver(span: FlowSpan, due: number, bound: Bounded): Rule {
  return span === 'end' || span === 'total' ? { kind: span, due, ...bound } : { kind: span, ...bound };
}

function boundIn(texts: readonly Stated[], source: Stated['source'], reading: ReadingOf): number | undefined {
  const found = texts.find((one) => one.source === source);
  return found === undefined ? undefined : boundOfText(found, reading)?.bound;
}

function evidenceOf({ stated }: TargetReading, figure: number, due: number, all: readonly Stated[], reading: ReadingOf): YearEvidence | undefined {
  const { source } = stated;
  if (typeof source === 'object') return undefined;
  const { period, name = '', headings = {}, base } = reading;
  const yearOf = ({ source: from }: Stated): number => (typeof from === 'object' ? from.year : 0);
  const inYears = all.filter((one) => yearOf(one) > 0).sort((left, right) => yearOf(left) - yearOf(right));
  const ofYears = inYears.flatMap((one) => boundOfText(one, reading)?.bound ?? []);
  return {
    figure,
    years: due - period.firstYear + 1,
    source,
    words: spanOfText(stated.text) === 'total' ? 'total' : spanOfName(name),
    isFall: isFall(name),
    isToldForOneYear: isToldForOneYear(name),
    heading: spanOfHeading(headings[source] ?? ''),
    base,
    ofYears,
    isEveryYear: ofYears.length === period.lastYear - period.firstYear + 1,
    average: source === 'average' ? undefined : boundIn(all, 'average', reading),
  };
}

/**
 * A figure in a column of sums, on a line that counts a level: adding up shares or what there is makes no sense, so that
 * somebody has to say what it is, or that the line's other texts are all.
 */
function levelInSum(rules: readonly Rule[], hasOthers: boolean, reading: ReadingOf): RulesOverYears | undefined {
  const [rule] = rules;
  if ((reading.kind !== 'share' && reading.kind !== 'stock') || rule === undefined || !('bound' in rule)) return undefined;
  const asked = boundAlone(rule);
  const average = fits(reading, 'average', asked) ? [[{ kind: 'average' as const, ...asked }]] : [];
  return { rules: [], spans: [], ways: [hasOthers ? [] : rules, ...average], mustSettle: true };
}

/**
 * "Hằng năm" in the name of what happens, or in the text: a bare figure is what is expected a year, on average; one with a sign
 * or a word is a bound that each year keeps, as far as can be told.
 */
function boundOfEachYear(found: TargetReading, rules: readonly Rule[], { kind, name = '', yearly }: ReadingOf): RulesOverYears | undefined {
  const [rule, ...more] = rules;
  if (kind !== 'flow' || yearly !== undefined || rule?.kind !== 'average' || more.length > 0 || found.isBare) return undefined;
  const isSaid = found.saysYears ? saysEachYear(found.stated.text) : spanOfName(name) === 'annual';
  if (!isSaid) return undefined;
  const each: readonly Rule[] = [{ ...rule, kind: 'eachYear' }];
  return { rules: each, spans: ['eachYear', 'average'], ways: [each, rules], mustSettle: false };
}

/** How much larger than a fall the share is that falls. */
const FAR = 3;

/** By how much a share falls, without a word of the years: a year, on average or in each, or in the last one? */
function fallOfShare(found: TargetReading, rules: readonly Rule[], { kind, name = '', base, period, isOfYears, yearly }: ReadingOf): RulesOverYears | undefined {
  const [rule, ...more] = rules;
  if (kind !== 'share' || yearly !== undefined || isOfYears === true || found.saysYears || rule?.kind !== 'end' || more.length > 0 || rule.bound === 0) return undefined;
  // Beside a fall of the base year it is one of the year, as that is.
  if (!isFall(name) || period.firstYear === period.lastYear || (base !== undefined && base <= rule.bound * FAR)) return undefined;
  const { kind: _, due: __, ...bound } = rule;
  const spans = ['average', 'eachYear'] as const;
  return { rules: [], spans: [...spans, 'end'], ways: [...spans.map((span): readonly Rule[] => [{ kind: span, ...bound }]), rules], mustSettle: true };
}

/** Over which years a text's figure counts where it tells of what happens year by year. */
export function rulesOverYears(found: TargetReading, all: readonly Stated[], reading: ReadingOf): RulesOverYears {
  const { stated, rules, saysYears, saysDue } = found;
  const { source } = stated;
  const asRead = rules.ok ? rules.value : [];
  const settled: RulesOverYears = { rules: asRead, spans: [], ways: [], mustSettle: false };
  const level = source === 'total' && !saysYears ? levelInSum(asRead, all.length > 1, reading) : undefined;
  if (level !== undefined) return level;
  const fall = typeof source === 'object' ? undefined : fallOfShare(found, asRead, reading);
  if (fall !== undefined) return fall;
  const [rule, ...more] = asRead;
  if (reading.kind !== 'flow' || rule === undefined || more.length > 0 || !('bound' in rule) || (saysYears && !saysDue)) return boundOfEachYear(found, asRead, reading) ?? settled;
  if (reading.isOfYears === true && source !== 'average') return boundOfEachYear(found, asRead, reading) ?? settled;
  if (reading.isOfYears === true || (reading.yearly !== undefined && source !== 'byEnd')) return settled;
  const asked = boundAlone(rule);
  const due = 'due' in rule ? rule.due : reading.period.lastYear;
  const evidence = evidenceOf(found, rule.bound, due, all, reading);
  if (evidence === undefined) return settled;
  const guess = guessFlowSpan(evidence);
  const rulesFor = (span: FlowSpan): readonly Rule[] => (fits(reading, span, asked) ? [ruleOver(span, due, asked)] : []);
  if (guess.kind === 'sure') return { ...settled, rules: rulesFor(guess.span) };
  const spans = guess.spans.filter((span) => rulesFor(span).length > 0);
  const ways = spans.map(rulesFor);
  return guess.kind === 'likely' ? { rules: rulesFor(guess.span), spans, ways, mustSettle: false } : { rules: [], spans, ways, mustSettle: true };
}
