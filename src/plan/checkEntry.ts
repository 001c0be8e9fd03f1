import { dayOfNumber, dayTypedFor } from './dateSerials';
import { parseVietnameseNumber } from './numbers';
import type { Line, Year } from './Plan';
import { choicesOf, isBlank, isNumericKind, readCell, VALID_RANGES, valueKind, type EntryFault, type NumericKind } from './reading';
import type { EntryIssue, IssueDetail } from './issue';
import { issueMaker, oddFigure, withDoubt, type EntryOptions, type MakeIssue } from './oddFigure';
import { unreachable } from './result';
import { withoutMarks } from './target/letters';
import { DONE, type RawValue } from './values';

/**
 * Everything odd about one entry, worst first. An empty list means: nothing to say.
 * An error is an entry that cannot be meant as it stands (nearly always one that makes the line's status "invalid");
 * a repair is given where one exists.
 */
export function checkEntry(line: Line, year: Year, raw: RawValue, options: EntryOptions): readonly EntryIssue[] {
  const issue = issueMaker(line, year, raw);
  if (isBlank(raw)) return forgottenMilestone(line, year, options, issue);
  const typedDay = typedDayIssue(line, year, raw, options, issue);
  if (typedDay !== undefined) return [typedDay];
  const values = valueKind(line);
  const wrong = isNumericKind(values) ? wrongFigure(values, raw, options.numberFormat, issue) : wrongChoice(line, raw, issue);
  if (wrong !== undefined) return [withDoubt(line, wrong, options)];
  return [
    ...(typeof raw === 'number' ? oddFigure(line, year, raw, options, issue) : []),
    ...(options.reportingYear !== undefined && year > options.reportingYear
      ? [issue('warning', { code: 'futureYear', reportingYear: options.reportingYear })]
      : []),
  ];
}

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

/** A date format holds day, month or year letters outside quotes and brackets; "[Red]" and "\d" do not count. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined) return false;
  const bare = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dy]|m{1,4}[/\-.\s]|[/\-.\s]m{1,4}/i.test(bare) && !/general/i.test(bare);
}

/** "15.2" or "15/2" typed as a figure becomes 15 February: the day and month are the figure that was meant. */
function dateIssue(kind: NumericKind, serial: number, issue: MakeIssue): EntryIssue {
  const date = dayOfNumber(serial);
  if (date === undefined) return issue('error', { code: 'notANumber' });
  const meant = Number(`${String(date.day)}.${String(date.month)}`);
  const valid = readCell(kind, meant).kind === 'number';
  return issue('error', { code: 'dateForNumber', ...date, shown: 'date' }, valid ? meant : undefined);
}

/** "6/7" typed as "six of seven" where the cell shows the number of that day: what was meant is for the user to say. */
function typedDayIssue(line: Line, year: Year, raw: RawValue, { period, actuals, numberFormat }: EntryOptions, issue: MakeIssue): EntryIssue | undefined {
  const kind = valueKind(line);
  if (typeof raw !== 'number' || !isNumericKind(kind) || isDateFormat(numberFormat)) return undefined;
  const day = dayTypedFor(line, year, raw, period, actuals);
  if (day === undefined) return undefined;
  return issue(readCell(kind, raw).kind === 'number' ? 'warning' : 'error', { code: 'dateForNumber', ...day, shown: 'number' });
}

/** A task done in an earlier year counts as not done in a year left blank (domain section 4); the clerk is told. */
function forgottenMilestone(line: Line, year: Year, { actuals, reportingYear, period }: EntryOptions, issue: MakeIssue): readonly EntryIssue[] {
  if (line.kind !== 'milestone' || actuals === undefined || year !== reportingYear) return [];
  for (let earlier = year - 1; earlier >= period.firstYear; earlier -= 1) {
    if (actuals[earlier] === DONE) return [issue('warning', { code: 'doneEarlier', doneYear: earlier }, DONE)];
  }
  return [];
}
