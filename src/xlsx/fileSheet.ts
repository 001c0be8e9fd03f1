import { areaAddress } from '../workbook/address';
import type { ConditionalFormat, DataValidation, PrintSetup, SheetSpec } from '../workbook/spec';
import type { LinkedCell } from '../workbook/links';
import { fileCells } from './fileCells';
import { fileChart } from './fileChart';
import { rgb } from './fileStyles';
import type { ConditionalRule, DataValidation as FileValidation, WriteSheet } from './hucre';

/** A sheet as hucre takes it. @param links the cells of the sheet that lead elsewhere */
export function fileSheet(sheet: SheetSpec, isProtected: boolean, links: readonly LinkedCell[]): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, hidden }) => ({ width: fileWidth(width), ...(hidden === true ? { hidden } : {}) })),
    rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }])),
    cells: fileCells(sheet, links),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    conditionalRules: sheet.conditionalFormats.map(conditionalRule),
    dataValidations: sheet.validations.map(fileValidation),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColour === undefined ? {} : { tabColor: rgb(sheet.tabColour) }),
    },
    ...(sheet.visibility === 'hidden' ? { hidden: true } : {}),
    ...(sheet.freeze === undefined ? {} : { freezePane: sheet.freeze }),
    ...(sheet.filter === undefined ? {} : { autoFilter: { range: areaAddress(sheet.filter) } }),
    ...(sheet.charts === undefined ? {} : { charts: sheet.charts.map((chart) => fileChart(chart, sheet.name)) }),
    ...(sheet.print === undefined ? {} : printSetup(sheet.print)),
    // The library counts the rows that a page ends with.
    ...(sheet.print?.pageBreaks === undefined ? {} : { rowBreaks: sheet.print.pageBreaks.map((row) => row - 1) }),
    ...(isProtected ? { protection: PROTECTION } : {}),
  };
}

/** Without a password, so that nobody is locked out of their own file; reading, filtering and widening stay open. */
const PROTECTION = {
  sheet: true,
  objects: true,
  scenarios: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
} as const;

/** Excel shows a width in characters; a file adds 5 pixels of padding, at 7 pixels a character. */
function fileWidth(characters: number): number {
  return Math.floor(((characters * 7 + 5) / 7) * 256) / 256;
}

/** The order of the formats is their priority. */
function conditionalRule({ area, formula, fill, fontColour, bold, italic, underline, lineBelow, stopIfTrue }: ConditionalFormat, index: number): ConditionalRule {
  const font = {
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(underline === true ? { underline } : {}),
    ...(fontColour === undefined ? {} : { color: rgb(fontColour) }),
  };
  return {
    type: 'expression',
    priority: index + 1,
    range: areaAddress(area),
    formula: withoutEquals(formula),
    style: {
      ...(Object.keys(font).length === 0 ? {} : { font }),
      ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fill), bgColor: rgb(fill) } }),
      ...(lineBelow === undefined ? {} : { border: { bottom: { style: 'thin', color: rgb(lineBelow) } } }),
    },
    ...(stopIfTrue ? { stopIfTrue } : {}),
  };
}

function fileValidation({ area, rule, prompt, error, refuses }: DataValidation): FileValidation {
  return {
    ...validationRule(rule),
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: refuses ? 'stop' : 'warning',
    errorTitle: error.title,
    errorMessage: error.message,
    ...(prompt === undefined ? {} : { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
  };
}

function validationRule(rule: DataValidation['rule']): Pick<FileValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (rule.kind) {
    case 'decimalBetween':
      return { type: 'decimal', operator: 'between', formula1: String(rule.low), formula2: String(rule.high) };
    case 'listOfName':
      return { type: 'list', formula1: rule.name };
    case 'formula':
      return { type: 'custom', formula1: withoutEquals(rule.formula) };
  }
}

function printSetup({ orientation, margins, pageNumbers, centredHorizontally }: PrintSetup): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { top, bottom, left, right, header } = margins;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as it takes: 0 is Excel's own way to say so.
      fitToHeight: 0,
      horizontalCentered: centredHorizontally,
      margins: { top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right), header: inches(header), footer: inches(header) },
    },
    // The first page has a header of its own, which is left empty.
    ...(pageNumbers ? { headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' } } : {}),
  };
}

function inches(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1000) / 1000;
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, '');
}

/** The rows of an area that are repeated on every page, as a print title names them: "$8:$9". */
export function rowsAddress({ first, last }: { readonly first: number; readonly last: number }): string {
  return `$${String(first + 1)}:$${String(last + 1)}`;
}
