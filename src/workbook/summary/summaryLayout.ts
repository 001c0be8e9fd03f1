import { hasOutlook, type DueRule } from '../../plan/outlook';
import { enteredYears, placedLines, type Agency, type Line, type Period, type Plan, type Year } from '../../plan/Plan';
import { versionedRules, type VersionedRule } from '../ruleVersions';

/** The columns of the summary sheet. The verdicts stand side by side between `verdicts` and `total`. */
export const COLUMNS = { stt: 0, name: 1, verdicts: 2, total: 9, wide: 10, helpers: 11 } as const;

/** How many columns are shown; those of the helpers to their right are hidden. */
export const WIDTH = 11;
export const HELPERS = 7;

/** A rule with a due year and where it stands among the rules of the plan, and among those of its line; counted from 0. */
export interface DueChoice {
  readonly versioned: VersionedRule;
  readonly rule: DueRule;
  readonly ruleIndex: number;
  readonly ofLine: number;
}

/** A row of the progress table: one of a line's rules with a due year, whichever of its targets is in force. */
export interface DueTarget {
  readonly line: Line;
  readonly lineIndex: number;
  /** Which of the target's rules with a due year it is, counted from 0. */
  readonly nth: number;
  /** What is shown where no former rule is in force; undefined where the present target has fewer such rules. */
  readonly present: DueChoice | undefined;
  /** Rules of former targets that count for some years, oldest first. */
  readonly former: readonly DueChoice[];
}

/** A table on the sheet: its heading, its header row, its first row and how many rows it has. */
export interface SummaryTable {
  readonly heading: number;
  readonly header: number;
  readonly first: number;
  readonly count: number;
}

/** Where everything stands on the summary sheet. It follows from the plan alone. */
export interface SummaryLayout {
  readonly counts: { readonly header: number; readonly lines: number; readonly indicators: number; readonly note: number };
  readonly tasks: { readonly header: number; readonly counts: number } | undefined;
  readonly agencies: SummaryTable & { readonly total: number; readonly leading: readonly Agency[] };
  readonly bars: { readonly first: number; readonly count: number };
  readonly trend: { readonly heading: number; readonly choice: number; readonly verdict: number; readonly header: number; readonly first: number; readonly years: readonly Year[]; readonly count: number };
  readonly progress: SummaryTable & { readonly targets: readonly DueTarget[] };
  /** `note` says how many lines there are; those that find no room are told of there. */
  readonly list: SummaryTable & { readonly note: number };
  /** How many rows the sheet has. */
  readonly end: number;
}

/** Rows that a chart is given at the least; each is `CHART_ROW` points high. The first one fits the page of the counters. */
const BAR_ROWS = 13;
const TREND_ROWS = 10;
export const CHART_ROW = 17;

/** What fits a page: rows beyond those that are filled would print as empty pages. */
const LIST_ROWS = 18;

/** @param hasTasks whether a row counts schemes and tasks */
export function summaryLayout(plan: Plan, hasTasks: boolean): SummaryLayout {
  const lines = placedLines(plan).map(({ line }) => line);
  const leads = new Set(lines.map(({ lead }) => lead));
  const leading = plan.agencies.filter(({ id }) => leads.has(id));
  const targets = dueTargets(lines, plan.period);
  const years = enteredYears(plan.period);
  let next = 4;
  const rows = (count: number): number => {
    const first = next;
    next += count;
    return first;
  };
  const table = (count: number): SummaryTable => ({ heading: rows(1), header: rows(1), first: rows(count), count });
  const counts = { header: rows(1), lines: rows(1), indicators: rows(1), note: rows(1) };
  const tasks = hasTasks ? { header: rows(1), counts: rows(1) } : undefined;
  const agencies = { ...table(leading.length), total: rows(1), leading };
  rows(1);
  const barRows = Math.max(BAR_ROWS, leading.length + 5);
  const bars = { first: rows(barRows), count: barRows };
  const listRows = Math.min(LIST_ROWS, lines.length);
  const list = { heading: rows(1), note: rows(1), header: rows(1), first: rows(listRows), count: listRows };
  const progress = { ...table(targets.length), targets };
  const trendRows = Math.max(TREND_ROWS, years.length);
  const trend = { heading: rows(1), choice: rows(1), verdict: rows(1), header: rows(1), first: rows(trendRows), years, count: trendRows };
  return { counts, tasks, agencies, bars, trend, progress, list, end: next };
}

function dueTargets(lines: readonly Line[], period: Period): readonly DueTarget[] {
  let before = 0;
  return lines.flatMap((line, lineIndex) => {
    const rules = versionedRules(line, period);
    const first = before;
    before += rules.length;
    const due = rules.flatMap((versioned, ofLine): readonly DueChoice[] => {
      const { rule, from, until, version } = versioned;
      const counts = version === undefined || until >= from;
      return hasOutlook(rule) && counts ? [{ versioned, rule, ruleIndex: first + ofLine, ofLine }] : [];
    });
    const versions = [...new Set(due.map(({ versioned }) => versioned.version))].map((version) => due.filter(({ versioned }) => versioned.version === version));
    const rows = Math.max(0, ...versions.map(({ length }) => length));
    return Array.from({ length: rows }, (_, nth): DueTarget => {
      const choices = versions.flatMap((choice) => choice[nth] ?? []);
      return { line, lineIndex, nth, present: choices.find(({ versioned }) => versioned.version === undefined), former: choices.filter(({ versioned }) => versioned.version !== undefined) };
    });
  });
}
