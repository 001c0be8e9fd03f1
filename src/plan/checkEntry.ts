import { parseVietnameseNumber } from './numbers';
import { targetInForce, type Line, type Period, type Rule, type TargetVersion, type Year } from './Plan';
import { choicesOf, GUARD, isBlank, isNumericKind, readCell, VALID_RANGES, valueKind, type EntryFault, type NumericKind } from './reading';
import type { EntryIssue, IssueDetail, Severity } from './issue';
import { unreachable } from './result';
import { parseTarget } from './target';
import { withoutMarks } from './target/letters';
import { DONE, type Actuals, type RawValue } from './values';

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

/**
 * Everything odd about one entry, worst first. An empty list means: nothing to say.
 * An error is an entry that cannot be meant as it stands (nearly always one that makes the line's status "invalid");
 * a repair is given where one exists.
 */
export function checkEntry(line: Line, year: Year, raw: RawValue, options: EntryOptions): readonly EntryIssue[] {
  const issue = (severity: Severity, detail: IssueDetail, repair?: RawValue): EntryIssue => ({
    lineId: line.id,
    year,
    severity,
    raw,
    detail,
    ...(repair === undefined ? {} : { repair }),
  });
  if (isBlank(raw)) return forgottenMilestone(line, year, options, issue);
  const values = valueKind(line);
  const wrong = isNumericKind(values) ? wrongFigure(values, raw, options.numberFormat, issue) : wrongChoice(line, raw, issue);
  if (wrong !== undefined) return [wrong];
  return [
    ...(typeof raw === 'number' ? oddFigure(line, year, raw, options, issue) : []),
    ...(options.reportingYear !== undefined && year > options.reportingYear
      ? [issue('warning', { code: 'futureYear', reportingYear: options.reportingYear })]
      : []),
  ];
}

type MakeIssue = (severity: Severity, detail: IssueDetail, repair?: RawValue) => EntryIssue;

function wrongFigure(kind: NumericKind, raw: RawValue, numberFormat: string | undefined, issue: MakeIssue): EntryIssue | undefined {
  if (typeof raw === 'number' && isDateFormat(numberFormat)) return dateIssue(kind, raw, issue);
  const reading = readCell(kind, raw);
  if (reading.kind !== 'invalid') return undefined;
  if (typeof raw === 'string') return textIssue(kind, raw, issue);
  return issue('error', faultDetail(kind, reading.fault));
}

/** A text where a figure belongs: read as people write numbers and, when the figure is valid, offered back. */
function textIssue(kind: NumericKind, raw: string, issue: MakeIssue): EntryIssue {
  const read = parseVietnameseNumber(raw);
  if (!read.ok) return issue('error', { code: 'notANumber' });
  const { value, ambiguous } = read.value;
  const valid = readCell(kind, value).kind === 'number';
  return issue('error', { code: 'numberAsText', reads: value, ambiguous }, valid ? value : undefined);
}

function faultDetail(kind: NumericKind, fault: EntryFault): IssueDetail {
  const range = VALID_RANGES[kind];
  switch (fault) {
    case 'belowRange':
      return { code: 'belowRange', low: range.low, exclusive: range.exclusiveLow };
    case 'aboveRange':
      return { code: 'aboveRange', high: range.high };
    case 'notWhole':
      return { code: 'notWhole' };
    case 'notANumber':
    case 'notAChoice':
      return { code: 'notANumber' };
    default:
      return unreachable(fault);
  }
}

function wrongChoice(line: Line, raw: RawValue, issue: MakeIssue): EntryIssue | undefined {
  if (readCell(valueKind(line), raw).kind !== 'invalid') return undefined;
  const choices = choicesOf(line.kind);
  return issue('error', { code: 'notAChoice', choices }, meantWord(choices, raw));
}

/** The one of some words that was meant, whatever its case, accents and blanks; undefined when none was. */
export function meantWord<Word extends string>(words: readonly Word[], raw: RawValue): Word | undefined {
  return typeof raw === 'string' ? words.find((word) => comparable(word) === comparable(raw)) : undefined;
}

/** Case, accents and blanks put aside: "dat", "ĐẠT " and "Đạt" are the same word. */
function comparable(word: string): string {
  return withoutMarks(word).replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Days from Excel's day 0 (1899-12-30, past the leap year that never was) to the Unix epoch. */
const EXCEL_EPOCH_OFFSET_DAYS = 25569;
const DAY_MS = 86_400_000;

/** A date format holds day, month or year letters outside quotes and brackets; "[Red]" and "\d" do not count. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined) return false;
  const bare = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dy]|m{1,4}[/\-.\s]|[/\-.\s]m{1,4}/i.test(bare) && !/general/i.test(bare);
}

/** "15.2" or "15/2" typed as a figure becomes 15 February: the day and month are the figure that was meant. */
function dateIssue(kind: NumericKind, serial: number, issue: MakeIssue): EntryIssue {
  const date = Number.isFinite(serial) && serial >= 61 && serial < 2_958_466 ? new Date((Math.floor(serial) - EXCEL_EPOCH_OFFSET_DAYS) * DAY_MS) : undefined;
  if (date === undefined) return issue('error', { code: 'notANumber' });
  const day = date.getUTCDate();
  const month = date.getUTCMonth() + 1;
  const meant = Number(`${String(day)}.${String(month)}`);
  const valid = readCell(kind, meant).kind === 'number';
  return issue('error', { code: 'dateForNumber', day, month }, valid ? meant : undefined);
}

function isPercentFormat(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}

function oddFigure(line: Line, year: Year, raw: number, options: EntryOptions, issue: MakeIssue): readonly EntryIssue[] {
  const target = targetInForce(line, year);
  const fraction = fractionForPercent(line, target.rules, raw, options.numberFormat, issue);
  if (fraction !== undefined) return [fraction];
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

/** A task done in an earlier year counts as not done in a year left blank (domain section 4); the clerk is told. */
function forgottenMilestone(line: Line, year: Year, { actuals, reportingYear, period }: EntryOptions, issue: MakeIssue): readonly EntryIssue[] {
  if (line.kind !== 'milestone' || actuals === undefined || year !== reportingYear) return [];
  for (let earlier = year - 1; earlier >= period.firstYear; earlier -= 1) {
    if (actuals[earlier] === DONE) return [issue('warning', { code: 'doneEarlier', doneYear: earlier }, DONE)];
  }
  return [];
}
