import { BUDGET_TEXT } from '../../locales/budgetText';
import { BUDGET_UNITS, budgetColumnsOf, budgetEntry, growthOf, percentOfEstimate, yearBefore, type BudgetFigures } from '../../plan/budget';
import type { BudgetItem } from '../../plan/Plan';
import { absoluteAddress } from '../address';
import { entryCell } from '../appendixRows';
import { block, columnBlock } from '../grid';
import { formula, text, type BlockPurpose, type CellBlock, type CellContent } from '../spec';
import { quoted } from '../validEntry';
import {
  BEFORE_COLUMN,
  budgetPosition,
  checkColumnKey,
  entryColumnKey,
  growthColumnKey,
  issueColumnKey,
  NAME_COLUMN,
  NOTE_COLUMNS,
  percentColumnKey,
  repeatedColumnKey,
  type BudgetSection,
} from './budgetLayout';
import { chosenCells, chosenFormula, entryAddress, firstTextFormula, growthFormula, issueFormula, sentenceFormula, shareFormula, type BudgetContext } from './budgetFormulas';
import { budgetSentence, chosenResult, issueWords } from './budgetResults';

/** All cells of the budget sheet. */
export function budgetBlocks(context: BudgetContext, figures: BudgetFigures): readonly CellBlock[] {
  const { layout, period } = context;
  const { unit, unitList, bands, notes } = layout;
  return [
    block('heading', 0, NAME_COLUMN, [[text(BUDGET_TEXT.heading(period.firstYear, period.lastYear))]]),
    block('heading', unit.row, NAME_COLUMN, [[text(BUDGET_TEXT.unit)]]),
    block('entry', unit.row, unit.column, [[text(figures.unit)]]),
    block('heading', unit.row, unit.column + 1, [[text(BUDGET_TEXT.unitHint)]]),
    block('heading', unit.row + 1, NAME_COLUMN, [[text(BUDGET_TEXT.guide)]]),
    columnBlock('formula', unitList.row, unitList.column, BUDGET_UNITS.map(text)),
    ...bands.flatMap((band) => [...bandHeader(band, context, figures), ...bandBlocks(band, context, figures)]),
    ...noteBlocks(notes, context, figures),
  ];
}

/** A column's cells, in as few blocks as rows put in between allow. */
function column(purpose: BlockPurpose, { rows }: BudgetSection, at: number, cellOf: (item: BudgetItem) => CellContent): readonly CellBlock[] {
  const found: { row: number; cells: CellContent[] }[] = [];
  for (const [item, row] of [...rows].sort(([, one], [, other]) => one - other)) {
    const last = found[found.length - 1];
    if (last !== undefined && last.row + last.cells.length === row) last.cells.push(cellOf(item));
    else found.push({ row, cells: [cellOf(item)] });
  }
  return found.map(({ row, cells }) => columnBlock(purpose, row, at, cells));
}

/** The column that a key names; the layout has all keys of its own sections. */
function columnOf({ columns }: BudgetSection, key: string): number {
  return columns.get(key) ?? BEFORE_COLUMN;
}

function sectionTexts(section: BudgetSection): readonly CellBlock[] {
  return [
    ...column('formula', section, section.keyColumn, (item) => text(item)),
    ...column('heading', section, NAME_COLUMN, (item) => text(BUDGET_TEXT.items[item])),
  ];
}

/** Two rows above the items: years with the unit, then what is in each column. */
function bandHeader(band: BudgetSection, { layout, period }: BudgetContext, figures: BudgetFigures): readonly CellBlock[] {
  const top = (band.rows.get('revenue') ?? 0) - 2;
  const unit = absoluteAddress(layout.unit.row, layout.unit.column);
  const withUnit = (label: string): CellContent => formula(`=${quoted(`${label} (`)}&${unit}&")"`, `${label} (${figures.unit})`);
  const isFirst = band.columns.has(entryColumnKey('actual', period.baseYear, period));
  const before = isFirst ? BUDGET_TEXT.base(period.baseYear) : BUDGET_TEXT.actualOf((band.years[0] ?? 0) - 1);
  return [
    block('heading', top, NAME_COLUMN, [[text(BUDGET_TEXT.item)]]),
    block('formula', top, columnOf(band, isFirst ? entryColumnKey('actual', period.baseYear, period) : repeatedColumnKey(band.key)), [[withUnit(before)]]),
    block('heading', top, columnOf(band, checkColumnKey(band.key)), [[text(BUDGET_TEXT.check)]]),
    ...band.years.flatMap((year) => {
      const first = columnOf(band, entryColumnKey('estimate', year, period));
      return [
        block('formula', top, first, [[withUnit(BUDGET_TEXT.year(year))]]),
        block('heading', top + 1, first, [[text(BUDGET_TEXT.estimate)]]),
        block('heading', top + 1, columnOf(band, entryColumnKey('actual', year, period)), [[text(BUDGET_TEXT.actual)]]),
        block('heading', top + 1, columnOf(band, percentColumnKey(year)), [[text(BUDGET_TEXT.percent)]]),
        block('heading', top + 1, columnOf(band, growthColumnKey(year)), [[text(BUDGET_TEXT.growth(year, yearBefore(period, year) ?? period.baseYear))]]),
      ];
    }),
  ];
}

function bandBlocks(band: BudgetSection, context: BudgetContext, figures: BudgetFigures): readonly CellBlock[] {
  const { layout, period, reportingYear } = context;
  const isFirst = band.columns.has(entryColumnKey('actual', period.baseYear, period));
  const years = isFirst ? [period.baseYear, ...band.years] : band.years;
  const places = years.flatMap((year) => budgetColumnsOf(period, year).map((kind) => ({ year, kind })));
  const words = (item: BudgetItem): readonly string[] => places.map(({ year, kind }) => issueWords(period, figures, item, year, kind, reportingYear));
  const lastYearBefore = (band.years[0] ?? 0) - 1;
  return [
    ...sectionTexts(band),
    ...places.flatMap(({ year, kind }) => [
      ...column('entry', band, columnOf(band, entryColumnKey(kind, year, period)), (item) => entryCell(budgetEntry(figures, item, year, kind))),
      ...column('formula', band, columnOf(band, issueColumnKey(kind, year, period)), (item) =>
        formula(issueFormula(item, year, kind, context), issueWords(period, figures, item, year, kind, reportingYear)),
      ),
    ]),
    ...(isFirst
      ? []
      : column('formula', band, columnOf(band, repeatedColumnKey(band.key)), (item) => {
          const cell = entryAddress(layout, period, item, lastYearBefore, 'actual');
          return formula(`=IF(LEN(TRIM(${cell}))=0,"",${cell})`, chosenResult(figures, item, lastYearBefore, 'actual'));
        })),
    ...band.years.flatMap((year) => yearFormulas(band, year, context, figures)),
    ...column('formula', band, columnOf(band, checkColumnKey(band.key)), (item) => {
      const cells = places.map(({ year, kind }) => budgetPosition(layout, issueColumnKey(kind, year, period), item));
      return formula(firstTextFormula(cells.map((cell) => absoluteAddress(cell.row, cell.column))), words(item).find((each) => each !== '') ?? '');
    }),
  ];
}

function yearFormulas(band: BudgetSection, year: number, { layout, period }: BudgetContext, figures: BudgetFigures): readonly CellBlock[] {
  const before = yearBefore(period, year) ?? period.baseYear;
  const at = (item: BudgetItem, when: number, kind: 'estimate' | 'actual'): string => entryAddress(layout, period, item, when, kind);
  return [
    ...column('formula', band, columnOf(band, percentColumnKey(year)), (item) =>
      formula(shareFormula(at(item, year, 'actual'), at(item, year, 'estimate')), percentOfEstimate(figures, item, year) ?? ''),
    ),
    ...column('formula', band, columnOf(band, growthColumnKey(year)), (item) =>
      formula(growthFormula(at(item, year, 'actual'), at(item, before, 'actual'), year - before), growthOf(figures, item, year, period) ?? ''),
    ),
  ];
}

function noteBlocks(notes: BudgetSection, context: BudgetContext, figures: BudgetFigures): readonly CellBlock[] {
  const { period, reportingYear } = context;
  const isPlanYear = reportingYear >= period.firstYear && reportingYear <= period.lastYear;
  const year = isPlanYear ? reportingYear : undefined;
  const hidden = (kind: 'value' | 'before' | 'estimate', of: number | undefined): readonly CellBlock[] =>
    column('formula', notes, columnOf(notes, NOTE_COLUMNS[kind]), (item) =>
      formula(chosenFormula(chosenCells(item, kind, context), context), chosenResult(figures, item, of, kind === 'estimate' ? 'estimate' : 'actual')),
    );
  return [
    block('heading', Math.min(...notes.rows.values()) - 1, NAME_COLUMN, [[text(BUDGET_TEXT.notesOf)]]),
    ...sectionTexts(notes),
    ...hidden('value', year),
    ...hidden('before', year === undefined ? undefined : yearBefore(period, year)),
    ...hidden('estimate', year),
    ...column('formula', notes, columnOf(notes, NOTE_COLUMNS.sentence), (item) => formula(sentenceFormula(item, context), budgetSentence(item, figures, year ?? 0, period))),
  ];
}
