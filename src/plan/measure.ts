import { enteredYears, planYears, type Line, type Period, type Year } from './Plan';
import { readCell, type Reading, valueKind } from './reading';
import { unreachable } from './result';
import type { Actuals } from './values';

/** A figure and the year it belongs to. */
export interface DatedFigure {
  readonly year: Year;
  readonly value: number;
}

/** Everything that is measured of one line up to and including the reporting year. Figures are in the line's unit. */
export interface Measures {
  /** The reporting year's own entry. */
  readonly current: Reading;
  /** Years up to the reporting year whose entry is not valid for the line's kind. */
  readonly invalidYears: readonly Year[];
  /** Actuals of the plan's years up to the reporting year. */
  readonly figures: readonly DatedFigure[];
  /** The kind's average over `figures`; undefined when there are none. */
  readonly average: number | undefined;
  /** Sum over `figures`. */
  readonly total: number;
  /** Where the straight line of an end rule begins: the baseline, else the earliest actual before the reporting year. */
  readonly start: DatedFigure | undefined;
}

/** Measures a line in a reporting year from its raw entries. Entries of later years play no part. */
export function measure(line: Line, actuals: Actuals, reportingYear: Year, period: Period): Measures {
  const upToNow = enteredYears(period)
    .filter((year) => year <= reportingYear)
    .map((year) => ({ year, reading: readCell(valueKind(line), actuals[year]) }));
  const dated = upToNow.flatMap(({ year, reading }) => (reading.kind === 'number' ? [{ year, value: reading.value }] : []));
  const ofPlan = new Set(planYears(period));
  const figures = dated.filter(({ year }) => ofPlan.has(year));
  return {
    current: readCell(valueKind(line), actuals[reportingYear]),
    invalidYears: upToNow.filter(({ reading }) => reading.kind === 'invalid').map(({ year }) => year),
    figures,
    average: averageOf(line, figures),
    total: figures.reduce((sum, { value }) => sum + value, 0),
    start: dated.find(({ year }) => year < reportingYear),
  };
}

function averageOf(line: Line, figures: readonly DatedFigure[]): number | undefined {
  const last = figures[figures.length - 1];
  if (last === undefined) return undefined;
  switch (line.kind) {
    case 'growth':
      return (Math.pow(figures.reduce((product, { value }) => product * (1 + value / 100), 1), 1 / figures.length) - 1) * 100;
    case 'share':
    case 'flow':
      return figures.reduce((sum, { value }) => sum + value, 0) / figures.length;
    case 'stock':
      return last.value;
    case 'attainment':
    case 'milestone':
      return undefined;
    default:
      return unreachable(line.kind);
  }
}
