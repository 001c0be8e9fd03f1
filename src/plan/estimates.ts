import type { LineEntries, PlanEntries } from './entries';
import type { EntryIssue, IssueDetail, Severity } from './issue';
import { enteredYears, isRetired, placedLines, type Line, type Period, type Plan, type Year } from './Plan';
import { isBlank, readCell, valueKind } from './reading';
import type { RawValue } from './values';

/** The cell as a worksheet joins it to a text, as far as digits go. */
function textOf(cell: RawValue | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

/** True when the cell names the year, alone or among others: what `SEARCH(year, cell)` finds, whatever else stands there. */
function namesYear(cell: RawValue | undefined, year: Year): boolean {
  return textOf(cell).includes(String(year));
}

/** The years that a line's cell "Số liệu ước" marks as estimates, first to last; the base year may be one. */
export function estimatedYears(cell: RawValue | undefined, period: Period): readonly Year[] {
  return enteredYears(period).filter((year) => namesYear(cell, year));
}

/** What the cell holds once a year is marked, or no longer: null for no year, a number for one, "2026; 2027" for several. */
export function withEstimate(cell: RawValue | undefined, year: Year, isMarked: boolean, period: Period): RawValue {
  return estimateCell(enteredYears(period).filter((each) => (each === year ? isMarked : namesYear(cell, each))));
}

/** Years as the cell holds them. */
export function estimateCell(years: readonly Year[]): RawValue {
  const [only] = years;
  return only === undefined ? null : years.length === 1 ? only : years.join('; ');
}

/**
 * True when the line's own figure of the year is an estimate: there is a valid one, and it is marked. What follows from
 * estimates of other years (an average, a running total) is not called one.
 */
export function isEstimate(line: Line, entries: LineEntries | undefined, year: Year): boolean {
  const { kind } = readCell(valueKind(line), entries?.[year]);
  return (kind === 'number' || kind === 'choice') && namesYear(entries?.estimate, year);
}

/** The lines with a valid figure of the year that is not marked as an estimate, in the plan's order. */
export function unmarkedLines(plan: Plan, entries: PlanEntries, year: Year): readonly string[] {
  return placedLines(plan).flatMap(({ line }) => {
    const { kind } = readCell(valueKind(line), entries[line.id]?.[year]);
    return (kind === 'number' || kind === 'choice') && !namesYear(entries[line.id]?.estimate, year) ? [line.id] : [];
  });
}

/** The cell as it would be written: years of the plan and what parts them, nothing else. */
const CLEAN = /^\s*\d{4}(?:\s*[;,./+&\s]\s*\d{4})*\s*$/;

/**
 * What is odd about a line's marks: words or years that are none of the plan's, years without a figure, figures that should
 * be official by now, or seem to be.
 * @param recorded the figure that a year had when it was marked, where that is known
 */
export function checkEstimates(line: Line, entries: LineEntries, period: Period, reportingYear: Year | undefined, recorded?: (year: Year) => RawValue | undefined): readonly EntryIssue[] {
  const cell = entries.estimate ?? null;
  if (isBlank(cell)) return [];
  const issue = (severity: Severity, year: Year, detail: IssueDetail, repair?: RawValue): EntryIssue => ({
    lineId: line.id,
    year,
    severity,
    raw: cell,
    detail,
    slot: 'estimate',
    ...(repair === undefined ? {} : { repair }),
  });
  const hasFigure = (year: Year): boolean => !isBlank(entries[year]);
  const marked = estimatedYears(cell, period);
  const at = reportingYear ?? period.firstYear;
  if (!isClean(cell, period)) {
    // "x" or "có" can only mean the year that is worked on.
    const meant = marked.length > 0 ? marked : reportingYear !== undefined && hasFigure(reportingYear) ? [reportingYear] : [];
    return [issue('warning', marked[0] ?? at, { code: 'estimateNotYears' }, estimateCell(meant))];
  }
  return marked.flatMap((year) => {
    if (!hasFigure(year)) return [issue('warning', year, { code: 'estimateWithoutFigure' }, withEstimate(cell, year, false, period))];
    const overtyped = overtypedEstimate(line, entries, year, recorded?.(year));
    if (overtyped !== undefined) return [issue('warning', year, overtyped)];
    return reportingYear !== undefined && year < reportingYear ? [issue('info', year, { code: 'estimateOverdue', reportingYear })] : [];
  });
}

/** What is said where another figure has taken the place of an estimate, though its mark still stands. */
function overtypedEstimate(line: Line, entries: LineEntries, year: Year, recorded: RawValue | undefined): IssueDetail | undefined {
  // Nobody types what follows from the budget, and nobody asks about years in which a line is no longer measured.
  if (line.source !== undefined || isRetired(line, year)) return undefined;
  const [estimate, figure] = [readable(line, recorded), readable(line, entries[year])];
  return estimate === undefined || figure === undefined || estimate === figure ? undefined : { code: 'estimateOvertyped', estimate, figure };
}

function readable(line: Line, raw: RawValue | undefined): number | string | undefined {
  const reading = readCell(valueKind(line), raw);
  return reading.kind === 'number' ? reading.value : reading.kind === 'choice' ? reading.choice : undefined;
}

function isClean(cell: RawValue, period: Period): boolean {
  const text = textOf(cell);
  const years = new Set(enteredYears(period).map(String));
  return CLEAN.test(text) && (text.match(/\d+/g) ?? []).every((part) => years.has(part));
}
