import { BUDGET_TEXT } from '../../locales/budgetText';
import { budgetColumnsOf, type BudgetFigures } from '../../plan/budget';
import type { Period, Year } from '../../plan/Plan';
import { cellAddress, ownRowAddress } from '../address';
import { area, wrappedHeight } from '../grid';
import { withLiteralTexts } from '../literalText';
import type { WorkbookNames } from '../names';
import type { Area, ColumnSpec, ConditionalFormat, DataValidation, NamedArea, SheetSpec, StyledArea } from '../spec';
import { BASE_STYLE, COLOURS, HEADER_STYLE, TONES } from '../theme';
import { budgetBlocks } from './budgetBlocks';
import type { BudgetContext } from './budgetFormulas';
import { BEFORE_COLUMN, checkColumnKey, entryColumnKey, issueColumnKey, NAME_COLUMN, repeatedColumnKey, sectionRows, type BudgetLayout, type BudgetSection } from './budgetLayout';

/** Columns in characters: 15 digits and their separators have room, and the sheet fits a page laid across at two thirds of its size. */
const WIDTHS = { key: 9, name: 24, figure: 16.5, percent: 7, check: 25, hidden: 12 } as const;

/** Thousands are grouped; smaller figures show the decimals they have and no stray sign. */
export const BUDGET_FORMAT = '[<1000]General;#,##0';
const PERCENT_FORMAT = '0.0';

/** The sheet where the finance officer keeps the budget. */
export function budgetSheet(name: string, context: BudgetContext, figures: BudgetFigures, names: WorkbookNames): SheetSpec {
  const { layout, period } = context;
  const { lastVisible, unit, table, notes } = layout;
  const width = lastVisible - NAME_COLUMN + 1;
  return withLiteralTexts(
    {
      key: 'budget',
      name,
      visibility: 'visible',
      tabColour: '#548235',
      columns: columnSpecs(layout, period),
      rowHeights: rowHeights(layout),
      blocks: budgetBlocks(context, figures),
      merges: [
        area(0, NAME_COLUMN, 1, width),
        area(unit.row, unit.column + 1, 1, lastVisible - unit.column),
        area(unit.row + 1, NAME_COLUMN, 1, width),
        ...layout.bands.flatMap((band) => headerMerges(band, period)),
        ...[...notes.rows.values()].map((row) => area(row, BEFORE_COLUMN, 1, lastVisible - BEFORE_COLUMN + 1)),
      ],
      styles: budgetStyles(layout, period),
      conditionalFormats: layout.bands.flatMap((band) => bandFormats(band, period)),
      validations: budgetValidations(layout, period, names),
      freeze: { rows: 0, columns: BEFORE_COLUMN },
      print: {
        orientation: 'landscape',
        area: area(0, NAME_COLUMN, table.rows - 1, width),
        pageBreaks: [Math.min(...notes.rows.values()) - 1],
        margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
        pageNumbers: true,
        centredHorizontally: true,
      },
      showGridlines: false,
    },
    'entry',
  );
}

/** The names by which the sheet's parts are found. */
export function budgetNames({ unit, unitList, table, bands, notes }: BudgetLayout, names: WorkbookNames): readonly NamedArea[] {
  const on = (key: string, where: Area): NamedArea => ({ name: names.budget(key), sheet: 'budget', area: where });
  return [
    on('DonVi', area(unit.row, unit.column)),
    on('DanhMucDonVi', unitList),
    on('Bang', table),
    ...[...bands, notes].flatMap((section) => {
      const { first, count } = sectionRows(section);
      return [on(`Ma_${section.key}`, area(first, section.keyColumn, count, 1)), ...[...section.columns].map(([key, column]) => on(key, area(first, column, count, 1)))];
    }),
  ];
}

interface EntryColumn {
  readonly column: number;
  readonly issue: number;
}

/** The columns to fill of a band, each with the hidden one that says what is odd about it. */
function entryColumns(band: BudgetSection, period: Period): readonly EntryColumn[] {
  return [period.baseYear, ...band.years].flatMap((year: Year) =>
    budgetColumnsOf(period, year).flatMap((kind) => {
      const column = band.columns.get(entryColumnKey(kind, year, period));
      const issue = band.columns.get(issueColumnKey(kind, year, period));
      return column === undefined || issue === undefined ? [] : [{ column, issue }];
    }),
  );
}

function columnSpecs(layout: BudgetLayout, period: Period): readonly ColumnSpec[] {
  const entries = new Set(layout.bands.flatMap((band) => entryColumns(band, period).map(({ column }) => column)));
  return Array.from({ length: layout.table.columns }, (_, column): ColumnSpec => {
    if (column === 0) return { width: WIDTHS.key, hidden: true };
    if (column > layout.lastVisible) return { width: WIDTHS.hidden, hidden: true };
    if (column === NAME_COLUMN) return { width: WIDTHS.name };
    if (column === layout.lastVisible) return { width: WIDTHS.check };
    return { width: entries.has(column) || column === BEFORE_COLUMN ? WIDTHS.figure : WIDTHS.percent };
  });
}

function rowHeights({ unit, bands, notes }: BudgetLayout): ReadonlyMap<number, number> {
  const itemHeights = (section: BudgetSection): readonly (readonly [number, number])[] =>
    [...section.rows].map(([item, row]) => [row, wrappedHeight([{ text: BUDGET_TEXT.items[item], width: WIDTHS.name }, { text: LONGEST_CHECK, width: WIDTHS.check * 1.15 }], 12)]);
  return new Map([
    [0, 24],
    [1, 4],
    [unit.row, 20],
    [unit.row + 1, 32],
    [unit.row + 2, 6],
    ...bands.flatMap((band) => [[headerRow(band), 18] as const, [headerRow(band) + 1, 58] as const, ...itemHeights(band)]),
    [Math.min(...notes.rows.values()) - 1, 22],
    ...[...notes.rows.values()].map((row) => [row, 26] as const),
  ]);
}

/** Room for the words that a formula will write; a row must not grow and shrink with its figures. */
const LONGEST_CHECK = BUDGET_TEXT.place('actual', 2026) + Object.values(BUDGET_TEXT.problems).reduce((one, other) => (other.length > one.length ? other : one));

function headerRow(band: BudgetSection): number {
  return sectionRows(band).first - 2;
}

function headerMerges(band: BudgetSection, period: Period): readonly Area[] {
  const top = headerRow(band);
  const before = band.columns.get(repeatedColumnKey(band.key)) ?? band.columns.get(entryColumnKey('actual', period.baseYear, period)) ?? BEFORE_COLUMN;
  const check = band.columns.get(checkColumnKey(band.key)) ?? before;
  return [
    ...[NAME_COLUMN, before, check].map((column) => area(top, column, 2, 1)),
    ...band.years.map((year) => area(top, band.columns.get(entryColumnKey('estimate', year, period)) ?? before, 1, 4)),
  ];
}

function budgetStyles(layout: BudgetLayout, period: Period): readonly StyledArea[] {
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
    ...bands.flatMap((band) => bandStyles(band, period)),
    { area: area(first - 1, NAME_COLUMN, 1, width), style: { bold: true, fontSize: 12, fontColour: COLOURS.headerInk } },
    { area: area(first, NAME_COLUMN, count, width), style: { borders: COLOURS.line, wrap: true, fontSize: 11 } },
    ...boldRows(notes, NAME_COLUMN, 1),
  ];
}

function bandStyles(band: BudgetSection, period: Period): readonly StyledArea[] {
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
    ...(check === undefined ? [] : [{ area: area(first, check, count, 1), style: { fontSize: 9 } }]),
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
function bandFormats(band: BudgetSection, period: Period): readonly ConditionalFormat[] {
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

function budgetValidations({ unit, bands }: BudgetLayout, period: Period, names: WorkbookNames): readonly DataValidation[] {
  const words = BUDGET_TEXT.validation;
  return [
    {
      area: area(unit.row, unit.column),
      rule: { kind: 'listOfName', name: names.budget('DanhMucDonVi') },
      prompt: { title: words.unitTitle, message: words.unitPrompt },
      error: { title: words.unitTitle, message: words.unitError },
      refuses: true,
    },
    ...bands.flatMap((band) => {
      const { first, count } = sectionRows(band);
      return entryColumns(band, period).map(({ column }): DataValidation => {
        const cell = cellAddress(first, column);
        return {
          area: area(first, column, count, 1),
          rule: { kind: 'formula', formula: `=AND(ISNUMBER(${cell}),${cell}>=0)` },
          prompt: { title: words.title, message: words.prompt },
          error: { title: words.errorTitle, message: words.error },
          refuses: true,
        };
      });
    }),
  ];
}
