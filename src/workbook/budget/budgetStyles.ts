import { budgetColumnsOf } from '../../plan/budget';
import type { Period, Year } from '../../plan/Plan';
import { cellAddress, ownRowAddress } from '../address';
import { area } from '../grid';
import type { Area, ConditionalFormat, StyledArea } from '../spec';
import { BASE_STYLE, COLOURS, HEADER_STYLE, TONES } from '../theme';
import { checkColumnKey, entryColumnKey, issueColumnKey, NAME_COLUMN, sectionRows, type BudgetLayout, type BudgetSection } from './budgetLayout';

/** Thousands are grouped; smaller figures show the decimals they have and no stray sign. */
export const BUDGET_FORMAT = '[<1000]General;#,##0';
const PERCENT_FORMAT = '0.0';

interface EntryColumn {
  readonly column: number;
  readonly issue: number;
}

/** The columns to fill of a band, each with the hidden one that says what is odd about it. */
export function entryColumns(band: BudgetSection, period: Period): readonly EntryColumn[] {
  return [period.baseYear, ...band.years].flatMap((year: Year) =>
    budgetColumnsOf(period, year).flatMap((kind) => {
      const column = band.columns.get(entryColumnKey(kind, year, period));
      const issue = band.columns.get(issueColumnKey(kind, year, period));
      return column === undefined || issue === undefined ? [] : [{ column, issue }];
    }),
  );
}

/** The upper of a band's two header rows. */
export function headerRow(band: BudgetSection): number {
  return sectionRows(band).first - 2;
}

/** Where a band says what is odd about its rows: from the column after its last year to the sheet's last one. */
export function checkArea(band: BudgetSection, { lastVisible }: BudgetLayout, row: number, rows: number): Area | undefined {
  const column = band.columns.get(checkColumnKey(band.key));
  return column === undefined ? undefined : area(row, column, rows, Math.max(1, lastVisible - column + 1));
}

/** Fonts, fills, borders and number formats of the budget sheet, later ones over earlier ones. */
export function budgetStyles(layout: BudgetLayout, period: Period): readonly StyledArea[] {
  const { unit, table, bands, notes, lastVisible } = layout;
  const width = lastVisible - NAME_COLUMN + 1;
  const { first, count } = sectionRows(notes);
  return [
    { area: { ...table, row: 0, rows: table.row + table.rows }, style: { ...BASE_STYLE, fontSize: 10 } },
    { area: area(0, NAME_COLUMN, 1, width), style: { bold: true, fontSize: 14, horizontal: 'center' } },
    { area: area(unit.row, NAME_COLUMN), style: { bold: true, horizontal: 'right' } },
    { area: area(unit.row, unit.column), style: { fill: COLOURS.parameterFill, borders: COLOURS.line, bold: true, horizontal: 'center', unlocked: true } },
    { area: area(unit.row, unit.column + 1), style: { bold: true, wrap: true, fontColour: TONES.atRiskRow.ink } },
    { area: area(unit.row + 1, NAME_COLUMN), style: { italic: true, wrap: true, fontColour: COLOURS.muted } },
    ...bands.flatMap((band) => bandStyles(band, layout, period)),
    { area: area(first - 1, NAME_COLUMN, 1, width), style: { bold: true, fontSize: 12, fontColour: COLOURS.headerInk } },
    { area: area(first, NAME_COLUMN, count, width), style: { borders: COLOURS.line, wrap: true, fontSize: 11 } },
    ...boldRows(notes, NAME_COLUMN, 1),
  ];
}

function bandStyles(band: BudgetSection, layout: BudgetLayout, period: Period): readonly StyledArea[] {
  const { first, count } = sectionRows(band);
  const visible = [NAME_COLUMN, ...[...band.columns].filter(([key]) => !key.startsWith('Xet_')).map(([, column]) => column)];
  const entries = entryColumns(band, period);
  const isEntry = new Set(entries.map(({ column }) => column));
  const percents = [...band.columns].filter(([key]) => /^(TyLe|Tang)_/.test(key)).map(([, column]) => column);
  const check = band.columns.get(checkColumnKey(band.key));
  return [
    ...visible.map((column) => ({ area: area(headerRow(band), column, 2, 1), style: HEADER_STYLE })),
    ...visible.map((column) => ({ area: area(first, column, count, 1), style: { borders: COLOURS.line, wrap: column === NAME_COLUMN || column === check } })),
    ...visible.filter((column) => column !== NAME_COLUMN && column !== check && !isEntry.has(column)).map((column) => ({
      area: area(first, column, count, 1),
      style: { fill: COLOURS.computedFill, italic: true, horizontal: 'right' as const, numberFormat: percents.includes(column) ? PERCENT_FORMAT : BUDGET_FORMAT },
    })),
    ...[checkArea(band, layout, headerRow(band), 2)].flatMap((where) => (where === undefined ? [] : [{ area: where, style: HEADER_STYLE }])),
    ...[checkArea(band, layout, first, count)].flatMap((where) => (where === undefined ? [] : [{ area: where, style: { borders: COLOURS.line, fontSize: 9 } }])),
    ...entries.map(({ column }) => ({
      area: area(first, column, count, 1),
      style: { fill: COLOURS.entryFill, horizontal: 'right' as const, numberFormat: BUDGET_FORMAT, unlocked: true },
    })),
    ...visible.flatMap((column) => boldRows(band, column, 1)),
  ];
}

/** The two totals stand out. */
function boldRows({ rows }: BudgetSection, column: number, columns: number): readonly StyledArea[] {
  return (['revenue', 'expenditure'] as const).flatMap((item) => {
    const row = rows.get(item);
    return row === undefined ? [] : [{ area: area(row, column, 1, columns), style: { bold: true } }];
  });
}

/** Red what is no figure, amber what deserves a second look; the words stand in the row's last column. */
export function bandFormats(band: BudgetSection, period: Period): readonly ConditionalFormat[] {
  const { first, count } = sectionRows(band);
  const check = band.columns.get(checkColumnKey(band.key));
  return [
    ...entryColumns(band, period).flatMap(({ column, issue }): readonly ConditionalFormat[] => {
      const cell = cellAddress(first, column);
      const where = area(first, column, count, 1);
      return [
        { area: where, formula: `=AND(LEN(TRIM(${cell}))>0,OR(NOT(ISNUMBER(${cell})),N(${cell})<0))`, fill: TONES.invalidCell.fill, fontColour: TONES.invalidCell.ink, bold: true, stopIfTrue: true },
        { area: where, formula: `=${ownRowAddress(first, issue)}<>""`, fill: TONES.atRiskRow.fill, fontColour: TONES.atRiskRow.ink, bold: true, stopIfTrue: true },
      ];
    }),
    ...(check === undefined
      ? []
      : [{ area: area(first, check, count, 1), formula: `=${ownRowAddress(first, check)}<>""`, fill: TONES.atRiskRow.fill, fontColour: TONES.atRiskRow.ink, stopIfTrue: true }]),
  ];
}
