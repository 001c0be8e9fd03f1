import { dayTypedFor } from './dateSerials';
import { parseVietnameseNumber } from './numbers';
import type { EntryIssue, IssueDetail, Severity } from './issue';
import { targetInForce, type Line, type Period, type Rule, type TargetVersion, type Year } from './Plan';
import { GUARD, readCell, valueKind } from './reading';
import { parseTarget } from './target';
import type { Actuals, RawValue } from './values';

/** What is known around an entry when it is checked. */
export interface EntryOptions {
  readonly period: Period;
  /** The year that is assessed; undefined while the workbook has no valid one. */
  readonly reportingYear?: Year | undefined;
  /** The line's other entries, for comparison with the year before. */
  readonly actuals?: Actuals;
  /** The cell's number format code (English), which tells percentages and dates from plain numbers. */
  readonly numberFormat?: string;
}

export type MakeIssue = (severity: Severity, detail: IssueDetail, repair?: RawValue) => EntryIssue;

/** Makes issues of one entry. */
export function issueMaker({ id }: Line, year: Year, raw: RawValue): MakeIssue {
  return (severity, detail, repair) => ({ lineId: id, year, severity, raw, detail, ...(repair === undefined ? {} : { repair }) });
}

function isPercentFormat(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** Says of an issue whether what its repair writes would be flagged in its turn, or make the next year's figure a jump. Texts of other years count as what they read. */
export function withDoubt(line: Line, issue: EntryIssue, { period, actuals }: EntryOptions): EntryIssue {
  const { year, repair } = issue;
  if (typeof repair !== 'number') return issue;
  const read = Object.fromEntries(Object.entries(actuals ?? {}).map(([other, entry]) => [other, meantFigure(entry)]));
  const options: EntryOptions = { period, actuals: { ...read, [year]: repair } };
  const oddAt = (at: Year, figure: number): readonly EntryIssue[] => oddFigure(line, at, figure, options, issueMaker(line, at, figure));
  const next = read[year + 1];
  const isOdd =
    dayTypedFor(line, year, repair, period, read) !== undefined ||
    oddAt(year, repair).length > 0 ||
    (typeof next === 'number' && oddAt(year + 1, next).some(({ detail }) => detail.code === 'jump'));
  return isOdd ? { ...issue, isRepairOdd: true } : issue;
}

function meantFigure(entry: RawValue): RawValue {
  const read = typeof entry === 'string' ? parseVietnameseNumber(entry) : undefined;
  return read?.ok === true ? read.value.value : entry;
}

/** What is odd about a figure that is valid. */
export function oddFigure(line: Line, year: Year, raw: number, options: EntryOptions, issue: MakeIssue): readonly EntryIssue[] {
  const target = targetInForce(line, year);
  const fraction = fractionForPercent(line, target.rules, raw, options.numberFormat, issue);
  if (fraction !== undefined) return [withDoubt(line, fraction, options)];
  return [...jump(line, year, raw, options, issue), ...aboveTargetRange(target, raw, issue)];
}

/** Figures at or below this share of a percent target are more likely a fraction than a figure. */
const FRACTION_BELOW = 0.05;

/**
 * 0.95 where the plan writes 95. A percent format makes it certain, since Excel stores "95%" as 0.95;
 * without one it is likely only where the line's bounds lie far above 1.
 */
function fractionForPercent(line: Line, rules: readonly Rule[], raw: number, numberFormat: string | undefined, issue: MakeIssue): EntryIssue | undefined {
  if (line.unit !== '%' || raw === 0 || (line.kind !== 'share' && line.kind !== 'growth')) return undefined;
  const reads = tidy(raw * 100);
  if (readCell(valueKind(line), reads).kind !== 'number') return undefined;
  if (isPercentFormat(numberFormat)) return issue('warning', { code: 'fractionForPercent', reads, certain: true }, reads);
  const bounds = rules.flatMap((rule) => ('bound' in rule ? [Math.abs(rule.bound)] : []));
  const likely = Math.abs(raw) <= 1 && bounds.length > 0 && bounds.every((bound) => Math.abs(raw) < bound * FRACTION_BELOW);
  return likely ? issue('warning', { code: 'fractionForPercent', reads, certain: false }, reads) : undefined;
}

/** Removes the last-digit noise of a multiplication by 100. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Changes from one year to the next that deserve a second look: points for percentages, times for counts. */
const JUMP = { points: 30, times: 3, fromAtLeast: 5 } as const;

function jump(line: Line, year: Year, raw: number, { actuals, period }: EntryOptions, issue: MakeIssue): readonly EntryIssue[] {
  if (actuals === undefined || year <= period.baseYear) return [];
  const reading = readCell(valueKind(line), actuals[year - 1]);
  if (reading.kind !== 'number') return [];
  const previous = reading.value;
  const isCount = line.kind === 'stock' || line.kind === 'flow';
  const isJump = isCount
    ? Math.max(raw, previous) >= JUMP.fromAtLeast && (raw > previous * JUMP.times || raw * JUMP.times < previous)
    : Math.abs(raw - previous) > JUMP.points;
  return isJump ? [issue('warning', { code: 'jump', previousYear: year - 1, previous })] : [];
}

/**
 * Above the high end of a range that the plan prints, such as 10 – 20. The range's high end is the rule's stretch;
 * a stretch without a printed range is a goal ("phấn đấu") that one is meant to pass.
 */
function aboveTargetRange({ rules, targets }: Pick<TargetVersion, 'rules' | 'targets'>, raw: number, issue: MakeIssue): readonly EntryIssue[] {
  const goals = rules.flatMap((rule) =>
    'bound' in rule && rule.direction === 'atLeast' && rule.stretch !== undefined && rule.kind !== 'total' && raw > rule.stretch + GUARD ? [rule.stretch] : [],
  );
  if (goals.length === 0) return [];
  const printed = [targets.byEnd, targets.average].flatMap((target) => {
    const read = target === undefined ? undefined : parseTarget(target.text);
    return read?.ok === true && read.value.kind === 'range' ? [read.value.high] : [];
  });
  const high = goals.find((goal) => printed.includes(goal));
  return high === undefined ? [] : [issue('info', { code: 'aboveTargetRange', high })];
}

