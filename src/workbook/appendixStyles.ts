import { HAND_SLOTS } from '../plan/entries';
import { isNumericKind, valueKind } from '../plan/reading';
import { placedLines, type Plan } from '../plan/Plan';
import { firstRow, footerRow, type AppendixColumn, type AppendixLayout } from './appendixLayout';
import { yearRuns } from './appendixFormats';
import { area } from './grid';
import { BASE_STYLE, COLOURS, HEADER_STYLE, WHOLE_FORMAT } from './theme';
import type { StyledArea } from './spec';

const CENTRED: readonly AppendixColumn[] = ['stt', 'unit', 'byEnd', 'average', 'lead', 'coordinating', 'estimate', 'status', 'owed', 'handVerdict', 'handYear', 'handState'];

/** Fonts, fills, borders and number formats of the appendix sheet, later ones over earlier ones. */
export function appendixStyles(plan: Plan, layout: AppendixLayout): readonly StyledArea[] {
  const { columns, headerRow } = layout;
  const first = columns.stt;
  const width = columns.note - first + 1;
  const top = firstRow(layout);
  const rows = layout.order.length;
  return [
    { area: area(0, 0, footerRow(layout) + 1, columns.note + 1), style: BASE_STYLE },
    { area: area(0, first, 3, width), style: { horizontal: 'center' } },
    { area: area(0, first), style: { bold: true, fontSize: 13 } },
    { area: area(1, first), style: { bold: true, fontSize: 14 } },
    { area: area(2, first), style: { italic: true, fontSize: 12 } },
    ...parameterStyles(layout),
    { area: area(headerRow - 1, 0, 2, columns.note + 1), style: HEADER_STYLE },
    { area: area(top, first, rows, width), style: { borders: COLOURS.line, wrap: true } },
    ...CENTRED.map((key) => ({ area: area(top, columns[key], rows, 1), style: { horizontal: 'center' as const } })),
    { area: area(top, columns.status, rows, 1), style: { bold: true } },
    { area: area(top, columns.comparison, rows, 1), style: { fontSize: 10 } },
    { area: area(top, columns.note, rows, 1), style: { italic: true, fontSize: 10, fontColour: COLOURS.muted } },
    ...yearRuns(layout).map((run) => ({
      area: area(top, run.column, rows, run.columns),
      style: { fill: COLOURS.entryFill, horizontal: 'right' as const, unlocked: true },
    })),
    { area: area(top, columns.explanation, rows, 1), style: { unlocked: true, fill: COLOURS.entryFill, fontSize: 10 } },
    { area: area(top, columns.estimate, rows, 1), style: { unlocked: true, fill: COLOURS.entryFill, fontSize: 10 } },
    ...HAND_SLOTS.map((slot) => ({ area: area(top, columns[slot], rows, 1), style: { unlocked: true, fill: COLOURS.parameterFill, fontSize: 10 } })),
    ...(['owed', 'handState'] as const).map((key) => ({ area: area(top, columns[key], rows, 1), style: { bold: true, fontSize: 10 } })),
    ...rowStyles(plan, layout),
    ...computedStyles(plan, layout),
    { area: area(footerRow(layout), first, 1, width), style: { italic: true, fontSize: 9, fontColour: COLOURS.muted } },
  ];
}

function parameterStyles({ reportingYear, tolerance, columns }: AppendixLayout): readonly StyledArea[] {
  return [
    ...[reportingYear, tolerance].flatMap(({ row, column }) => [
      { area: area(row, column - 1), style: { horizontal: 'right' as const, bold: true } },
      {
        area: area(row, column),
        style: { fill: COLOURS.parameterFill, borders: COLOURS.line, horizontal: 'center' as const, bold: true, unlocked: true },
      },
    ]),
    { area: area(4, columns.byEnd), style: { bold: true } },
    { area: area(5, columns.byEnd), style: { italic: true, fontSize: 10, wrap: true, fontColour: COLOURS.muted } },
  ];
}

/** Lines that follow from the budget do not look like cells to fill, and stay locked where a sheet is protected. */
function computedStyles(plan: Plan, layout: AppendixLayout): readonly StyledArea[] {
  const computed = new Set(placedLines(plan).flatMap(({ line }) => (line.source === undefined ? [] : [line.id])));
  return layout.order.flatMap((id, index) =>
    id !== null && computed.has(id)
      ? yearRuns(layout).map((run) => ({
          area: area(firstRow(layout) + index, run.column, 1, run.columns),
          style: { fill: COLOURS.computedFill, italic: true, numberFormat: COMPUTED_FORMAT, unlocked: false },
        }))
      : [],
  );
}

const COMPUTED_FORMAT = '0.0#';

/** Indicators' own rows are set in bold; counts show no decimals, and words stand in the middle. */
function rowStyles(plan: Plan, layout: AppendixLayout): readonly StyledArea[] {
  const placed = new Map(placedLines(plan).map((each) => [each.line.id, each]));
  return layout.order.flatMap((id, index) => {
    const found = id === null ? undefined : placed.get(id);
    if (found === undefined) return [];
    const row = firstRow(layout) + index;
    const kind = valueKind(found.line);
    const isWhole = kind === 'stock' || kind === 'flow';
    return [
      ...(found.row.label === '-' ? [] : [{ area: area(row, layout.columns.stt, 1, 2), style: { bold: true } }]),
      ...yearRuns(layout).flatMap((run) =>
        isWhole || !isNumericKind(kind)
          ? [{ area: area(row, run.column, 1, run.columns), style: isWhole ? { numberFormat: WHOLE_FORMAT } : { horizontal: 'center' as const, wrap: true } }]
          : [],
      ),
    ];
  });
}
