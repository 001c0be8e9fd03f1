import { BUDGET_TEXT } from '../../locales/budgetText';
import type { BudgetFigures } from '../../plan/budget';
import type { Period } from '../../plan/Plan';
import { cellAddress } from '../address';
import { area, wrappedHeight } from '../grid';
import { withLiteralTexts } from '../literalText';
import type { WorkbookNames } from '../names';
import type { Area, ColumnSpec, DataValidation, NamedArea, SheetSpec } from '../spec';
import { budgetBlocks } from './budgetBlocks';
import type { BudgetContext } from './budgetFormulas';
import { BEFORE_COLUMN, entryColumnKey, NAME_COLUMN, repeatedColumnKey, sectionRows, type BudgetLayout, type BudgetSection } from './budgetLayout';
import { bandFormats, budgetStyles, checkArea, entryColumns, headerRow } from './budgetStyles';

/** Columns in characters: 15 digits and their separators have room, and the sheet fits a page laid across at two thirds of its size. */
const WIDTHS = { key: 9, name: 24, figure: 16.5, percent: 7, check: 25, hidden: 12 } as const;

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
        ...layout.bands.flatMap((band) => bandMerges(band, layout, period)),
        ...[...notes.rows.values()].map((row) => area(row, BEFORE_COLUMN, 1, lastVisible - BEFORE_COLUMN + 1)),
      ],
      styles: budgetStyles(layout, period),
      conditionalFormats: layout.bands.flatMap((band) => bandFormats(band, period)),
      validations: budgetValidations(layout, period, names),
      freeze: { rows: 0, columns: BEFORE_COLUMN },
      print: {
        orientation: 'landscape',
        area: area(0, NAME_COLUMN, table.rows - 1, width),
        pageBreaks: [...layout.bands.filter((_, index) => index > 0 && index % BANDS_PER_PAGE === 0).map(headerRow), Math.min(...notes.rows.values()) - 1],
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

/** As many bands of years as a page laid across holds. */
const BANDS_PER_PAGE = 2;

/** Room for the words that a formula will write; a row must not grow and shrink with its figures. */
const LONGEST_CHECK = BUDGET_TEXT.place('actual', 2026) + Object.values(BUDGET_TEXT.problems).reduce((one, other) => (other.length > one.length ? other : one));

function bandMerges(band: BudgetSection, layout: BudgetLayout, period: Period): readonly Area[] {
  const top = headerRow(band);
  const before = band.columns.get(repeatedColumnKey(band.key)) ?? band.columns.get(entryColumnKey('actual', period.baseYear, period)) ?? BEFORE_COLUMN;
  const checks = [checkArea(band, layout, top, 2), ...[...band.rows.values()].map((row) => checkArea(band, layout, row, 1))];
  return [
    ...[NAME_COLUMN, before].map((column) => area(top, column, 2, 1)),
    ...checks.filter((each) => each !== undefined).filter(({ rows, columns }) => rows * columns > 1),
    ...band.years.map((year) => area(top, band.columns.get(entryColumnKey('estimate', year, period)) ?? before, 1, 4)),
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
