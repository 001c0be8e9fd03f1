import { WORKBOOK_TEXT } from '../locales/workbookText';
import { HAND_STATUSES, type HandStatus } from '../plan/handVerdict';
import { severityOf, type Status } from '../plan/status';
import { absoluteAddress, cellAddress, ownRowAddress } from './address';
import { firstRow, footerRow, type AppendixColumn, type AppendixLayout } from './appendixLayout';
import { yearIsNamed } from './estimateFormulas';
import { RETIRED_LABEL } from './appendixRows';
import { area } from './grid';
import { isOwedFormula } from './handFormulas';
import { handWord } from './handVerdicts';
import type { Area, ConditionalFormat } from './spec';
import { TONES, type Tone, COLOURS } from './theme';
import { tonedFormat, wrongFormat } from './tonedFormat';
import { isWrongChoiceInRow, isWrongFigureInRow, quoted } from './validEntry';

/** What colours the table by itself, in the order in which the formats apply. Each asks only its own row. */
export function appendixFormats(layout: AppendixLayout): readonly ConditionalFormat[] {
  const first = firstRow(layout);
  const rows = footerRow(layout) - first;
  const { columns } = layout;
  const severity = ownRowAddress(first, columns.severity);
  const whole = area(first, columns.stt, rows, columns.note - columns.stt + 1);
  const verdict = area(first, columns.status, rows, 1);
  const when = (where: Area, status: Status, tone: Tone, bold = false): ConditionalFormat => tonedFormat(where, `${severity}=${String(severityOf(status))}`, tone, bold);
  return [
    ...wrongEntries(layout, rows),
    ...askedCells(layout, rows),
    ...handVerdicts(layout, rows),
    ...estimates(layout, rows),
    when(verdict, 'invalid', TONES.invalidVerdict, true),
    when(whole, 'offTrack', TONES.offTrackRow),
    when(whole, 'atRisk', TONES.atRiskRow),
    // Nothing is asked of a line that is no longer measured.
    tonedFormat(whole, `${ownRowAddress(first, columns.status)}=${quoted(RETIRED_LABEL)}`, TONES.retired),
    when(verdict, 'met', TONES.met),
    when(verdict, 'onTrack', TONES.onTrack),
    when(verdict, 'pending', TONES.pending),
    when(verdict, 'noData', TONES.noData),
    ...reportingYearColumn(layout),
  ];
}

/** Wrong entries are marked first: a red cell must show inside a red row too. */
function wrongEntries(layout: AppendixLayout, rows: number): readonly ConditionalFormat[] {
  const first = firstRow(layout);
  const kind = ownRowAddress(first, layout.columns.kind);
  return yearRuns(layout).flatMap(({ column, columns }) => {
    const cell = cellAddress(first, column);
    return [isWrongFigureInRow(cell, kind), isWrongChoiceInRow(cell, kind)].map((condition) => wrongFormat(area(first, column, rows, columns), condition));
  });
}

/** Cells that wait to be filled are marked: an explanation that is owed, and what a verdict set by hand lacks. */
function askedCells(layout: AppendixLayout, rows: number): readonly ConditionalFormat[] {
  const first = firstRow(layout);
  const { columns } = layout;
  const state = ownRowAddress(first, columns.handState);
  const { lacking, verdict, year, reason } = WORKBOOK_TEXT.appendix.handStates;
  const mark = (column: AppendixColumn, condition: string): ConditionalFormat => ({
    area: area(first, columns[column], rows, 1),
    formula: `=${condition}`,
    fill: TONES.asked.fill,
    fontColour: TONES.asked.ink,
    stopIfTrue: true,
  });
  const lacks = (part: string): string => `ISNUMBER(FIND(${quoted(part)},${state}))`;
  const owed = isOwedFormula(ownRowAddress(first, columns.severity), ownRowAddress(first, columns.explanation));
  return [
    mark('explanation', owed),
    mark('owed', owed),
    mark('handVerdict', lacks(verdict)),
    mark('handYear', lacks(year)),
    mark('handReason', lacks(reason)),
    mark('handState', lacks(lacking)),
  ];
}

/** A verdict set by hand looks like what it says while it counts; the row keeps the colour of the computed one. */
function handVerdicts(layout: AppendixLayout, rows: number): readonly ConditionalFormat[] {
  const first = firstRow(layout);
  const { handVerdict, handState } = layout.columns;
  return HAND_STATUSES.map((status) => ({
    area: area(first, handVerdict, rows, 1),
    formula: `=AND(${ownRowAddress(first, handState)}=${quoted(WORKBOOK_TEXT.appendix.handStates.counts)},${ownRowAddress(first, handVerdict)}=${quoted(handWord(status))})`,
    fill: HAND_TONES[status].fill,
    fontColour: HAND_TONES[status].ink,
    bold: true,
    stopIfTrue: true,
  }));
}

/**
 * A figure that is an estimate is set in italics and underlined, which shows on paper, too. LibreOffice lays only one of
 * several ranges' formats over a cell: this one has to bring the row's colour with it.
 */
function estimates(layout: AppendixLayout, rows: number): readonly ConditionalFormat[] {
  const first = firstRow(layout);
  const marks = ownRowAddress(first, layout.columns.estimate);
  const severity = ownRowAddress(first, layout.columns.severity);
  const rowTones = [
    ['offTrack', TONES.offTrackRow],
    ['atRisk', TONES.atRiskRow],
  ] as const;
  return [...layout.yearColumns].flatMap(([year, column]) => {
    const isMarked = `ISNUMBER(${yearIsNamed(String(year), marks)})`;
    const where = area(first, column, rows, 1);
    const looks = { italic: true, underline: true } as const;
    return [
      ...rowTones.map(([status, tone]) => ({ ...tonedFormat(where, `AND(${severity}=${String(severityOf(status))},${isMarked})`, tone), ...looks })),
      { area: where, formula: `=${isMarked}`, ...looks, stopIfTrue: false },
    ];
  });
}

const HAND_TONES: Readonly<Record<HandStatus, Tone>> = {
  met: TONES.met,
  onTrack: TONES.onTrack,
  pending: TONES.pending,
  atRisk: TONES.atRiskRow,
  offTrack: TONES.offTrackRow,
};

/** The header of the reporting year stands out. */
function reportingYearColumn(layout: AppendixLayout): readonly ConditionalFormat[] {
  const year = absoluteAddress(layout.reportingYear.row, layout.reportingYear.column);
  return yearRuns(layout).map(({ column, columns }) => ({
    area: area(layout.headerRow, column, 1, columns),
    formula: `=${cellAddress(layout.headerRow, column)}=${year}`,
    fill: COLOURS.yearFill,
    fontColour: COLOURS.headerInk,
    stopIfTrue: false,
  }));
}

/** Year columns that stand side by side, so that one format serves them all. */
export function yearRuns(layout: AppendixLayout): readonly { readonly column: number; readonly columns: number }[] {
  const found: { column: number; columns: number }[] = [];
  for (const column of [...layout.yearColumns.values()].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else found.push({ column, columns: 1 });
  }
  return found;
}
